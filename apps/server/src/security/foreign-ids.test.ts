import type { LiveCommands } from '@evenkeel/protocol';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Office, openOffice, type Person } from '../testing/open-office.ts';
import { chatMessage, join, type LiveSocket } from '../testing/start-test-server.ts';

/** Ids of somebody else: of conversations, cards, notes, alerts, people, sessions, teams, sites and keys. */

let office: Office;
let nora: Person;
let sara: Person;
let gero: Person;
const sockets = {} as Record<'nora' | 'sara' | 'lea' | 'gero', LiveSocket>;
const [MINE, THEIRS] = ['test~of-nora', 'test~of-sara'];
const THEIR_WORDS = 'seventeen copper kettles';

beforeAll(async () => {
  office = await openOffice();
  nora = await office.person('Nora', 'agent', 'desk-nora');
  sara = await office.person('Sara', 'agent', 'desk-sara');
  const lea = await office.person('Lea', 'supervisor');
  gero = await office.person('Gero', 'supervisor');
  await office.team({ name: 'North', memberIds: [nora.userId], leaderIds: [lea.userId] });
  await office.team({ name: 'South', memberIds: [sara.userId], leaderIds: [gero.userId] });
  // An alert is named after the place of its message: theirs comes later, so that it is known which was meant.
  await office.server.ingest.sendMessage(chatMessage({ conversationId: 'of-sara', agentId: 'desk-sara', text: 'Hi' }));
  for (const [conversationId, agentId, text] of [
    ['of-nora', 'desk-nora', 'I know where you work and I will find you.'],
    [
      'of-sara',
      'desk-sara',
      `I ordered ${THEIR_WORDS} and nobody helps me. I know where you work and I will find you.`,
    ],
  ] as const) {
    await office.server.ingest.sendMessage(chatMessage({ conversationId, agentId, text: 'Hello?' }));
    await office.server.ingest.sendMessage(chatMessage({ conversationId, agentId, text }));
  }
  for (const [name, person] of Object.entries({ nora, sara, lea, gero })) {
    sockets[name as keyof typeof sockets] = await office.live(person);
  }
  await say(sockets.sara, 'note:add', { conversationKey: THEIRS, kind: 'order', text: 'Asked about kettles' });
});
afterAll(() => office.close());

type Answer = { ok: boolean; code?: string; message?: string };
const say = (socket: LiveSocket, event: keyof LiveCommands, body: object): Promise<Answer> =>
  (socket as unknown as { emitWithAck: (event: string, body: object) => Promise<Answer> }).emitWithAck(event, body);

async function viewOf(socket: LiveSocket, conversationKey: string) {
  const joined = await join(socket, conversationKey);
  if (!joined.ok || !joined.view) throw new Error(`${conversationKey} could not be joined.`);
  return joined.view;
}

describe('the conversation of another team', () => {
  const tries: [keyof LiveCommands, object][] = [
    ['conversation:join', { sinceSeq: 0, epoch: null }],
    ['chat:send', { messageId: 'swapped', text: 'I was never here.' }],
    ['chat:typing', { typing: true }],
    ['card:use', { cardId: 'any', outcome: 'inserted' }],
    ['alert:change', { alertId: 'any', status: 'resolved' }],
    ['note:edit', { noteId: 'any', text: null }],
    ['note:add', { kind: 'order', text: 'I was never here.' }],
    ['conversation:hand-over', {}],
    ['hand:raise', { note: 'I was never here.' }],
  ];
  test.each(tries)('gives nothing and takes nothing by %s, from an agent or a supervisor', async (event, fields) => {
    const before = await viewOf(sockets.sara, THEIRS);
    const ids = { cardId: before.cards[0]?.cardId, noteId: before.notes[0]?.noteId, alertId: before.alert?.alertId };
    expect(Object.values(ids).every((id) => typeof id === 'string')).toBe(true);
    const real = Object.fromEntries(
      Object.keys(fields).flatMap((field) => (field in ids ? [[field, ids[field as keyof typeof ids]]] : [])),
    );
    for (const socket of [sockets.nora, sockets.lea]) {
      for (const body of [fields, { ...fields, ...real }]) {
        const answer = await say(socket, event, { conversationKey: THEIRS, ...body });
        expect(answer).toMatchObject({ ok: false, code: 'not-allowed' });
        expect(JSON.stringify(answer)).not.toMatch(new RegExp(`${THEIR_WORDS}|desk-sara|kettles`));
      }
    }
    expect(await viewOf(sockets.sara, THEIRS)).toEqual(before);
  });

  test('answers the same as one there is not, when it is asked for by its key', async () => {
    for (const conversationKey of [
      THEIRS,
      'test~nobody',
      '__proto__~constructor',
      'test~of-sara ',
      'TEST~OF-SARA',
      'test~../of-sara',
    ]) {
      const { ok, view } = (await join(sockets.nora, conversationKey)) as { ok: boolean; view?: unknown };
      expect([ok, view], conversationKey).toEqual([false, undefined]);
    }
  });
});

describe('an id of another conversation, in one’s own', () => {
  test('of a card, a note or an alert is not found, and changes neither', async () => {
    const theirs = await viewOf(sockets.sara, THEIRS);
    const mine = await viewOf(sockets.nora, MINE);
    const [cardId, noteId, alertId] = [theirs.cards[0]?.cardId, theirs.notes[0]?.noteId, theirs.alert?.alertId];
    await say(sockets.nora, 'card:use', { conversationKey: MINE, cardId, outcome: 'dismissed' });
    expect(await say(sockets.nora, 'note:edit', { conversationKey: MINE, noteId, text: 'mine now' })).toMatchObject({
      code: 'unknown-note',
    });
    expect(
      await say(sockets.lea, 'alert:change', { conversationKey: MINE, alertId, status: 'resolved' }),
    ).toMatchObject({ code: 'unknown-alert' });
    expect((await viewOf(sockets.sara, THEIRS)).cards).toEqual(theirs.cards);
    expect((await viewOf(sockets.sara, THEIRS)).alert).toEqual(theirs.alert);
    expect((await viewOf(sockets.nora, MINE)).alert).toEqual(mine.alert);
    expect((await viewOf(sockets.nora, MINE)).notes).toEqual(mine.notes);
  });

  test('of a message is one of its own conversation only: the same id elsewhere is another message', async () => {
    const { ingest } = office.server;
    const [one, other] = [chatMessage({ conversationId: 'one' }), chatMessage({ conversationId: 'other' })];
    expect(await ingest.sendMessage(one)).toMatchObject({ ok: true });
    expect(await ingest.sendMessage({ ...other, messageId: one.messageId })).toMatchObject({ ok: true, seq: 1 });
    const edit = { source: 'test', conversationId: 'other', messageId: 'of-nobody', text: 'x', editedAtMs: Date.now() };
    expect(await ingest.editMessage({ ...edit })).toMatchObject({ ok: false, code: 'unknown-message' });
  });
});

describe('the ids of an office', () => {
  test('open nothing to whoever may not, whichever of them is put into an address', async () => {
    const { body: grant } = await gero.call('GET', '/api/v1/read-grants');
    const ids = [
      office.admin.userId,
      sara.userId,
      gero.userId,
      grant.teams[0].teamId,
      '__proto__',
      'constructor',
      '..',
      '%2e%2e%2fpeople',
      "' OR 1=1 --",
    ];
    const routes = office.server.routes.filter((route) => /:\w+/.test(route) && !/embed\/:siteId$/.test(route));
    expect(routes.length).toBeGreaterThan(8);
    for (const route of routes) {
      for (const id of ids) {
        const [method = '', path = ''] = route.replace(/:\w+/, encodeURIComponent(id)).split(' ');
        const { status } = await nora.call(method, path, method === 'PUT' || method === 'POST' ? {} : undefined);
        expect([400, 403, 404], `${route} with ${id}`).toContain(status);
      }
    }
    const { body } = await office.admin.call('GET', '/api/v1/people');
    expect(body.people.filter((person: { isActive: boolean }) => !person.isActive)).toEqual([]);
  });

  test('of a session end only one’s own', async () => {
    const { body } = await sara.call('GET', '/api/v1/account/sessions');
    for (const { sessionId } of body.sessions) {
      expect((await nora.call('DELETE', `/api/v1/account/sessions/${sessionId}`)).status).toBeGreaterThanOrEqual(400);
    }
    expect((await sara.call('GET', '/api/v1/session')).status).toBe(200);
  });
});
