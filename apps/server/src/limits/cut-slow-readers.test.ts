import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cutSlowReaders } from './cut-slow-readers.ts';

const http = createServer();
const server = new Server(http, { transports: ['websocket'], perMessageDeflate: false });
const clients: Socket[] = [];

beforeAll(() => new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve)));
afterAll(async () => {
  for (const client of clients) client.disconnect();
  await server.close();
});

async function connect(): Promise<Socket> {
  const { port } = http.address() as AddressInfo;
  const client = io(`http://127.0.0.1:${port}`, { transports: ['websocket'], forceNew: true, reconnection: false });
  clients.push(client);
  await new Promise<void>((resolve) => client.once('connect', () => resolve()));
  return client;
}

test('a reader that does not read is cut, one that reads is not, and nothing of it is kept', async () => {
  const [reader, sleeper] = [await connect(), await connect()];
  let read = 0;
  reader.on('push', () => {
    read += 1;
  });
  (sleeper.io.engine.transport as unknown as { ws: { pause: () => void } }).ws.pause();
  const gone = new Promise<string | undefined>((resolve) => {
    const asleep = server.sockets.sockets.get(sleeper.id ?? '');
    asleep?.once('disconnect', () => resolve(asleep.id));
  });

  let pushed = 0;
  let cut = 0;
  // What the system itself holds for a connection comes first: some megabytes.
  while (cut === 0 && pushed < 4000) {
    const arrived = new Promise((resolve) => reader.once('push', resolve));
    server.emit('push', 'x'.repeat(32_768));
    pushed += 1;
    await arrived;
    cut = cutSlowReaders(server.of('/'), 512 * 1024);
  }
  expect(cut).toBe(1);
  expect(await gone).toBe(sleeper.id);
  expect([...server.sockets.sockets.keys()]).toEqual([reader.id]);
  expect(read).toBe(pushed);
});
