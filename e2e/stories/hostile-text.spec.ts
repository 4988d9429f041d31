import type { Locator, Page } from '@playwright/test';
import { hostileTexts, NAME_LENGTH } from '../people/hostile-texts.ts';
import { type House, openHouse } from '../people/house.ts';
import { test as base, enter, expect } from '../people/people.ts';

/** Text that would like to be more than text, through every field that reaches a screen. */

const test = base.extend<object, { own: House; office: House }>({
  own: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const own = await openHouse({ autoplay: false });
      await use(own);
      await own.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  office: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const office = await openHouse({ autoplay: false, demo: false });
      await use(office);
      await office.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});
test.describe.configure({ timeout: 240_000 });

const THREAT = 'I know where you work and I will find you.';
/** As much of it as a name may hold, without half a character at the end. */
const nameOf = (index: number, text: string) =>
  `${index} ${text}`.slice(0, NAME_LENGTH).replace(/[\ud800-\udbff]$/, '');

/** What a page did that text cannot do. */
async function watch(page: Page): Promise<() => Promise<string[]>> {
  const done: string[] = [];
  page.on('dialog', (dialog) => {
    done.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url().includes('evil.test')) done.push(`request: ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      // The schema library asks the policy once, when it is loaded, whether it may compile; it may not, and does without.
      if (blockedURI === 'eval') return;
      const seen = window as unknown as { violations?: string[] };
      seen.violations = [...(seen.violations ?? []), `${violatedDirective} ${blockedURI}`];
    });
  });
  await page.reload();
  return async () => {
    for (const frame of page.frames()) {
      done.push(
        ...(await frame.evaluate(() => {
          const seen = window as unknown as { violations?: string[]; hostile?: unknown };
          const handlers = [...document.querySelectorAll('*')].filter(({ attributes }) =>
            [...attributes].some(({ name }) => name.startsWith('on')),
          );
          return [
            ...(seen.violations ?? []),
            ...(seen.hostile === undefined ? [] : ['a script ran']),
            ...[
              ...document.querySelectorAll('.hostile, script:not([src]), object, embed, style:not([data-vite-dev-id])'),
            ]
              .concat(handlers)
              .map(({ outerHTML }) => `element: ${outerHTML.slice(0, 200)}`),
            ...[...document.querySelectorAll('a[href], img[src], iframe[src]')]
              .filter((element) =>
                /evil\.test|^(?:javascript|data):/i.test(
                  element.getAttribute('href') ?? element.getAttribute('src') ?? '',
                ),
              )
              .map(({ outerHTML }) => `address: ${outerHTML.slice(0, 200)}`),
          ];
        })),
      );
      const tooWide = await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (tooWide > 0) done.push(`${frame.url()} is ${tooWide} px too wide`);
    }
    return done;
  };
}

/** Nothing of it is painted outside of its box: the rest of the page looks the same with it and without. */
async function staysInItsBox(page: Page, element: Locator): Promise<void> {
  const others = page.locator('time, .row-wait, .tile-wait, .glance-wait, .alert-since, iframe');
  const shot = () => page.screenshot({ mask: [element, others], animations: 'disabled', caret: 'hide' });
  await expect(async () => {
    const shown = await shot();
    await element.evaluate((node) => {
      (node as HTMLElement).style.visibility = 'hidden';
    });
    const hidden = await shot();
    await element.evaluate((node) => {
      (node as HTMLElement).style.visibility = '';
    });
    expect(shown.equals(hidden)).toBe(true);
  }).toPass({ timeout: 20_000 });
}

const heightsOf = (elements: Locator) =>
  elements.evaluateAll((nodes) => [...new Set(nodes.map((node) => Math.round(node.getBoundingClientRect().height)))]);

let lines = 0;
async function speaks(house: House, name: string, text: string, author: 'customer' | 'agent' | 'note' | 'system') {
  const line = {
    source: 'story',
    // The audit log says which chat somebody looked into, by this.
    conversationId: name,
    messageId: String(++lines),
    author,
    authorId: name,
    agentId: 'demo-agent',
    customerName: name,
    text,
    sentAtMs: Date.now(),
  };
  expect(await house.desk.sendMessage(line)).toMatchObject({ ok: true });
}

test('what is said in a chat, by whomever, is text on the desk and in the sidebar, and moves nothing beside it', async ({
  browser,
  own,
}) => {
  for (const [index, [, text]] of hostileTexts.entries()) {
    const name = nameOf(index, text);
    await speaks(own, name, 'A plain line.', 'customer');
    for (const author of ['customer', 'agent', 'note', 'system'] as const) await speaks(own, name, text, author);
  }
  const { page, context } = await enter(
    await browser.newContext({ viewport: { width: 1360, height: 860 } }),
    own,
    'Agent',
  );
  const undone = await watch(page);
  const rows = page.getByRole('list', { name: 'Conversations' }).locator('.row');
  await expect(rows).toHaveCount(hostileTexts.length);
  expect(await heightsOf(rows)).toHaveLength(1);

  const plain: unknown[] = [];
  for (const [index, [what, text]] of hostileTexts.entries()) {
    const name = nameOf(index, text);
    await test.step(what, async () => {
      const at = await rows
        .locator('.row-name')
        .evaluateAll((nodes, shown) => nodes.findIndex((node) => node.textContent === shown), name);
      expect(at, `the name is shown as it is: ${what}`).toBeGreaterThanOrEqual(0);
      await rows.nth(at).click();
      await expect(page.locator('.bubble')).toHaveCount(5);
      const shown = await page.locator('.bubble').evaluateAll((nodes) => nodes.map(({ textContent }) => textContent));
      expect(shown.filter((one) => one === text)).toHaveLength(4);
      expect(await page.locator('.bubble *').count()).toBe(0);
      plain.push(
        await page.locator('.bubble', { hasText: 'A plain line.' }).evaluate((node) => {
          const { left, width, height } = node.getBoundingClientRect();
          return { left, width, height };
        }),
      );
      await staysInItsBox(page, page.locator('.bubble').last());
      expect(await undone()).toEqual([]);
    });
  }
  expect(new Set(plain.map((box) => JSON.stringify(box))).size).toBe(1);
  await page.setViewportSize({ width: 375, height: 700 });
  expect(await undone()).toEqual([]);
  await context.close();
});

test('an alert, its evidence and a raised hand are text on the wall', async ({ browser, own }) => {
  for (const [index, [, text]] of hostileTexts.entries())
    await speaks(own, nameOf(100 + index, text), `${THREAT} ${text}`.slice(0, 4000), 'customer');
  const { page, context } = await enter(
    await browser.newContext({ viewport: { width: 1360, height: 860 } }),
    own,
    'Supervisor',
  );
  const undone = await watch(page);
  const board = page.getByRole('list', { name: 'Live conversations' });
  await expect(board.locator('.tile')).not.toHaveCount(0);
  expect(await heightsOf(board.locator('.tile-head'))).toHaveLength(1);
  expect(await heightsOf(board.locator('.tile-text'))).toHaveLength(1);
  await expect(page.locator('.alert')).not.toHaveCount(0);
  const names = await page.locator('.alert-who').evaluateAll((nodes) => nodes.map(({ textContent }) => textContent));
  for (const [index, [what, text]] of hostileTexts.entries()) expect(names, what).toContain(nameOf(100 + index, text));
  expect(await undone()).toEqual([]);
  await page.locator('.alert').first().getByRole('button', { name: 'Read the chat' }).click();
  await expect(page.locator('.bubble').first()).toBeVisible();
  expect(await undone()).toEqual([]);
  await context.close();
});

test('what a customer types comes back to them and to the agent as text', async ({ browser, own }) => {
  const { page, context } = await enter(
    await browser.newContext({ viewport: { width: 420, height: 720 } }),
    own,
    'Be the customer',
  );
  const undone = await watch(page);
  for (const [what, text] of hostileTexts) {
    await test.step(what, async () => {
      const oneLine = text.replaceAll(/[\r\n]+/g, ' ').trim();
      const field = page.getByRole('textbox', { name: 'Your message' });
      await field.fill(oneLine);
      await field.press('Enter');
      await expect(field).toHaveValue('');
      await expect.poll(() => page.locator('.bubble').evaluateAll((nodes) => nodes.at(-1)?.textContent)).toBe(oneLine);
      expect(await undone()).toEqual([]);
    });
  }
  await staysInItsBox(page, page.locator('.bubble').last());
  await context.close();
});

test('a phrase an admin wrote is text in the library', async ({ browser, own }) => {
  const { page, context } = await enter(
    await browser.newContext({ viewport: { width: 1280, height: 800 } }),
    own,
    'Admin',
  );
  const undone = await watch(page);
  const answers = await page.evaluate(
    async (texts) => {
      const headers = { 'content-type': 'application/json', 'x-evenkeel-role': 'admin' };
      const codes: string[] = [];
      for (const [index, text] of texts.entries()) {
        const { version, phrases } = await (await fetch('/api/v1/phrases', { headers })).json();
        const phrase = { ...phrases[index], text: text.slice(0, 300), guidance: text.slice(0, 200) };
        const body = JSON.stringify({ baseVersion: version, phrase });
        const answer = await (await fetch(`/api/v1/phrases/${phrase.id}`, { method: 'PUT', headers, body })).json();
        codes.push(answer.ok ? 'ok' : answer.code);
      }
      return codes;
    },
    hostileTexts.map(([, text]) => text),
  );
  expect(answers.filter((code) => code === 'ok').length).toBeGreaterThan(8);
  await page.reload();
  const rows = page.getByRole('list', { name: 'Phrases' }).locator('.phrase-row');
  await expect(rows.first()).toBeVisible();
  for (const index of answers.keys()) {
    await rows.nth(index).click();
    await expect(page.getByRole('textbox', { name: 'Text' })).toBeVisible();
    expect(await undone()).toEqual([]);
  }
  await context.close();
});

test('names of people and teams are text, and turn nothing around that stands beside them', async ({
  browser,
  office,
}) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(office.setUpUrl() ?? '');
  await page.getByLabel('Your name').fill('<img src=x class=hostile onerror="window.hostile=1"> \u202eAlex');
  await page.getByLabel('E-mail').fill('alex@story.test');
  await page.getByLabel('Password').fill('copper lantern drifts west');
  await page.getByRole('button', { name: 'Make the first admin' }).click();
  await page.waitForURL('**/people');
  const undone = await watch(page);
  const names = hostileTexts.map(([, text], index) => nameOf(index, text).trim());
  const made = await page.evaluate(async (all) => {
    const post = async (path: string, body: object) => {
      const headers = { 'content-type': 'application/json' };
      return (await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) })).json();
    };
    let count = 0;
    for (const [index, name] of all.entries()) {
      const person = await post('/api/v1/people', {
        name,
        email: `p${index}@story.test`,
        role: 'agent',
        agentId: name,
      });
      const team = await post('/api/v1/teams', {
        name,
        queueIds: [name],
        memberIds: person.ok ? [person.userId] : [],
        leaderIds: [],
      });
      const key = await post('/api/v1/ingest-keys', { name, sources: [name.replaceAll('~', '-')], queueIds: [name] });
      const site = await post('/api/v1/embed-sites', { name, origins: ['https://desk.example.com'] });
      count += Number(person.ok && team.ok && key.ok && site.ok);
    }
    return count;
  }, names);
  expect(made).toBe(names.length);
  await page.reload();
  const shown = page.getByRole('list', { name: 'People' }).locator('bdi.panel-name');
  await expect(shown).toHaveCount(names.length + 1);
  expect(await shown.evaluateAll((nodes) => nodes.map(({ textContent }) => textContent))).toEqual(
    expect.arrayContaining(names),
  );
  // Each name is a paragraph of its own to the algorithm that orders what is read from the right.
  for (const list of ['People', 'Teams']) {
    const ways = page.getByRole('list', { name: list }).locator('bdi');
    expect(
      await ways.evaluateAll((nodes) => [...new Set(nodes.map((node) => getComputedStyle(node).unicodeBidi))]),
    ).toEqual(['isolate']);
  }
  expect(await undone()).toEqual([]);
  for (const path of ['/connections', '/audit', '/people']) {
    await page.goto(`${office.url}${path}`);
    await expect(page.getByRole('listitem').filter({ hasText: 'constructor' }).first()).toBeVisible();
    expect(await undone()).toEqual([]);
    await page.setViewportSize({ width: 375, height: 700 });
    expect(await undone()).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
  }
  await context.close();
});
