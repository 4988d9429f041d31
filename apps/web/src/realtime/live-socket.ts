import type { LiveCommands, LiveFacts, Role } from '@evenkeel/protocol';
import { io, type Socket } from 'socket.io-client';

export type LiveSocket = Socket<LiveFacts, LiveCommands>;

/** How long a command waits for its answer before it is tried again, in milliseconds. */
export const REPLY_TIMEOUT_MS = 8_000;

/** The one connection of a page. Websocket only: polling would need sticky sessions on the server's side. */
export function connectLive({ role }: { role: Role }): LiveSocket {
  const socket: LiveSocket = io('/live', {
    // One browser may have come in through several doors; this is the one this page is behind.
    auth: { role },
    transports: ['websocket'],
    // Quick enough to be back within two seconds of a restart, spread out so that a thousand sidebars do not knock at once.
    reconnectionDelay: 300,
    reconnectionDelayMax: 2_000,
    randomizationFactor: 0.5,
  });
  // The only ending after which the client does not come back by itself.
  socket.on('disconnect', (reason) => {
    if (reason === 'io server disconnect') socket.connect();
  });
  return socket;
}
