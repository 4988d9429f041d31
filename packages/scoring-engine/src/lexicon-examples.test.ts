import { englishLibrary } from '@evenkeel/library';
import { describe, expect, test } from 'vitest';
import { compileLexicon } from './compile-lexicon.ts';
import { standingMatches } from './match/standing-matches.ts';
import { readMessage } from './normalize/read-message.ts';
import { scoreMessage } from './score-message.ts';

const lexicon = compileLexicon(englishLibrary);

/** Ids of the terms that stand in a text, claims of 0 points included. */
function standingIds(text: string): string[] {
  return standingMatches(readMessage(text, lexicon.vocabulary).tokens, lexicon).terms.map(({ rule }) => rule.id);
}

function evidenceIds(text: string): string[] {
  return scoreMessage(text, lexicon).evidence.map(({ termId }) => termId);
}

describe.each(englishLibrary.terms.map((term) => [term.id, term] as const))('term %s', (id, term) => {
  test.each(term.matches)('counts in %j', (text) => {
    expect(term.points === 0 ? standingIds(text) : evidenceIds(text)).toContain(id);
  });
  if (term.mustNotMatch) {
    test.each(term.mustNotMatch)('keeps out of %j', (text) => {
      expect(standingIds(text)).not.toContain(id);
    });
  }
});

describe.each(englishLibrary.triggers.map((rule) => [rule.id, rule] as const))('rule %s', (id, rule) => {
  test.each(rule.matches)('is set by %j', (text) => {
    expect(scoreMessage(text, lexicon).triggers).toContain(rule.trigger);
    expect(evidenceIds(text)).toContain(id);
  });
  if (rule.mustNotMatch) {
    test.each(rule.mustNotMatch)('is not set by %j', (text) => {
      expect(evidenceIds(text)).not.toContain(id);
    });
  }
});
