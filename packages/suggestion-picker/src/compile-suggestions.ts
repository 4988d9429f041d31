import {
  BOUNDARY_STEPS,
  type BoundaryStep,
  CARD_KINDS,
  type CardKind,
  type Issue,
  type IssueRow,
  LEVELS,
  type Level,
  type Library,
  type Phrase,
  SLOTS,
  type Slot,
  STAGES,
  type Stage,
} from '@evenkeel/library';
import { compilePatterns } from '@evenkeel/scoring-engine';
import { ANY, issueBits, NONE, triggerBits } from './bits.ts';

/** A phrase made ready: its text cut at its slots, its doNotTrigger patterns compiled, its conditions as bits. */
export interface CompiledPhrase {
  phrase: Phrase;
  /** Its place by id: decides between two phrases of the same rank, so that the order of the list decides nothing. */
  place: number;
  pieces: readonly (string | { slot: Slot })[];
  /** Whether the customer's words keep it away. */
  isKeptAway: (text: string) => boolean;
  /** Triggers and issues of which it needs one; `ANY` when it needs none. */
  triggers: number;
  issues: number;
  neverTriggers: number;
}

/** The phrases of one kind that may be offered at one level, stage and step of the ladder. */
export interface Shelf {
  kind: CardKind;
  phrases: readonly CompiledPhrase[];
}

type Shelves = Record<Level, Record<Stage, Record<BoundaryStep, readonly Shelf[]>>>;

/** The phrases of a library, made ready for picking. Built once per published version. */
export interface CompiledSuggestions {
  /** What the phrases are written in, ISO 639-1. */
  language: Library['language'];
  /** What may be offered at all where a chat stands: the first cut, made once instead of for every message. */
  shelves: Shelves;
  conduct: Library['conduct'];
  thresholds: Library['thresholds'];
  options: NonNullable<Library['options']>;
  issueNames: ReadonlyMap<Issue, IssueRow>;
}

/** Throws on a doNotTrigger pattern that cannot be read: check the library before it is published. */
export function compileSuggestions(
  library: Pick<Library, 'language' | 'phrases' | 'thresholds' | 'conduct' | 'options' | 'issues'>,
): CompiledSuggestions {
  const phrases = library.phrases
    .filter((phrase) => phrase.enabled)
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map(compiledPhrase);
  return {
    language: library.language,
    shelves: shelvesOf(phrases),
    conduct: library.conduct,
    thresholds: library.thresholds,
    options: library.options ?? [],
    issueNames: new Map((library.issues ?? []).map((row) => [row.id, row])),
  };
}

function compiledPhrase(phrase: Phrase, place: number): CompiledPhrase {
  const { fits, never } = phrase;
  return {
    phrase,
    place,
    pieces: piecesOf(phrase.text),
    isKeptAway: compilePatterns(phrase.doNotTrigger ?? []),
    triggers: fits.triggers === undefined ? ANY : triggerBits(fits.triggers),
    issues: fits.issues === undefined ? ANY : issueBits(fits.issues),
    neverTriggers: never?.triggers === undefined ? NONE : triggerBits(never.triggers),
  };
}

function shelvesOf(phrases: readonly CompiledPhrase[]): Shelves {
  return recordOf(LEVELS, (level) => {
    const atLevel = phrases.filter(
      ({ phrase: { fits, never } }) => allows(fits.levels, level) && !never?.levels?.includes(level),
    );
    return recordOf(STAGES, (stage) => {
      const atStage = atLevel.filter(({ phrase: { fits } }) => allows(fits.stages, stage));
      return recordOf(BOUNDARY_STEPS, (step) => {
        const atStep = atStage.filter(({ phrase: { fits } }) => allows(fits.boundarySteps, step));
        return CARD_KINDS.map((kind) => ({
          kind,
          phrases: atStep.filter(({ phrase }) => phrase.kind === kind),
        })).filter((shelf) => shelf.phrases.length > 0);
      });
    });
  });
}

function recordOf<Key extends string, Value>(keys: readonly Key[], entryOf: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, entryOf(key)])) as Record<Key, Value>;
}

function allows<T>(list: readonly T[] | undefined, value: T): boolean {
  return list === undefined || list.includes(value);
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
