import type { AuditEntry, ContactExport, Role } from '@evenkeel/protocol';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyRow } from '../testing/every-row.ts';
import {
  chatMessage,
  join,
  type LiveSocket,
  nextFact,
  startTestServer,
  type TestServer,
} from '../testing/start-test-server.ts';
import { traceLogger } from '../testing/trace-logger.ts';

const logged: string[] = [];
let server: TestServer;
let agent: LiveSocket;
const cookies = {} as Record<Role, string>;

beforeAll(async () => {
  server = await startTestServer({ logger: traceLogger(logged) });
  for (const role of ['agent', 'supervisor', 'admin', 'customer'] as const) {
    const { socket, cookie } = await server.enter(role);
    cookies[role] = cookie;
    if (role === 'agent') agent = socket;
  }
});
afterAll(() => server.close());

function call(method: 'GET' | 'DELETE', path: string, role: Role = 'admin'): Promise<Response> {
  return fetch(`${server.url}/api/v1/contacts/${path}`, { method, headers: { cookie: cookies[role] } });
}

// biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of it
async function answerOf(response: Promise<Response>): Promise<any> {
  return (await response).json();
}

async function say(authorId: string, conversationId: string, text: string, author: 'customer' | 'agent' = 'customer') {
  const answer = await server.ingest.sendMessage(
    chatMessage({ conversationId, author, authorId, agentId: 'demo-agent', customerName: 'Petra Quill', text }),
  );
  expect(answer).toMatchObject({ ok: true });
}

async function auditLines(action: string): Promise<AuditEntry[]> {
  const response = await fetch(`${server.url}/api/v1/audit?action=${action}`, { headers: { cookie: cookies.admin } });
  return ((await response.json()) as { entries: AuditEntry[] }).entries;
}

describe('who may, and what may be asked', () => {
  test.each<Role>(['agent', 'supervisor', 'customer'])('%s: neither looks, nor takes out, nor erases', async (role) => {
    await say('kept-1', `kept-${role}`, 'a text that stays');
    for (const response of [
      call('GET', 'test/kept-1', role),
      call('GET', 'test/kept-1/export', role),
      call('DELETE', 'test/kept-1', role),
    ]) {
      expect(await answerOf(response)).toMatchObject({ ok: false, code: 'not-allowed' });
    }
    expect((await answerOf(call('GET', 'test/kept-1'))).rows.conversations).toBeGreaterThan(0);
  });

  test.each([
    ['a source with a ~', 'te~st/one'],
    ['an id that is too long', `test/${'x'.repeat(129)}`],
    ['a NUL', 'test/%00'],
    ['a broken escape', 'test/%E0%A4%A'],
  ])('%s is refused', async (_what, path) => {
    for (const response of [call('GET', path), call('GET', `${path}/export`), call('DELETE', path)]) {
      expect(await answerOf(response)).toMatchObject({ ok: false, code: 'invalid-input' });
    }
  });

  test('somebody nothing is held of is said to be nobody, and another source is somebody else', async () => {
    await say('here', 'here-1', 'only of this source');
    await say('Guest', 'guest-1', 'of a desk that does not know who is there');
    for (const path of ['test/Guest', 'test/nobody-at-all', 'other/here', `test/${'%E2%82%AC'.repeat(128)}`]) {
      for (const response of [call('GET', path), call('GET', `${path}/export`), call('DELETE', path)]) {
        expect(await answerOf(response)).toMatchObject({ ok: false, code: 'nothing-held' });
      }
    }
  });
});

describe('taking out', () => {
  test('holds every chat in which they wrote with messages, edits and notes, and is written down before it is sent', async () => {
    const id = 'id/with ünusual~letters';
    await say(id, 'out-1', 'first chat, first line');
    await say('demo-agent', 'out-1', 'an answer', 'agent');
    const edited = chatMessage({ conversationId: 'out-1', authorId: id, text: 'written wrongly' });
    await server.ingest.sendMessage(edited);
    const { source, conversationId, messageId } = edited;
    await server.ingest.editMessage({
      source,
      conversationId,
      messageId,
      text: 'written rightly',
      editedAtMs: Date.now(),
    });
    await agent.emitWithAck('note:add', { conversationKey: 'test~out-1', kind: 'ask', text: 'a note about it' });
    await say(id, 'out-2', 'second chat: my parcel never came, and I am angry');
    await say('somebody-else', 'out-3', 'of somebody else');

    const before = (await auditLines('contact:exported')).length;
    const text = await (await call('GET', `test/${encodeURIComponent(id)}/export`)).text();
    const taken = JSON.parse(text) as ContactExport;
    expect(taken.contact).toEqual({ source: 'test', contactId: id });
    expect(taken.conversations.map(({ conversationKey }) => conversationKey)).toEqual(['test~out-1', 'test~out-2']);
    const [first, second] = taken.conversations;
    expect(first).toMatchObject({ customerName: 'Petra Quill', state: { agentId: 'demo-agent' } });
    for (const said of ['first chat, first line', 'an answer', 'written wrongly', 'written rightly', 'a note about it'])
      expect(JSON.stringify(first?.events)).toContain(said);
    expect(first?.events.map(({ seq }) => seq)).toEqual(first?.events.map((_, index) => index + 1));
    expect(JSON.stringify(second)).toContain('second chat');
    expect(taken.cardFeedback.length).toBeGreaterThan(0);
    for (const row of taken.cardFeedback)
      expect(row).toMatchObject({
        conversationKey: expect.stringMatching(/^test~out-[12]$/),
        shownAtMs: expect.any(Number),
      });
    expect(text).not.toContain('of somebody else');

    const lines = await auditLines('contact:exported');
    expect(lines.length).toBe(before + 1);
    expect(lines[0]).toMatchObject({ actorRole: 'admin', detail: { conversations: 2, events: expect.any(Number) } });
    expect(JSON.stringify(lines)).not.toContain('ünusual');
  });

  test('a chat longer than a page is whole', async () => {
    const texts = Array.from({ length: 230 }, (_, index) => `line number ${index} of a long chat`);
    await Promise.all(texts.map((text) => say('long', 'long-1', text)));
    const taken = (await answerOf(call('GET', 'test/long/export'))) as ContactExport;
    const { events = [] } = taken.conversations[0] ?? {};
    expect(events.length).toBeGreaterThan(texts.length);
    expect(new Set(events.map(({ seq }) => seq)).size).toBe(events.length);
    for (const text of texts) expect(JSON.stringify(events)).toContain(`"${text}"`);
  });
});

describe('erasing', () => {
  test('leaves neither their id nor a text of them in any row of any table, and the proof of it in the audit log', async () => {
    await say('gone-77', 'gone-1', 'the violet suitcase never came');
    await say('demo-agent', 'gone-1', 'we look for the suitcase', 'agent');
    await agent.emitWithAck('note:add', { conversationKey: 'test~gone-1', kind: 'ask', text: 'ask about its size' });
    for (let line = 0; line < 20; line += 1) await say('gone-77', 'gone-2', `again the suitcase ${line}`);
    await say('stays-78', 'stays-1', 'the green bicycle came');
    await call('GET', 'test/gone-77/export').then((response) => response.text());
    expect(await everyRow(server.prisma)).toContain('gone-77');

    await server.house.contacts.settled();
    const held = await answerOf(call('GET', 'test/gone-77'));
    const erased = await answerOf(call('DELETE', 'test/gone-77'));
    expect(erased).toEqual(held);
    expect(erased.rows).toEqual({ conversations: 2, events: expect.any(Number), cardFeedback: expect.any(Number) });
    expect(erased.rows.events).toBeGreaterThan(23);
    expect(erased.rows.cardFeedback).toBeGreaterThan(0);

    await server.house.commits.drained();
    await server.house.feedback.settled();
    const left = await everyRow(server.prisma);
    expect(['gone-77', 'suitcase', 'ask about its size'].filter((piece) => left.includes(piece))).toEqual([]);
    expect(left).toContain('the green bicycle came');

    expect((await auditLines('contact:erased'))[0]).toMatchObject({
      actorRole: 'admin',
      subject: held.auditSubject,
      detail: { ...erased.rows, isComplete: true },
    });
    expect(held.auditSubject).toMatch(/^contact:[0-9a-f]{64}$/);
    expect(await answerOf(call('DELETE', 'test/gone-77'))).toMatchObject({ ok: false, code: 'nothing-held' });
    expect(await answerOf(call('GET', 'test/gone-77/export'))).toMatchObject({ ok: false, code: 'nothing-held' });
  });

  test('takes what is remembered of them after their chats are gone', async () => {
    await server.prisma.cardFeedback.create({
      data: {
        ...{ conversationKey: 'test~long-gone', cardId: 'card', phraseId: 'phrase', kind: 'phrase', outcome: 'shown' },
        ...{ contactId: 'test~remembered', shownAtMs: 1n, sent: false, tensionAtShown: 0 },
      },
    });
    const rows = { conversations: 0, events: 0, cardFeedback: 1 };
    const taken = (await answerOf(call('GET', 'test/remembered/export'))) as ContactExport;
    expect(taken).toMatchObject({ conversations: [], cardFeedback: [{ cardId: 'card', shownAtMs: 1 }] });
    expect(await answerOf(call('DELETE', 'test/remembered'))).toMatchObject({ ok: true, rows });
    expect(await everyRow(server.prisma)).not.toMatch(/remembered|long-gone/);
  });

  test('takes a chat in which two customers wrote as a whole, whichever of them it was', async () => {
    await say('pair-one', 'pair', 'one of two');
    await say('pair-two', 'pair', 'two of two');
    expect(await answerOf(call('DELETE', 'test/pair-two'))).toMatchObject({ rows: { conversations: 1 } });
    expect(await everyRow(server.prisma)).not.toMatch(/pair-one|pair-two|one of two|two of two/);
    expect(await answerOf(call('GET', 'test/pair-one'))).toMatchObject({ code: 'nothing-held' });
  });

  test('also what was said before the server was started, and more chats than one step takes', async () => {
    const own = await startTestServer();
    try {
      for (let chat = 0; chat < 60; chat += 1) {
        await own.ingest.sendMessage(
          chatMessage({ conversationId: `m-${chat}`, authorId: 'many-66', text: `plumtree ${chat}` }),
        );
      }
      await own.restart();
      const { cookie } = await own.enter('admin');
      const response = await fetch(`${own.url}/api/v1/contacts/test/many-66`, {
        method: 'DELETE',
        headers: { cookie },
      });
      expect(await response.json()).toMatchObject({ rows: { conversations: 60, events: expect.any(Number) } });
      expect(await everyRow(own.prisma)).not.toMatch(/plumtree|many-66/);
    } finally {
      await own.close();
    }
  });

  test('tells every screen, which may come in again and finds a chat that begins anew', async () => {
    await say('seen', 'seen-1', 'before it was erased');
    const looking = await join(agent, 'test~seen-1');
    if (!looking.ok) throw new Error(looking.message);
    const gone = nextFact(agent, 'conversation:gone', ({ conversationKey }) => conversationKey === 'test~seen-1');
    await call('DELETE', 'test/seen');
    await gone;
    const known = { sinceSeq: looking.seq, epoch: looking.epoch };
    expect(await join(agent, 'test~seen-1', known)).toMatchObject({ ok: false, code: 'unknown-conversation' });

    for (let line = 0; line <= looking.seq; line += 1) await say('seen', 'seen-1', `begun again ${line}`);
    const again = await join(agent, 'test~seen-1', known);
    expect(again).toMatchObject({ ok: true, whole: true });
    expect(JSON.stringify(again)).toContain('begun again 0');
    expect(JSON.stringify(again)).not.toContain('before it was erased');
  });

  test('a message that comes at the same moment is erased with the rest, or begins the chat anew: nothing half', async () => {
    await say('race', 'race-1', 'there before');
    const sending = Array.from({ length: 40 }, (_, line) => say('race', 'race-1', `at the same moment ${line}`));
    const erasing = answerOf(call('DELETE', 'test/race'));
    for (let line = 40; line < 80; line += 1) sending.push(say('race', 'race-1', `at the same moment ${line}`));
    await Promise.all(sending);
    expect(await erasing).toMatchObject({ ok: true });
    await say('race', 'race-1', 'and after');
    await server.house.commits.drained();

    const rows = await server.prisma.conversationEvent.findMany({
      where: { conversationKey: 'test~race-1' },
      orderBy: { seq: 'asc' },
    });
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1));
    expect(JSON.stringify(rows[0]?.payload)).not.toContain('there before');
    expect(JSON.stringify(rows.at(-1)?.payload)).toContain('and after');
    const { state, seq } = await server.house.conversations.use('test~race-1', ({ state, seq }) => ({ state, seq }));
    expect(seq).toBe(rows.length);
    expect(state).not.toBeNull();
    expect(await answerOf(call('GET', 'test/race'))).toMatchObject({ rows: { conversations: 1, events: rows.length } });
  });
});

test('no line of the log holds a text or an id of anybody', () => {
  const lines = logged.join('\n');
  const pieces = [
    'gone-77',
    'suitcase',
    'first chat',
    'at the same moment',
    'ünusual',
    '%C3%BCnusual',
    'plumtree',
    'race-1',
  ];
  expect(lines.length).toBeGreaterThan(0);
  expect(pieces.filter((piece) => lines.includes(piece))).toEqual([]);
});
