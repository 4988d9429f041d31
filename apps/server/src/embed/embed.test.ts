import { EMBED_AUDIENCE, type EmbedSiteMade, type EmbedSitesView } from '@evenkeel/protocol';
import { SignJWT } from 'jose';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isCut, type Office, openOffice } from '../testing/open-office.ts';
import { chatMessage, join, type LiveSocket } from '../testing/start-test-server.ts';

const ORIGIN = 'https://desk.example.com';
const NOW_SECONDS = Math.floor(Date.now() / 1000);

let office: Office;
let made: EmbedSiteMade;
const sockets: LiveSocket[] = [];

beforeAll(async () => {
  office = await openOffice();
  made = (await office.admin.call('POST', '/api/v1/embed-sites', { name: 'Desk', origins: [ORIGIN] })).body;
  const mine = { source: 'shop', agentId: 'desk-ada' };
  await office.server.ingest.sendMessage(chatMessage({ ...mine, conversationId: 'mine' }));
  await office.server.ingest.sendMessage(chatMessage({ ...mine, conversationId: 'mine-too' }));
  await office.server.ingest.sendMessage(chatMessage({ ...mine, source: 'bank', conversationId: 'mine' }));
  await office.server.ingest.sendMessage(chatMessage({ source: 'shop', agentId: 'desk-bob', conversationId: 'bobs' }));
  await office.server.ingest.sendMessage(chatMessage({ source: 'shop', conversationId: 'waiting' }));
});
afterAll(async () => {
  for (const socket of sockets) socket.disconnect();
  await office.close();
});

interface Spoiled {
  claims?: Record<string, unknown>;
  secret?: string;
  siteId?: string;
  alg?: string;
}

function token({
  claims = {},
  secret = made.secret,
  siteId = made.site.siteId,
  alg = 'HS256',
}: Spoiled = {}): Promise<string> {
  const payload = {
    iss: siteId,
    aud: EMBED_AUDIENCE,
    sub: 'desk-ada',
    iat: NOW_SECONDS,
    exp: NOW_SECONDS + 600,
    origin: ORIGIN,
    source: 'shop',
    ...claims,
  };
  return new SignJWT(payload).setProtectedHeader({ alg, kid: siteId }).sign(new TextEncoder().encode(secret));
}

async function open(embedToken: unknown): Promise<LiveSocket> {
  const socket: LiveSocket = io(`${office.server.url}/live`, {
    transports: ['websocket'],
    auth: { token: embedToken },
    forceNew: true,
    reconnection: false,
  });
  sockets.push(socket);
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  return socket;
}

const refused = { ok: false, code: 'not-allowed' };

describe('a sidebar in another page', () => {
  test('sees its agent’s conversations of its source, and nothing else', async () => {
    const socket = await open(await token());
    expect(await join(socket, 'shop~mine')).toMatchObject({ ok: true });
    expect(await join(socket, 'shop~mine-too')).toMatchObject({ ok: true });
    for (const key of ['bank~mine', 'shop~bobs', 'shop~waiting', 'shop~nothing']) {
      expect(await join(socket, key)).toMatchObject({ ok: false });
    }
    expect(await socket.emitWithAck('tiles:watch', {})).toMatchObject(refused);
    const send = { conversationKey: 'shop~bobs', messageId: 'x', text: 'Hello' };
    expect(await socket.emitWithAck('chat:send', send)).toMatchObject(refused);
    expect(
      await socket.emitWithAck('alert:change', { conversationKey: 'shop~mine', alertId: 'a', status: 'resolved' }),
    ).toMatchObject(refused);
  });

  test('sees only the conversations its token names, where it names any, also one nobody has yet', async () => {
    const socket = await open(await token({ claims: { conversationIds: ['mine', 'waiting', 'bobs'] } }));
    expect(await join(socket, 'shop~mine')).toMatchObject({ ok: true });
    expect(await join(socket, 'shop~waiting')).toMatchObject({ ok: true });
    expect(await join(socket, 'shop~mine-too')).toMatchObject(refused);
    expect(await join(socket, 'shop~bobs')).toMatchObject(refused);
  });

  test('reads the phrases with its token and is no admin', async () => {
    const headers = { authorization: `Bearer ${await token()}` };
    const ask = (path: string, method = 'GET') => fetch(`${office.server.url}${path}`, { method, headers });
    expect((await ask('/api/v1/phrases')).status).toBe(200);
    for (const path of ['/api/v1/audit', '/api/v1/ingest-keys', '/api/v1/embed-sites']) {
      expect((await ask(path)).status).toBe(403);
    }
  });

  test('is cut when its token ends, and stays with a new one for the same agent and scope', async () => {
    // Within the tolerance for clocks, so it lets in and ends at once.
    const ending = await open(
      await token({ claims: { iat: NOW_SECONDS - 60, exp: Math.floor(Date.now() / 1000) + 2 } }),
    );
    const staying = await open(
      await token({ claims: { iat: NOW_SECONDS - 60, exp: Math.floor(Date.now() / 1000) + 2 } }),
    );
    expect(await staying.emitWithAck('session:renew', { token: await token() })).toEqual({ ok: true });
    await isCut(ending);
    expect(staying.connected).toBe(true);
    const other = await token({ claims: { sub: 'desk-bob' } });
    const wider = await token({ claims: { conversationIds: ['mine'] } });
    for (const bad of [other, wider, 'x'.repeat(30)]) {
      expect(await staying.emitWithAck('session:renew', { token: bad })).toMatchObject({ code: 'not-signed-in' });
    }
    const person = await office.live(await office.person('Renate', 'agent'));
    expect(await person.emitWithAck('session:renew', { token: await token() })).toMatchObject({
      code: 'not-signed-in',
    });
  });

  test('is cut when its site is removed, and its tokens open nothing any more', async () => {
    const { body } = await office.admin.call('POST', '/api/v1/embed-sites', { name: 'Gone', origins: [ORIGIN] });
    const its = await token({ secret: body.secret, siteId: body.site.siteId });
    const cut = isCut(await open(its));
    expect((await office.admin.call('DELETE', `/api/v1/embed-sites/${body.site.siteId}`)).status).toBe(200);
    await cut;
    await expect(open(its)).rejects.toThrow('not-signed-in');
  });
});

describe('a token opens nothing', () => {
  const cases: [string, () => unknown][] = [
    ['signed with another secret', () => token({ secret: 'another-secret-of-a-good-length' })],
    ['of a site nobody knows', () => token({ siteId: 'nobody' })],
    ['for another audience', () => token({ claims: { aud: 'something-else' } })],
    ['that says it is of another site', () => token({ claims: { iss: 'other' } })],
    ['that has run out', () => token({ claims: { iat: NOW_SECONDS - 900, exp: NOW_SECONDS - 300 } })],
    ['that lasts longer than fifteen minutes', () => token({ claims: { exp: NOW_SECONDS + 3600 } })],
    ['without an end', () => token({ claims: { exp: undefined } })],
    ['without a beginning', () => token({ claims: { iat: undefined } })],
    ['of a page that is not allowed', () => token({ claims: { origin: 'https://evil.example' } })],
    ['without an agent', () => token({ claims: { sub: undefined } })],
    ['without a source', () => token({ claims: { source: undefined } })],
    ['with a source that reaches into another', () => token({ claims: { source: 5 } })],
    ['signed in another way', () => token({ alg: 'HS512' })],
    [
      'not signed at all',
      async () => {
        const [, payload] = (await token()).split('.');
        const header = Buffer.from(JSON.stringify({ alg: 'none', kid: made.site.siteId })).toString('base64url');
        return `${header}.${payload}.`;
      },
    ],
    [
      'whose claims were changed',
      async () => (await token()).replace(/\.(.)/, (_dot, first) => `.${first === 'e' ? 'f' : 'e'}`),
    ],
    ['that is no text', () => ({ $ne: null })],
    ['that is empty', () => ''],
    ['of a megabyte', () => 'e'.repeat(100_000)],
  ];
  test.each(cases)('%s', async (_what, spoiled) => {
    await expect(open(await spoiled())).rejects.toThrow('not-signed-in');
  });

  test('not even with the cookie of somebody who is signed in', async () => {
    const headers = { cookie: office.admin.cookie, authorization: 'Bearer nonsense' };
    expect((await fetch(`${office.server.url}/api/v1/phrases`, { headers })).status).toBe(401);
  });
});

describe('an admin', () => {
  test('renews a secret with an overlap, and without one the old secret ends at once', async () => {
    const { body: first } = await office.admin.call('POST', '/api/v1/embed-sites', {
      name: 'Renewed',
      origins: [ORIGIN],
    });
    const { siteId } = first.site;
    const path = `/api/v1/embed-sites/${siteId}/renew`;
    const { body: second } = await office.admin.call('POST', path, { overlapHours: 1 });
    expect(second.secret).not.toBe(first.secret);
    const withSecret = (secret: string) => token({ secret, siteId }).then(open);
    expect((await withSecret(first.secret)).connected).toBe(true);
    expect((await withSecret(second.secret)).connected).toBe(true);
    await office.admin.call('POST', path, { overlapHours: 0 });
    await expect(withSecret(second.secret)).rejects.toThrow('not-signed-in');
  });

  test('sees the sites without their secrets, which are stored nowhere', async () => {
    const { body } = await office.admin.call('GET', '/api/v1/embed-sites');
    expect((body as EmbedSitesView).sites.find(({ siteId }) => siteId === made.site.siteId)?.origins).toEqual([ORIGIN]);
    expect(JSON.stringify(body)).not.toContain(made.secret);
    const rows = await office.server.prisma.embedSite.findMany({ select: { siteId: true, name: true, origins: true } });
    expect(JSON.stringify(rows)).not.toContain(made.secret);
  });

  test.each([
    ['a path', 'https://desk.example.com/chat'],
    ['a wildcard', 'https://*.example.com'],
    ['no scheme', 'desk.example.com'],
    ['another scheme', 'javascript://desk'],
    ['the usual port', 'https://desk.example.com:443'],
    ['capitals', 'https://Desk.example.com'],
    ['a policy of its own', "https://a.example; script-src 'unsafe-inline'"],
    ['null', 'null'],
  ])('may not allow an origin with %s', async (_what, bad) => {
    const answer = await office.admin.call('POST', '/api/v1/embed-sites', { name: 'x', origins: [bad] });
    expect([answer.status, answer.body.code]).toEqual([400, 'invalid-input']);
  });

  test('is the only one who may', async () => {
    const supervisor = await office.person('Selma', 'supervisor');
    const path = `/api/v1/embed-sites/${made.site.siteId}`;
    const tries: [string, string, unknown?][] = [
      ['GET', '/api/v1/embed-sites'],
      ['POST', '/api/v1/embed-sites', { name: 'x', origins: [ORIGIN] }],
      ['PUT', path, { name: 'x', origins: [ORIGIN] }],
      ['POST', `${path}/renew`, { overlapHours: 0 }],
      ['DELETE', path],
    ];
    for (const [method, at, body] of tries) {
      expect([at, (await supervisor.call(method, at, body)).status]).toEqual([at, 403]);
      const stranger = await fetch(`${office.server.url}${at}`, {
        method,
        ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
      });
      expect([at, stranger.status]).toEqual([at, 401]);
    }
  });

  test('changes the origins, and from then on the old ones open nothing', async () => {
    const { body } = await office.admin.call('POST', '/api/v1/embed-sites', { name: 'Moves', origins: [ORIGIN] });
    const its = () => token({ secret: body.secret, siteId: body.site.siteId });
    expect((await open(await its())).connected).toBe(true);
    const moved = { name: 'Moved', origins: ['https://new.example.com:8443'] };
    await office.admin.call('PUT', `/api/v1/embed-sites/${body.site.siteId}`, moved);
    await expect(its().then(open)).rejects.toThrow('not-signed-in');
    const seen = await fetch(`${office.server.url}/api/v1/embed/${body.site.siteId}`);
    expect(await seen.json()).toEqual({ ok: true, origins: moved.origins });
  });
});
