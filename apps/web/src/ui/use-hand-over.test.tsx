import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { useHandOver } from './use-hand-over.ts';

afterEach(cleanup);

function Area() {
  const { handOver, watch } = useHandOver();
  return (
    <>
      <fieldset {...watch}>
        <button type="button">inside</button>
      </fieldset>
      <button type="button">outside</button>
      <p>{handOver ? 'held' : 'free'}</p>
    </>
  );
}

test('the hand is over an area while the pointer is, and no longer', async () => {
  const user = userEvent.setup();
  render(<Area />);
  expect(screen.getByText('free')).toBeTruthy();
  await user.hover(screen.getByRole('group'));
  expect(screen.getByText('held')).toBeTruthy();
  await user.unhover(screen.getByRole('group'));
  expect(screen.getByText('free')).toBeTruthy();
});

test('the hand is over an area while the keyboard is inside', async () => {
  const user = userEvent.setup();
  render(<Area />);
  await user.tab();
  expect(screen.getByText('held')).toBeTruthy();
  await user.tab();
  expect(screen.getByText('free')).toBeTruthy();
});
