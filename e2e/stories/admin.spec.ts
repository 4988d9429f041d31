import { expect, test, writes } from '../people/people.ts';

const ANGRY = 'My order is late again and nobody helps me. I am furious!';

test('what an admin changes or switches off is live for the next message, without a restart', async ({
  admin,
  agent,
  house,
  uniqueName,
}) => {
  const other = `${uniqueName} too`;
  await writes(house, uniqueName, 'Hi');
  await writes(house, uniqueName, ANGRY);
  await agent.opens(uniqueName);
  const words = (await agent.sidebar.locator('.card-text').first().textContent()) ?? '';

  const library = admin.page.getByRole('navigation', { name: 'Library' });
  await library.getByRole('searchbox').fill(words.slice(0, 30));
  await library.getByRole('listitem').first().getByRole('button').click();
  await admin.page.getByRole('button', { name: /switch off/i }).click();
  await expect(admin.page.getByText('Off from the next message.')).toBeVisible();

  await writes(house, other, 'Hi');
  await writes(house, other, ANGRY);
  await agent.opens(other);
  await expect(agent.sidebar.locator('.card-text').first()).toBeVisible();
  await expect(agent.sidebar.locator('.card-text:visible', { hasText: words })).toHaveCount(0);

  await admin.page.getByRole('button', { name: /switch on/i }).click();
  await expect(admin.page.getByText('On from the next message.')).toBeVisible();
});

test('a phrase with a slot nobody knows is refused with what to do, and nothing is lost', async ({ admin }) => {
  const library = admin.page.getByRole('navigation', { name: 'Library' });
  await library.getByRole('listitem').first().getByRole('button').click();
  const text = admin.page.getByRole('textbox', { name: 'Text' });
  await text.fill('Hello {nobodyKnowsThisSlot}, I am on it.');
  await admin.page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(admin.page.getByRole('alert')).toContainText('nobodyKnowsThisSlot');
  await expect(text).toHaveValue('Hello {nobodyKnowsThisSlot}, I am on it.');
});

test('a sentence is tried, and every finding says what would have suppressed it', async ({ admin }) => {
  await admin.page.getByRole('button', { name: 'Try a sentence' }).click();
  const bench = admin.page.getByRole('region', { name: 'Try a sentence' });
  await bench.getByRole('textbox').fill('Great, another delay. I am angry and my flight leaves in an hour.');
  await bench.getByRole('button', { name: 'Read it' }).click();
  const angry = bench.getByRole('article').filter({ hasText: 'The feeling is named outright.' });
  await expect(angry).toContainText('Not counted when it is denied');
  await expect(angry).toContainText('I am not angry and my flight leaves in an hour.');
  await expect(bench.getByRole('article').filter({ hasText: 'Urgency' }).first()).toContainText(
    'flight leaves in an hour',
  );
  await expect(bench.getByRole('article').filter({ hasText: 'Sarcasm' }).first()).toContainText('Great');
});
