import { englishLibrary } from '@evenkeel/library';
import { compileLexicon, scoreMessage } from '@evenkeel/scoring-engine';
import { describe, expect, test } from 'vitest';
import { paraphraseOf } from '../paraphrase-of.ts';
import { isKnownWord, tagsOfWords } from '../reading/tag-words.ts';
import { asks } from './asks.ts';
import { fragments } from './fragments.ts';
import { leadIns } from './lead-ins.ts';
import { NEVER_OPENS, refusals } from './refusals.ts';
import { spellings } from './spellings.ts';
import { tagRules } from './tag-rules.ts';

const lexicon = compileLexicon(englishLibrary);

function said(text: string): string | null {
  return paraphraseOf(text, scoreMessage(text, lexicon))?.text ?? null;
}

describe.each([...leadIns, ...fragments, ...asks].map((row) => [row.id, row] as const))('opening %s', (_id, row) => {
  test.each(row.examples)('%s → %s', (from, to) => {
    expect(said(from)).toBe(to);
  });

  test.each(row.refuses)('refuses: %s', (text) => {
    expect(said(text)).toBeNull();
  });
});

describe.each(refusals.map((row) => [row.id, row] as const))('%s is never said back', (_id, row) => {
  test.each(row.refuses)('refuses: %s', (text) => {
    expect(said(text)).toBeNull();
  });

  test.each(row.allows)('allows: %s', (text) => {
    expect(said(text)).not.toBeNull();
  });
});

describe.each(NEVER_OPENS.map((row) => [row.id, row] as const))('%s opens nothing that is said back', (_id, row) => {
  test.each(row.refuses)('refuses: %s', (text) => {
    expect(said(text)).toBeNull();
  });
});

test.each(tagRules.flatMap(({ examples }) => examples))('%s is tagged %s', (words, tags) => {
  expect(tagsOfWords(words.split(' ')).join(' ')).toBe(tags);
});

test('every spelling leads to words that are known, and to itself no further', () => {
  for (const { spellings: row } of spellings) {
    for (const [from, to] of Object.entries(row)) {
      expect(from).not.toBe(to);
      for (const word of to.toLowerCase().split(' '))
        expect([word, isKnownWord(word.replace(/'s$/, ''))]).toEqual([word, true]);
    }
  }
});
