import type { LiveNamespace } from '../realtime/live-namespace.ts';
import { rooms } from '../realtime/rooms.ts';

/**
 * Cuts live connections when what they were let in for has changed. Who still may come in is back within two seconds, with
 * the rights of now.
 */
export interface LiveRights {
  /** Grows with every change. A handshake that began under an older number begins again. */
  readonly changes: number;
  sessionEnded: (sessionId: string) => void;
  userChanged: (userId: string) => void;
  /** Teams were changed: whose conversations are whose is another question for everybody. */
  teamsChanged: () => void;
}

export function createLiveRights(live: LiveNamespace): LiveRights {
  let changes = 0;
  const cut = (room: string) => {
    changes += 1;
    live.in(room).disconnectSockets(true);
  };
  return {
    get changes() {
      return changes;
    },
    sessionEnded: (sessionId) => cut(rooms.session(sessionId)),
    userChanged: (userId) => cut(rooms.user(userId)),
    teamsChanged: () => cut(rooms.withAccount),
  };
}
