import { type Agent, expect, test, writes } from '../people/people.ts';

const ANGRY = 'My order is late again and nobody helps me. I am furious!';

/** From the composer to the sidebar, as an agent would: by one key. */
async function goesToSidebar(agent: Agent, customerName: string) {
  const composer = agent.page.getByRole('textbox', { name: `Message to ${customerName}` });
  await expect(agent.sidebar.getByRole('toolbar', { name: 'Tools' })).toBeVisible();
  await composer.press('Alt+0');
  await expect(agent.sidebar.locator('.assist')).toContainText('Say next');
  await expect(agent.sidebar.locator('.assist :focus')).toBeVisible();
  return composer;
}

test('a card with a blank is filled in and inserted by keyboard only', async ({ agent, admin, house, uniqueName }) => {
  const id = `story-${uniqueName.replace(/\W/g, '').toLowerCase()}`;
  const headers = { 'x-evenkeel-role': 'admin' };
  const { version } = await (await admin.page.request.get(`${house.url}/api/v1/phrases`, { headers })).json();
  const phrase = {
    id,
    kind: 'empathy',
    group: id,
    text: 'You are right to be furious. I will write to you by {byWhen}, whatever happens.',
    feeling: 'sure it is in hand',
    fits: { levels: ['strained', 'heated'] },
    asks: { byWhen: 'By when?' },
    priority: 1000,
    maxPerConversation: 1,
    cooldownMessages: 0,
    enabled: true,
    because: 'A time that can be kept is worth more than a promise.',
  };
  const put = (changed: object, baseVersion: number) =>
    admin.page.request.put(`${house.url}/api/v1/phrases/${id}`, {
      headers,
      data: { baseVersion, phrase: { ...phrase, ...changed } },
    });
  const published = await (await put({}, version)).json();
  expect(published).toMatchObject({ ok: true });

  await writes(house, uniqueName, 'Hi');
  await writes(house, uniqueName, ANGRY);
  await agent.opens(uniqueName);
  const card = agent.sidebar.getByRole('article').filter({ hasText: 'You are right to be furious.' });
  await expect(card).toBeVisible();
  const composer = await goesToSidebar(agent, uniqueName);
  // To the card, wherever it stands, and into its blank.
  for (let step = 0; step < 3 && !(await card.evaluate((element) => element === document.activeElement)); step += 1) {
    await agent.page.keyboard.press('n');
  }
  await agent.page.keyboard.press('Enter');
  await expect(card.getByRole('textbox', { name: 'Fill in: By when?' })).toBeFocused();
  await agent.page.keyboard.type('Monday at noon');
  await agent.page.keyboard.press('Enter');
  await expect(composer).toHaveValue(
    'You are right to be furious. I will write to you by Monday at noon, whatever happens.',
  );
  await put({ enabled: false }, published.version);
});

test('a phrase is found with a slash and a few letters, and inserted', async ({ agent, house, uniqueName }) => {
  await writes(house, uniqueName, 'Hi');
  await writes(house, uniqueName, ANGRY);
  await agent.opens(uniqueName);
  const composer = await goesToSidebar(agent, uniqueName);
  await agent.page.keyboard.press('/');
  const search = agent.sidebar.getByRole('combobox', { name: 'Search all phrases' });
  await expect(search).toBeFocused();
  await agent.page.keyboard.type('honest rather than vague');
  const found = agent.sidebar.getByRole('listbox', { name: 'Phrases' }).getByRole('option');
  await expect(found).toHaveCount(1);
  const words = (await found.locator('.find-text').textContent()) ?? '';
  await agent.page.keyboard.press('Enter');
  await expect(composer).toHaveValue(words);
  await expect(search).toHaveCount(0);
});

test('a plain no takes its three parts and goes into the composer', async ({ agent, house, uniqueName }) => {
  await writes(house, uniqueName, 'Hi');
  await writes(house, uniqueName, 'I want a full refund today or I am gone. I am angry!');
  await agent.opens(uniqueName);
  const composer = await goesToSidebar(agent, uniqueName);
  await agent.page.keyboard.press('s');
  await expect(agent.sidebar.getByRole('textbox', { name: /What did they hope for/ })).toBeFocused();
  await agent.page.keyboard.type('a full refund today');
  await agent.page.keyboard.press('Enter');
  await agent.page.keyboard.type('the parcel is still on its way back');
  await agent.page.keyboard.press('Enter');
  expect(await composer.inputValue()).toBe('');
  await agent.page.keyboard.type('start it the moment it arrives');
  await agent.page.keyboard.press('Enter');
  await expect(composer).toHaveValue(
    /a full refund today.*because the parcel is still on its way back.*start it the moment it arrives/,
  );
});

test('a raised hand rings on the wall with what the agent wrote', async ({ agent, supervisor, house, uniqueName }) => {
  await writes(house, uniqueName, 'Hello, a question about my contract.');
  await agent.opens(uniqueName);
  await goesToSidebar(agent, uniqueName);
  await agent.page.keyboard.press('h');
  await expect(agent.sidebar.getByRole('textbox', { name: /What do you need/ })).toBeFocused();
  await agent.page.keyboard.type('They ask for more than I may give');
  await agent.page.keyboard.press('Tab');
  await agent.page.keyboard.press('Enter');
  await expect(agent.sidebar.getByText('Your supervisor has been called.')).toBeVisible();
  const alert = supervisor.page.getByRole('article', { name: new RegExp(`${uniqueName}.*alert`) });
  await expect(alert).toContainText('They ask for more than I may give');
});

test('after an insult a pause is offered in private, can be declined, and nothing of it is sent', async ({
  agent,
  house,
  uniqueName,
}) => {
  await writes(house, uniqueName, 'Hi');
  await writes(house, uniqueName, 'You are a stupid idiot and you know it.');
  await agent.opens(uniqueName);
  const offer = agent.sidebar.locator('.guidance-nudge');
  await expect(offer.getByRole('button', { name: /Pause/ })).toBeVisible();
  await offer.getByRole('button', { name: /Pause/ }).click();
  await expect(agent.sidebar.getByRole('button', { name: 'Start' })).toBeFocused();
  await agent.page.keyboard.press('Enter');
  await expect(agent.sidebar.getByText('Breathe in')).toBeVisible();
  await agent.page.keyboard.press('Escape');
  await expect(agent.sidebar.getByText('Breathe in')).toHaveCount(0);
  await expect(offer).toHaveCount(0);
  await expect(agent.page.getByRole('textbox', { name: `Message to ${uniqueName}` })).toHaveValue('');
  await expect(agent.page.getByRole('log')).not.toContainText('not about you');
});
