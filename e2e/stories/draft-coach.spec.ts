import AxeBuilder from '@axe-core/playwright';
import { enter, expect, test, writes } from '../people/people.ts';

const DRAFT = 'Unfortunately, we will look into it. Please calm down.';

test('what may land badly is told while the agent writes, one key mends it, and sending is never held up', async ({
  agent,
  house,
  uniqueName,
}) => {
  await writes(house, uniqueName, 'My parcel is late, where is it?');
  await agent.opens(uniqueName);
  const composer = agent.page.getByRole('textbox', { name: `Message to ${uniqueName}` });
  const findings = agent.page.getByRole('list', { name: 'About your draft' });
  await composer.fill(DRAFT);
  await expect(findings.getByRole('listitem').first()).toContainText('Please rethink');
  await expect(findings.getByRole('listitem')).toHaveCount(3);

  await composer.press('Alt+9');
  await expect(composer).toHaveValue(
    'Unfortunately, we will look into it. I am here, and I am going through this with you.',
  );
  await expect(composer).toBeFocused();

  const line = findings.getByRole('listitem').filter({ hasText: 'Unfortunately' }).first();
  await line.getByText('Use this').click();
  await expect(composer).toHaveValue('We will look into it. I am here, and I am going through this with you.');
  await composer.press('Enter');
  await expect(composer).toHaveValue('');
  await expect(findings.getByRole('listitem')).toHaveCount(0);
});

test('a muted rule stays muted when the agent comes back', async ({ agent, house, uniqueName }) => {
  await writes(house, uniqueName, 'Hi');
  await agent.opens(uniqueName);
  const composer = agent.page.getByRole('textbox', { name: `Message to ${uniqueName}` });
  const findings = agent.page.getByRole('list', { name: 'About your draft' });
  await composer.fill('Kindly wait.');
  await findings.getByLabel(/More about/).click();
  await findings.getByRole('button', { name: 'Mute this rule' }).click();
  await expect(findings.getByRole('listitem')).toHaveCount(0);
  await agent.page.reload();
  await composer.fill('Kindly wait.');
  await agent.page.getByRole('button', { name: 'Bring back the muted rule' }).click();
  await expect(findings.getByRole('listitem')).toHaveCount(1);
});

test('a desk around the sidebar tells it the draft, and is handed the rewrite for that very draft', async ({
  agent,
  house,
  uniqueName,
}) => {
  await writes(house, uniqueName, 'Hi');
  await agent.opens(uniqueName);
  await expect(agent.sidebar.getByRole('main', { name: 'Evenkeel sidebar' })).toBeVisible();
  const handed = agent.page.evaluate(
    () =>
      new Promise((resolve) => {
        window.addEventListener('message', ({ data }) => data?.type === 'assist:draft' && resolve(data));
      }),
  );
  await agent.page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe[title="Evenkeel sidebar"]');
    frame?.contentWindow?.postMessage({ v: 1, type: 'host:draft', text: 'Kindly wait.' }, window.location.origin);
  });
  const findings = agent.sidebar.getByRole('list', { name: 'About your draft' });
  await findings.getByRole('button', { name: /Use this/ }).click();
  expect(await handed).toEqual({ v: 1, type: 'assist:draft', was: 'Kindly wait.', text: 'Please wait.' });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`findings have nothing axe finds, and fit into 300 px, in ${colorScheme}`, async ({
    browser,
    house,
    uniqueName,
  }) => {
    await writes(house, uniqueName, 'Hi');
    const context = await browser.newContext({ colorScheme, viewport: { width: 1280, height: 800 } });
    try {
      const { page } = await enter(context, house, 'Agent');
      await page.getByRole('list', { name: 'Conversations' }).getByRole('button', { name: uniqueName }).click();
      await page.getByRole('textbox', { name: `Message to ${uniqueName}` }).fill(DRAFT);
      const findings = page.getByRole('list', { name: 'About your draft' });
      await expect(findings.getByRole('listitem')).toHaveCount(3);
      for (const width of [1280, 300]) {
        await page.setViewportSize({ width, height: 640 });
        const { violations } = await new AxeBuilder({ page }).include('.composer').analyze();
        expect(violations.map(({ id }) => id)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
          0,
        );
      }
    } finally {
      await context.close();
    }
  });
}
