import { LIMITS } from '@evenkeel/protocol';
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chatMessage, join, startTestServer, TEST_KEY, type TestServer } from '../testing/start-test-server.ts';
import { ConnectionCount } from './connection-count.ts';

const PER_SECOND = 20;

let server: TestServer;
let slowServer: TestServer;
const sockets: Socket[] = [];

beforeAll(async () => {
  [server, slowServer] = await Promise.all([
    startTestServer(),
    startTestServer({ ingestMessagesPerSecond: PER_SECOND }),
  ]);
});
afterAll(async () => {
  for (const socket of sockets) socket.disconnect();
  await Promise.all([server.close(), slowServer.close()]);
});

async function ingestSocket(url: string): Promise<Socket> {
  const socket = io(`${url}/ingest`, { transports: ['websocket'], auth: { apiKey: TEST_KEY }, forceNew: true });
  sockets.push(socket);
  await new Promise<void>((resolve) => socket.once('connect', () => resolve()));
  return socket;
}

describe('a desk that sends faster than its key may', () => {
  test('is told to slow down and by how much, over all its connections together, and nothing refused is stored', async () => {
    const [one, other] = await Promise.all([ingestSocket(slowServer.url), ingestSocket(slowServer.url)]);
    const answers = await Promise.all(
      Array.from({ length: 4 * PER_SECOND }, (_, at) =>
        (at % 2 ? one : other).emitWithAck('message:send', chatMessage({ conversationId: 'flood' })),
      ),
    );
    const refused = answers.filter((answer) => !answer.ok);
    expect(refused.length).toBeGreaterThan(0);
    for (const answer of refused) expect(answer).toMatchObject({ code: 'slow-down', retry: true });
    expect(refused[0].retryAfterMs).toBeGreaterThan(0);
    expect(one.connected && other.connected).toBe(true);
    const stored = await slowServer.prisma.conversationEvent.count({ where: { conversationKey: 'test~flood' } });
    expect(stored).toBe(answers.length - refused.length);
  });

  test('loses nothing with our client, which waits as long as it is told', async () => {
    const answers = await Promise.all(
      Array.from({ length: 3 * PER_SECOND }, () =>
        slowServer.ingest.sendMessage(chatMessage({ conversationId: 'patient' })),
      ),
    );
    expect(answers.every((answer) => answer.ok)).toBe(true);
  });

  test('gets 429 with Retry-After over HTTP, and a batch counts by its messages', async () => {
    const post = (body: object) =>
      fetch(`${slowServer.url}/api/v1/messages`, {
        method: 'POST',
        headers: { authorization: `Bearer ${TEST_KEY}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const batch = { messages: Array.from({ length: 2 * PER_SECOND }, () => chatMessage({ conversationId: 'http' })) };
    await post(batch);
    const refused = await post(batch);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ ok: false, code: 'slow-down' });
  });
});

describe('a page', () => {
  test('that says too much is told to slow down and stays connected', async () => {
    const { socket } = await server.enter('agent');
    const answers = await Promise.all(
      Array.from({ length: LIMITS.liveEventsBurst + 60 }, () =>
        socket.emitWithAck('conversation:leave', { conversationKey: 'a~b' }),
      ),
    );
    expect(answers[0]).toEqual({ ok: true });
    expect(answers.at(-1)).toMatchObject({ ok: false, code: 'slow-down' });
    expect(socket.connected).toBe(true);
  });

  test('looks at no more conversations at once than it may', async () => {
    const { socket } = await server.enter('supervisor');
    const keys = Array.from({ length: LIMITS.roomsPerSocket + 1 }, (_, at) => `room-${at}`);
    await Promise.all(keys.map((conversationId) => server.ingest.sendMessage(chatMessage({ conversationId }))));
    const answers = await Promise.all(keys.map((id) => join(socket, `test~${id}`)));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(LIMITS.roomsPerSocket);
    expect(answers.find((answer) => !answer.ok)).toMatchObject({ code: 'too-many-rooms' });
    await socket.emitWithAck('conversation:leave', { conversationKey: `test~${keys[0]}` });
    expect(await join(socket, `test~${keys.at(-1)}`)).toMatchObject({ ok: true });
  });
});

test('whoever has all the connections they may have gets no more until one is closed', () => {
  const count = new ConnectionCount(2);
  expect([count.enter('a'), count.enter('a'), count.enter('a'), count.enter('b')]).toEqual([true, true, false, true]);
  count.leave('a');
  expect([count.enter('a'), count.enter('a')]).toEqual([true, false]);
});
