import { createIngestClient } from '@evenkeel/client';
import { LIMITS, type MessageReply, type Problem } from '@evenkeel/protocol';
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chatMessage, startTestServer, TEST_KEY, type TestServer } from '../testing/start-test-server.ts';

let server: TestServer;
let raw: Socket;

beforeAll(async () => {
  server = await startTestServer();
  raw = io(`${server.url}/ingest`, { transports: ['websocket'], auth: { apiKey: TEST_KEY } });
  await new Promise<void>((resolve) => raw.once('connect', () => resolve()));
});
afterAll(async () => {
  raw.disconnect();
  await server.close();
});

function say(event: string, body: unknown): Promise<MessageReply> {
  return raw.timeout(10_000).emitWithAck(event, body);
}

function rowsOf(conversationId: string) {
  return server.prisma.conversationEvent.findMany({
    where: { conversationKey: `test~${conversationId}` },
    orderBy: { seq: 'asc' },
  });
}

describe('message:send', () => {
  test('an ack means stored: the row is there when the answer comes', async () => {
    const answer = await server.ingest.sendMessage(chatMessage({ conversationId: 'stored', messageId: 'one' }));
    expect(answer).toMatchObject({ ok: true, seq: 1, assessment: { abstained: false } });
    expect(await rowsOf('stored')).toMatchObject([{ seq: 1, kind: 'message', messageId: 'one' }]);
  });

  test('an answer holds the evidence when it is asked for, also the second time, and is light when not', async () => {
    const message = chatMessage({ conversationId: 'evidence', text: 'NOTHING works!', withEvidence: true });
    const [first, full] = [await server.ingest.sendMessage(message), await server.ingest.sendMessage(message)];
    expect(first).toEqual(full);
    const light = await server.ingest.sendMessage({ ...message, withEvidence: false });
    const { evidence, ...others } = (full.ok && full.assessment) || {};
    expect(evidence?.length).toBeGreaterThan(0);
    expect(light).toEqual({ ok: true, seq: 1, assessment: others });
  });

  test('the same message again is answered with the first answer and changes nothing', async () => {
    const message = chatMessage({
      conversationId: 'again',
      text: 'This is the third time I am asking. Nothing works!',
    });
    const first = await server.ingest.sendMessage(message);
    const before = await rowsOf('again');
    expect(await server.ingest.sendMessage(message)).toEqual(first);
    expect(await Promise.all([server.ingest.sendMessage(message), server.ingest.sendMessage(message)])).toEqual([
      first,
      first,
    ]);
    expect(await rowsOf('again')).toEqual(before);
  });

  test('the same message twice at the same moment is stored once and both get the same answer', async () => {
    const message = chatMessage({ conversationId: 'twins' });
    const [one, two] = await Promise.all([server.ingest.sendMessage(message), server.ingest.sendMessage(message)]);
    expect(one).toEqual(two);
    expect(await rowsOf('twins')).toHaveLength(1);
  });

  test('the same message again is recognised after a restart of the server', async () => {
    const message = chatMessage({ conversationId: 'restart' });
    const first = await server.ingest.sendMessage(message);
    await server.restart();
    expect(await server.ingest.sendMessage(message)).toEqual(first);
    raw.disconnect();
    raw = io(`${server.url}/ingest`, { transports: ['websocket'], auth: { apiKey: TEST_KEY } });
    await new Promise<void>((resolve) => raw.once('connect', () => resolve()));
  });

  test('another text under a used id is refused and the first one stands', async () => {
    const message = chatMessage({ conversationId: 'reused' });
    await server.ingest.sendMessage(message);
    expect(await server.ingest.sendMessage({ ...message, text: 'Something else' })).toMatchObject({
      ok: false,
      code: 'message-id-reused',
      retry: false,
    });
    expect(await rowsOf('reused')).toHaveLength(1);
  });

  test('two hundred messages of one conversation at once keep their order, without a gap', async () => {
    const messages = Array.from({ length: 200 }, (_, index) =>
      chatMessage({ conversationId: 'burst', messageId: `b-${index}`, text: `Line ${index}` }),
    );
    const answers = await Promise.all(messages.map((message) => server.ingest.sendMessage(message)));
    expect(answers.map((answer) => answer.ok && answer.seq)).toEqual(messages.map((_, index) => index + 1));
    expect((await rowsOf('burst')).map((row) => row.messageId)).toEqual(messages.map((message) => message.messageId));
  });

  test.each(['note', 'system'] as const)('a %s is stored and never scored', async (author) => {
    const answer = await server.ingest.sendMessage(
      chatMessage({ conversationId: `unscored-${author}`, author, text: 'You useless idiots, I will sue you!' }),
    );
    expect(answer).toMatchObject({ ok: true, assessment: null });
    const [row] = await rowsOf(`unscored-${author}`);
    expect(row?.payload).toMatchObject({ event: { author, assessment: null } });
  });

  test('a late message is stored with its place, counts what it says, and leaves the level alone', async () => {
    const nowMs = Date.now();
    const conversationId = 'late';
    await server.ingest.sendMessage(chatMessage({ conversationId, text: 'Hi there', sentAtMs: nowMs - 20_000 }));
    await server.ingest.sendMessage(
      chatMessage({ conversationId, text: 'Thanks, that is all fine', sentAtMs: nowMs - 1_000 }),
    );
    const levelBefore = await server.house.conversations.use(`test~${conversationId}`, ({ state }) => state?.level);
    const late = await server.ingest.sendMessage(
      chatMessage({
        conversationId,
        text: 'This is the third time I contact you, NOTHING works!!!',
        sentAtMs: nowMs - 10_000,
      }),
    );
    expect(late).toMatchObject({ ok: true, seq: 3 });
    const after = await server.house.conversations.use(`test~${conversationId}`, ({ state }) => state);
    expect(after?.level).toBe(levelBefore);
    expect(after?.triggers['repeat-contact']?.count).toBe(1);
    expect(after?.lastEventAtMs).toBe(nowMs - 1_000);
  });
});

describe('what is refused gets a typed problem that says what to do, and the connection lives on', () => {
  const cases: [string, string, unknown, string][] = [
    [
      'a text over the limit',
      'message:send',
      chatMessage({ text: 'x'.repeat(LIMITS.textLength + 1) }),
      'message-too-long',
    ],
    ['a text far over the limit', 'message:send', chatMessage({ text: 'x'.repeat(300_000) }), 'message-too-long'],
    ['an unknown author', 'message:send', { ...chatMessage(), author: 'robot' }, 'unknown-author'],
    [
      'a message from the future',
      'message:send',
      chatMessage({ sentAtMs: Date.now() + 3_600_000 }),
      'sent-in-the-future',
    ],
    ['a missing field', 'message:send', { text: 'hi' }, 'invalid-input'],
    ['a field nobody knows', 'message:send', { ...chatMessage(), admin: true }, 'invalid-input'],
    [
      'an object where a string belongs',
      'message:send',
      { ...chatMessage(), messageId: { $ne: null } },
      'invalid-input',
    ],
    ['a NUL in the text', 'message:send', chatMessage({ text: 'a\u0000b' }), 'invalid-input'],
    ['half a character', 'message:send', chatMessage({ text: 'a\ud800b' }), 'invalid-input'],
    ['a ~ in the source', 'message:send', chatMessage({ source: 'a~b' }), 'invalid-input'],
    ['an empty id', 'message:send', chatMessage({ messageId: '' }), 'invalid-input'],
    ['a time that is none', 'message:send', chatMessage({ sentAtMs: -1 }), 'invalid-input'],
    ['no body', 'message:send', null, 'invalid-input'],
    ['a list for a body', 'message:send', [chatMessage()], 'invalid-input'],
    ['a string for a body', 'message:send', 'hello', 'invalid-input'],
    ['an unknown event', 'message:delete', {}, 'unknown-event'],
    ['an event that reaches for the prototype', '__proto__', {}, 'unknown-event'],
    ['an event named like a method', 'constructor', {}, 'unknown-event'],
    [
      'an edit of a message that is not there',
      'message:edit',
      { source: 'test', conversationId: 'nowhere', messageId: 'x', text: 'y', editedAtMs: 1 },
      'unknown-message',
    ],
    [
      'closing a conversation that is not there',
      'conversation:close',
      { source: 'test', conversationId: 'nowhere', closedAtMs: 1 },
      'unknown-conversation',
    ],
  ];

  test.each(cases)('%s', async (_name, event, body, code) => {
    const answer = (await say(event, body)) as Problem;
    expect(answer).toMatchObject({ ok: false, code });
    expect(answer.message.length).toBeGreaterThan(20);
    expect(raw.connected).toBe(true);
    expect(await say('message:send', chatMessage({ conversationId: 'after-bad-input' }))).toMatchObject({ ok: true });
  });

  test('a command without a reply function is taken and breaks nothing', async () => {
    raw.emit('message:send', chatMessage({ conversationId: 'no-reply', messageId: 'quiet' }));
    raw.emit('message:send', 'nonsense');
    expect(await say('message:send', chatMessage({ conversationId: 'no-reply', messageId: 'loud' }))).toMatchObject({
      seq: 2,
    });
  });

  test('a problem never repeats the text that was sent', async () => {
    const answer = (await say('message:send', {
      ...chatMessage({ text: 'my secret 4711' }),
      author: 'my secret 4711',
    })) as Problem;
    expect(JSON.stringify(answer)).not.toContain('4711');
  });

  test.each([undefined, '', 'wrong', { $ne: 1 }, 42])('no connection with the key %j', async (apiKey) => {
    const stranger = io(`${server.url}/ingest`, {
      transports: ['websocket'],
      auth: { apiKey },
      forceNew: true,
      reconnection: false,
    });
    const error = await new Promise<Error & { data?: Problem }>((resolve) => stranger.once('connect_error', resolve));
    expect(error.data).toMatchObject({ ok: false, code: 'no-key' });
    stranger.disconnect();
  });

  test('the client says why it was refused', async () => {
    const stranger = createIngestClient({ url: server.url, apiKey: 'wrong' });
    await expect(stranger.connected()).rejects.toMatchObject({ problem: { code: 'no-key' } });
    stranger.close();
  });

  test('a socket opened by a page of another site is refused', async () => {
    const foreign = io(`${server.url}/ingest`, {
      transports: ['websocket'],
      auth: { apiKey: TEST_KEY },
      extraHeaders: { origin: 'https://elsewhere.example' },
      forceNew: true,
      reconnection: false,
    });
    await new Promise((resolve) => foreign.once('connect_error', resolve));
    expect(foreign.connected).toBe(false);
    foreign.disconnect();
  });
});

describe('what else a desk says', () => {
  test('an edit changes the text screens show, keeps the log, can raise the level and never lowers it', async () => {
    const conversationId = 'edited';
    const key = `test~${conversationId}`;
    await server.ingest.sendMessage(chatMessage({ conversationId, text: 'Hello' }));
    await server.ingest.sendMessage(chatMessage({ conversationId, messageId: 'to-edit', text: 'Where is my parcel' }));
    const raised = await server.ingest.editMessage({
      source: 'test',
      conversationId,
      messageId: 'to-edit',
      text: 'This is the THIRD time I ask, nothing works, you are useless idiots!!!',
      editedAtMs: Date.now(),
    });
    expect(raised).toMatchObject({ ok: true, seq: 3 });
    const levelRaised = await server.house.conversations.use(key, ({ state }) => state?.level);
    expect(levelRaised).not.toBe('calm');
    await server.ingest.editMessage({
      source: 'test',
      conversationId,
      messageId: 'to-edit',
      text: 'sorry',
      editedAtMs: Date.now(),
    });
    expect(await server.house.conversations.use(key, ({ state }) => state?.level)).toBe(levelRaised);
    expect((await rowsOf(conversationId)).map((row) => row.kind)).toEqual([
      'message',
      'message',
      'message-edited',
      'message-edited',
    ]);
  });

  test('assigning and closing are stored once, however often they are said', async () => {
    const conversationId = 'assigned';
    await server.ingest.sendMessage(chatMessage({ conversationId }));
    const assign = { source: 'test', conversationId, agentId: 'ada', assignedAtMs: Date.now() };
    expect(await server.ingest.assignAgent(assign)).toEqual({ ok: true, seq: 2 });
    expect(await server.ingest.assignAgent(assign)).toEqual({ ok: true, seq: 2 });
    const close = { source: 'test', conversationId, closedAtMs: Date.now() };
    expect(await server.ingest.closeConversation(close)).toEqual({ ok: true, seq: 3 });
    expect(await server.ingest.closeConversation(close)).toEqual({ ok: true, seq: 3 });
    expect(
      await server.prisma.conversation.findUnique({ where: { conversationKey: `test~${conversationId}` } }),
    ).toMatchObject({
      status: 'closed',
      agentId: 'ada',
    });
  });
});

describe('POST /api/v1/messages', () => {
  function post(body: unknown, headers: Record<string, string> = { authorization: `Bearer ${TEST_KEY}` }) {
    return fetch(`${server.url}/api/v1/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  test('takes one message, and the same again with the same answer', async () => {
    const message = chatMessage({ conversationId: 'http' });
    const first = await (await post(message)).json();
    expect(first).toMatchObject({ ok: true, seq: 1 });
    expect(await (await post(message)).json()).toEqual(first);
    expect(await server.ingest.sendMessage(message)).toEqual(first);
  });

  test('answers every message of a batch in its place; a bad one does not stop the others', async () => {
    const response = await post({
      messages: [chatMessage({ conversationId: 'batch' }), { text: 'bad' }, chatMessage({ conversationId: 'batch' })],
    });
    expect(await response.json()).toMatchObject({
      ok: true,
      answers: [
        { ok: true, seq: 1 },
        { ok: false, code: 'invalid-input' },
        { ok: true, seq: 2 },
      ],
    });
  });

  test.each([
    ['without a key', chatMessage(), {}, 401, 'no-key'],
    ['with a wrong key', chatMessage(), { authorization: 'Bearer wrong' }, 401, 'no-key'],
    ['with an empty batch', { messages: [] }, undefined, 400, 'invalid-input'],
    [
      'with a batch over the limit',
      { messages: Array.from({ length: 501 }, () => chatMessage()) },
      undefined,
      400,
      'invalid-input',
    ],
    ['with text that is no JSON', '{"text": ', undefined, 400, 'invalid-input'],
    ['with a body over the limit', { text: 'x'.repeat(LIMITS.bodyBytes) }, undefined, 413, 'message-too-long'],
    ['with a text over the limit', chatMessage({ text: 'x'.repeat(4001) }), undefined, 413, 'message-too-long'],
  ] as const)('%s it answers a problem with its status', async (_name, body, headers, status, code) => {
    const response = await post(body, headers as Record<string, string> | undefined);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ ok: false, code });
  });
});
