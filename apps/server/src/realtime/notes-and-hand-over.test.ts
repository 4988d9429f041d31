import { type ConversationSnapshot, LIMITS, type LiveFacts } from '@evenkeel/protocol';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  chatMessage,
  join,
  type LiveSocket,
  nextFact,
  startTestServer,
  type TestServer,
} from '../testing/start-test-server.ts';

let server: TestServer;
let agent: LiveSocket;
beforeAll(async () => {
  server = await startTestServer();
  agent = (await server.enter('agent')).socket;
});
afterAll(() => server.close());

async function chatAbout(conversationId: string, text: string, agentId = 'demo-agent'): Promise<string> {
  await server.ingest.sendMessage(chatMessage({ conversationId, agentId, text }));
  return `test~${conversationId}`;
}

async function notesOf(conversationKey: string) {
  const { view } = (await join(agent, conversationKey)) as ConversationSnapshot;
  return view?.notes ?? [];
}

describe('the running notes', () => {
  test('come with the view, can be changed, added to and taken out, and are the same after a restart', async () => {
    const key = await chatAbout('notes', 'Order 48213 is late, and it cost me £49.90');
    const before = await notesOf(key);
    expect(before.map(({ kind }) => kind)).toEqual(['order', 'amount']);
    const [order, amount] = before.map(({ noteId }) => noteId);
    const done = [
      await agent.emitWithAck('note:edit', { conversationKey: key, noteId: order ?? '', text: 'Order 48231' }),
      await agent.emitWithAck('note:edit', { conversationKey: key, noteId: amount ?? '', text: null }),
      await agent.emitWithAck('note:add', { conversationKey: key, kind: 'ask', text: 'Wants a call in the evening' }),
    ];
    expect(done).toMatchObject([{ ok: true }, { ok: true }, { ok: true }]);
    const after = await notesOf(key);
    expect(after.map(({ text, isEdited }) => [text, isEdited])).toEqual([
      ['Order 48231', true],
      ['Wants a call in the evening', true],
    ]);
    await server.restart();
    agent = (await server.enter('agent')).socket;
    expect(await notesOf(key)).toEqual(after);
  });

  test('the same text again is no new fact, and a line that is gone is said to be', async () => {
    const key = await chatAbout('notes-again', 'Order 48213 is late');
    const edit = { conversationKey: key, noteId: (await notesOf(key))[0]?.noteId ?? '', text: 'Order 1' };
    const first = await agent.emitWithAck('note:edit', edit);
    expect(await agent.emitWithAck('note:edit', edit)).toEqual(first);
    expect(await agent.emitWithAck('note:edit', { ...edit, noteId: 'order@gone' })).toMatchObject({
      code: 'unknown-note',
    });
  });

  const bad: [string, object][] = [
    ['no text', { text: '' }],
    ['a text that is too long', { text: 'x'.repeat(LIMITS.noteLength + 1) }],
    ['a NUL', { text: 'a\u0000b' }],
    ['half a character', { text: '\ud83d' }],
    ['a number', { text: 7 }],
    ['an unknown field', { text: 'fine', color: 'red' }],
  ];
  test.each(bad)('%s is refused and nothing is noted', async (_what, body) => {
    const key = await chatAbout('notes-bad', 'Hello');
    const [added, edited] = [
      await agent.emitWithAck('note:add', { conversationKey: key, kind: 'ask', ...body } as never),
      await agent.emitWithAck('note:edit', { conversationKey: key, noteId: 'order@m', ...body } as never),
    ];
    expect([added, edited]).toMatchObject([{ ok: false }, { ok: false }]);
    expect(await notesOf(key)).toEqual([]);
  });

  test('a kind that does not exist is refused', async () => {
    const key = await chatAbout('notes-kind', 'Hello');
    const answer = await agent.emitWithAck('note:add', { conversationKey: key, kind: 'gossip', text: 'x' } as never);
    expect(answer).toMatchObject({ code: 'invalid-input' });
  });

  test.each(['customer', 'admin'] as const)('a %s keeps no notes', async (role) => {
    const key = await chatAbout(`notes-${role}`, 'Order 48213 is late');
    const { socket } = await server.enter(role);
    const edit = { conversationKey: key, noteId: 'order@m', text: 'x' };
    expect(await socket.emitWithAck('note:edit', edit)).toMatchObject({ code: 'not-allowed' });
    const added = await socket.emitWithAck('note:add', { conversationKey: key, kind: 'ask', text: 'x' });
    expect(added).toMatchObject({ code: 'not-allowed' });
  });
});

describe('the hand-over', () => {
  test('has what the next person needs, for those who may see the chat and nobody else', async () => {
    const key = await chatAbout('packet', 'Order 48213 is late. Could you send me an invoice?');
    await server.ingest.sendMessage(
      chatMessage({ conversationId: 'packet', author: 'agent', text: "I'll send you the invoice by five." }),
    );
    const answer = await agent.emitWithAck('conversation:hand-over', { conversationKey: key });
    expect(answer).toMatchObject({
      ok: true,
      packet: {
        wants: 'Could you send me an invoice?',
        keyPoints: ['Order 48213'],
        promises: ["I'll send you the invoice by five"],
      },
    });
    for (const role of ['customer', 'admin'] as const) {
      const { socket } = await server.enter(role);
      const refused = await socket.emitWithAck('conversation:hand-over', { conversationKey: key });
      expect(refused).toMatchObject({ code: 'not-allowed' });
    }
    const foreign = await chatAbout('packet-foreign', 'Hello', 'somebody-else');
    expect(await agent.emitWithAck('conversation:hand-over', { conversationKey: foreign })).toMatchObject({
      code: 'not-allowed',
    });
    expect(await agent.emitWithAck('conversation:hand-over', { conversationKey: 'test~nowhere' })).toMatchObject({
      code: 'unknown-conversation',
    });
  });

  test('begins with the customer’s own words where nothing was asked for', async () => {
    const key = await chatAbout('packet-plain', 'Hello, my parcel looks odd');
    const answer = await agent.emitWithAck('conversation:hand-over', { conversationKey: key });
    expect(answer).toMatchObject({ packet: { wants: 'Hello, my parcel looks odd' } });
  });
});

describe('a raised hand', () => {
  test('rings on the wall, with what the agent wrote', async () => {
    const key = await chatAbout('hand', 'Hello');
    const { socket: wall } = await server.enter('supervisor');
    await wall.emitWithAck('tiles:watch', {});
    const rung = nextFact(wall, 'tile:changed', ({ tile }: Parameters<LiveFacts['tile:changed']>[0]) => {
      return tile.conversationKey === key && tile.alert !== null;
    });
    const answer = await agent.emitWithAck('hand:raise', { conversationKey: key, note: 'They ask for a contract' });
    expect(answer).toMatchObject({ ok: true });
    expect((await rung).tile.alert).toMatchObject({
      rowId: 'agent-raised-hand',
      severity: 'urgent',
      status: 'open',
      reasons: [{ text: 'The agent asks for help: They ask for a contract' }],
    });
  });

  test('is the agent’s own to raise, and refuses what is too long', async () => {
    const key = await chatAbout('hand-bad', 'Hello');
    for (const role of ['supervisor', 'customer', 'admin'] as const) {
      const { socket } = await server.enter(role);
      expect(await socket.emitWithAck('hand:raise', { conversationKey: key })).toMatchObject({ code: 'not-allowed' });
    }
    const long = { conversationKey: key, note: 'x'.repeat(LIMITS.noteLength + 1) };
    expect(await agent.emitWithAck('hand:raise', long)).toMatchObject({ code: 'invalid-input' });
  });
});

test('a limit the agent sets in their own words is seen on the ladder, with what the policy permits', async () => {
  const key = await chatAbout('ladder', 'Hello');
  await server.ingest.sendMessage(chatMessage({ conversationId: 'ladder', text: 'You are a stupid idiot' }));
  await server.ingest.sendMessage(
    chatMessage({ conversationId: 'ladder', author: 'agent', messageId: 'limit', text: 'Please do not insult me.' }),
  );
  const { view } = (await join(agent, key)) as ConversationSnapshot;
  expect(view?.ladder).toMatchObject({
    step: 'first-reminder',
    abusiveMessages: 1,
    warned: [{ step: 'first-reminder', messageId: 'limit' }],
    policyId: 'reminder-is-yours',
  });
  expect(view?.ladder?.permission).not.toBe('');
});
