import type { LiveCommands, LiveFacts, Problem, Role } from '@evenkeel/protocol';
import { io, type Socket } from 'socket.io-client';

export type LiveSocket = Socket<LiveFacts, LiveCommands>;

/** How long a command waits for its answer before it is tried again, in milliseconds. */
export const REPLY_TIMEOUT_MS = 8_000;

/** Pause before a refusal that may pass is asked again, in milliseconds. */
const KNOCK_AGAIN_MS = 2_000;

/** The one connection of a page. Websocket only: polling would need sticky sessions on the server's side. */
export function connectLive({ role }: { role: Role }): LiveSocket {
  // One browser may have come in through several doors; this is the one this page is behind.
  return connect({ role });
}

/** The connection of a sidebar in a page elsewhere; each time it comes back it asks for the token of then. */
export function connectWithToken(token: () => string): LiveSocket {
  return connect((give) => give({ token: token() }));
}

function connect(auth: { role: Role } | ((give: (auth: object) => void) => void)): LiveSocket {
  const socket: LiveSocket = io('/live', {
    auth,
    transports: ['websocket'],
    // Quick enough to be back within two seconds of a restart, spread out so that a thousand sidebars do not knock at once.
    reconnectionDelay: 300,
    reconnectionDelayMax: 2_000,
    randomizationFactor: 0.5,
  });
  // An ending after which the client does not come back by itself: a restart, or rights that have changed.
  socket.on('disconnect', (reason) => {
    if (reason === 'io server disconnect') socket.connect();
  });
  // Nor does it after the server refused; where that may pass, such as while its database is away, we knock again.
  socket.on('connect_error', (error: Error & { data?: Problem }) => {
    if (error.data?.retry) setTimeout(() => socket.connect(), KNOCK_AGAIN_MS);
  });
  return socket;
}
