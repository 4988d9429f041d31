import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { enter, expect, test, writes } from '../people/people.ts';

const SCREENS = [
  { path: '/', door: null },
  { path: '/desk', door: 'Agent' },
  { path: '/customer', door: 'Be the customer' },
  { path: '/wall', door: 'Supervisor' },
  { path: '/admin', door: 'Admin' },
] as const;

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html)
        .join(' | ')
        .slice(0, 300)}`,
  );
}

for (const { path, door } of SCREENS) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${path} has nothing axe finds, and nothing wider than 320 px, in ${colorScheme}`, async ({
      browser,
      house,
      uniqueName,
    }) => {
      await writes(house, uniqueName, 'Hi');
      await writes(house, uniqueName, 'I am furious. You are useless, and I will call my lawyer!');
      const context = await browser.newContext({ colorScheme, viewport: { width: 1280, height: 800 } });
      try {
        const page = door ? (await enter(context, house, door)).page : await context.newPage();
        if (!door) await page.goto(`${house.url}${path}`);
        await expect(page.getByRole('heading').first()).toBeVisible();
        expect(await findings(page)).toEqual([]);
        await page.setViewportSize({ width: 320, height: 640 });
        const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(tooWide).toBeLessThanOrEqual(0);
        expect(await findings(page)).toEqual([]);
      } finally {
        await context.close();
      }
    });
  }
}
