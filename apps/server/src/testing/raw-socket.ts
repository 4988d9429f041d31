import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import type { Socket } from 'node:net';

const MOST_HEARD = 4096;

/** A WebSocket that sends whatever it is given: no client library would let these bytes out. */
export interface RawSocket {
  /** One text frame. */
  text: (data: string) => void;
  /** Any bytes at all, not even a frame. */
  bytes: (data: Uint8Array) => void;
  isOpen: () => boolean;
  /** The beginning of what the server said, frames and all. */
  heard: () => string;
  close: () => void;
}

/** Resolves when the upgrade was granted, with null when it was refused. */
export function openRawSocket(
  url: string,
  options: { path?: string; headers?: Record<string, string> } = {},
): Promise<RawSocket | null> {
  return new Promise((resolve, reject) => {
    const asked = request(`${url}${options.path ?? '/socket.io/?EIO=4&transport=websocket'}`, {
      headers: {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': randomBytes(16).toString('base64'),
        ...options.headers,
      },
    });
    asked.on('upgrade', (_response, socket) => resolve(rawSocket(socket as Socket)));
    asked.on('response', (response) => {
      response.resume();
      resolve(null);
    });
    asked.on('error', (error: NodeJS.ErrnoException) => (error.code === 'ECONNRESET' ? resolve(null) : reject(error)));
    asked.end();
  });
}

function rawSocket(socket: Socket): RawSocket {
  let isOpen = true;
  socket.on('error', () => {});
  socket.on('close', () => {
    isOpen = false;
  });
  let heard = '';
  socket.on('data', (data) => {
    if (heard.length < MOST_HEARD) heard += data.toString('latin1');
  });
  return {
    text: (data) => socket.write(frameOf(Buffer.from(data))),
    bytes: (data) => socket.write(data),
    isOpen: () => isOpen,
    heard: () => heard,
    close: () => socket.destroy(),
  };
}

/** A masked text frame, in one piece. */
function frameOf(payload: Buffer): Buffer {
  const { length } = payload;
  const head =
    length < 126
      ? Buffer.from([0x81, 0x80 | length])
      : length < 65_536
        ? Buffer.from([0x81, 0x80 | 126, length >> 8, length & 255])
        : Buffer.from([
            0x81,
            0x80 | 127,
            0,
            0,
            0,
            0,
            length >>> 24,
            (length >> 16) & 255,
            (length >> 8) & 255,
            length & 255,
          ]);
  const mask = randomBytes(4);
  const masked = Buffer.from(payload);
  for (let at = 0; at < length; at += 1) masked[at] = (masked[at] ?? 0) ^ (mask[at % 4] ?? 0);
  return Buffer.concat([head, mask, masked]);
}
