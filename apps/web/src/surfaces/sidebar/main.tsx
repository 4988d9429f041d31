import { mount } from '../../ui/mount.tsx';
import { Sidebar } from './sidebar.tsx';

mount(<Sidebar />);
