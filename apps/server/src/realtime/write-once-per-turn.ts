import type { Server } from 'socket.io';

/**
 * Gathers what one turn of the event loop sends to one socket into one write. A group commit acknowledges hundreds of
 * messages at once; a system call for each of them costs more than scoring them. Nothing waits for a timer: what is
 * gathered leaves at the end of the turn it came in.
 */
export function writeOncePerTurn(io: Pick<Server, 'engine'>): void {
  io.engine.on('connection', (connection) => {
    const { socket } = connection.request;
    let isGathering = false;
    connection.on('flush', () => {
      if (isGathering) return;
      isGathering = true;
      socket.cork();
      setImmediate(() => {
        isGathering = false;
        socket.uncork();
      });
    });
  });
}
