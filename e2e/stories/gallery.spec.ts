import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../people/people.ts';

/** The states of the sidebar, by their ids in the gallery. One that is missing here fails the first test. */
const STATES = [
  'heated',
  'calm-empty',
  'strained',
  'critical-danger',
  'boundary',
  'recovered',
  'lost-connection',
  'hostile-text',
  'closed',
  'not-read',
  'no-phrases',
  'who',
  'who-why',
  'reasons',
  'blanks',
  'blanks-half',
  'blanks-filled',
  'blanks-small',
  'card-open',
  'card-dismissing',
  'card-dismissed',
  'card-inserted',
  'newer-waits',
  'answered',
  'none-chosen',
  'loading',
  'problem',
  'bar-counts',
  'more-tools',
  'pause-offered',
  'let-them-finish',
  'still-here',
  'alert-seen',
  'find',
  'find-hits',
  'find-none',
  'find-blank',
  'find-loading',
  'find-problem',
  'options',
  'options-two',
  'options-none',
  'notes',
  'notes-editing',
  'notes-forty',
  'notes-none',
  'notes-problem',
  'help',
  'help-called',
  'help-problem',
  'refuse',
  'refuse-filled',
  'own',
  'limits',
  'limits-none',
  'pause',
  'pause-abuse',
  'hand-over',
  'hand-over-problem',
  'tool-danger',
  'long-words',
  'list',
];
const THEMES = ['light', 'dark'] as const;
const WIDTHS = [320, 420] as const;

/** What the gallery is drawn in; .ci/run installs it. In another font every picture is another one. */
const FONT = 'Liberation Sans';

test.use({ reducedMotion: 'reduce', timezoneId: 'UTC', locale: 'en-GB' });

test('every state of the gallery is in the list, and the font of the pictures is installed', async ({
  page,
  house,
}) => {
  await page.goto(`${house.url}/gallery`);
  const tiles = page.locator('[data-shape=narrow] [data-state-id]');
  await expect(tiles.first()).toBeVisible();
  expect(await tiles.evaluateAll((all) => all.map((tile) => tile.getAttribute('data-state-id')))).toEqual(STATES);
  const isThere = await page.evaluate((font) => {
    const widthIn = (family: string) => {
      const context = document.createElement('canvas').getContext('2d');
      if (!context) return 0;
      context.font = `40px ${family}`;
      return context.measureText('Evenkeel, 1234567890 mmmiii').width;
    };
    return ['serif', 'monospace'].every((other) => widthIn(`"${font}", ${other}`) !== widthIn(other));
  }, FONT);
  expect(
    isThere,
    `The pictures are drawn in ${FONT}, which this machine lacks. Install it: apt-get install fonts-liberation.`,
  ).toBe(true);
});

for (const state of STATES) {
  test(`${state} looks as it did, has nothing axe finds, and fits`, async ({ page, house }) => {
    for (const width of WIDTHS) {
      // Opened anew at each width: what a resize closes, such as a menu, belongs in the picture.
      await page.setViewportSize({ width, height: 640 });
      await page.goto(`${house.url}/gallery?state=${state}`);
      const tile = page.locator('[data-state-id][data-ready]');
      await expect(tile).toBeVisible();
      const part = await tile.getAttribute('data-part');
      const shown = part === null ? tile : tile.locator(part);
      for (const theme of THEMES) {
        await page.evaluate((name) => {
          document.documentElement.dataset.theme = name;
        }, theme);
        await expect(shown).toHaveScreenshot(`${state}-${theme}-${width}.png`, { maxDiffPixelRatio: 0.01 });
        if (width === WIDTHS[0]) expect(await findings(page)).toEqual([]);
      }
    }
    await page.setViewportSize({ width: 300, height: 640 });
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(tooWide).toBeLessThanOrEqual(0);
  });
}

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
