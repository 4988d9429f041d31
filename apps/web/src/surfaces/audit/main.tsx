import { mount } from '../../ui/mount.tsx';
import { Audit } from './audit.tsx';

mount(<Audit />);
