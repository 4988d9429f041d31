import type { BoundaryStep, Issue, IssueRow, Level, Library, NudgeRow, Phrase, Slot, Stage } from '@evenkeel/library';
import { SLOTS } from '@evenkeel/library';
import { compilePatterns } from '@evenkeel/scoring-engine';
import { ANY, type Bits, bitsOf, NONE } from './bits.ts';
import { createShelves, type Shelf } from './shelves.ts';

/** A phrase made ready: its text cut at its slots, its doNotTrigger patterns compiled, its conditions as bits. */
export interface CompiledPhrase {
  phrase: Phrase;
  /** Its place by id: decides between two phrases of the same rank, so that the order of the list decides nothing. */
  place: number;
  pieces: readonly (string | { slot: Slot })[];
  /** Whether the customer's words keep it away. */
  isKeptAway: (text: string) => boolean;
  /** Of each of which it needs one; `ANY` where it needs none. */
  needs: Bits;
  /** Of each of which it bears none. */
  never: Bits;
  /** What its own words make of it: an apology, careful humour, the rules of the house. */
  apologises: boolean;
  isHumour: boolean;
  isHouseRules: boolean;
}

/** What feedback has taught of a phrase: points of rank, and why in words. */
export interface PhraseScore {
  points: number;
  why: string;
}

/** The phrases of a library, made ready for picking. Built once per published version. */
export interface CompiledSuggestions {
  /** What the phrases are written in, ISO 639-1. */
  language: Library['language'];
  phrases: readonly CompiledPhrase[];
  /** What may be offered at all where a chat stands, by what it needs: the first cut, made once instead of for every message. */
  shelvesFor: (level: Level, stage: Stage, step: BoundaryStep) => readonly Shelf[];
  scores: ReadonlyMap<string, PhraseScore>;
  conduct: Library['conduct'];
  thresholds: Library['thresholds'];
  options: NonNullable<Library['options']>;
  nudges: readonly NudgeRow[];
  issueNames: ReadonlyMap<Issue, IssueRow>;
}

const NO_SCORES: ReadonlyMap<string, PhraseScore> = new Map();

/** Throws on a doNotTrigger pattern that cannot be read: check the library before it is published. */
export function compileSuggestions(
  library: Pick<Library, 'language' | 'phrases' | 'thresholds' | 'conduct' | 'options' | 'issues' | 'nudges'>,
): CompiledSuggestions {
  const phrases = library.phrases
    .filter((phrase) => phrase.enabled)
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map(compiledPhrase);
  return {
    language: library.language,
    phrases,
    shelvesFor: createShelves(phrases, NO_SCORES),
    scores: NO_SCORES,
    conduct: library.conduct,
    thresholds: library.thresholds,
    options: library.options ?? [],
    nudges: library.nudges ?? [],
    issueNames: new Map((library.issues ?? []).map((row) => [row.id, row])),
  };
}

/** The same phrases, ranked with what feedback has taught. Cheap: no pattern is compiled again. */
export function withPhraseScores(
  suggestions: CompiledSuggestions,
  scores: ReadonlyMap<string, PhraseScore>,
): CompiledSuggestions {
  return { ...suggestions, scores, shelvesFor: createShelves(suggestions.phrases, scores) };
}

const APOLOGY = /\b(?:sorry|apologi[sz]e|apology)\b/i;

function compiledPhrase(phrase: Phrase, place: number): CompiledPhrase {
  const { fits, never = {} } = phrase;
  return {
    phrase,
    place,
    pieces: piecesOf(phrase.text),
    isKeptAway: compilePatterns(phrase.doNotTrigger ?? []),
    needs: {
      triggers: fits.triggers === undefined ? ANY : bitsOf('triggers', fits.triggers),
      issues: fits.issues === undefined ? ANY : bitsOf('issues', fits.issues),
      abuseKinds: fits.abuseKinds === undefined ? ANY : bitsOf('abuseKinds', fits.abuseKinds),
      causes: fits.causes === undefined ? ANY : bitsOf('causes', fits.causes),
      types: fits.types === undefined ? ANY : bitsOf('types', fits.types),
      emotions: fits.emotions === undefined ? ANY : bitsOf('emotions', fits.emotions),
    },
    never: {
      triggers: bitsOf('triggers', never.triggers ?? []),
      issues: bitsOf('issues', never.issues ?? []),
      abuseKinds: NONE,
      causes: NONE,
      types: bitsOf('types', never.types ?? []),
      emotions: bitsOf('emotions', never.emotions ?? []),
    },
    apologises: APOLOGY.test(phrase.text),
    isHumour: phrase.techniques?.includes('T32') ?? false,
    isHouseRules: phrase.techniques?.includes('T43') ?? false,
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
