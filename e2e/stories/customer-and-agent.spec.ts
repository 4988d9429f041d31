import { expect, test, writes } from '../people/people.ts';

test('a customer writes, the sidebar knows what to say, one key puts it into the composer, the customer reads it', async ({
  agent,
  customer,
}) => {
  const chat = customer.page.getByRole('textbox', { name: 'Your message' });
  await chat.fill('Hello, my order 4711 has not arrived.');
  await chat.press('Enter');
  await chat.fill('This is the third time I am contacting you and nothing happens. I am really angry!');
  await chat.press('Enter');

  await agent.opens('Visitor');
  const composer = agent.page.getByRole('textbox', { name: 'Message to Visitor' });
  await expect(agent.sidebar.getByRole('heading', { name: /Strained|Heated/ })).toBeVisible();
  const firstCard = agent.sidebar.getByRole('article').first();
  const words = (await firstCard.locator('.card-text').textContent()) ?? '';
  expect(words.length).toBeGreaterThan(10);

  await composer.fill('Hi! ');
  await composer.press('Alt+1');
  await expect(composer).toHaveValue(`Hi! ${words}`);
  await composer.press('Enter');
  await expect(customer.page.getByText(words)).toBeVisible();
  await expect(composer).toHaveValue('');
});

test('the words that were read are marked in the customer’s message, with the reason beside them', async ({
  agent,
  house,
  uniqueName,
}) => {
  await writes(house, uniqueName, 'Hi');
  await writes(house, uniqueName, 'I have been waiting 40 minutes and nobody answers!!!');
  await agent.opens(uniqueName);
  await expect(agent.sidebar.locator('mark').first()).toBeVisible();
  const card = agent.sidebar.getByRole('article').first();
  await card.getByRole('button', { name: 'Why' }).click();
  await expect(card.locator('.card-why li').first()).toBeVisible();
});

test('a dismissed card goes with its reason and does not come back', async ({ agent, house, uniqueName }) => {
  await writes(house, uniqueName, 'Hi');
  await writes(house, uniqueName, 'My order is late again and this is unacceptable. I am furious!');
  await agent.opens(uniqueName);
  const card = agent.sidebar.getByRole('article').first();
  const words = (await card.locator('.card-text').textContent()) ?? '';
  await card.getByRole('button', { name: 'Dismiss' }).click();
  await agent.sidebar.getByRole('menuitem', { name: /tone/i }).click();
  await expect(agent.sidebar.locator('.card-text:visible', { hasText: words })).toHaveCount(0);
  await agent.page.reload();
  await expect(agent.sidebar.getByRole('heading', { name: /Strained|Heated/ })).toBeVisible();
  await expect(agent.sidebar.locator('.card-text:visible', { hasText: words })).toHaveCount(0);
});

test('a lost connection is said calmly, and what was missed is there when it comes back', async ({
  agent,
  house,
  uniqueName,
}) => {
  await writes(house, uniqueName, 'Hello, is anybody there?');
  await agent.opens(uniqueName);
  await expect(agent.page.getByRole('log').getByText('Hello, is anybody there?')).toBeVisible();
  await expect(agent.sidebar.getByRole('heading', { name: 'Calm' })).toBeVisible();
  await house.kill();
  await expect(agent.sidebar.getByText('Reconnecting…')).toBeVisible();
  await expect(agent.page.getByRole('status').getByText('Reconnecting…')).toBeVisible();
  await house.start();
  await writes(house, uniqueName, 'Where is my order? This is the second time I ask!');
  await expect(agent.page.getByRole('log').getByText('This is the second time I ask!')).toBeVisible();
  await expect(agent.sidebar.getByText('Reconnecting…')).toHaveCount(0);
});

test('markup, direction marks and endless words in a message show as text and break no layout', async ({
  agent,
  house,
  uniqueName,
}) => {
  const hostile = [
    '<img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script>',
    `\u202Eright to left\u202C and \u200Bzero\u200Bwidth`,
    'w'.repeat(600),
    `e${'\u0301'.repeat(300)}`,
  ];
  await writes(house, uniqueName, 'Hi');
  for (const text of hostile) await writes(house, uniqueName, text);
  await agent.opens(uniqueName);
  await expect(agent.page.getByRole('log').getByText('<img src=x onerror=')).toBeVisible();
  await expect(agent.page.getByRole('log').getByText('wwwwwwww')).toBeVisible();
  expect(await agent.page.title()).not.toContain('owned');
  const overflow = await agent.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  const inFrame = await agent.sidebar.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
  expect(inFrame).toBeLessThanOrEqual(0);
});
