import type { Level, Library, Phrase, Slot } from '@evenkeel/library';
import { SLOTS } from '@evenkeel/library';
import { compilePatterns } from '@evenkeel/scoring-engine';

/** A phrase made ready: its text cut at its slots, its doNotTrigger patterns compiled. */
export interface CompiledPhrase {
  phrase: Phrase;
  pieces: readonly (string | { slot: Slot })[];
  /** Whether the customer's words keep it away. */
  isKeptAway: (text: string) => boolean;
}

/** The phrases of a library, made ready for picking. Built once per published version. */
export interface CompiledSuggestions {
  /** What may be offered at each level at all: the first cut, made once instead of for every message. */
  byLevel: Record<Level, readonly CompiledPhrase[]>;
  conduct: Library['conduct'];
  thresholds: Library['thresholds'];
}

/** Throws on a doNotTrigger pattern that cannot be read: check the library before it is published. */
export function compileSuggestions(library: Pick<Library, 'phrases' | 'thresholds' | 'conduct'>): CompiledSuggestions {
  const phrases = library.phrases
    .filter((phrase) => phrase.enabled)
    // By id, so that the order of the list decides nothing when two phrases rank the same.
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map((phrase) => ({
      phrase,
      pieces: piecesOf(phrase.text),
      isKeptAway: compilePatterns(phrase.doNotTrigger ?? []),
    }));
  const at = (level: Level) =>
    phrases.filter(({ phrase: { fits, never } }) => {
      return (fits.levels?.includes(level) ?? true) && !never?.levels?.includes(level);
    });
  return {
    byLevel: { calm: at('calm'), strained: at('strained'), heated: at('heated'), critical: at('critical') },
    conduct: library.conduct,
    thresholds: library.thresholds,
  };
}

/** What looks like a slot but is none stays text: an admin sees it on the card instead of losing it. */
function piecesOf(text: string): (string | { slot: Slot })[] {
  return text
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const slot = SLOTS.find((name) => piece === `{${name}}`);
      return slot === undefined ? piece : { slot };
    });
}
