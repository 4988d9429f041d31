import { expect, test, writes } from '../people/people.ts';

test('an alert arrives live with its evidence; acknowledging and resolving are stored', async ({
  supervisor,
  house,
  uniqueName,
}) => {
  await writes(house, uniqueName, 'Hello?');
  await writes(house, uniqueName, 'I know where you work and I will find you.');
  const alert = supervisor.page.getByRole('article', { name: new RegExp(`${uniqueName}.*alert`) });
  await expect(alert).toBeVisible();
  await expect(alert.getByRole('list', { name: 'Why' })).toContainText('where you work');
  await alert.getByRole('button', { name: 'Acknowledge' }).click();
  await expect(alert.getByText('Acknowledged', { exact: false })).toBeVisible();

  await supervisor.page.reload();
  await expect(alert.getByText('Acknowledged', { exact: false })).toBeVisible();
  await expect(alert.getByRole('button', { name: 'Acknowledge' })).toHaveCount(0);
  await alert.getByRole('button', { name: 'Resolve' }).click();
  await expect(alert.getByRole('button', { name: 'Resolve' })).toHaveCount(0);
});

test('anger alone rings nobody: the wall shows the level and the agent gets the cards', async ({
  supervisor,
  house,
  uniqueName,
}) => {
  await writes(house, uniqueName, 'Hi');
  await writes(house, uniqueName, 'I am angry. My parcel is late again!');
  const tile = supervisor.page
    .getByRole('list', { name: 'Live conversations' })
    .getByRole('article', { name: uniqueName });
  await expect(tile).toBeVisible();
  await expect(tile.getByText(/Strained|Heated/)).toBeVisible();
  await expect(supervisor.page.getByRole('article', { name: new RegExp(`${uniqueName}.*alert`) })).toHaveCount(0);
});
