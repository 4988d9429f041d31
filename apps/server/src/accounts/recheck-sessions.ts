import type { User } from '../policies/policies.ts';
import type { LiveNamespace } from '../realtime/live-namespace.ts';
import type { AccountStore } from '../storage/account-store.ts';
import type { TeamDirectory } from './team-directory.ts';
import { userOf } from './user-of.ts';

/**
 * Looks at every live connection of an account and cuts those whose session has run out or whose rights are no longer those
 * they came in with: what nobody told this process of (a grant that has run out, a change from the command line).
 */
export async function recheckSessions(options: {
  live: LiveNamespace;
  store: Pick<AccountStore, 'liveSessions'>;
  directory: TeamDirectory;
  nowMs: number;
}): Promise<void> {
  const { live, store, directory, nowMs } = options;
  const connected = [...live.sockets.values()].flatMap((socket) => {
    const { sessionId, user } = socket.data;
    return sessionId === null ? [] : [{ socket, sessionId, user }];
  });
  if (connected.length === 0) return;
  const found = await store.liveSessions([...new Set(connected.map(({ sessionId }) => sessionId))], nowMs);
  const userNow = new Map(found.map((row) => [row.sessionId, userOf(row.user, row.mayRead, directory)]));
  for (const { socket, sessionId, user } of connected) {
    const now = userNow.get(sessionId);
    if (!now || !isSameUser(user, now)) socket.disconnect(true);
  }
}

function isSameUser(a: User, b: User): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
