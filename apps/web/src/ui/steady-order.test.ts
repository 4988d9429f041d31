import fc from 'fast-check';
import { expect, test } from 'vitest';
import { steadyOrder } from './steady-order.ts';

test('with the hand off the wanted order holds', () => {
  expect(steadyOrder(['a', 'b'], ['b', 'c', 'a'], { held: false })).toEqual(['b', 'c', 'a']);
});

test('under the hand what is there stays, what is gone leaves, what is new comes at the end', () => {
  expect(steadyOrder(['a', 'b', 'c'], ['d', 'c', 'a'], { held: true })).toEqual(['a', 'c', 'd']);
});

test('nothing is lost or doubled, held or not', () => {
  const keys = fc.uniqueArray(fc.string({ maxLength: 2 }), { maxLength: 8 });
  fc.assert(
    fc.property(keys, keys, fc.boolean(), (shown, wanted, held) => {
      expect(steadyOrder(shown, wanted, { held }).sort()).toEqual([...wanted].sort());
    }),
  );
});
