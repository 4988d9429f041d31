import { type BrowserContext, test as base, expect, type FrameLocator, type Page } from '@playwright/test';
import { type House, openHouse } from './house.ts';

/** Somebody with a browser of their own, already through their door. */
export interface Person {
  page: Page;
}

export interface Agent extends Person {
  sidebar: FrameLocator;
  /** Opens a conversation from the list. */
  opens: (customerName: string) => Promise<void>;
}

interface People {
  agent: Agent;
  supervisor: Person;
  admin: Person;
  customer: Person;
  /** A name nobody else in the run has, so that stories do not meet. */
  uniqueName: string;
}

export const test = base.extend<People, { house: House }>({
  house: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const house = await openHouse({ autoplay: false });
      await use(house);
      await house.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  agent: async ({ browser, house }, use) => {
    const { page, context } = await enter(
      await browser.newContext({ viewport: { width: 1360, height: 860 } }),
      house,
      'Agent',
    );
    await use({
      page,
      sidebar: page.frameLocator('iframe[title="Evenkeel sidebar"]'),
      opens: (customerName) =>
        page.getByRole('list', { name: 'Conversations' }).getByRole('button', { name: customerName }).click(),
    });
    await context.close();
  },
  supervisor: async ({ browser, house }, use) => {
    const { page, context } = await enter(
      await browser.newContext({ viewport: { width: 1360, height: 860 } }),
      house,
      'Supervisor',
    );
    await use({ page });
    await context.close();
  },
  admin: async ({ browser, house }, use) => {
    const { page, context } = await enter(
      await browser.newContext({ viewport: { width: 1360, height: 860 } }),
      house,
      'Admin',
    );
    await use({ page });
    await context.close();
  },
  customer: async ({ browser, house }, use) => {
    const { page, context } = await enter(
      await browser.newContext({ viewport: { width: 420, height: 720 } }),
      house,
      'Be the customer',
    );
    await use({ page });
    await context.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
  uniqueName: async ({}, use, { testId, retry }) => use(`Pat ${testId.slice(-6)}${retry}`),
});

export { expect };

export async function enter(
  context: BrowserContext,
  house: House,
  door: 'Agent' | 'Supervisor' | 'Admin' | 'Be the customer',
): Promise<{ page: Page; context: BrowserContext }> {
  const page = await context.newPage();
  // Whatever a screen says on its console as an error, or throws, fails the story it happened in.
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(house.url);
  await page.getByRole('button', { name: door }).click();
  await page.waitForURL((url) => url.pathname !== '/');
  return { page, context };
}

let lines = 0;

/** A line of a customer, sent by the chat desk. */
export async function writes(
  house: House,
  customerName: string,
  text: string,
  options: { author?: 'customer' | 'agent' } = {},
): Promise<void> {
  lines += 1;
  const answer = await house.desk.sendMessage({
    source: 'story',
    conversationId: customerName,
    messageId: `line-${lines}`,
    author: options.author ?? 'customer',
    authorId: customerName,
    agentId: 'demo-agent',
    customerName,
    text,
    sentAtMs: Date.now(),
  });
  expect(answer).toMatchObject({ ok: true });
}
