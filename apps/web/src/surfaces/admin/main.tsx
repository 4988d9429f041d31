import { mount } from '../../ui/mount.tsx';
import { Admin } from './admin.tsx';

mount(<Admin />);
