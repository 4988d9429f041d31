import { englishLibrary } from '@evenkeel/library';
import { compileLexicon, compileTells } from '@evenkeel/scoring-engine';
import { expect, test } from 'vitest';
import { measureCalmControl } from './measure-calm-control.ts';

const reader = { lexicon: compileLexicon(englishLibrary), tells: compileTells(englishLibrary) };

test('a plain question brings no telling card at either place, an outburst does at the second', () => {
  const calm = measureCalmControl(['How do I change my address?', 'When does the shop open?'], reader);
  expect(calm).toMatchObject({ messages: 2, first: 0, second: 0, told: [] });
  const upset = measureCalmControl(['Hello', 'This is the third time and NOTHING works, I am furious!!!'], reader);
  expect(upset.second).toBe(1);
  expect(upset.told.find(({ place }) => place === 'second')?.text).toContain('third time');
});
