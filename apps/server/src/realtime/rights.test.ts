import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ConversationTile } from '@evenkeel/protocol';
import { Server } from 'socket.io';
import { io as connect } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLiveRights } from '../accounts/live-rights.ts';
import { AuditLog } from '../audit/audit-log.ts';
import { demoUser } from '../demo/demo-people.ts';
import { heard, isCut, type Office, openOffice, type Person } from '../testing/open-office.ts';
import { chatMessage, join, type LiveSocket, nextFact } from '../testing/start-test-server.ts';
import { type LiveServer, openLiveNamespace } from './live-namespace.ts';

let office: Office;
let north: string;
let south: string;
let [nora, nils, sara, lea, gero]: Person[] = [];
beforeAll(async () => {
  office = await openOffice();
  nora = await office.person('Nora', 'agent', 'desk-nora');
  nils = await office.person('Nils', 'agent', 'desk-nils');
  sara = await office.person('Sara', 'agent', 'desk-sara');
  lea = await office.person('Lea', 'supervisor');
  gero = await office.person('Gero', 'supervisor');
  north = await office.team({
    name: 'North',
    queueIds: ['q-north'],
    memberIds: [nora.userId, nils.userId],
    leaderIds: [lea.userId],
  });
  south = await office.team({
    name: 'South',
    queueIds: ['q-south'],
    memberIds: [sara.userId],
    leaderIds: [gero.userId],
  });
});
afterAll(() => office.close());

const who = (person: Person | undefined): Person => person as Person;
const live = (person: Person | undefined) => office.live(who(person));
let chats = 0;

/** A chat of this agent or queue; its key. */
async function chat(fields: { agentId?: string; queueId?: string }): Promise<string> {
  chats += 1;
  const conversationId = `rights-${chats}`;
  await office.server.ingest.sendMessage(chatMessage({ conversationId, text: 'Hello, is anybody there?', ...fields }));
  return `test~${conversationId}`;
}

async function tilesOf(socket: LiveSocket): Promise<ConversationTile[]> {
  const answer = await socket.emitWithAck('tiles:watch', {});
  return answer.ok ? answer.tiles : [];
}

/** Waits until everything pushed before has arrived: a later fact on the same connection comes after it. */
async function afterEverything(socket: LiveSocket): Promise<void> {
  await socket.emitWithAck('conversation:leave', { conversationKey: 'test~nothing' });
}

const CHATS = {
  'nora’s': { agentId: 'desk-nora' },
  'nils’s': { agentId: 'desk-nils' },
  'sara’s': { agentId: 'desk-sara' },
  'waiting in the north': { queueId: 'q-north' },
  'waiting in the south': { queueId: 'q-south' },
  'waiting nowhere': {},
  'a stranger’s': { agentId: 'desk-stranger' },
  'a stranger’s, in the north': { agentId: 'desk-stranger', queueId: 'q-north' },
} as const;
type Which = keyof typeof CHATS;
const SEES: [string, () => Person | undefined, Which[]][] = [
  ['an agent', () => nora, ['nora’s', 'waiting in the north', 'waiting nowhere']],
  ['an agent of another team', () => sara, ['sara’s', 'waiting in the south', 'waiting nowhere']],
  [
    'a supervisor',
    () => lea,
    ['nora’s', 'nils’s', 'waiting in the north', 'waiting nowhere', 'a stranger’s', 'a stranger’s, in the north'],
  ],
  ['a supervisor of another team', () => gero, ['sara’s', 'waiting in the south', 'waiting nowhere', 'a stranger’s']],
  ['an admin', () => office.admin, []],
];

describe('what each may see', () => {
  const keys = new Map<Which, string>();
  beforeAll(async () => {
    for (const [which, fields] of Object.entries(CHATS)) keys.set(which as Which, await chat(fields));
  });

  test.each(SEES)('%s, by list, by joining, by writing, and by push', async (_name, person, sees) => {
    const socket = await live(person());
    const listed = new Set((await tilesOf(socket)).map(({ conversationKey }) => conversationKey));
    const pushed = heard(socket, 'tile:changed');
    const updated = heard(socket, 'conversation:updated');
    for (const [which, key] of keys) {
      const may = sees.includes(which);
      expect([which, listed.has(key)]).toEqual([which, may]);
      const joined = await join(socket, key);
      expect([which, joined.ok]).toEqual([which, may]);
      if (!may) {
        expect(joined).toMatchObject({ code: 'not-allowed' });
        expect(JSON.stringify(joined)).not.toContain('anybody there');
      }
      const typing = await socket.emitWithAck('chat:typing', { conversationKey: key, typing: false });
      expect([which, typing.ok]).toEqual([which, may]);
      const card = await socket.emitWithAck('card:use', { conversationKey: key, cardId: 'x', outcome: 'copied' });
      expect([which, card.ok]).toEqual([which, may]);
      const alert = { conversationKey: key, alertId: 'x', status: 'resolved' } as const;
      const answered = await socket.emitWithAck('alert:change', alert);
      const code = may && [lea, gero].includes(person()) ? 'unknown-alert' : 'not-allowed';
      expect([which, !answered.ok && answered.code]).toEqual([which, code]);
    }
    // An alert is pushed at once; whoever watches everything has it when the last one is there.
    const watcher = await live(lea);
    const other = await live(gero);
    await Promise.all([tilesOf(watcher), tilesOf(other)]);
    const wanted = new Set(keys.values());
    const all = new Promise<void>((resolve) => {
      for (const one of [watcher, other]) {
        one.on('tile:changed', ({ tile }) => {
          wanted.delete(tile.conversationKey);
          if (wanted.size === 0) resolve();
        });
      }
    });
    for (const key of keys.values()) {
      const conversationId = key.slice('test~'.length);
      await office.server.ingest.sendMessage(chatMessage({ conversationId, text: 'One more word.' }));
    }
    await all;
    await afterEverything(socket);
    const seen = (list: readonly string[]) => [...keys].filter(([, key]) => list.includes(key)).map(([which]) => which);
    expect(seen(pushed.map(({ tile }) => tile.conversationKey)).sort()).toEqual([...sees].sort());
    expect(seen(updated.map(({ conversationKey }) => conversationKey)).sort()).toEqual([...sees].sort());
    for (const one of [socket, watcher, other]) one.disconnect();
  });
});

test('a chat that is given to somebody else is gone from whoever may not see it any more', async () => {
  const key = await chat({ queueId: 'q-north' });
  const [hers, his, leads] = [await live(nora), await live(nils), await live(lea)];
  for (const socket of [hers, his, leads]) {
    await tilesOf(socket);
    expect(await join(socket, key)).toMatchObject({ ok: true });
  }
  const gone = nextFact(his, 'conversation:gone');
  const afterwards = heard(his, 'conversation:updated');
  const stays = heard(hers, 'conversation:gone');
  const conversationId = key.slice('test~'.length);
  await office.server.ingest.assignAgent({
    source: 'test',
    conversationId,
    agentId: 'desk-nora',
    assignedAtMs: Date.now(),
  });
  expect(await gone).toEqual({ conversationKey: key });
  const told = nextFact(hers, 'conversation:updated', ({ messages }) => messages[0]?.text === 'A secret.');
  await office.server.ingest.sendMessage(chatMessage({ conversationId, text: 'A secret.' }));
  await told;
  await afterEverything(his);
  expect(afterwards).toEqual([]);
  expect(stays).toEqual([]);
  expect(await join(his, key)).toMatchObject({ code: 'not-allowed' });
});

test('who is taken out of a team is cut at once, and comes back to nothing of it', async () => {
  const key = await chat({ queueId: 'q-south' });
  const socket = await live(sara);
  expect(await join(socket, key)).toMatchObject({ ok: true });
  const cut = isCut(socket);
  const put = (memberIds: string[]) =>
    office.admin.call('PUT', `/api/v1/teams/${south}`, {
      name: 'South',
      queueIds: ['q-south'],
      memberIds,
      leaderIds: [who(gero).userId],
    });
  expect((await put([])).status).toBe(200);
  await cut;
  const again = await live(sara);
  expect(await join(again, key)).toMatchObject({ code: 'not-allowed' });
  expect(await tilesOf(again)).not.toContainEqual(expect.objectContaining({ conversationKey: key }));
  expect((await put([who(sara).userId])).status).toBe(200);
});

describe('an admin', () => {
  const ask = (fields: object = {}) => ({
    userId: office.admin.userId,
    teamId: north,
    because: 'A complaint about this chat.',
    hours: 1,
    ...fields,
  });

  test('reads the chats of a team while its supervisor lets them, and nothing else', async () => {
    const [mine, theirs] = [await chat({ agentId: 'desk-nora' }), await chat({ agentId: 'desk-sara' })];
    const before = await live(office.admin);
    const cut = isCut(before);
    const granted = await who(lea).call('POST', '/api/v1/read-grants', ask());
    expect(granted.status).toBe(200);
    await cut;

    const socket = await live(office.admin);
    expect(await join(socket, mine)).toMatchObject({ ok: true });
    expect(await join(socket, theirs)).toMatchObject({ code: 'not-allowed' });
    expect((await tilesOf(socket)).map(({ conversationKey }) => conversationKey)).toContain(mine);
    for (const answer of [
      await socket.emitWithAck('chat:send', { conversationKey: mine, messageId: 'x', text: 'hi' }),
      await socket.emitWithAck('card:use', { conversationKey: mine, cardId: 'x', outcome: 'copied' }),
      await socket.emitWithAck('alert:change', { conversationKey: mine, alertId: 'x', status: 'resolved' }),
    ]) {
      expect(answer).toMatchObject({ code: 'not-allowed' });
    }

    const listed = (await office.admin.call('GET', '/api/v1/read-grants')).body.grants;
    expect(listed[0]).toMatchObject({ adminName: 'Alex Admin', teamName: 'North', grantedByName: 'Lea', isOpen: true });
    const cutAgain = isCut(socket);
    expect((await who(lea).call('DELETE', `/api/v1/read-grants/${granted.body.grantId}`)).status).toBe(200);
    await cutAgain;
    expect(await join(await live(office.admin), mine)).toMatchObject({ code: 'not-allowed' });
    // It stays written down.
    expect((await who(lea).call('GET', '/api/v1/read-grants')).body.grants[0]).toMatchObject({ isOpen: false });
    expect((await who(gero).call('GET', '/api/v1/read-grants')).body.grants).toEqual([]);
  });

  test('is cut when the time is up', async () => {
    const key = await chat({ agentId: 'desk-nora' });
    await who(lea).call('POST', '/api/v1/read-grants', ask());
    const socket = await live(office.admin);
    expect(await join(socket, key)).toMatchObject({ ok: true });
    await office.server.prisma.readGrant.updateMany({ data: { untilMs: Date.now() - 1 } });
    const cut = isCut(socket);
    await office.server.accounts.recheck();
    await cut;
    expect(await join(await live(office.admin), key)).toMatchObject({ code: 'not-allowed' });
  });

  test.each([
    ['of another team', () => ask({ teamId: south }), 'not-allowed'],
    ['of a team that is not there', () => ask({ teamId: 'x' }), 'not-allowed'],
    ['to an agent', () => ask({ userId: nora?.userId }), 'unknown-person'],
    ['to nobody', () => ask({ userId: 'x' }), 'unknown-person'],
    ['for a year', () => ask({ hours: 24 * 365 }), 'invalid-input'],
    ['for no time', () => ask({ hours: 0 }), 'invalid-input'],
    ['without a reason', () => ask({ because: '  ' }), 'invalid-input'],
  ])('cannot be let read chats %s', async (_what, body, code) => {
    expect((await who(lea).call('POST', '/api/v1/read-grants', body())).body.code).toBe(code);
  });

  test('cannot let themselves read, nor can an agent', async () => {
    for (const person of [office.admin, who(nora)]) {
      expect((await person.call('POST', '/api/v1/read-grants', ask())).status).toBe(403);
    }
    expect((await who(nora).call('GET', '/api/v1/read-grants')).status).toBe(403);
  });
});

test.each([
  ['a name another team has', () => ({ name: 'South' }), 'already-taken'],
  ['a member who is no agent', () => ({ memberIds: [lea?.userId] }), 'invalid-input'],
  ['a leader who is no supervisor', () => ({ leaderIds: [nora?.userId] }), 'invalid-input'],
  ['somebody who is not there', () => ({ memberIds: ['x'] }), 'invalid-input'],
  ['somebody twice', () => ({ memberIds: [nora?.userId, nora?.userId] }), 'invalid-input'],
  [
    'a thousand and one members',
    () => ({ memberIds: Array.from({ length: 1001 }, (_, i) => `u${i}`) }),
    'invalid-input',
  ],
])('a team with %s is refused, and nothing changes', async (_what, fields, code) => {
  const team = { name: 'North', queueIds: ['q-north'], memberIds: [], leaderIds: [], ...fields() };
  expect((await office.admin.call('PUT', `/api/v1/teams/${north}`, team)).body.code).toBe(code);
  const { teams } = (await office.admin.call('GET', '/api/v1/people')).body;
  expect(teams.find(({ teamId }: { teamId: string }) => teamId === north)).toMatchObject({
    name: 'North',
    memberIds: expect.any(Array),
  });
});

test('rights that change while they are being read are read once more', async () => {
  const http = createServer();
  const io: LiveServer = new Server(http, { transports: ['websocket'] });
  try {
    const rights = createLiveRights(io.of('/live'));
    let reads = 0;
    openLiveNamespace(io.of('/live'), {
      house: office.server.house,
      audit: new AuditLog({ database: office.server.database, now: Date.now, onFault: () => {} }),
      addressOf: ({ address }) => address,
      epoch: 'a',
      rights,
      ownedOf: () => ({ conversationKey: '', agentId: null, teamIds: [] }),
      readUser: async () => {
        reads += 1;
        // A role is taken away right after it was read.
        if (reads === 1) rights.userChanged('robin');
        return { user: demoUser(reads === 1 ? 'admin' : 'agent', ''), sessionId: 's', cookies: [] };
      },
    });
    await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
    const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}/live`;
    const first: LiveSocket = connect(url, { transports: ['websocket'], reconnection: false, forceNew: true });
    await new Promise<void>((done) => first.once('disconnect', () => done()));
    const second: LiveSocket = connect(url, { transports: ['websocket'], reconnection: false, forceNew: true });
    expect((await second.emitWithAck('tiles:watch', {})).ok).toBe(true);
    second.disconnect();
  } finally {
    await io.close();
  }
});
