import type { Role, SessionView } from '@evenkeel/protocol';
import { type ReactNode, useEffect, useState } from 'react';
import { actAs } from '../../api/request.ts';
import { enterDemo, fetchSession } from '../../api/session.ts';
import { connectLive, type LiveSocket } from '../../realtime/live-socket.ts';

/** Pause before the session is asked for again while the server does not answer, in milliseconds. */
const ASK_AGAIN_MS = 2_000;

/** Opens a page for one role: with its session and its connection, or sends the visitor to the doors. */
export function SignedIn({
  as: role,
  children,
}: {
  as: Role;
  children: (session: SessionView, socket: LiveSocket) => ReactNode;
}) {
  const [opened, setOpened] = useState<{ session: SessionView; socket: LiveSocket } | null>(null);
  const [trouble, setTrouble] = useState('');

  useEffect(() => {
    let socket: LiveSocket | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    actAs(role);

    async function open() {
      let session = await fetchSession();
      // The demo's doors have no lock: who opened this page in person may as well come in.
      if (session.ok && session.role !== role && session.demo && (await enterDemo(role)).ok)
        session = await fetchSession();
      if (gone) return;
      if (session.ok && session.role === role) {
        socket = connectLive({ role });
        setOpened({ session, socket });
      } else if (session.ok) {
        setTrouble(`You are signed in as ${session.role}; this page is for the ${role}. Sign in as ${role} to see it.`);
      } else if (session.retry) {
        setTrouble(session.message);
        timer = setTimeout(open, ASK_AGAIN_MS);
      } else if (window.parent === window) {
        window.location.replace('/');
      } else {
        setTrouble(session.message);
      }
    }
    void open();
    return () => {
      gone = true;
      clearTimeout(timer);
      socket?.disconnect();
    };
  }, [role]);

  if (opened) return children(opened.session, opened.socket);
  return (
    <div className="message-panel" role="status">
      <p>{trouble === '' ? 'Opening…' : trouble}</p>
    </div>
  );
}
