import { mount } from '../../ui/mount.tsx';
import { Wall } from './wall.tsx';

mount(<Wall />);
