import { mount } from '../../ui/mount.tsx';
import { People } from './people.tsx';

mount(<People />);
