import type { Problem, Role, SessionView } from '@evenkeel/protocol';
import { type ReactNode, useEffect, useState } from 'react';
import { homeOf } from '../../api/home-of.ts';
import { actAs } from '../../api/request.ts';
import { enterDemo, fetchSession } from '../../api/session.ts';
import { connectLive, type LiveSocket } from '../../realtime/live-socket.ts';

/** Pause before the session is asked for again while the server does not answer, in milliseconds. */
const ASK_AGAIN_MS = 2_000;

const NOBODY_ELSE: readonly Role[] = [];

/**
 * Opens a page for one role: with its session and its connection, or sends the visitor to where they sign in. When the
 * session ends, wherever that was done, the page is left at once: nothing of it stays to be read.
 */
export function SignedIn({
  as: role,
  also = NOBODY_ELSE,
  children,
}: {
  as: Role;
  /** Roles that may look at this page, too; the same list at every rendering. */
  also?: readonly Role[];
  children: (session: SessionView, socket: LiveSocket) => ReactNode;
}) {
  const [opened, setOpened] = useState<{ session: SessionView; socket: LiveSocket } | null>(null);
  const [trouble, setTrouble] = useState('');

  useEffect(() => {
    let socket: LiveSocket | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    actAs(role);
    const fits = (session: SessionView) => session.role === role || also.includes(session.role);

    async function open() {
      let session = await fetchSession();
      // The demo's doors have no lock: who opened this page in person may as well come in.
      if (session.ok && !fits(session) && session.demo && (await enterDemo(role)).ok) session = await fetchSession();
      if (gone) return;
      if (session.ok && fits(session)) {
        socket = connectLive({ role: session.role });
        stayOnlyWhileWelcome(socket, session);
        setOpened({ session, socket });
      } else if (session.ok) {
        leave(homeOf(session.role), `You are signed in as ${session.role}; this page is for the ${role}.`);
      } else if (session.retry) {
        setTrouble(session.message);
        timer = setTimeout(open, ASK_AGAIN_MS);
      } else {
        leave('/', session.message);
      }
    }

    function stayOnlyWhileWelcome(live: LiveSocket, { demo, userId }: SessionView) {
      live.on('connect_error', (error: Error & { data?: Problem }) => {
        if (error.data?.code === 'not-signed-in') leave(demo ? '/' : '/sign-in#ended', error.data.message);
      });
      // A connection that was cut may come back to somebody else's session, or to other rights.
      live.on('disconnect', () =>
        live.once('connect', async () => {
          const now = await fetchSession();
          if (now.ok && (now.userId !== userId || !fits(now))) leave(homeOf(now.role), 'Your rights have changed.');
        }),
      );
    }

    /** A page inside somebody else's page does not lead that one away. */
    function leave(address: string, why: string) {
      if (gone) return;
      socket?.disconnect();
      setOpened(null);
      setTrouble(why);
      if (window.parent === window) window.location.replace(address);
    }

    void open();
    return () => {
      gone = true;
      clearTimeout(timer);
      socket?.disconnect();
    };
  }, [role, also]);

  if (opened) return children(opened.session, opened.socket);
  return (
    <div className="message-panel" role="status">
      <p>{trouble === '' ? 'Opening…' : trouble}</p>
    </div>
  );
}
