import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { BUILT_AT_MS, buildAlert, buildMessage, buildTile } from '../../builders/conversation.ts';
import { AlertList } from './alert-list.tsx';
import type { AlertedTile } from './alert-order.ts';

afterEach(cleanup);

function alerted(name: string, alert: Parameters<typeof buildAlert>[0] = {}): AlertedTile {
  return {
    ...buildTile({ conversationKey: `shop~${name}`, customerName: name }),
    alert: buildAlert({ alertId: `${name}@1`, ...alert }),
  };
}

function open(tiles: AlertedTile[]) {
  const onAnswer = vi.fn();
  const element = (next: AlertedTile[]) => (
    <AlertList
      tiles={next}
      messagesOf={() => [buildMessage({ messageId: 'm3', text: 'For the third time: where is it?' })]}
      problems={new Map([['Ben@1', 'The server did not answer.']])}
      nowMs={BUILT_AT_MS}
      emptyWords="No alerts."
      onAnswer={onAnswer}
      onRead={() => {}}
    />
  );
  const { rerender } = render(element(tiles));
  const names = () => screen.getAllByRole('article').map((card) => card.querySelector('.alert-who')?.textContent);
  return { user: userEvent.setup(), onAnswer, names, show: (next: AlertedTile[]) => rerender(element(next)) };
}

const urgent = alerted('Ana');
const waitsLonger = alerted('Ben', { openedAtMs: BUILT_AT_MS - 600_000 });
const taken = alerted('Cleo', { status: 'acknowledged' });
const danger = alerted('Dan', { severity: 'danger' });
const resolved = alerted('Eva', { status: 'resolved' });

test('danger comes first, then what nobody has taken, then what has waited longest; what is resolved is gone', () => {
  const { names } = open([taken, urgent, resolved, waitsLonger, danger]);
  expect(names()).toEqual(['Dan', 'Ben', 'Ana', 'Cleo']);
});

test.each([
  ['Not the first contact.', 'Not the first contact. third time'],
  ['Not the first contact: “third time”', 'Not the first contact: “third time”'],
])('a reason marks the words of the customer it points at, once: %s', (text, shown) => {
  open([alerted('Ana', { reasons: [{ text, messageId: 'm3', start: 8, end: 18 }] })]);
  const [reason] = within(screen.getByRole('list', { name: 'Why' })).getAllByRole('listitem');
  expect(reason?.textContent).toBe(shown);
  expect(reason?.querySelector('.alert-quote')?.textContent).toBe('third time');
});

test.each([
  ['a', 'acknowledged'],
  ['r', 'resolved'],
  ['f', 'false-alarm'],
])('key %s on an alert answers it: %s', async (key, status) => {
  const { user, onAnswer } = open([urgent]);
  screen.getByRole('article').focus();
  await user.keyboard(key);
  expect(onAnswer.mock.calls).toEqual([[urgent, status]]);
});

test('arrows go from alert to alert', async () => {
  const { user } = open([danger, urgent]);
  screen.getAllByRole('article')[0]?.focus();
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement?.textContent).toContain('Ana');
});

test('under the pointer nothing moves: what is resolved stays, what is new comes last', async () => {
  const { user, names, show } = open([waitsLonger, urgent]);
  await user.hover(screen.getByRole('list', { name: 'Alerts' }));
  show([{ ...waitsLonger, alert: { ...waitsLonger.alert, status: 'resolved' } }, urgent, danger]);
  expect(names()).toEqual(['Ben', 'Ana', 'Dan']);
  await user.unhover(screen.getByRole('list', { name: 'Alerts' }));
  expect(names()).toEqual(['Dan', 'Ana']);
});

test('what went wrong with an answer is said on its alert', () => {
  open([urgent, waitsLonger]);
  expect(screen.getByRole('alert').closest('article')?.textContent).toContain('Ben');
});
