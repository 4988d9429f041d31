import type { Namespace } from 'socket.io';

/** What may wait for one reader before it is cut: some four hundred pushes, more than a page that catches up ever has. */
const MOST_WAITING_BYTES = 4 * 1_048_576;

/**
 * A reader that does not read (a laptop that sleeps with its socket open, a page that hangs) would let everything pushed to it pile
 * up here. It is cut: the page connects again by itself and reads what it missed from the database.
 * @returns how many were cut.
 */
export function cutSlowReaders(namespace: Namespace, mostWaitingBytes = MOST_WAITING_BYTES): number {
  let cut = 0;
  for (const socket of namespace.sockets.values()) {
    // The engine keeps its buffer to itself, in types only.
    const connection = socket.conn as unknown as Connection;
    if (waitingBytes(connection) <= mostWaitingBytes) continue;
    cut += 1;
    // A close in good order would wait behind what is not read.
    socket.disconnect(false);
    connection.request.socket.destroy();
  }
  return cut;
}

interface Connection {
  request: { socket: { writableLength: number; destroy: () => void } };
  writeBuffer: readonly { data?: unknown }[];
}

/** In the engine's own buffer and in the system's queue for the connection. */
function waitingBytes({ request, writeBuffer }: Connection): number {
  let bytes = request.socket.writableLength;
  for (const { data } of writeBuffer) if (typeof data === 'string') bytes += data.length;
  return bytes;
}
