import { englishLibrary, spanishLexicon } from '@evenkeel/library';
import { describe, expect, test } from 'vitest';
import { type CompiledLexicon, compileLexicon } from './compile-lexicon.ts';
import { standingMatches } from './match/standing-matches.ts';
import { readMessage } from './normalize/read-message.ts';
import { scoreIn } from './score-message.ts';

/** Ids of the terms that stand in a text, claims of 0 points included. */
function standingIds(text: string, lexicon: CompiledLexicon): string[] {
  return standingMatches(readMessage(text, lexicon.vocabulary).tokens, lexicon).terms.map(({ rule }) => rule.id);
}

function evidenceIds(text: string, lexicon: CompiledLexicon): string[] {
  return scoreIn(lexicon, text).evidence.map(({ termId }) => termId);
}

describe.each([englishLibrary, spanishLexicon])('the lexicon of $language', ({ language, terms, triggers }) => {
  const lexicon = compileLexicon({ language, terms, triggers });

  describe.each(terms.map((term) => [term.id, term] as const))('term %s', (id, term) => {
    test.each(term.matches)('counts in %j', (text) => {
      expect(term.points === 0 ? standingIds(text, lexicon) : evidenceIds(text, lexicon)).toContain(id);
    });
    if (term.mustNotMatch) {
      test.each(term.mustNotMatch)('keeps out of %j', (text) => {
        expect(standingIds(text, lexicon)).not.toContain(id);
      });
    }
  });

  describe.each(triggers.map((rule) => [rule.id, rule] as const))('rule %s', (id, rule) => {
    test.each(rule.matches)('is set by %j', (text) => {
      expect(scoreIn(lexicon, text).triggers).toContain(rule.trigger);
      expect(evidenceIds(text, lexicon)).toContain(id);
    });
    if (rule.mustNotMatch) {
      test.each(rule.mustNotMatch)('is not set by %j', (text) => {
        expect(evidenceIds(text, lexicon)).not.toContain(id);
      });
    }
  });
});
