import { expect, test } from 'vitest';
import { fillText } from './fill-text.ts';

const pieces = [
  { slot: 'customerName' as const },
  ', I write by ',
  { slot: 'byWhen' as const },
  '; ',
  { slot: 'byWhen' as const },
  ' it is.',
];

test('a slot that stands twice is asked for once', () => {
  expect(fillText(pieces, (slot) => (slot === 'byWhen' ? { ask: 'By when?' } : 'Ana'))).toEqual({
    text: 'Ana, I write by {byWhen}; {byWhen} it is.',
    blanks: [{ slot: 'byWhen', ask: 'By when?' }],
  });
});

test('an empty value goes with its comma, and the sentence still begins with a capital', () => {
  expect(fillText(pieces, (slot) => (slot === 'byWhen' ? 'noon' : ''))?.text).toBe('I write by noon; noon it is.');
});

test('a slot nobody knows and nobody asks for gives no text', () => {
  expect(fillText(pieces, (slot) => (slot === 'byWhen' ? null : 'Ana'))).toBeNull();
});
