import { SLOTS } from '@evenkeel/library';
import { expect, test } from 'vitest';
import { keysOf, SLOT_WORDS } from '../../ui/words.ts';
import { slotsIn, unknownSlotsIn } from './slots-in.ts';

test('slots are found once each, in the order of the vocabulary', () => {
  expect(slotsIn('{days} days, {customerName}, {days} days')).toEqual(['customerName', 'days']);
});

test('what only looks like a slot is told', () => {
  expect(unknownSlotsIn('Dear {customerNmae}, {days} {}')).toEqual(['customerNmae', '']);
});

test('every slot of the library has words', () => {
  expect(keysOf(SLOT_WORDS).sort()).toEqual([...SLOTS].sort());
});
