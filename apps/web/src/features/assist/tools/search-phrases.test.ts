import { describe, expect, test } from 'vitest';
import { buildPhrase } from '../../../builders/phrase.ts';
import { buildPhrases } from '../../../builders/tool-desk.ts';
import { searchedPhrases, searchPhrases } from './search-phrases.ts';

const searched = searchedPhrases(buildPhrases());
const find = (search: string, kind: Parameters<typeof searchPhrases>[1]['kind'] = 'all') =>
  searchPhrases(searched, { search, kind }).map(({ id }) => id);

describe('a search', () => {
  test.each([
    ['refund', ['refund-by-when', 'refund-when']],
    ['Refund WEEK', ['refund-by-when']],
    ['refun', ['refund-by-when', 'refund-when']],
    ['own it', ['accountability-four', 'refund-by-when']],
    ['fed up', ['heard-the-wait']],
    ['in control', ['bring-lead']],
    ['zeppelin', []],
    ['refund zeppelin', []],
  ])('for "%s" finds %j', (search, ids) => {
    expect(find(search)).toEqual(ids);
  });

  test.each(['refnud', 'refumd', 'refunnd', 'reund', 'rfund'])('forgives one slip: %s', (search) => {
    expect(find(search)).toContain('refund-when');
  });

  test('does not forgive in short words, where a slip is another word', () => {
    expect(find('fid')).toEqual([]);
  });

  test('leaves out what is switched off and what only guides', () => {
    expect(find('')).not.toContain('off');
    expect(find('')).not.toContain('guides');
    expect(find('')).toHaveLength(7);
  });

  test('keeps to the kind that was chosen', () => {
    expect(find('refund', 'policy')).toEqual(['refund-when']);
    expect(find('', 'hand-over')).toEqual(['bring-lead']);
  });

  test('puts what says the word before what is only about it', () => {
    const phrases = searchedPhrases([
      buildPhrase({ id: 'about', text: 'One moment.', because: 'Buys time while the parcel is looked for.' }),
      buildPhrase({ id: 'says', text: 'Your parcel is on its way.', because: 'Says where it is.' }),
    ]);
    expect(searchPhrases(phrases, { search: 'parcel', kind: 'all' }).map(({ id }) => id)).toEqual(['says', 'about']);
  });
});
