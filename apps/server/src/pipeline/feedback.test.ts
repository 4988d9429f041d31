import { englishLibrary, type Phrase } from '@evenkeel/library';
import type { ConversationSnapshot, PhraseStatsView } from '@evenkeel/protocol';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chatMessage, join, type LiveSocket, startTestServer, type TestServer } from '../testing/start-test-server.ts';
import { contactIdOf } from './contact-id-of.ts';

const ANGRY = 'This is the third time I am contacting you and NOTHING works. Unbelievable!!!';

let server: TestServer;
let agent: LiveSocket;
beforeAll(async () => {
  server = await startTestServer();
  agent = (await server.enter('agent')).socket;
});
afterAll(() => server.close());

function customer(conversationId: string, text: string, authorId?: string) {
  return server.ingest.sendMessage(
    chatMessage({ conversationId, agentId: 'demo-agent', text, ...(authorId && { authorId }) }),
  );
}

function answer(conversationId: string, text: string) {
  return server.ingest.sendMessage(chatMessage({ conversationId, author: 'agent', authorId: 'demo-agent', text }));
}

async function cardsOf(conversationKey: string) {
  const { view } = (await join(agent, conversationKey)) as ConversationSnapshot;
  return view?.cards ?? [];
}

async function use(conversationKey: string, cardId: string, outcome: 'inserted' | 'dismissed') {
  const reason = outcome === 'dismissed' ? { dismissReason: 'wrong-tone' as const } : {};
  expect(await agent.emitWithAck('card:use', { conversationKey, cardId, outcome, ...reason })).toMatchObject({
    ok: true,
  });
}

async function feedbackOf(conversationKey: string) {
  await server.house.feedback.settled();
  const rows = await server.prisma.cardFeedback.findMany({ where: { conversationKey } });
  return new Map(rows.map((row) => [row.phraseId, row]));
}

async function angryChat(conversationId: string, authorId?: string) {
  await customer(conversationId, 'Hi, my order 4711 never came.', authorId);
  await customer(conversationId, ANGRY, authorId);
  const conversationKey = `test~${conversationId}`;
  return { conversationKey, cards: await cardsOf(conversationKey) };
}

describe('what becomes of a card', () => {
  test('is stored: shown, inserted and edited how much, sent, dismissed and why, and how the customer went on', async () => {
    const { conversationKey, cards } = await angryChat('fate');
    const [first, second, third] = cards;
    await use(conversationKey, first?.cardId ?? '', 'inserted');
    await use(conversationKey, second?.cardId ?? '', 'dismissed');
    await answer('fate', `${first?.text} Bear with me.`);
    await customer('fate', 'ok, thank you');
    const rows = await feedbackOf(conversationKey);
    const sent = rows.get(first?.phraseId ?? '');
    expect(sent).toMatchObject({
      kind: first?.kind,
      outcome: 'inserted',
      sent: true,
      contactId: 'test~customer-of-fate',
    });
    expect(sent?.editShare).toBeGreaterThan(0);
    expect(sent?.editShare).toBeLessThan(0.4);
    expect(sent?.tensionNextTurn).toBeLessThan(sent?.tensionAtShown ?? 0);
    expect(rows.get(second?.phraseId ?? '')).toMatchObject({
      outcome: 'dismissed',
      dismissReason: 'wrong-tone',
      sent: false,
      editShare: null,
    });
    expect(rows.get(third?.phraseId ?? '')).toMatchObject({ outcome: 'shown', sent: false });
  });

  test('an inserted card of which nothing is left was not sent', async () => {
    const { conversationKey, cards } = await angryChat('rewritten');
    await use(conversationKey, cards[0]?.cardId ?? '', 'inserted');
    await answer('rewritten', 'Which number is on the box?');
    expect((await feedbackOf(conversationKey)).get(cards[0]?.phraseId ?? '')).toMatchObject({
      outcome: 'inserted',
      sent: false,
    });
  });

  test('goes on being noted after a restart, in the same row', async () => {
    const { conversationKey, cards } = await angryChat('restarted');
    await server.restart();
    agent = (await server.enter('agent')).socket;
    await use(conversationKey, cards[0]?.cardId ?? '', 'dismissed');
    const rows = await feedbackOf(conversationKey);
    expect(rows.get(cards[0]?.phraseId ?? '')).toMatchObject({ outcome: 'dismissed', sent: false });
    for (const { phraseId } of cards.slice(1)) expect(rows.get(phraseId)).toMatchObject({ outcome: 'shown' });
  });
});

describe('the same person again', () => {
  test('is known when their next chat begins, and is not sent what they were sent before', async () => {
    const { conversationKey, cards } = await angryChat('before', 'ana');
    const sent = cards[0]?.phraseId ?? '';
    await use(conversationKey, cards[0]?.cardId ?? '', 'inserted');
    await server.house.feedback.settled();
    await customer('after', 'Hi, my order 4711 never came.', 'ana');
    await server.house.contacts.settled();
    const { view } = (await join(agent, 'test~after')) as ConversationSnapshot;
    expect(view?.contact).toEqual({ earlierChats: 1, lastLevel: expect.stringMatching(/strained|heated/) });
    await customer('after', ANGRY, 'ana');
    const again = await cardsOf('test~after');
    expect(again.length).toBeGreaterThan(0);
    expect(again.map(({ phraseId }) => phraseId)).not.toContain(sent);
    await server.restart();
    agent = (await server.enter('agent')).socket;
    expect(await cardsOf('test~after')).toEqual(again);
  });

  test('somebody new, and the same name at another desk, are nobody known', async () => {
    await customer('new', 'Hi, my order 4711 never came.', 'bea');
    await server.ingest.sendMessage(
      chatMessage({ source: 'other', conversationId: 'new', authorId: 'ana', agentId: 'demo-agent', text: 'Hello' }),
    );
    await server.house.contacts.settled();
    for (const key of ['test~new', 'other~new']) {
      const { view } = (await join(agent, key)) as ConversationSnapshot;
      expect(view?.contact).toBeNull();
    }
  });

  test.each(['customer', 'Visitor', 'anonymous', '0'])('a desk that writes %s does not know who it is', (authorId) => {
    expect(contactIdOf('desk', authorId)).toBeNull();
  });
});

describe('what was learned', () => {
  const stats = async (role: 'admin' | 'agent', of: TestServer = server) => {
    const { cookie } = await of.enter(role);
    return fetch(`${of.url}/api/v1/phrase-stats`, { headers: { cookie } });
  };

  test('is shown to an admin, as numbers, and to nobody else', async () => {
    await angryChat('counted');
    await server.house.feedback.settled();
    const body = (await (await stats('admin')).json()) as PhraseStatsView;
    expect(body).toMatchObject({ ok: true, isLearning: false });
    const [first] = body.phrases.toSorted((one, other) => other.shown - one.shown);
    expect(first?.shown).toBeGreaterThan(0);
    expect(first?.why).toContain('times it was offered');
    expect((await stats('agent')).status).toBe(403);
    expect((await fetch(`${server.url}/api/v1/phrase-stats`)).status).toBe(401);
  });

  test('moves the order of the cards only where learning is on, and the card says why', async () => {
    const phrase = (id: string, priority: number): Phrase => ({
      id,
      kind: 'empathy',
      group: 'heard',
      text: `${id}: I have read what you wrote.`,
      feeling: 'heard',
      fits: {},
      priority,
      maxPerConversation: 1,
      cooldownMessages: 0,
      enabled: true,
      because: 'A phrase of this test.',
    });
    const library = { ...englishLibrary, phrases: [phrase('usual', 500), phrase('liked', 490)] };
    const learner = await startTestServer({ learnFromFeedback: true, library });
    try {
      const firstCardOf = async (conversationId: string) => {
        for (const text of ['Hi, my order 4711 never came.', ANGRY]) {
          await learner.ingest.sendMessage(chatMessage({ conversationId, agentId: 'demo-agent', text }));
        }
        const { socket } = await learner.enter('agent');
        return ((await join(socket, `test~${conversationId}`)) as ConversationSnapshot).view?.cards[0];
      };
      expect(await firstCardOf('before-learning')).toMatchObject({
        phraseId: 'usual',
        because: [expect.any(String), 'A phrase of this test.'],
      });
      const past = (phraseId: string, outcome: string) =>
        Array.from({ length: 60 }, (_, index) => ({
          conversationKey: `test~past-${index}`,
          cardId: `${phraseId}@1`,
          phraseId,
          kind: 'empathy',
          shownAtMs: BigInt(Date.now()),
          outcome,
          sent: outcome === 'inserted',
          tensionAtShown: 0.5,
        }));
      await learner.prisma.cardFeedback.createMany({
        data: [...past('usual', 'dismissed'), ...past('liked', 'inserted')],
      });
      await learner.restart();
      const card = await firstCardOf('after-learning');
      expect(card?.phraseId).toBe('liked');
      expect(card?.because.at(-1)).toBe('Sent 60 of the 60 times it was offered.');
    } finally {
      await learner.close();
    }
  });
});
