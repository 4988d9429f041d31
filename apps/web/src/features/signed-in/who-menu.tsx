import type { SessionView } from '@evenkeel/protocol';
import { signOut } from '../../api/account.ts';
import { homeOf } from '../../api/home-of.ts';
import { Icon } from '../../ui/icon.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import './who-menu.css';

/** What an admin has beside the library, in the demo too. */
const ADMIN_PAGES = [
  { value: '/connections', label: 'Connections' },
  { value: '/audit', label: 'Audit log' },
];

/** Who is signed in, and the way out. In the demo it says so. */
export function WhoMenu({ session }: { session: SessionView }) {
  const { name, role, demo } = session;
  const items = demo
    ? [{ value: '/', label: 'Another door' }, ...(role === 'admin' ? ADMIN_PAGES : [])]
    : [
        ...(homeOf(role) === window.location.pathname ? [] : [{ value: homeOf(role), label: 'Back to work' }]),
        { value: '/account', label: 'Your account' },
        ...(role === 'admin' ? [{ value: '/people', label: 'People and teams' }, ...ADMIN_PAGES] : []),
        { value: 'sign-out', label: 'Sign out' },
      ];

  async function choose(value: string) {
    if (value !== 'sign-out') {
      window.location.assign(value);
      return;
    }
    await signOut();
    window.location.replace('/sign-in');
  }

  return (
    <div className="who-menu">
      {demo && (
        <span className="who-menu-demo" title="Made-up chats, no passwords, only on this machine">
          Demo
        </span>
      )}
      <MenuButton
        label={`Signed in as ${name}`}
        menuLabel={`${name}, ${role}`}
        className="button button-quiet who-menu-button"
        items={items}
        onChoose={choose}
      >
        <span className="who-menu-name">{name}</span>
        <Icon name="down" />
      </MenuButton>
    </div>
  );
}
