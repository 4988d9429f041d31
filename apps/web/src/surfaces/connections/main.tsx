import { mount } from '../../ui/mount.tsx';
import { Connections } from './connections.tsx';

mount(<Connections />);
