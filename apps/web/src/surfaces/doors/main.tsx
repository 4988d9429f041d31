import { mount } from '../../ui/mount.tsx';
import { Doors } from './doors.tsx';

mount(<Doors />);
