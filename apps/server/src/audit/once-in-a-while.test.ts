import { expect, test } from 'vitest';
import { createOnceInAWhile } from './once-in-a-while.ts';

test('the same look within ten minutes is one, a later one and another one are their own', () => {
  let nowMs = 0;
  const isFirst = createOnceInAWhile(() => nowMs);
  expect([isFirst('ada a'), isFirst('ada a'), isFirst('ada b'), isFirst('bob a')]).toEqual([true, false, true, true]);
  nowMs = 10 * 60_000 - 1;
  expect(isFirst('ada a')).toBe(false);
  nowMs += 1;
  expect(isFirst('ada a')).toBe(true);
});

test('of very many the oldest are forgotten: written down once more, never once less', () => {
  const isFirst = createOnceInAWhile(() => 0);
  for (let at = 0; at < 10_001; at += 1) expect(isFirst(`look ${at}`)).toBe(true);
  expect(isFirst('look 10000')).toBe(false);
  expect(isFirst('look 0')).toBe(true);
});
