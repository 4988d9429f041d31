import { expect, test } from 'vitest';
import { buildPhrase } from '../../builders/phrase.ts';
import { matchPhrases } from './match-phrases.ts';

const phrases = [
  buildPhrase({ id: 'wait', text: 'You have waited long.' }),
  buildPhrase({ id: 'limit', kind: 'boundary', text: '', guidance: 'Stay calm while you say it.' }),
];

test.each([
  ['', 'all', ['wait', 'limit']],
  ['WAITED', 'all', ['wait']],
  ['calm stay', 'all', ['limit']],
  ['waited calm', 'all', []],
  ['', 'boundary', ['limit']],
  ['waited', 'boundary', []],
] as const)('search "%s" among %s finds %j', (search, kind, ids) => {
  expect(matchPhrases(phrases, { search, kind }).map(({ id }) => id)).toEqual(ids);
});
