import type { Problem } from '@evenkeel/protocol';
import { useEffect, useState } from 'react';
import type { LiveSocket } from './live-socket.ts';

export type Connection =
  | { status: 'connecting' }
  | { status: 'live' }
  /** What is on the screen is as of `sinceMs`. */
  | { status: 'lost'; sinceMs: number }
  /** The server answers and will not let us in; trying again cannot help. */
  | { status: 'refused'; message: string };

/** Tells how fresh the screen is. */
export function useConnection(socket: LiveSocket): Connection {
  const [connection, setConnection] = useState<Connection>(
    socket.connected ? { status: 'live' } : { status: 'connecting' },
  );
  useEffect(() => {
    const live = () => setConnection({ status: 'live' });
    const lost = () => setConnection({ status: 'lost', sinceMs: Date.now() });
    const refused = (error: Error & { data?: Problem }) => {
      // `active` is true while the client keeps trying: then it is the line, not a refusal.
      if (!socket.active) setConnection({ status: 'refused', message: error.data?.message ?? error.message });
    };
    socket.on('connect', live);
    socket.on('disconnect', lost);
    socket.on('connect_error', refused);
    return () => {
      socket.off('connect', live);
      socket.off('disconnect', lost);
      socket.off('connect_error', refused);
    };
  }, [socket]);
  return connection;
}
