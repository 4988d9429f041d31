import type { Socket } from 'socket.io';
import { rooms } from './rooms.ts';

/**
 * A sidebar in another page stays as long as its token is good, and longer only with a new one. What a longer delay does to a
 * timer (it fires at once) cannot happen: a token lasts minutes.
 */
export function keepUntilTokenEnds(
  socket: Pick<Socket, 'join' | 'on' | 'disconnect' | 'data'>,
  siteId: string,
  now: () => number,
): void {
  void socket.join(rooms.embedSite(siteId));
  let timer: NodeJS.Timeout;
  function look(): void {
    const { untilMs } = (socket.data as { embedded: { untilMs: number } }).embedded;
    const leftMs = untilMs - now();
    if (leftMs <= 0) socket.disconnect(true);
    else timer = setTimeout(look, leftMs);
  }
  look();
  socket.on('disconnect', () => clearTimeout(timer));
}
