import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { englishLibrary } from '@evenkeel/library';
import { type ConversationView, type LiveFacts, viewAfter } from '@evenkeel/protocol';
import { scoreMessage } from '@evenkeel/scoring-engine';
import { Server } from 'socket.io';
import { io } from 'socket.io-client';
import { afterEach, describe, expect, test } from 'vitest';
import { demoUser } from '../demo/demo-people.ts';
import { emptyConversation, foldEvent, pickCards } from '../pipeline/live-conversation.ts';
import { compileLibrary } from '../pipeline/live-library.ts';
import { type LiveSocket, nextFact } from '../testing/start-test-server.ts';
import { createPushes } from './create-pushes.ts';
import type { LiveServer } from './live-namespace.ts';
import { rooms } from './rooms.ts';

type Fact = Parameters<LiveFacts['conversation:updated']>[0];

const library = compileLibrary(1, englishLibrary);
const closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** One conversation and a sidebar that looks at it, over a real socket; no database, no way in. */
async function watched({ floodPerSecond }: { floodPerSecond: number }) {
  const http = createServer();
  const server: LiveServer = new Server(http, { transports: ['websocket'] });
  closing.push(() => server.close());
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
  const conversation = emptyConversation('desk~flood');
  server.on('connection', (socket) => {
    socket.data.user = demoUser('supervisor', '');
    void socket.join(rooms.staffOf(conversation.conversationKey));
  });
  const ownedOf = () => ({ conversationKey: conversation.conversationKey, agentId: null, teamIds: [] });
  const pushes = createPushes({
    live: server.of('/'),
    library: { current: library },
    ownedOf,
    epoch: 'a',
    floodPerSecond,
  });
  closing.push(() => pushes.stop());
  const sidebar: LiveSocket = io(`http://127.0.0.1:${(http.address() as AddressInfo).port}`, {
    transports: ['websocket'],
  });
  closing.push(() => {
    sidebar.disconnect();
  });
  await new Promise<void>((done) => sidebar.once('connect', done));
  const facts: Fact[] = [];
  sidebar.on('conversation:updated', (fact) => facts.push(fact));

  /** A message of the customer, as the pipeline folds and tells it. */
  function say(text: string): void {
    const seq = conversation.seq + 1;
    const assessment = scoreMessage(text, library.lexicon);
    const said = { messageId: `m${seq}`, author: 'customer', authorId: 'ana', text, assessment } as const;
    foldEvent(conversation, { event: { kind: 'message', ...said, atMs: seq * 1000 }, about: {} }, library);
    conversation.seq = seq;
    conversation.cards = pickCards(conversation, library);
    pushes.turnApplied(conversation, { ...said, seq, sentAtMs: seq * 1000, editedAtMs: null });
  }
  const seen = (seq: number) => nextFact(sidebar, 'conversation:updated', (fact) => fact.seq === seq);
  return { conversation, pushes, facts, say, seen };
}

const LINES = Array.from({ length: 40 }, (_, index) => `${index % 3 ? 'NOTHING works!' : 'ok thanks'} ${index}`);

describe('a sidebar', () => {
  test('is told every fact by itself while there is no flood', async () => {
    const { facts, say, seen } = await watched({ floodPerSecond: 1_000_000 });
    const last = seen(LINES.length);
    for (const line of LINES) say(line);
    await last;
    expect(facts.map(({ sinceSeq, seq }) => seq - sinceSeq)).toEqual(LINES.map(() => 1));
  });

  test('is told of a flood in few pushes: each message once and in order, and the view as it is at the end', async () => {
    const { conversation, pushes, facts, say, seen } = await watched({ floodPerSecond: 12 });
    const last = seen(LINES.length);
    for (const line of LINES) say(line);
    await last;
    expect(facts.length).toBeLessThan(LINES.length / 2);
    expect(facts.flatMap(({ messages }) => messages.map(({ text }) => text))).toEqual(LINES);
    expect(facts.map(({ sinceSeq }) => sinceSeq)).toEqual([0, ...facts.slice(0, -1).map(({ seq }) => seq)]);
    const [first, ...others] = facts;
    const ended = others.reduce(viewAfter, viewAfter({} as ConversationView, first as Fact));
    const { conversationKey, source, conversationId, ...view } = pushes.viewToShow(conversation) as ConversationView;
    const { lastCustomerMessage } = view;
    expect(ended.lastCustomerMessage?.messageId).toBe(lastCustomerMessage?.messageId);
    expect({ ...ended, lastCustomerMessage }).toEqual(view);
  });

  test('that is opened while something waits is shown all of it, and what waited is not lost to the others', async () => {
    const { conversation, pushes, facts, say, seen } = await watched({ floodPerSecond: 0 });
    say('Hello');
    const waiting = seen(2);
    say('NOTHING works!');
    expect(pushes.viewToShow(conversation)?.seq).toBe(2);
    await waiting;
    expect(facts.map(({ seq }) => seq)).toEqual([1, 2]);
  });
});
