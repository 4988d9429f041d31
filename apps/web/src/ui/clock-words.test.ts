import { expect, test } from 'vitest';
import { durationWords } from './clock-words.ts';

test.each([
  [-5_000, 'a moment'],
  [9_000, 'a moment'],
  [40_000, '40 s'],
  [60_000, '1 min'],
  [3_599_000, '59 min'],
  [3_600_000, '1 h'],
  [7_500_000, '2 h 5 min'],
])('%i ms is said as "%s"', (durationMs, words) => {
  expect(durationWords(durationMs)).toBe(words);
});
