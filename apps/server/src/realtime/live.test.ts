import {
  type ConversationSnapshot,
  type ConversationView,
  type ExplanationView,
  LIMITS,
  type LiveFacts,
  type PhraseSaved,
  viewAfter,
} from '@evenkeel/protocol';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chatMessage, join, nextFact, startTestServer, type TestServer } from '../testing/start-test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

type Fact = Parameters<LiveFacts['conversation:updated']>[0];

const ANGRY = 'This is the third time I am contacting you and NOTHING works. Unbelievable!!!';

async function angryChat(conversationId: string, agentId = 'demo-agent'): Promise<string> {
  await server.ingest.sendMessage(chatMessage({ conversationId, agentId, text: 'Hi, my order 4711 never came.' }));
  await server.ingest.sendMessage(chatMessage({ conversationId, agentId, text: ANGRY }));
  return `test~${conversationId}`;
}

describe('the sidebar', () => {
  test('gets the cards of a message with the message, numbered, and marks that fit its text', async () => {
    const { socket } = await server.enter('agent');
    await server.ingest.sendMessage(chatMessage({ conversationId: 'cards', agentId: 'demo-agent', text: 'Hello' }));
    const snapshot = (await join(socket, 'test~cards')) as ConversationSnapshot;
    const fact = nextFact(socket, 'conversation:updated', ({ messages }) => messages[0]?.author === 'customer');
    await server.ingest.sendMessage(chatMessage({ conversationId: 'cards', text: ANGRY }));
    const arrived = await fact;
    const { seq, messages } = arrived;
    const view = viewAfter(snapshot.view as ConversationView, arrived);
    expect(seq).toBe(snapshot.seq + 1);
    expect(messages).toMatchObject([{ text: ANGRY, seq }]);
    expect(view.level).not.toBe('calm');
    expect(view.cards.length).toBeGreaterThan(0);
    expect(view.cards.length).toBeLessThanOrEqual(3);
    const { text, assessment } = view.lastCustomerMessage ?? { text: '', assessment: null };
    expect(assessment?.evidence.length).toBeGreaterThan(0);
    for (const { start, end } of assessment?.evidence ?? []) expect(text.slice(start, end)).not.toBe('');
  });

  test('of a Spanish chat shows how it stands, and offers nothing to send: there are no phrases in Spanish', async () => {
    const { socket } = await server.enter('agent');
    const say = (text: string) =>
      server.ingest.sendMessage(chatMessage({ conversationId: 'es', agentId: 'demo-agent', text }));
    await say('Hola, llevo tres semanas esperando mi pedido');
    expect(await say('Es la tercera vez que escribo y nadie me contesta, esto es una vergüenza')).toMatchObject({
      assessment: { language: 'es', abstained: false, triggers: ['repeat-contact'] },
    });
    expect(await say('ok')).toMatchObject({ assessment: { language: 'es' } });
    const { view } = (await join(socket, 'test~es')) as ConversationSnapshot;
    expect(view?.noPhrasesIn).toBe('es');
    expect(view?.level).not.toBe('calm');
    expect(view?.cards.map(({ text }) => text).join('')).toBe('');
    await say('Sorry, I will write in English. You lost my order and NOBODY answers!');
    expect(((await join(socket, 'test~es')) as ConversationSnapshot).view).toMatchObject({ noPhrasesIn: null });
  });

  test('gets every message of many at once, in order, and ends with the view of the server', async () => {
    const { socket } = await server.enter('agent');
    await server.ingest.sendMessage(chatMessage({ conversationId: 'flood', agentId: 'demo-agent', text: 'Hello' }));
    const { view: first } = (await join(socket, 'test~flood')) as ConversationSnapshot;
    const view = first as ConversationView;
    const texts = Array.from({ length: 300 }, (_, index) => `${index % 3 ? ANGRY : 'ok thanks'} ${index}`);
    const facts: Fact[] = [];
    const all = nextFact(socket, 'conversation:updated', (fact) => {
      facts.push(fact);
      return fact.seq === texts.length + view.seq;
    });
    await Promise.all(texts.map((text) => server.ingest.sendMessage(chatMessage({ conversationId: 'flood', text }))));
    await all;
    expect(facts.flatMap(({ messages }) => messages.map(({ text }) => text))).toEqual(texts);
    const after = (await join(socket, 'test~flood')) as ConversationSnapshot;
    // Of the evidence of the last message the state keeps the strongest, and the message itself comes with all of it.
    const ended = facts.reduce(viewAfter, view);
    const last = after.view?.lastCustomerMessage;
    expect(ended.lastCustomerMessage).toMatchObject({ messageId: last?.messageId, text: last?.text });
    expect({ ...ended, lastCustomerMessage: last }).toEqual(after.view);
  });

  test('that was away asks for what it missed and gets exactly that, from the database', async () => {
    const { socket } = await server.enter('agent');
    const key = await angryChat('away');
    const before = (await join(socket, key)) as ConversationSnapshot;
    await socket.emitWithAck('conversation:leave', { conversationKey: key });
    for (const text of ['one', 'two', 'three'])
      await server.ingest.sendMessage(chatMessage({ conversationId: 'away', text }));
    const after = (await join(socket, key, { sinceSeq: before.seq, epoch: before.epoch })) as ConversationSnapshot;
    expect(after.whole).toBe(false);
    expect(after.messages.map(({ text }) => text)).toEqual(['one', 'two', 'three']);
    expect(after.seq).toBe(before.seq + 3);
    expect(after.view?.lastCustomerMessage?.text).toBe('three');
  });

  test('with facts of another server process gets the whole conversation', async () => {
    const { socket } = await server.enter('agent');
    const key = await angryChat('other-epoch');
    const snapshot = await join(socket, key, { sinceSeq: 2, epoch: 'another' });
    expect(snapshot).toMatchObject({ ok: true, whole: true, messages: [{}, { text: ANGRY }] });
  });

  test('shows an edited message with its new text at its old place', async () => {
    const { socket } = await server.enter('agent');
    const key = await angryChat('edit-seen');
    await server.ingest.sendMessage(chatMessage({ conversationId: 'edit-seen', messageId: 'e', text: 'frist' }));
    const before = (await join(socket, key)) as ConversationSnapshot;
    await socket.emitWithAck('conversation:leave', { conversationKey: key });
    await server.ingest.editMessage({
      source: 'test',
      conversationId: 'edit-seen',
      messageId: 'e',
      text: 'first',
      editedAtMs: Date.now(),
    });
    const after = (await join(socket, key, { sinceSeq: before.seq, epoch: before.epoch })) as ConversationSnapshot;
    const place = before.messages.find(({ messageId }) => messageId === 'e')?.seq;
    expect(after.messages).toMatchObject([{ messageId: 'e', text: 'first', seq: place }]);
  });

  test('used and dismissed cards are stored, go away, and do not come back after a restart', async () => {
    const { socket } = await server.enter('agent');
    const key = await angryChat('use');
    const { view } = (await join(socket, key)) as ConversationSnapshot;
    const card = view?.cards[0];
    const fact = nextFact(socket, 'conversation:updated');
    const answer = await socket.emitWithAck('card:use', {
      conversationKey: key,
      cardId: card?.cardId ?? '',
      outcome: 'dismissed',
      dismissReason: 'wrong-tone',
    });
    expect(answer).toMatchObject({ ok: true });
    const cardsAfter = (await fact).changed.cards ?? [];
    expect(cardsAfter.map(({ phraseId }) => phraseId)).not.toContain(card?.phraseId);
    await server.restart();
    const again = await server.enter('agent');
    const revived = (await join(again.socket, key)) as ConversationSnapshot;
    expect(revived.view?.cards).toEqual(cardsAfter);
  });

  test('typing is told to the other side and stored nowhere', async () => {
    const { socket } = await server.enter('agent');
    const key = await angryChat('typing');
    await join(socket, key);
    const rows = await server.prisma.conversationEvent.count();
    const fact = nextFact(socket, 'typing:changed');
    server.ingest.changeTyping({ source: 'test', conversationId: 'typing', author: 'customer', typing: true });
    expect(await fact).toEqual({ conversationKey: key, author: 'customer', typing: true });
    expect(await server.prisma.conversationEvent.count()).toBe(rows);
  });
});

test.each([
  ['half a character', 'a\ud800'],
  ['a NUL', 'a\u0000'],
])(
  'an id with %s, which no database can store, is refused before anything is done with it',
  async (_what, messageId) => {
    const { socket, cookie } = await server.enter('customer');
    const session = await fetch(`${server.url}/api/v1/session`, { headers: { cookie } });
    const { conversationKey } = (await session.json()) as { conversationKey: string };
    const answer = await socket.emitWithAck('chat:send', { conversationKey, messageId, text: 'Hello' });
    expect(answer).toMatchObject({ ok: false, code: 'invalid-input' });
  },
);

describe('rooms are joined only after the policy said yes', () => {
  test('an agent sees neither the chat nor the tile of another agent, and may not write in it', async () => {
    const key = await angryChat('not-mine', 'somebody-else');
    const { socket } = await server.enter('agent');
    expect(await join(socket, key)).toMatchObject({ ok: false, code: 'not-allowed' });
    expect(await socket.emitWithAck('chat:send', { conversationKey: key, messageId: 'x', text: 'hi' })).toMatchObject({
      code: 'not-allowed',
    });
    expect(
      await socket.emitWithAck('card:use', { conversationKey: key, cardId: 'x', outcome: 'copied' }),
    ).toMatchObject({ code: 'not-allowed' });
    const watched = await socket.emitWithAck('tiles:watch', {});
    expect(watched.ok && watched.tiles.map((tile) => tile.conversationKey)).not.toContain(key);
  });

  test('an admin sees no chats and a supervisor sees all', async () => {
    const key = await angryChat('roles', 'somebody-else');
    const admin = await server.enter('admin');
    expect(await join(admin.socket, key)).toMatchObject({ code: 'not-allowed' });
    expect(await admin.socket.emitWithAck('tiles:watch', {})).toMatchObject({ code: 'not-allowed' });
    const supervisor = await server.enter('supervisor');
    expect(await join(supervisor.socket, key)).toMatchObject({ ok: true });
  });

  test('a customer sees their own chat, without assessment, notes or cards, and no other', async () => {
    const foreign = await angryChat('foreign');
    const customer = await server.enter('customer');
    expect(await join(customer.socket, foreign)).toMatchObject({ code: 'not-allowed' });

    const session = await (
      await fetch(`${server.url}/api/v1/session`, { headers: { cookie: customer.cookie } })
    ).json();
    const key = session.conversationKey as string;
    expect(await join(customer.socket, key)).toMatchObject({ ok: true, messages: [], view: null });
    const heard = nextFact(customer.socket, 'chat:message');
    await customer.socket.emitWithAck('chat:send', { conversationKey: key, messageId: 'mine', text: ANGRY });
    expect((await heard).message).toMatchObject({ text: ANGRY, author: 'customer', assessment: null });
    const { conversationId } = session.conversationKey && { conversationId: key.slice('demo~'.length) };
    await server.ingest.sendMessage(
      chatMessage({ source: 'demo', conversationId, author: 'note', text: 'for the team' }),
    );
    const snapshot = (await join(customer.socket, key)) as ConversationSnapshot;
    expect(snapshot.messages.map(({ text }) => text)).toEqual([ANGRY]);
    expect(JSON.stringify(snapshot)).not.toContain('evidence');
  });

  test('nobody without a session, and nobody with a forged one, gets a socket', async () => {
    const { cookie } = await server.enter('supervisor');
    const forged = `${cookie.slice(0, -4)}AAAA`;
    for (const header of ['', 'evenkeel_session=x', forged]) {
      const response = await fetch(`${server.url}/api/v1/session`, { headers: { cookie: header } });
      expect(response.status).toBe(401);
    }
  });
});

describe('the wall', () => {
  test('gets an alert with its evidence, and its acknowledgement is stored and survives a restart', async () => {
    const { socket } = await server.enter('supervisor');
    await socket.emitWithAck('tiles:watch', {});
    const key = 'test~threat';
    const opened = nextFact(socket, 'tile:changed', ({ tile }) => tile.conversationKey === key && tile.alert !== null);
    await server.ingest.sendMessage(chatMessage({ conversationId: 'threat', text: 'Hello?' }));
    await server.ingest.sendMessage(
      chatMessage({ conversationId: 'threat', text: 'I know where you work and I will find you.' }),
    );
    const { alert } = (await opened).tile;
    expect(alert).toMatchObject({ status: 'open', severity: 'danger' });
    expect(alert?.reasons.length).toBeGreaterThan(0);

    const changed = nextFact(socket, 'tile:changed', ({ tile }) => tile.alert?.status === 'acknowledged');
    const alertId = alert?.alertId ?? '';
    expect(
      await socket.emitWithAck('alert:change', { conversationKey: key, alertId, status: 'acknowledged' }),
    ).toMatchObject({ ok: true });
    expect((await changed).tile.alert).toMatchObject({ changedById: 'demo-supervisor' });

    await server.restart();
    const again = await server.enter('supervisor');
    const watched = await again.socket.emitWithAck('tiles:watch', {});
    const tile = watched.ok ? watched.tiles.find(({ conversationKey }) => conversationKey === key) : undefined;
    expect(tile?.alert).toMatchObject({ alertId, status: 'acknowledged' });
    expect(
      await again.socket.emitWithAck('alert:change', { conversationKey: key, alertId, status: 'resolved' }),
    ).toMatchObject({ ok: true });
  });

  test('an agent may not answer an alert', async () => {
    const { socket } = await server.enter('agent');
    expect(
      await socket.emitWithAck('alert:change', { conversationKey: 'test~threat', alertId: 'x', status: 'resolved' }),
    ).toMatchObject({ code: 'not-allowed' });
  });
});

describe('the library', () => {
  test('a phrase an admin switches off is not offered for the next message, without a restart', async () => {
    const admin = await server.enter('admin');
    const headers = { cookie: admin.cookie, 'content-type': 'application/json' };
    const agent = await server.enter('agent');
    const key = await angryChat('library-1');
    const { view } = (await join(agent.socket, key)) as ConversationSnapshot;
    const phraseId = view?.cards[0]?.phraseId ?? '';

    const listed = await (await fetch(`${server.url}/api/v1/phrases`, { headers })).json();
    const phrase = listed.phrases.find(({ id }: { id: string }) => id === phraseId);
    const put = (baseVersion: number, body: object) =>
      fetch(`${server.url}/api/v1/phrases/${phraseId}`, {
        method: 'PUT',
        headers,
        body: JSON.stringify({ baseVersion, phrase: body }),
      });
    const published = nextFact(admin.socket, 'library:published');
    expect((await put(listed.version, { ...phrase, enabled: false })).status).toBe(200);
    expect(await published).toEqual({ version: listed.version + 1 });

    const other = await angryChat('library-2');
    const after = (await join(agent.socket, other)) as ConversationSnapshot;
    expect(after.view?.cards.map((card) => card.phraseId)).not.toContain(phraseId);

    expect((await put(listed.version, phrase)).status).toBe(409);
    expect((await put(listed.version + 1, { ...phrase, text: 'x'.repeat(500) })).status).toBe(400);
    expect((await put(listed.version + 1, { ...phrase, text: 'Hello {nobodyKnowsThisSlot}' })).status).toBe(422);
    const agentTries = await fetch(`${server.url}/api/v1/phrases/${phraseId}`, {
      method: 'PUT',
      headers: { ...headers, cookie: agent.cookie },
      body: JSON.stringify({ baseVersion: listed.version + 1, phrase }),
    });
    expect(agentTries.status).toBe(403);
    expect((await put(listed.version + 1, phrase)).status).toBe(200);

    // Whichever phrase it was: what belongs to the slots of its text goes with them.
    const saved = await put(listed.version + 2, {
      ...phrase,
      fallbacks: undefined,
      asks: undefined,
      text: 'You need to calm down, and then I will look at it.',
    });
    const { advice } = (await saved.json()) as PhraseSaved;
    expect(advice.join(' ')).toContain('calm down');
    expect(await (await put(listed.version + 3, phrase)).json()).toMatchObject({ ok: true, advice: [] });
  });
});

describe('a sentence', () => {
  test('is explained to an admin by the library in force, with what would have suppressed each finding', async () => {
    const explain = async (role: 'admin' | 'agent' | null, text: string) => {
      const cookie = role ? (await server.enter(role)).cookie : '';
      return fetch(`${server.url}/api/v1/explain`, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json' },
        body: JSON.stringify({ text }),
      });
    };
    const answer = await explain('admin', 'I am angry and this is urgent');
    expect(answer.status).toBe(200);
    const { assessment, rows } = (await answer.json()) as ExplanationView;
    expect(assessment.urgency).toBeGreaterThanOrEqual(0.5);
    const finding = rows.find(({ termId }) => termId === 'angry');
    expect(finding?.suppressedBy).toContainEqual({
      when: 'it is denied (“not …”)',
      effect: 'gone',
      tried: 'I am not angry and this is urgent',
    });

    expect((await explain('agent', 'I am angry')).status).toBe(403);
    expect((await explain(null, 'I am angry')).status).toBe(401);
    expect((await explain('admin', 'a'.repeat(LIMITS.explainedLength))).status).toBe(200);
    expect((await explain('admin', 'a'.repeat(LIMITS.explainedLength + 1))).status).toBe(413);
    expect((await explain('admin', '')).status).toBe(400);
  });
});

describe('the list', () => {
  test('still says after a restart what was written, also when the snapshot is as new as the log', async () => {
    await server.ingest.sendMessage(chatMessage({ conversationId: 'tile', text: 'Is anybody there?' }));
    await server.restart();
    const { socket } = await server.enter('supervisor');
    const watched = await socket.emitWithAck('tiles:watch', {});
    const tile = watched.ok ? watched.tiles.find(({ conversationKey }) => conversationKey === 'test~tile') : undefined;
    expect(tile).toMatchObject({ lastText: 'Is anybody there?', lastAuthor: 'customer' });
  });
});

describe('a state is a fold', () => {
  test('after a restart every conversation is what it was', async () => {
    const keys = await Promise.all(['fold-1', 'fold-2', 'fold-3'].map((id) => angryChat(id)));
    for (let turn = 0; turn < 40; turn += 1) {
      await server.ingest.sendMessage(
        chatMessage({
          conversationId: 'fold-1',
          author: turn % 3 === 2 ? 'agent' : 'customer',
          text: turn % 2 ? ANGRY : 'ok thanks',
        }),
      );
    }
    const read = () =>
      Promise.all(
        keys.map((key) => server.house.conversations.use(key, ({ state, cards, seq }) => ({ state, cards, seq }))),
      );
    const before = await read();
    await server.restart();
    expect(await read()).toEqual(before);
  });

  test('what was stored before a signal was read says nothing of it', async () => {
    const key = await angryChat('before-signals');
    await server.prisma.$executeRaw`
      UPDATE conversation_event
      SET payload = (payload::jsonb #- '{event,assessment,sarcasm}' #- '{event,assessment,urgency}')::json
      WHERE conversation_key = ${key}`;
    await server.prisma.$executeRaw`UPDATE conversation SET state_version = 2 WHERE conversation_key = ${key}`;
    await server.restart();
    const { socket } = await server.enter('supervisor');
    const joined = (await join(socket, key)) as ConversationSnapshot;
    const assessment = { sarcasm: 0, urgency: 0 };
    expect(joined.messages.find(({ text }) => text === ANGRY)).toMatchObject({ assessment });
    expect(joined.view?.lastCustomerMessage).toMatchObject({ assessment });
  });
});
