import { mount } from '../../ui/mount.tsx';
import { Desk } from './desk.tsx';

mount(<Desk />);
