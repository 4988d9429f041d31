import { EMBED_AUDIENCE, LIVE_SCHEMAS, type LiveCommands } from '@evenkeel/protocol';
import { SignJWT } from 'jose';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wellFormed } from '../testing/malformed.ts';
import { Browser, type Office, openOffice, PASSWORD, type Person } from '../testing/open-office.ts';
import { chatMessage, type LiveSocket, TEST_KEY } from '../testing/start-test-server.ts';

/**
 * Every way in, tried by everybody. What is asked comes from the server and from the contract: a route or a command without a
 * row here fails the first test of its half.
 */

const STAFF = ['agent', 'supervisor', 'admin'] as const;
type Staff = (typeof STAFF)[number];
/** Who is let in; `anybody` needs no session, `key` needs an ingest key. */
type Doors = 'anybody' | 'key' | readonly Staff[];

const ROUTES: Record<string, Doors> = {
  'GET /healthz': 'anybody',
  'GET /readyz': 'anybody',
  'GET /api/v1/session': STAFF,
  'GET /api/v1/sign-in': 'anybody',
  'POST /api/v1/sign-in': 'anybody',
  'POST /api/v1/sign-in/oidc': 'anybody',
  'GET /api/auth/callback/oidc': 'anybody',
  'POST /api/v1/sign-out': 'anybody',
  'POST /api/v1/set-up': 'anybody',
  'POST /api/v1/password': 'anybody',
  'GET /api/v1/account/sessions': STAFF,
  'DELETE /api/v1/account/sessions/:sessionId': STAFF,
  'DELETE /api/v1/account/sessions': STAFF,
  'PUT /api/v1/account/password': STAFF,
  'GET /api/v1/people': ['admin'],
  'POST /api/v1/people': ['admin'],
  'PUT /api/v1/people/:userId': ['admin'],
  'POST /api/v1/people/:userId/password-link': ['admin'],
  'DELETE /api/v1/people/:userId/sessions': ['admin'],
  'POST /api/v1/teams': ['admin'],
  'PUT /api/v1/teams/:teamId': ['admin'],
  'DELETE /api/v1/teams/:teamId': ['admin'],
  'GET /api/v1/read-grants': ['supervisor', 'admin'],
  'POST /api/v1/read-grants': ['supervisor'],
  'DELETE /api/v1/read-grants/:grantId': ['supervisor', 'admin'],
  'GET /api/v1/phrases': STAFF,
  'PUT /api/v1/phrases/:id': ['admin'],
  'GET /api/v1/draft-rules': STAFF,
  'GET /api/v1/phrase-stats': ['admin'],
  'POST /api/v1/explain': ['admin'],
  'GET /api/v1/contacts/:source/:contactId': ['admin'],
  'GET /api/v1/contacts/:source/:contactId/export': ['admin'],
  'DELETE /api/v1/contacts/:source/:contactId': ['admin'],
  'GET /api/v1/audit': ['admin'],
  'GET /api/v1/audit/export': ['admin'],
  'GET /api/v1/audit/verify': ['admin'],
  'GET /api/v1/ingest-keys': ['admin'],
  'POST /api/v1/ingest-keys': ['admin'],
  'POST /api/v1/ingest-keys/:keyId/rotate': ['admin'],
  'DELETE /api/v1/ingest-keys/:keyId': ['admin'],
  'GET /api/v1/embed/:siteId': 'anybody',
  'GET /api/v1/embed-sites': ['admin'],
  'POST /api/v1/embed-sites': ['admin'],
  'PUT /api/v1/embed-sites/:siteId': ['admin'],
  'POST /api/v1/embed-sites/:siteId/renew': ['admin'],
  'DELETE /api/v1/embed-sites/:siteId': ['admin'],
  'POST /api/v1/messages': 'key',
  // The demo's: here it is off, and they answer that, or that nobody is behind a door.
  'POST /api/v1/demo/enter': [],
  'GET /api/v1/player': [],
  'PUT /api/v1/player': [],
};

/** Callers of a command on a conversation of Nora's, of the team Lea leads. */
const CALLERS = [
  'its agent',
  'a colleague',
  'an agent elsewhere',
  'its supervisor',
  'a supervisor elsewhere',
  'an admin',
  'its embedded sidebar',
  'another embedded sidebar',
] as const;
type Caller = (typeof CALLERS)[number];
const EVERYBODY = CALLERS;
const WHO_MAY_SEE: readonly Caller[] = ['its agent', 'its supervisor', 'its embedded sidebar'];

const COMMANDS: Record<keyof LiveCommands, readonly Caller[]> = {
  'tiles:watch': ['its agent', 'a colleague', 'an agent elsewhere', 'its supervisor', 'a supervisor elsewhere'],
  'session:renew': [],
  'conversation:join': WHO_MAY_SEE,
  'conversation:leave': EVERYBODY,
  'chat:send': WHO_MAY_SEE,
  'chat:typing': WHO_MAY_SEE,
  'card:use': WHO_MAY_SEE,
  'alert:change': ['its supervisor'],
  'note:edit': WHO_MAY_SEE,
  'note:add': WHO_MAY_SEE,
  'conversation:hand-over': WHO_MAY_SEE,
  'hand:raise': ['its agent', 'its embedded sidebar'],
};

let office: Office;
const people = {} as Record<Staff, Person>;
const sockets = {} as Record<Caller, LiveSocket>;
const extra: LiveSocket[] = [];
const KEY = 'test~guarded';

beforeAll(async () => {
  office = await openOffice();
  const nora = await office.person('Nora', 'agent', 'desk-nora');
  const nils = await office.person('Nils', 'agent', 'desk-nils');
  const sara = await office.person('Sara', 'agent', 'desk-sara');
  const lea = await office.person('Lea', 'supervisor');
  const gero = await office.person('Gero', 'supervisor');
  await office.team({ name: 'North', memberIds: [nora.userId, nils.userId], leaderIds: [lea.userId] });
  await office.team({ name: 'South', memberIds: [sara.userId], leaderIds: [gero.userId] });
  Object.assign(people, { agent: nora, supervisor: lea, admin: office.admin });
  await office.server.ingest.sendMessage(chatMessage({ conversationId: 'guarded', agentId: 'desk-nora' }));

  const origin = 'https://desk.example.com';
  const { body: made } = await office.admin.call('POST', '/api/v1/embed-sites', { name: 'Desk', origins: [origin] });
  const nowSeconds = Math.floor(Date.now() / 1000);
  const tokenFor = (sub: string) =>
    new SignJWT({
      iss: made.site.siteId,
      aud: EMBED_AUDIENCE,
      sub,
      iat: nowSeconds,
      exp: nowSeconds + 900,
      origin,
      source: 'test',
    })
      .setProtectedHeader({ alg: 'HS256', kid: made.site.siteId })
      .sign(new TextEncoder().encode(made.secret));
  sockets['its agent'] = await office.live(nora);
  sockets['a colleague'] = await office.live(nils);
  sockets['an agent elsewhere'] = await office.live(sara);
  sockets['its supervisor'] = await office.live(lea);
  sockets['a supervisor elsewhere'] = await office.live(gero);
  sockets['an admin'] = await office.live(office.admin);
  sockets['its embedded sidebar'] = await open({ auth: { token: await tokenFor('desk-nora') } });
  sockets['another embedded sidebar'] = await open({ auth: { token: await tokenFor('desk-nils') } });
});
afterAll(async () => {
  for (const socket of extra) socket.disconnect();
  await office.close();
});

async function open(options: { auth?: object; cookie?: string; origin?: string }): Promise<LiveSocket> {
  const { auth = {}, cookie, origin } = options;
  const socket: LiveSocket = io(`${office.server.url}/live`, {
    transports: ['websocket'],
    auth,
    extraHeaders: { ...(cookie ? { cookie } : {}), ...(origin ? { origin } : {}) },
    forceNew: true,
    reconnection: false,
  });
  extra.push(socket);
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  return socket;
}

/** Tries an address without a body: who is let in is told what is wrong with that, and nothing is done. */
async function knock(route: string, browser: Pick<Browser, 'call'>, headers: Record<string, string> = {}) {
  const [method = '', pattern = ''] = route.split(' ');
  const path = pattern.replace(/:\w+/g, 'nobody');
  return browser.call(method, path, method === 'GET' ? undefined : {}, headers);
}

const stranger = () => new Browser(() => office.server.url);

describe('every address', () => {
  test('has a row here', () => {
    expect([...office.server.routes].sort()).toEqual(Object.keys(ROUTES).sort());
  });

  test.each(Object.entries(ROUTES))('%s lets in whom it should, and nobody else', async (route, doors) => {
    const isOpen = doors === 'anybody';
    const without = await knock(route, stranger());
    if (isOpen) expect([401, 403]).not.toContain(route.endsWith('sign-in') ? 200 : without.status);
    else expect([401, 403]).toContain(without.status);

    for (const role of STAFF) {
      // These would end the very sessions the others of this test need.
      if (/^DELETE \/api\/v1\/account\/sessions$|sign-out/.test(route)) continue;
      const { status, body } = await knock(route, people[role]);
      const isLetIn = isOpen || (doors !== 'key' && doors.includes(role));
      if (isLetIn) expect(['not-signed-in', 'not-allowed', 'no-key'], `${role}: ${status}`).not.toContain(body?.code);
      else expect([401, 403], `${role}: ${JSON.stringify(body).slice(0, 200)}`).toContain(status);
    }
  });

  const closed = Object.keys(ROUTES).filter((route) => ROUTES[route] !== 'anybody' && !/demo|player/.test(route));

  test('is closed to a session that was ended, has run out or was forged, and to a key or token that is none', async () => {
    const ended = await office.again(people.agent);
    await ended.call('GET', '/api/v1/session');
    const endedCookie = ended.cookie;
    await ended.call('POST', '/api/v1/sign-out');
    const old = await office.person('Olaf', 'admin');
    await office.server.prisma.session.updateMany({ where: { userId: old.userId }, data: { expiresAt: new Date(0) } });
    const forged = people.admin.cookie.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')).replace('.', '.x');
    const bad: [string, Record<string, string>][] = [
      ['ended', { cookie: endedCookie }],
      ['run out', { cookie: old.cookie }],
      ['forged', { cookie: forged }],
      ['a key where a session belongs', { authorization: `Bearer ${TEST_KEY}x` }],
      ['no token', { authorization: 'Bearer eyJhbGciOiJub25lIn0.e30.' }],
      [
        'a basic password',
        { authorization: `Basic ${Buffer.from(`alex@office.test:${PASSWORD}`).toString('base64')}` },
      ],
    ];
    for (const route of closed) {
      for (const [what, headers] of bad) {
        const { status } = await knock(route, stranger(), headers);
        expect([401, 403], `${route} with ${what}`).toContain(status);
      }
    }
  });

  test('that changes something refuses a page of another site, whoever is signed in', async () => {
    for (const route of Object.keys(ROUTES).filter((one) => !one.startsWith('GET'))) {
      for (const origin of ['https://evil.example', 'null', `${office.server.url}.evil.example`, 'http://127.0.0.1']) {
        const { status, body } = await knock(route, people.admin, { origin });
        expect([status, body.code], `${route} from ${origin}`).toEqual([403, 'not-allowed']);
      }
    }
  });
});

describe('every command', () => {
  test('has a row here', () => {
    expect(Object.keys(COMMANDS).sort()).toEqual(Object.keys(LIVE_SCHEMAS).sort());
  });

  const tries = (Object.keys(COMMANDS) as (keyof LiveCommands)[]).flatMap((event) =>
    CALLERS.map((caller) => [event, caller, COMMANDS[event].includes(caller)] as const),
  );
  test.each(tries)('%s from %s: %s', async (event, caller, isLetIn) => {
    const body = { ...(wellFormed(LIVE_SCHEMAS[event]) as object) } as Record<string, unknown>;
    if ('conversationKey' in body) body.conversationKey = KEY;
    if ('messageId' in body) body.messageId = `${event} ${caller}`;
    if (event === 'session:renew') body.token = 'x'.repeat(40);
    const answer = await (
      sockets[caller] as unknown as {
        emitWithAck: (event: string, body: object) => Promise<{ ok: boolean; code?: string }>;
      }
    ).emitWithAck(event, body);
    const refused = ['not-allowed', 'not-signed-in', 'unknown-conversation'];
    if (isLetIn) expect(refused).not.toContain(answer.code);
    else expect([answer.ok, refused.includes(answer.code ?? '')]).toEqual([false, true]);
  });

  test('is closed before it is heard to nobody, to a session that is no more, and to a page of another site', async () => {
    const ended = await office.again(people.supervisor);
    const { cookie } = ended;
    await ended.call('POST', '/api/v1/sign-out');
    await expect(open({})).rejects.toThrow('not-signed-in');
    await expect(open({ cookie })).rejects.toThrow('not-signed-in');
    await expect(open({ cookie: 'evenkeel.session_token=forged.forged' })).rejects.toThrow('not-signed-in');
    for (const origin of [
      'https://evil.example',
      'null',
      `${office.server.url}.evil.example`,
      'http://127.0.0.1',
      'file://',
    ]) {
      await expect(open({ cookie: people.supervisor.cookie, origin })).rejects.toThrow();
    }
    expect((await open({ cookie: people.supervisor.cookie, origin: office.server.url })).connected).toBe(true);
  });
});
