import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import { SignJWT } from 'jose';
import { expect, test } from '../people/people.ts';

/** A chat desk of somebody else, on another origin: a composer, and the frame, spoken to as docs/embedding.md says. */
function deskPage(evenkeel: string, siteId: string, token: string, conversationKey: string): string {
  return `<!doctype html><html lang="en"><title>Another desk</title><h1>Another desk</h1>
<textarea aria-label="Composer"></textarea><div id="place"></div>
<script>
  const frame = document.createElement('iframe');
  frame.title = 'Evenkeel';
  frame.width = 420; frame.height = 700;
  frame.src = ${JSON.stringify(`${evenkeel}/sidebar?site=${siteId}`)};
  const say = (message) => frame.contentWindow.postMessage(message, ${JSON.stringify(evenkeel)});
  addEventListener('message', ({ origin, source, data }) => {
    if (origin !== ${JSON.stringify(evenkeel)} || source !== frame.contentWindow) return;
    if (data.type === 'assist:token-needed') say({ v: 1, type: 'host:token', token: ${JSON.stringify(token)} });
    if (data.type === 'assist:ready') say({ v: 1, type: 'host:context', conversationKey: ${JSON.stringify(conversationKey)} });
    if (data.type === 'assist:insert') document.querySelector('textarea').value = data.text;
  });
  document.querySelector('#place').append(frame);
</script></html>`;
}

function serve(page: () => string): Promise<{ server: Server; origin: string }> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page());
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({ server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }),
    );
  });
}

test('an admin makes a key for a desk, sees its secret once, and revokes it', async ({ admin: { page }, house }) => {
  await page.goto(`${house.url}/connections`);
  const desks = page.getByRole('region', { name: 'Chat desks' });
  await desks.getByRole('button', { name: 'New key' }).click();
  await desks.getByLabel('Name').fill('The shop');
  await desks.getByLabel('Sources').fill('shop, shop-eu');
  await desks.getByRole('button', { name: 'Make key' }).click();
  const secret = (await desks.locator('.panel-link code').textContent()) ?? '';
  expect(secret).toMatch(/^ek_/);
  const send = (text: string) =>
    fetch(`${house.url}/api/v1/messages`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        source: 'shop',
        conversationId: 'keyed',
        messageId: text,
        author: 'customer',
        authorId: 'c',
        text,
        sentAtMs: Date.now(),
      }),
    });
  expect((await send('one')).status).toBe(200);
  await page.reload();
  await expect(desks.getByText('shop, shop-eu, any queue')).toBeVisible();
  await expect(desks.getByText(secret)).toHaveCount(0);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  }
  await desks.getByRole('button', { name: 'What to do with The shop' }).click();
  await page.getByRole('menuitem', { name: 'Revoke at once' }).click();
  await expect(desks.getByText('The shop is revoked')).toBeVisible();
  expect((await send('two')).status).toBe(401);
});

test('the sidebar stands in the page of another site for its agent, and in no page that is not allowed', async ({
  admin: { page },
  browser,
  house,
  uniqueName,
}) => {
  let html = '';
  const [desk, stranger] = [await serve(() => html), await serve(() => html)];
  try {
    await page.goto(`${house.url}/connections`);
    const sites = page.getByRole('region', { name: 'Pages that show the sidebar' });
    await sites.getByRole('button', { name: 'New page' }).click();
    await sites.getByLabel('Name').fill('Another desk');
    await sites.getByLabel('Addresses').fill(desk.origin);
    await sites.getByRole('button', { name: 'Allow page' }).click();
    const secret = (await sites.locator('.panel-link code').textContent()) ?? '';
    const siteId = (await sites.locator('.panel-row code').last().textContent()) ?? '';

    const nowSeconds = Math.floor(Date.now() / 1000);
    const token = await new SignJWT({ origin: desk.origin, source: 'story' })
      .setProtectedHeader({ alg: 'HS256', kid: siteId })
      .setIssuer(siteId)
      .setAudience('evenkeel-sidebar')
      .setSubject('desk-agent-7')
      .setIssuedAt(nowSeconds)
      .setExpirationTime(nowSeconds + 600)
      .sign(new TextEncoder().encode(secret));
    const conversationId = `embedded-${Date.now()}`;
    html = deskPage(house.url, siteId, token, `story~${conversationId}`);
    for (const text of [
      'Hello',
      'My parcel has not arrived for nine days. This is the third time I ask, I am furious!',
    ]) {
      await house.desk.sendMessage({
        source: 'story',
        conversationId,
        messageId: text.slice(0, 20),
        author: 'customer',
        authorId: 'c-1',
        agentId: 'desk-agent-7',
        customerName: uniqueName,
        text,
        sentAtMs: Date.now(),
      });
    }

    // Somebody with no cookie of ours at all.
    const visitor = await (await browser.newContext()).newPage();
    await visitor.goto(desk.origin);
    const sidebar = visitor.frameLocator('iframe[title="Evenkeel"]');
    await expect(sidebar.getByText(uniqueName)).toBeVisible();
    await sidebar
      .getByRole('button', { name: /insert/i })
      .first()
      .click();
    await expect(visitor.getByLabel('Composer')).not.toHaveValue('');

    const refused = new Promise((resolve) =>
      visitor.on('console', (said) => /frame-ancestors|refused to frame|framing/i.test(said.text()) && resolve(true)),
    );
    await visitor.goto(stranger.origin);
    expect(await refused).toBe(true);
    await visitor.context().close();
  } finally {
    desk.server.close();
    stranger.server.close();
  }
});

test('the audit log tells who made what, is found by what was done, and is whole', async ({
  admin: { page },
  house,
}) => {
  await page.goto(`${house.url}/audit`);
  const lines = page.getByRole('list', { name: 'Lines of the log, newest first' });
  await expect(lines.getByText('Made an ingest key').first()).toBeVisible();
  await page.getByLabel('What was done').selectOption({ label: 'Revoked an ingest key' });
  await page.getByRole('button', { name: 'Look' }).click();
  await expect(lines.getByText('Revoked an ingest key').first()).toBeVisible();
  await expect(lines.getByText('Made an ingest key')).toHaveCount(0);
  await page.getByRole('button', { name: 'Check that it is whole' }).click();
  await expect(page.getByText(/The log is whole: \d+ lines/)).toBeVisible();
  for (const size of [
    { width: 1280, height: 800 },
    { width: 320, height: 640 },
  ]) {
    await page.setViewportSize(size);
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  }
});
