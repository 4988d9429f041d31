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
    await expect(sidebar.getByRole('heading', { name: /Strained|Heated|Critical/ })).toBeVisible();
    await expect(sidebar.getByRole('article').first()).toBeVisible();
    expect(Date.now() - enteredAt).toBeLessThan(10_000);
  } finally {
    await house.close();
  }
});

base('whoever has chosen a chat is never led away from it', async ({ page }) => {
  const house = await openHouse({ autoplay: true });
  try {
    await page.goto(house.url);
    await page.getByRole('button', { name: 'Agent' }).click();
    const chats = page.getByRole('list', { name: 'Conversations' });
    await chats.getByRole('button', { name: 'Hanna Lindqvist' }).click();
    await expect(chats.getByRole('button', { name: 'Beatriz Costa' })).toContainText('Heated');
    await expect(chats.getByRole('button', { name: 'Daniel Frost' })).toContainText('Heated');
    await expect(page.getByRole('log', { name: 'Chat with Hanna Lindqvist' })).toBeVisible();
  } finally {
    await house.close();
  }
});
