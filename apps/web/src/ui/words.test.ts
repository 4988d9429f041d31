import { LEVELS, SEVERITIES } from '@evenkeel/library';
import { expect, test } from 'vitest';
import { keysOf, LEVEL_WORDS, languageWords, levelRank, notReadWords, SEVERITY_WORDS } from './words.ts';

test('the rank of a level is its place in the vocabulary', () => {
  expect(LEVELS.map(levelRank)).toEqual([0, 1, 2, 3]);
  expect(keysOf(LEVEL_WORDS)).toEqual([...LEVELS]);
});

test('severities are listed worst first', () => {
  expect(keysOf(SEVERITY_WORDS)).toEqual([...SEVERITIES].reverse());
});

test('a language is called by its English name', () => {
  expect([languageWords('es'), languageWords('ar'), languageWords('und')]).toEqual([
    'Spanish',
    'Arabic',
    'this language',
  ]);
  expect(notReadWords('de')).toBe('Written in German, which we cannot read, so it was not judged.');
  expect(notReadWords('und')).toBe('Written in a language we cannot read, so it was not judged.');
});
