import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Office, openOffice, PASSWORD, tokenOf } from '../testing/open-office.ts';
import { startTestServer } from '../testing/start-test-server.ts';

/** What comes with every answer, behind a proxy with TLS, as production runs. */

const PUBLIC_URL = 'https://evenkeel.test';
const SITE = 'https://desk.example.com';
const PAGES = [
  '/',
  '/desk',
  '/customer',
  '/wall',
  '/admin',
  '/gallery',
  '/sign-in',
  '/set-up',
  '/set-password',
  '/account',
  '/people',
];

let office: Office;
let siteId: string;
const webDir = mkdtempSync(join(tmpdir(), 'evenkeel-pages-'));

beforeAll(async () => {
  mkdirSync(join(webDir, 'assets'));
  writeFileSync(join(webDir, 'assets', 'a-1.js'), 'export {};');
  const files = ['index', 'desk', 'customer', 'wall', 'admin', 'gallery', 'sign-in', 'account', 'people', 'sidebar'];
  for (const file of files) writeFileSync(join(webDir, `${file}.html`), '<!doctype html><title>A page</title>');
  office = await openOffice({
    webDir,
    accounts: { publicUrl: PUBLIC_URL, tlsInFront: true, signInHelp: 'Ask Alex.', oidc: null },
  });
  const { body } = await office.admin.call('POST', '/api/v1/embed-sites', { name: 'Desk', origins: [SITE] });
  siteId = body.site.siteId;
});
afterAll(async () => {
  await office.close();
  rmSync(webDir, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${office.server.url}${path}`, { headers, redirect: 'manual' });

/** `default-src 'self'; …` as a map. */
function policyOf(response: Response): Map<string, string> {
  const directives = (response.headers.get('content-security-policy') ?? '').split(';');
  return new Map(directives.map((directive) => directive.trim().split(/ (.*)/s, 2) as [string, string]));
}

describe('every answer', () => {
  const answers = [...PAGES, '/sidebar', '/assets/a-1.js', '/nowhere', '/healthz', '/api/v1/session', '/api/v1/people'];

  test.each(answers)('%s runs nothing that stands in a page, and is read as what it says it is', async (path) => {
    const response = await get(path);
    const policy = policyOf(response);
    expect(Object.fromEntries(policy)).toEqual({
      'default-src': "'self'",
      'base-uri': "'none'",
      'object-src': "'none'",
      'frame-ancestors': "'self'",
      'form-action': "'self'",
      'img-src': "'self' data:",
    });
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'strict-transport-security': 'max-age=31536000',
    });
    for (const name of ['server', 'x-powered-by', 'access-control-allow-origin']) {
      expect(response.headers.has(name), name).toBe(false);
    }
    expect(response.headers.get('content-type')).toMatch(
      /^(?:application\/(?:json|javascript)|text\/(?:html|javascript)); charset=utf-8$/,
    );
  });

  test('can be framed by our own pages only, and the sidebar by those of the site it is opened for', async () => {
    const ancestors = async (path: string) => policyOf(await get(path)).get('frame-ancestors');
    expect(await ancestors(`/sidebar?site=${siteId}`)).toBe(`'self' ${SITE}`);
    for (const site of [
      '',
      '?site=nobody',
      '?site=__proto__',
      `?site=${siteId}&site=${siteId}`,
      "?site=;script-src 'unsafe-inline'",
    ]) {
      expect(await ancestors(`/sidebar${site}`), site).toBe("'self'");
    }
    expect(await ancestors(`/desk?site=${siteId}`)).toBe("'self'");
    expect((await get('/desk')).headers.get('x-frame-options')).toBe('SAMEORIGIN');
  });

  test('of the interface is kept by no cache, also when it is a refusal', async () => {
    for (const route of office.server.routes.filter((one) => one.startsWith('GET /api/'))) {
      const path = route.replace('GET ', '').replace(/:\w+/, 'nobody');
      for (const cookie of [office.admin.cookie, '']) {
        expect((await get(path, { cookie })).headers.get('cache-control'), path).toBe('no-store');
      }
    }
    expect((await get('/desk')).headers.get('cache-control')).toBe('no-cache');
    expect((await get('/assets/a-1.js')).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  test('to a page elsewhere says nothing it could read, asked before or after', async () => {
    for (const method of ['GET', 'OPTIONS', 'POST']) {
      const response = await fetch(`${office.server.url}/api/v1/session`, {
        method,
        headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
      });
      expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  test('gives no file from outside of the built pages', async () => {
    for (const path of [
      '/assets/',
      '/assets',
      '/../package.json',
      '/..%2fpackage.json',
      '/%2e%2e/package.json',
      '/.env',
      '/.git/config',
      '/assets/..%5c..%5cpackage.json',
      '/%00',
    ]) {
      expect([400, 403, 404], path).toContain((await get(path)).status);
    }
  });
});

describe('the session cookie', () => {
  test('is for this host, over TLS, out of reach of scripts, and not sent from elsewhere', async () => {
    const again = await fetch(`${office.server.url}/api/v1/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: office.admin.email, password: PASSWORD }),
    });
    const cookies = again.headers.getSetCookie();
    expect(cookies.length).toBeGreaterThan(0);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/^__Secure-evenkeel\./);
      expect(cookie.toLowerCase()).not.toContain('domain=');
      for (const attribute of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(attribute);
    }
  });

  test('of the demo is out of reach of scripts and of other sites, too', async () => {
    const server = await startTestServer();
    try {
      const entered = await fetch(`${server.url}/api/v1/demo/enter`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ role: 'agent' }),
      });
      expect(entered.headers.getSetCookie()).toHaveLength(1);
      expect(entered.headers.getSetCookie()[0]).toMatch(/HttpOnly; SameSite=(?:Lax|Strict)/);
      // Nothing in front speaks TLS: a promise of it would lock people out.
      expect(entered.headers.has('strict-transport-security')).toBe(false);
    } finally {
      await server.close();
    }
  });

  test('is the only place a session is handed over: no answer and no address holds it', async () => {
    const { body } = await office.admin.call('GET', '/api/v1/session');
    const { body: sessions } = await office.admin.call('GET', '/api/v1/account/sessions');
    const secret = office.admin.cookie.split('=')[1]?.split('.')[0] ?? '';
    expect(secret.length).toBeGreaterThan(20);
    expect(JSON.stringify([body, sessions])).not.toContain(decodeURIComponent(secret));
    expect(tokenOf(office.server.setUpLink?.url)).not.toBe('');
  });
});
