import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Browser, isCut, type Office, openOffice, PASSWORD, type Person, tokenOf } from '../testing/open-office.ts';
import { startTestServer } from '../testing/start-test-server.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const NEW_PASSWORD = 'seven quiet harbours at dusk';
const stranger = () => new Browser(() => office.server.url);

describe('the first admin', () => {
  test('is made with a link that works once, and that no other admin comes through', async () => {
    expect(office.server.setUpLink?.url).toMatch(/\/set-up#[\w-]{43}$/);
    expect((await office.admin.call('GET', '/api/v1/session')).body).toMatchObject({ role: 'admin', demo: false });
    const token = tokenOf(office.server.setUpLink?.url);
    const second = { token, name: 'Eve', email: 'eve@office.test', password: PASSWORD };
    expect((await stranger().call('POST', '/api/v1/set-up', second)).body.code).toBe('link-not-valid');
    const link = await office.server.prisma.verification.findMany();
    expect(JSON.stringify(link)).not.toContain(token);
  });

  test('is asked for at every start until there is one, and one of two who come at once is it', async () => {
    const server = await startTestServer({ demo: null });
    try {
      const old = tokenOf(server.setUpLink?.url);
      await server.restart();
      const token = tokenOf(server.setUpLink?.url);
      expect(token).not.toBe(old);
      const comes = (name: string) =>
        new Browser(() => server.url).call('POST', '/api/v1/set-up', {
          token,
          name,
          email: `${name}@office.test`,
          password: PASSWORD,
        });
      expect((await comes('x')).body).toMatchObject({ ok: true });
      expect((await comes('late')).body.code).toBe('link-not-valid');
      await server.restart();
      expect(server.setUpLink).toBeNull();
    } finally {
      await server.close();
    }
  });

  test('is not made in the demo, and nobody from elsewhere is let in by a cookie of the demo', async () => {
    const server = await startTestServer();
    try {
      expect(server.setUpLink).toBeNull();
      const { cookie } = await server.enter('admin');
      const ask = (host: string) => server.app.inject({ url: '/api/v1/session', headers: { cookie, host } });
      expect((await ask('localhost')).statusCode).toBe(200);
      expect((await ask('support.example.com')).statusCode).toBe(401);
      const people = await fetch(`${server.url}/api/v1/people`, { headers: { cookie } });
      expect(people.status).toBe(403);
    } finally {
      await server.close();
    }
  });

  test('cookies of the demo open nothing when it is off', async () => {
    const demo = await startTestServer();
    const { cookie } = await demo.enter('supervisor');
    await demo.close();
    const answer = await fetch(`${office.server.url}/api/v1/session`, { headers: { cookie } });
    expect(answer.status).toBe(401);
    expect((await stranger().call('POST', '/api/v1/demo/enter', { role: 'agent' })).body.code).toBe('demo-off');
  });
});

describe('signing in', () => {
  test('a wrong address and a wrong password get the same answer', async () => {
    await office.person('Wendy', 'agent');
    const wrong = await stranger().call('POST', '/api/v1/sign-in', {
      email: 'wendy@office.test',
      password: 'not this one',
    });
    const nobody = await stranger().call('POST', '/api/v1/sign-in', {
      email: 'nobody@office.test',
      password: PASSWORD,
    });
    expect(wrong.status).toBe(401);
    expect(wrong.body).toEqual(nobody.body);
    expect(wrong.body.code).toBe('wrong-password');
  });

  test('the sixth try of a minute is not even checked, says when to come back, and holds nobody else up', async () => {
    const person = await office.person('Gus', 'agent');
    const [guesser, other] = [stranger(), stranger()];
    const guess = { email: person.email, password: 'not this one' };
    for (let tries = 0; tries < 5; tries += 1) {
      expect((await guesser.call('POST', '/api/v1/sign-in', guess)).body.code).toBe('wrong-password');
    }
    const right = { email: person.email, password: PASSWORD };
    const { status, body, headers } = await guesser.call('POST', '/api/v1/sign-in', right);
    expect([status, body.code, body.retry]).toEqual([429, 'too-many-tries', true]);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect((await other.call('POST', '/api/v1/sign-in', right)).status).toBe(200);
    expect(
      (await guesser.call('POST', '/api/v1/sign-in', { email: office.admin.email, password: PASSWORD })).status,
    ).toBe(200);
  });

  test('thirty tries of a minute with ever other addresses are enough from one place', async () => {
    const guesser = stranger();
    const codes = new Set<string>();
    for (let tries = 0; tries < 31; tries += 1) {
      const guess = { token: 'x'.repeat(43), password: PASSWORD };
      codes.add((await guesser.call('POST', '/api/v1/password', guess)).body.code);
    }
    expect([...codes]).toEqual(['link-not-valid', 'too-many-tries']);
  });

  test('who is asking is believed of the nearest proxy, and of nobody when there is none', async () => {
    const server = await startTestServer();
    try {
      const forwarded = { 'x-forwarded-for': '127.0.0.1' };
      const enter = (remoteAddress: string) =>
        server.app.inject({
          method: 'POST',
          url: '/api/v1/demo/enter',
          payload: { role: 'agent' },
          remoteAddress,
          headers: forwarded,
        });
      expect((await enter('127.0.0.1')).statusCode).toBe(200);
      expect((await enter('192.0.2.7')).statusCode).toBe(403);
    } finally {
      await server.close();
    }
    const chained = { 'x-forwarded-for': '203.0.113.1, 203.0.113.2' };
    const person = await office.person('Xenia', 'agent');
    const browser = stranger();
    await browser.call('POST', '/api/v1/sign-in', { email: person.email, password: PASSWORD }, chained);
    const { body } = await browser.call('GET', '/api/v1/account/sessions');
    expect(body.sessions[0].address).toBe('203.0.113.2');
  });

  test('the cookie is out of reach of scripts and of other sites', async () => {
    const { headers } = await stranger().call('POST', '/api/v1/sign-in', {
      email: office.admin.email,
      password: PASSWORD,
    });
    expect(headers.getSetCookie()[0]).toMatch(/^evenkeel\.session_token=.*HttpOnly.*SameSite=Lax/i);
  });

  test('a page of another site can send nothing', async () => {
    const sent = await office.admin.call(
      'POST',
      '/api/v1/teams',
      { name: 'x', queueIds: [], memberIds: [], leaderIds: [] },
      { origin: 'https://evil.example' },
    );
    expect([sent.status, sent.body.code]).toEqual([403, 'not-allowed']);
  });

  test('signing out ends the session', async () => {
    const person = await office.person('Olga', 'agent');
    const { cookie } = person;
    const socket = await office.live(person);
    const cut = isCut(socket);
    await person.call('POST', '/api/v1/sign-out');
    await cut;
    const answer = await fetch(`${office.server.url}/api/v1/session`, { headers: { cookie } });
    expect(answer.status).toBe(401);
  });

  test.each([
    ['no e-mail', { email: 'x', password: PASSWORD }],
    ['an object for a password', { email: 'a@office.test', password: { $ne: '' } }],
    ['a list for an e-mail', { email: ['a@office.test'], password: PASSWORD }],
    ['a password of ten thousand letters', { email: 'a@office.test', password: 'x'.repeat(10_000) }],
    ['one field more', { email: 'a@office.test', password: PASSWORD, role: 'admin' }],
  ])('%s is refused before anything is looked up', async (_what, body) => {
    const answer = await stranger().call('POST', '/api/v1/sign-in', body);
    expect([answer.status, answer.body.code]).toEqual([400, 'invalid-input']);
  });

  test.each([
    '/api/auth/sign-up/email',
    '/api/auth/sign-in/email',
    '/api/auth/admin/create-user',
    '/api/auth/admin/set-role',
    '/api/auth/update-user',
    '/api/auth/get-session',
    '/api/auth/list-sessions',
  ])('%s is not there: only our own routes let anybody in', async (path) => {
    for (const method of ['GET', 'POST']) {
      expect((await office.admin.call(method, path, method === 'POST' ? {} : undefined)).status).toBe(404);
    }
  });
});

describe('a password', () => {
  test.each(['short', 'Password123456', 'Petra is my name 1'])(
    '%s is refused with what is wrong with it',
    async (password) => {
      const made = await office.admin.call('POST', '/api/v1/people', {
        name: `Petra ${password.length}`,
        email: `petra${password.length}@office.test`,
        role: 'agent',
        agentId: null,
      });
      const token = tokenOf(made.body.url);
      const refused = await stranger().call('POST', '/api/v1/password', { token, password });
      expect([refused.status, refused.body.code]).toEqual([422, 'weak-password']);
      expect((await stranger().call('POST', '/api/v1/password', { token, password: PASSWORD })).status).toBe(200);
    },
  );

  test('of a link is set once; a newer link makes an older one worthless; a link ends every session', async () => {
    const person = await office.person('Lina', 'agent');
    const path = `/api/v1/people/${person.userId}/password-link`;
    const older = tokenOf((await office.admin.call('POST', path)).body.url);
    const newer = tokenOf((await office.admin.call('POST', path)).body.url);
    const cut = isCut(await office.live(person));
    const set = (token: string) => stranger().call('POST', '/api/v1/password', { token, password: NEW_PASSWORD });
    expect((await set(older)).body.code).toBe('link-not-valid');
    expect((await set(newer)).status).toBe(200);
    await cut;
    expect((await person.call('GET', '/api/v1/session')).status).toBe(401);
    expect((await set(newer)).body.code).toBe('link-not-valid');
  });

  test('is changed by who knows it, and every other session ends', async () => {
    const person = await office.person('Carl', 'agent');
    const elsewhere = await office.again(person);
    const [here, there] = [await office.live(person), await office.live(elsewhere)];
    const change = (currentPassword: string) =>
      person.call('PUT', '/api/v1/account/password', { currentPassword, password: NEW_PASSWORD });
    expect((await change('not this one')).body.code).toBe('wrong-password');
    expect(there.connected).toBe(true);
    const cut = isCut(there);
    expect((await change(PASSWORD)).status).toBe(200);
    await cut;
    expect((await elsewhere.call('GET', '/api/v1/session')).status).toBe(401);
    expect((await person.call('GET', '/api/v1/session')).status).toBe(200);
    expect(here.connected).toBe(true);
  });
});

describe('sessions', () => {
  test('are listed with device and time, and one that is ended is cut at once, the others are not', async () => {
    const person = await office.person('Sofia', 'agent');
    const phone = new Browser(() => office.server.url);
    const agent = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36';
    await phone.call('POST', '/api/v1/sign-in', { email: person.email, password: PASSWORD }, { 'user-agent': agent });
    const { body } = await person.call('GET', '/api/v1/account/sessions');
    expect(body.sessions).toMatchObject([
      { isThisOne: true, address: person.address },
      { isThisOne: false, device: 'Chrome on Android' },
    ]);
    expect(JSON.stringify(body)).not.toContain(person.cookie.split('=')[1]?.slice(0, 20));

    const [here, there] = [await office.live(person), await office.live(phone)];
    const cut = isCut(there);
    expect((await person.call('DELETE', `/api/v1/account/sessions/${body.sessions[1].sessionId}`)).status).toBe(200);
    await cut;
    expect(here.connected).toBe(true);
    await expect(office.live(phone)).rejects.toThrow('not-signed-in');
  });

  test('of somebody else cannot be ended', async () => {
    const [one, other] = [await office.person('Una', 'agent'), await office.person('Otto', 'agent')];
    const { body } = await other.call('GET', '/api/v1/account/sessions');
    const answer = await one.call('DELETE', `/api/v1/account/sessions/${body.sessions[0].sessionId}`);
    expect(answer.status).toBe(404);
    expect((await other.call('GET', '/api/v1/session')).status).toBe(200);
  });

  test('that have run out are cut at the next look, and let nobody in again', async () => {
    const person = await office.person('Rudi', 'agent');
    const socket = await office.live(person);
    await office.server.prisma.session.updateMany({
      where: { userId: person.userId },
      data: { expiresAt: new Date(Date.now() - 1000) },
    });
    const cut = isCut(socket);
    await office.server.accounts.recheck();
    await cut;
    await expect(office.live(person)).rejects.toThrow('not-signed-in');
  });
});

describe('people', () => {
  const put = (person: Person, fields: object) =>
    office.admin.call('PUT', `/api/v1/people/${person.userId}`, {
      name: 'Same Name',
      role: 'agent',
      agentId: null,
      isActive: true,
      ...fields,
    });

  test('whose role changes are cut at once and come back with the new one', async () => {
    const person = await office.person('Mona', 'agent');
    const socket = await office.live(person);
    const cut = isCut(socket);
    expect((await put(person, { role: 'admin' })).status).toBe(200);
    await cut;
    expect((await person.call('GET', '/api/v1/session')).body.role).toBe('admin');
    const again = await office.live(person);
    expect(await again.emitWithAck('tiles:watch', {})).toMatchObject({ code: 'not-allowed' });
    expect((await person.call('GET', '/api/v1/people')).status).toBe(200);
  });

  test('who are switched off are cut at once, cannot sign in, and can again when switched on', async () => {
    const person = await office.person('Berta', 'agent');
    const cut = isCut(await office.live(person));
    expect((await put(person, { isActive: false })).status).toBe(200);
    await cut;
    await expect(office.live(person)).rejects.toThrow('not-signed-in');
    const signIn = () => stranger().call('POST', '/api/v1/sign-in', { email: person.email, password: PASSWORD });
    expect((await signIn()).body.code).toBe('account-off');
    const link = await office.admin.call('POST', `/api/v1/people/${person.userId}/password-link`);
    expect(link.body.code).toBe('account-off');
    await put(person, { isActive: true });
    expect((await signIn()).status).toBe(200);
  });

  test('whose sessions an admin ends are signed out everywhere', async () => {
    const person = await office.person('Hugo', 'agent');
    const cut = isCut(await office.live(person));
    expect((await office.admin.call('DELETE', `/api/v1/people/${person.userId}/sessions`)).status).toBe(200);
    await cut;
    expect((await person.call('GET', '/api/v1/session')).status).toBe(401);
  });

  test('never change their own rights', async () => {
    for (const fields of [{ role: 'agent' }, { role: 'admin', isActive: false }]) {
      expect((await put(office.admin, fields)).body.code).toBe('not-allowed');
    }
    expect((await put(office.admin, { role: 'admin', name: 'Alex Admin' })).status).toBe(200);
  });

  test('are kept by admins only', async () => {
    const supervisor = await office.person('Sven', 'supervisor');
    const body = { name: 'x', role: 'admin', agentId: null, isActive: true };
    const tries: [string, string, unknown?][] = [
      ['GET', '/api/v1/people'],
      ['POST', '/api/v1/people', { name: 'x', email: 'x@office.test', role: 'admin', agentId: null }],
      ['PUT', `/api/v1/people/${supervisor.userId}`, body],
      ['POST', `/api/v1/people/${office.admin.userId}/password-link`],
      ['DELETE', `/api/v1/people/${office.admin.userId}/sessions`],
      ['POST', '/api/v1/teams', { name: 'x', queueIds: [], memberIds: [], leaderIds: [] }],
      ['PUT', '/api/v1/teams/x', { name: 'x', queueIds: [], memberIds: [], leaderIds: [] }],
      ['DELETE', '/api/v1/teams/x'],
    ];
    for (const [method, path, sent] of tries) {
      expect([path, (await supervisor.call(method, path, sent)).status]).toEqual([path, 403]);
      expect([path, (await stranger().call(method, path, sent)).status]).toEqual([path, 401]);
    }
  });

  test.each([
    ['an address that is taken', { email: 'alex@office.test' }, 'already-taken'],
    ['a role nobody knows', { role: 'owner' }, 'invalid-input'],
    ['the role of a customer', { role: 'customer' }, 'invalid-input'],
    ['no name', { name: ' ' }, 'invalid-input'],
    ['a name with a NUL', { name: 'a\u0000b' }, 'invalid-input'],
    ['a name of a page', { name: 'x'.repeat(81) }, 'invalid-input'],
    ['no address', { email: 'x@' }, 'invalid-input'],
    ['one field more', { banned: false }, 'invalid-input'],
  ])('with %s are not made', async (_what, fields, code) => {
    const good = { name: 'Nina', email: 'nina@office.test', role: 'agent', agentId: null };
    expect((await office.admin.call('POST', '/api/v1/people', { ...good, ...fields })).body.code).toBe(code);
  });

  test('have an id at the chat desk that is theirs alone', async () => {
    await office.person('Dora', 'agent', 'desk-7');
    const other = await office.person('Dirk', 'agent');
    expect((await put(other, { agentId: 'desk-7' })).body.code).toBe('already-taken');
  });
});
