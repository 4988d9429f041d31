import AxeBuilder from '@axe-core/playwright';
import { type Browser, test as base, expect, type Page } from '@playwright/test';
import { type House, openHouse } from '../people/house.ts';
import { writes } from '../people/people.ts';

const PASSWORD = 'copper lantern drifts west';

/** A server without the demo, from its very first start. */
const test = base.extend<object, { office: House }>({
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
// One story after the other, each with what the one before has made; axe looks at every page four times.
test.describe.configure({ mode: 'serial', timeout: 180_000 });

async function opens(browser: Browser, url: string, options: object = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(url);
  return page;
}

async function signsIn(browser: Browser, office: House, email: string, password = PASSWORD): Promise<Page> {
  const page = await opens(browser, office.url);
  await page.waitForURL('**/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  return page;
}

async function isFine(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const size of [
      { width: 1280, height: 800 },
      { width: 320, height: 640 },
    ]) {
      await page.setViewportSize(size);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(tooWide).toBeLessThanOrEqual(0);
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 800 });
}

test('from the link in the terminal to a team at work', async ({ browser, office }) => {
  const admin = await opens(browser, office.setUpUrl() ?? '');
  await isFine(admin);
  await admin.getByLabel('Your name').fill('Alex Admin');
  await admin.getByLabel('E-mail').fill('alex@story.test');
  await admin.getByLabel('Password').fill('Password12345');
  await admin.getByRole('button', { name: 'Make the first admin' }).click();
  await expect(admin.getByRole('alert')).toContainText('common word');
  await admin.getByLabel('Password').fill(PASSWORD);
  await admin.getByRole('button', { name: 'Make the first admin' }).click();
  await admin.waitForURL('**/people');

  const links: Record<string, string> = {};
  for (const [name, role] of [
    ['Robin', 'agent'],
    ['Sam', 'supervisor'],
  ] as const) {
    await admin.getByRole('button', { name: 'New person' }).click();
    const form = admin.getByRole('form', { name: 'New person' });
    await form.getByLabel('Name').fill(name);
    await form.getByLabel('E-mail').fill(`${name.toLowerCase()}@story.test`);
    await form.getByLabel('Role').selectOption(role);
    if (role === 'agent') await form.getByLabel('Id at the chat desk').fill('demo-agent');
    await form.getByRole('button', { name: 'Make the account' }).click();
    links[name] = (await admin.getByText(/set-password#/).textContent()) ?? '';
  }
  await admin.getByRole('button', { name: 'New team' }).click();
  const form = admin.getByRole('form', { name: 'New team' });
  await form.getByLabel('Name').fill('North');
  await form.getByLabel('Robin').check();
  await form.getByLabel('Sam').check();
  await isFine(admin);
  await form.getByRole('button', { name: 'Make team' }).click();
  await expect(admin.getByRole('list', { name: 'Teams' })).toContainText('Robin · led by Sam');
  await isFine(admin);

  for (const [name, home] of [
    ['Robin', '/desk'],
    ['Sam', '/wall'],
  ] as const) {
    const page = await opens(browser, links[name] ?? '');
    await isFine(page);
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Save and sign in' }).click();
    await page.waitForURL(`**${home}`);
    await page.context().close();
  }
  await admin.context().close();
});

test('each role signs in to its own work; a wrong password is told, and how to get help', async ({
  browser,
  office,
}) => {
  const wrong = await signsIn(browser, office, 'robin@story.test', 'not this one at all');
  await expect(wrong.getByRole('alert')).toContainText('do not belong together');
  await expect(wrong.getByText('Ask an admin of Evenkeel')).toBeVisible();
  await isFine(wrong);
  await wrong.context().close();

  for (const [name, home] of [
    ['robin', '/desk'],
    ['sam', '/wall'],
    ['alex', '/admin'],
  ] as const) {
    const page = await signsIn(browser, office, `${name}@story.test`);
    await page.waitForURL(`**${home}`);
    // A page for somebody else's work leads back to one's own.
    await page.goto(`${office.url}${home === '/wall' ? '/desk' : '/customer'}`);
    await page.waitForURL(`**${home}`);
    await page.context().close();
  }
});

test('a session that is ended in one window ends in the other at once', async ({ browser, office }) => {
  await writes(office, 'Pat', 'Hi, where is my order?');
  const [here, there] = [
    await signsIn(browser, office, 'robin@story.test'),
    await signsIn(browser, office, 'robin@story.test'),
  ];
  for (const page of [here, there]) {
    await page.waitForURL('**/desk');
    await expect(page.getByRole('list', { name: 'Conversations' })).toContainText('Pat');
  }
  await here.getByRole('button', { name: 'Signed in as Robin' }).click();
  await here.getByRole('menuitem', { name: 'Your account' }).click();
  await isFine(here);
  await here.getByRole('list', { name: 'Sessions' }).getByRole('button', { name: 'Sign out there' }).first().click();
  await there.waitForURL('**/sign-in#ended', { timeout: 5_000 });
  await expect(there.getByText('Your session has ended')).toBeVisible();
  await expect(there.getByText('Pat')).toHaveCount(0);
  await expect(here.getByText('Signed out there, at once.')).toBeVisible();
  for (const page of [here, there]) await page.context().close();
});

test('an account that is switched off is out at once, and its page with it', async ({ browser, office }) => {
  const [admin, sam] = [
    await signsIn(browser, office, 'alex@story.test'),
    await signsIn(browser, office, 'sam@story.test'),
  ];
  await sam.waitForURL('**/wall');
  await admin.waitForURL('**/admin');
  await admin.goto(`${office.url}/people`);
  await admin.getByRole('button', { name: 'What to do with Sam' }).click();
  await admin.getByRole('menuitem', { name: 'Switch the account off' }).click();
  await sam.waitForURL('**/sign-in#ended', { timeout: 5_000 });
  await expect(admin.getByText('Sam is switched off and signed out.')).toBeVisible();

  await admin.getByRole('button', { name: 'What to do with Sam' }).click();
  await admin.getByRole('menuitem', { name: 'Switch it on again' }).click();
  await expect(admin.getByText('Sam can sign in again.')).toBeVisible();
  for (const page of [admin, sam]) await page.context().close();
});

test('an admin reads chats only while a supervisor lets them', async ({ browser, office }) => {
  await writes(office, 'Kim', 'I am furious, I want to speak to your supervisor!');
  const [admin, sam] = [
    await signsIn(browser, office, 'alex@story.test'),
    await signsIn(browser, office, 'sam@story.test'),
  ];
  await admin.waitForURL('**/admin');
  await sam.waitForURL('**/wall');
  await expect(sam.getByText('Kim').first()).toBeVisible();
  await admin.goto(`${office.url}/wall`);
  await expect(admin.getByText('Kim')).toHaveCount(0);

  await sam.goto(`${office.url}/account`);
  await sam.getByLabel('Why').fill('A complaint about this chat.');
  await sam.getByRole('button', { name: 'Let them read' }).click();
  await expect(sam.getByRole('list', { name: 'Who may read chats' })).toContainText('Alex Admin reads North');
  await isFine(sam);
  await expect(admin.getByText('Kim').first()).toBeVisible();

  await sam.getByRole('button', { name: 'Take back' }).click();
  await expect(admin.getByText('Kim')).toHaveCount(0);
  for (const page of [admin, sam]) await page.context().close();
});
