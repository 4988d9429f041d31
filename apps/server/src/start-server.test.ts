import { Writable } from 'node:stream';
import pino from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { chatMessage, join, startTestServer, TEST_KEY } from './testing/start-test-server.ts';

const SECRET = 'my card is 4711 0815';

test('no line of the log holds the text of a message, also when storing it fails', async () => {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const server = await startTestServer({ logger: pino({ level: 'trace' }, stream) });
  onTestFinished(() => server.close());
  const { socket } = await server.enter('agent');

  await server.ingest.sendMessage(chatMessage({ conversationId: 'log', text: SECRET }));
  await join(socket, 'test~log');
  await fetch(`${server.url}/api/v1/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${TEST_KEY}` },
    body: JSON.stringify({ text: SECRET }),
  });
  // Somebody else has written the next row meanwhile: the database refuses ours, in words that quote it. The client sends
  // the message again, the conversation is read anew, and it finds its place.
  await server.prisma.conversationEvent.create({
    data: {
      conversationKey: 'test~log',
      seq: 2,
      kind: 'closed',
      atMs: 1,
      receivedAtMs: 1,
      payload: { event: { kind: 'closed', atMs: 1 }, cardsShown: [], about: {} },
    },
  });
  const answer = await server.ingest.sendMessage(
    chatMessage({ conversationId: 'log', text: SECRET, messageId: 'two' }),
  );
  expect(answer).toMatchObject({ ok: true, seq: 3 });

  expect(lines.join('')).toContain('A command failed.');
  expect(lines.join('')).not.toContain('4711');
});

test('says that it lives, that it can work, and which pages and answers it has', async () => {
  const server = await startTestServer();
  onTestFinished(() => server.close());
  expect(await (await fetch(`${server.url}/healthz`)).json()).toEqual({ ok: true });
  expect(await (await fetch(`${server.url}/readyz`)).json()).toEqual({ ok: true });
  const missing = await fetch(`${server.url}/nowhere`);
  expect(missing.status).toBe(404);
  expect(await missing.json()).toMatchObject({ ok: false, code: 'not-found' });
});
