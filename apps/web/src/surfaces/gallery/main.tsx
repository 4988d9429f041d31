import { mount } from '../../ui/mount.tsx';
import { Gallery } from './gallery.tsx';

mount(<Gallery />);
