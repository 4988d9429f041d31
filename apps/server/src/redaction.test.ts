import type { ConversationSnapshot } from '@evenkeel/protocol';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyRow } from './testing/every-row.ts';
import {
  chatMessage,
  join,
  type LiveSocket,
  nextFact,
  startTestServer,
  TEST_KEY,
  type TestServer,
} from './testing/start-test-server.ts';
import { traceLogger } from './testing/trace-logger.ts';

/** Everything that leaves the server while the tests run: log lines, and every fact to every kind of browser. */
const logged: string[] = [];
const pushed: string[] = [];
let server: TestServer;
let agent: LiveSocket;

beforeAll(async () => {
  server = await startTestServer({ logger: traceLogger(logged) });
  for (const role of ['agent', 'supervisor', 'admin'] as const) {
    const { socket } = await server.enter(role);
    overhear(socket);
    if (role === 'agent') agent = socket;
    if (role !== 'admin') await socket.emitWithAck('tiles:watch', {});
  }
});
afterAll(() => server.close());

function overhear(socket: LiveSocket): void {
  socket.onAny((...fact: unknown[]) => pushed.push(JSON.stringify(fact)));
}

/** Words that came through show that the message was really stored; the sensitive pieces are nowhere. */
async function expectNowhere(pieces: readonly string[], stored: readonly string[]): Promise<void> {
  await server.house.commits.drained();
  const kept = await everyRow(server.prisma);
  for (const text of stored) expect(kept).toContain(text);
  for (const [where, texts] of Object.entries({ database: kept, log: logged.join('\n'), pushes: pushed.join('\n') })) {
    expect({ where, found: pieces.filter((piece) => texts.includes(piece)) }).toEqual({ where, found: [] });
  }
}

const CARD = 'my card is 4539 1488 0343 6467';
const SENSITIVE = `${CARD}, IBAN DE89370400440532013000, mail ana.lopez@example.com, +44 20 7946 0958, ip 203.0.113.77, SSN 219-09-9999, my password is hunter2!`;
const PIECES = [
  '4539 1488',
  '1488 0343',
  'DE8937',
  '0532013000',
  'ana.lopez',
  '7946 0958',
  '203.0.113',
  '219-09',
  'hunter2',
];
const HIDDEN = 'my card is •••• •••• •••• 6467, IBAN ••••';

async function watched(conversationId: string): Promise<string> {
  await server.ingest.sendMessage(chatMessage({ conversationId, agentId: 'demo-agent', text: 'Hello' }));
  await join(agent, `test~${conversationId}`);
  return `test~${conversationId}`;
}

async function post(body: unknown): Promise<unknown> {
  const response = await fetch(`${server.url}/api/v1/messages`, {
    method: 'POST',
    headers: { authorization: `Bearer ${TEST_KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.json();
}

describe('cards, accounts, addresses and secrets are nowhere: not in a table, a log line or a push', () => {
  test.each(['customer', 'agent', 'note', 'system'] as const)('sent over the socket by a %s', async (author) => {
    const conversationId = `socket-${author}`;
    await watched(conversationId);
    const answer = await server.ingest.sendMessage(
      chatMessage({ conversationId, author, text: `socket ${author} ${SENSITIVE}`, withEvidence: true }),
    );
    expect(answer).toMatchObject({ ok: true });
    expect(JSON.stringify(answer)).not.toContain('4539');
    await expectNowhere(PIECES, [`socket ${author} ${HIDDEN}`]);
  });

  test('sent over HTTP, one and in a batch', async () => {
    await watched('http');
    const one = chatMessage({ conversationId: 'http', text: `one ${SENSITIVE}` });
    const batch = [1, 2].map((count) => chatMessage({ conversationId: 'http', text: `batch ${count} ${SENSITIVE}` }));
    expect(await post(one)).toMatchObject({ ok: true });
    expect(await post({ messages: batch })).toMatchObject({ answers: [{ ok: true }, { ok: true }] });
    await expectNowhere(PIECES, [`one ${HIDDEN}`, `batch 1 ${HIDDEN}`, `batch 2 ${HIDDEN}`]);
  });

  test('written into an earlier message by an edit', async () => {
    await watched('edit');
    const first = chatMessage({ conversationId: 'edit', text: 'wait, I look it up' });
    await server.ingest.sendMessage(first);
    const { source, conversationId, messageId } = first;
    const edit = { source, conversationId, messageId, text: `edited ${SENSITIVE}`, editedAtMs: Date.now() };
    expect(await server.ingest.editMessage(edit)).toMatchObject({ ok: true });
    await expectNowhere(PIECES, [`edited ${HIDDEN}`]);
  });

  test('written on the customer page and by the agent in the sidebar, and read back by both', async () => {
    const customer = await server.enter('customer');
    overhear(customer.socket);
    const session = await fetch(`${server.url}/api/v1/session`, { headers: { cookie: customer.cookie } });
    const { conversationKey } = (await session.json()) as { conversationKey: string };
    await join(customer.socket, conversationKey);
    for (const [messageId, socket] of Object.entries({ page: customer.socket, sidebar: agent })) {
      const said = { conversationKey, messageId, text: `${messageId} ${SENSITIVE}` };
      expect(await socket.emitWithAck('chat:send', said)).toMatchObject({ ok: true });
    }
    const snapshots = [await join(customer.socket, conversationKey), await join(agent, conversationKey)];
    expect(snapshots.map((answer) => PIECES.filter((piece) => JSON.stringify(answer).includes(piece)))).toEqual([
      [],
      [],
    ]);
    await expectNowhere(PIECES, [`page ${HIDDEN}`, `sidebar ${HIDDEN}`]);
  });

  test('written into the notes and into a call for help', async () => {
    const conversationKey = await watched('notes');
    const added = { conversationKey, kind: 'ask', text: `added ${CARD}` } as const;
    expect(await agent.emitWithAck('note:add', added)).toMatchObject({ ok: true });
    expect(await agent.emitWithAck('hand:raise', { conversationKey, note: `help ${CARD}` })).toMatchObject({
      ok: true,
    });
    await expectNowhere(PIECES, ['added my card is ••••', 'help my card is ••••']);
  });
});

describe('a card in two messages', () => {
  test('is hidden in both, also in what was folded and stored of the first one; screens are told by an edit', async () => {
    const key = await watched('split');
    const first = chatMessage({ conversationId: 'split', text: 'it is order 5500 0000, no, card 5200 8282' });
    await server.ingest.sendMessage(first);
    const told = nextFact(agent, 'conversation:updated', ({ messages }) =>
      messages.some(({ messageId, editedAtMs }) => messageId === first.messageId && editedAtMs !== null),
    );
    const second = chatMessage({ conversationId: 'split', text: '8282 8210 that was it' });
    expect(await server.ingest.sendMessage(second)).toMatchObject({ ok: true });
    const [edited] = (await told).messages;
    expect(edited?.text).toBe('it is order 5500 0000, no, card •••• ••••');

    await server.house.commits.drained();
    const kept = await everyRow(server.prisma);
    expect(kept).not.toContain('5200 8282');
    expect(kept).not.toContain('52008282');
    expect(kept).toContain('card •••• ••••');
    expect(kept).toContain('•••• 8210 that was it');
    const { messages } = (await join(agent, key)) as ConversationSnapshot;
    expect(messages.map(({ text }) => text)).toEqual([
      'Hello',
      'it is order 5500 0000, no, card •••• ••••',
      '•••• 8210 that was it',
    ]);
  });

  test('is hidden when the server was restarted between them', async () => {
    const own = await startTestServer();
    try {
      await own.ingest.sendMessage(chatMessage({ conversationId: 'restart', text: 'my card: 5200 8282' }));
      await own.restart();
      await own.ingest.sendMessage(chatMessage({ conversationId: 'restart', text: '8282 8210' }));
      await own.house.commits.drained();
      const kept = await everyRow(own.prisma);
      expect(kept).toContain('my card: •••• ••••');
      expect(kept).not.toContain('5200 8282');
    } finally {
      await own.close();
    }
  });

  test('keeps the order of what comes at the same moment, and each is answered once, also when sent again', async () => {
    await watched('crowd');
    const texts = ['card 5200', '8282', '8282', '8210', 'and now?', 'hello?'];
    const lines = texts.map((text) => chatMessage({ conversationId: 'crowd', text }));
    const answers = await Promise.all(lines.map((line) => server.ingest.sendMessage(line)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    const again = await Promise.all(lines.map((line) => server.ingest.sendMessage(line)));
    expect(again.map((answer) => answer.ok && answer.seq)).toEqual(answers.map((answer) => answer.ok && answer.seq));
    const { messages } = (await join(agent, 'test~crowd')) as ConversationSnapshot;
    expect(messages.map(({ text }) => text)).toEqual([
      'Hello',
      'card ••••',
      '••••',
      '••••',
      '8210',
      'and now?',
      'hello?',
    ]);
  });

  test('of two authors is none', async () => {
    const key = await watched('two');
    await server.ingest.sendMessage(chatMessage({ conversationId: 'two', text: '5200 8282' }));
    await server.ingest.sendMessage(
      chatMessage({ conversationId: 'two', author: 'agent', authorId: 'demo-agent', text: '8282 8210' }),
    );
    const { messages } = (await join(agent, key)) as ConversationSnapshot;
    expect(messages.map(({ text }) => text)).toEqual(['Hello', '5200 8282', '8282 8210']);
  });
});

test('the same message again gets the same answer although its text was hidden, another text under its id does not', async () => {
  const message = chatMessage({ conversationId: 'again', text: `again ${CARD}` });
  const first = await server.ingest.sendMessage(message);
  expect(await server.ingest.sendMessage(message)).toEqual(first);
  const other = { ...message, text: `again ${CARD.replace('6467', '6468')}` };
  expect(await server.ingest.sendMessage(other)).toMatchObject({ ok: false, code: 'message-id-reused' });
});

test('the policy of the settings holds: kept as it is, or a pseudonym that stays the same', async () => {
  const own = await startTestServer({ redact: { email: 'keep', card: 'hash' } });
  try {
    for (const conversationId of ['one', 'two']) {
      await own.ingest.sendMessage(chatMessage({ conversationId, text: `${CARD}, mail ana.lopez@example.com` }));
    }
    await own.house.commits.drained();
    const kept = await everyRow(own.prisma);
    expect(kept).toContain('mail ana.lopez@example.com');
    expect(kept).not.toContain('4539 1488');
    const pseudonyms = [...kept.matchAll(/my card is (⟦[a-z]{17}⟧)/g)].map(([, pseudonym]) => pseudonym);
    expect(pseudonyms.length).toBeGreaterThanOrEqual(2);
    expect(new Set(pseudonyms).size).toBe(1);
  } finally {
    await own.close();
  }
});
