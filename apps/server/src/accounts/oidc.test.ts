import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Browser, isCut, type Office, openOffice } from '../testing/open-office.ts';
import { type Claims, type IdentityProvider, makeIdentityProvider } from '../testing/start-identity-provider.ts';
import { freePort } from '../testing/start-server-process.ts';

let office: Office;
let provider: IdentityProvider;
beforeAll(async () => {
  provider = await makeIdentityProvider(await freePort());
  const port = await freePort();
  const { issuer, clientId, clientSecret } = provider;
  office = await openOffice({
    port,
    accounts: {
      publicUrl: `http://127.0.0.1:${port}`,
      tlsInFront: true,
      signInHelp: 'Ask Alex.',
      oidc: { issuer, clientId, clientSecret, name: 'Example Login', roleClaim: 'evenkeel_role' },
      oidcRetry: { firstMs: 20, lastMs: 100 },
    },
  });
});
afterAll(async () => {
  await office.close();
  await provider.close();
});

const browser = () => new Browser(() => office.server.url);

/** Goes to the provider and comes back, as a browser does; where it ends up. */
async function comesIn(who: Browser, claims: Claims): Promise<string> {
  provider.next = claims;
  const start = await who.call('POST', '/api/v1/sign-in/oidc');
  const sent = await who.call('GET', start.body.url);
  const back = await who.call('GET', sent.headers.get('location') ?? '');
  return back.headers.get('location') ?? '';
}

const mia = { sub: 'p-1', email: 'mia@provider.test', email_verified: true, name: 'Mia Provider' };

test('a provider that is down at the start is told, people sign in with passwords, and it is found when it is there', async () => {
  const offered = async () => (await browser().call('GET', '/api/v1/sign-in')).body.oidc;
  expect(await offered()).toEqual({ name: 'Example Login', reachable: false });
  const { body } = await browser().call('POST', '/api/v1/sign-in/oidc');
  expect([body.code, body.retry]).toEqual(['provider-not-reached', true]);
  expect((await office.again(office.admin)).cookie).toContain('session_token');

  const { cookie } = office.admin;
  await provider.start();
  await expect.poll(offered, { timeout: 20_000 }).toEqual({ name: 'Example Login', reachable: true });
  // Whoever was signed in before still is.
  expect(office.admin.cookie).toBe(cookie);
  expect((await office.admin.call('GET', '/api/v1/session')).status).toBe(200);
});

describe('somebody the provider sends', () => {
  test('is made an agent, and finds their account again the next time', async () => {
    const [first, second] = [browser(), browser()];
    expect(await comesIn(first, mia)).toMatch(/\/sign-in$/);
    const session = (await first.call('GET', '/api/v1/session')).body;
    expect(session).toMatchObject({ role: 'agent', name: 'Mia Provider', demo: false });
    expect(provider.asked?.get('code_challenge_method')).toBe('S256');
    expect(provider.asked?.get('nonce')).toMatch(/\S/);
    await comesIn(second, mia);
    expect((await second.call('GET', '/api/v1/session')).body.userId).toBe(session.userId);
    // Nothing of the provider's is kept.
    const accounts = await office.server.prisma.account.findMany({ where: { userId: session.userId } });
    expect(accounts).toMatchObject([{ idToken: null, accessToken: null, refreshToken: null }]);
  });

  test('has the role of the claim, and a changed one cuts the live connections there are', async () => {
    const who = browser();
    const claims = { ...mia, sub: 'p-2', email: 'role@provider.test', evenkeel_role: ['staff', 'supervisor', 'agent'] };
    await comesIn(who, claims);
    expect((await who.call('GET', '/api/v1/session')).body.role).toBe('supervisor');
    const cut = isCut(await office.live(who));
    await comesIn(browser(), { ...claims, evenkeel_role: 'agent' });
    await cut;
    expect((await who.call('GET', '/api/v1/session')).body.role).toBe('agent');
    // Nothing said means nothing changed; a word nobody knows gives nothing.
    await comesIn(browser(), { ...claims, evenkeel_role: 'owner' });
    expect((await who.call('GET', '/api/v1/session')).body.role).toBe('agent');
  });

  test('is who an admin made, when the provider vouches for the address, and nobody when it does not', async () => {
    const made = await office.person('Vera', 'supervisor');
    const doubtful = browser();
    expect(await comesIn(doubtful, { sub: 'p-3', email: made.email, email_verified: false })).toContain(
      '/sign-in?error=',
    );
    expect((await doubtful.call('GET', '/api/v1/session')).status).toBe(401);
    const vouchedFor = browser();
    await comesIn(vouchedFor, { sub: 'p-3', email: made.email, email_verified: true });
    expect((await vouchedFor.call('GET', '/api/v1/session')).body).toMatchObject({
      userId: made.userId,
      role: 'supervisor',
    });
  });

  test('stays out when their account is switched off', async () => {
    const made = await office.person('Ole', 'agent');
    const fields = { name: 'Ole', role: 'agent', agentId: null, isActive: false };
    await office.admin.call('PUT', `/api/v1/people/${made.userId}`, fields);
    const who = browser();
    await comesIn(who, { sub: 'p-4', email: made.email, email_verified: true });
    expect((await who.call('GET', '/api/v1/session')).status).toBe(401);
  });

  test('stays out with a token of somebody else, and with a way back of somebody else', async () => {
    const who = browser();
    provider.forges = true;
    expect(await comesIn(who, { ...mia, sub: 'p-5', email: 'forged@provider.test' })).toContain('/sign-in?error=');
    provider.forges = false;
    expect((await who.call('GET', '/api/v1/session')).status).toBe(401);

    // Somebody lures another browser onto the way back of a sign-in of their own.
    const [attacker, victim] = [browser(), browser()];
    provider.next = mia;
    const start = await attacker.call('POST', '/api/v1/sign-in/oidc');
    const sent = await attacker.call('GET', start.body.url);
    const back = await victim.call('GET', sent.headers.get('location') ?? '');
    expect(back.headers.get('location')).toContain('error=');
    expect((await victim.call('GET', '/api/v1/session')).status).toBe(401);
  });
});

test.each([
  '?code=x&state=y',
  '?error=access_denied&state=y',
  '',
  `?code=${'x'.repeat(5000)}&state=${'y'.repeat(5000)}`,
])('the way back with %.40s leads to the sign-in page, and lets nobody in', async (query) => {
  const who = browser();
  const answer = await who.call('GET', `/api/auth/callback/oidc${query}`);
  expect(answer.status).toBe(302);
  const location = new URL(answer.headers.get('location') ?? '', office.server.url);
  expect([location.origin, location.pathname]).toEqual([new URL(office.server.url).origin, '/sign-in']);
  expect((await who.call('GET', '/api/v1/session')).status).toBe(401);
});
