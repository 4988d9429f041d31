import { mount } from '../../ui/mount.tsx';
import { Account } from './account.tsx';

mount(<Account />);
