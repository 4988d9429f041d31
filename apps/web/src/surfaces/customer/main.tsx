import { mount } from '../../ui/mount.tsx';
import { CustomerPage } from './customer-page.tsx';

mount(<CustomerPage />);
