import { mount } from '../../ui/mount.tsx';
import { SetPassword } from './set-password.tsx';
import { SetUp } from './set-up.tsx';
import { SignIn } from './sign-in.tsx';

/** Three doors of one kind: in with what one has, and the two that a link opens. */
const PAGES: Record<string, () => React.ReactNode> = {
  '/set-up': () => <SetUp />,
  '/set-password': () => <SetPassword />,
};

mount((PAGES[window.location.pathname] ?? (() => <SignIn />))());
