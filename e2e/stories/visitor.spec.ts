import { test as base, expect } from '@playwright/test';
import { openHouse } from '../people/house.ts';

base('a visitor who does nothing sees it live within ten seconds', async ({ page }) => {
  const house = await openHouse({ autoplay: true });
  try {
    await page.goto(house.url);
    await page.getByRole('button', { name: 'Agent' }).click();
    const enteredAt = Date.now();
    await expect(page.getByRole('log').getByRole('listitem').first()).toBeVisible();
    expect(Date.now() - enteredAt).toBeLessThan(10_000);
    const sidebar = page.frameLocator('iframe[title="Evenkeel sidebar"]');
    await expect(sidebar.getByRole('heading', { name: /Calm|Strained|Heated|Critical/ })).toBeVisible();
  } finally {
    await house.close();
  }
});
