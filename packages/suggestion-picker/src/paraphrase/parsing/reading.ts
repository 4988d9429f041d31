import { ADVERB, NOT, NOUN, OBJECT, PREPOSITION } from '../grammar/word-kinds.ts';
import type { Word } from '../reading/word.ts';

/** Who a finite verb belongs to; `either` agrees with singular and plural alike. */
export type Person = 'i' | 'you' | 'we' | 'one' | 'many' | 'either';

/** What turning a word needs to know of its place in the clause. */
export const NO_ROLE = 0;
/** "You" that acts, and "you" to whom something is done: "we" and "us". */
export const ACTS = 1;
export const SUFFERS = 2;
/** A form of "be" that goes with "I". */
export const WITH_I = 3;

/** A parse never fails for good: it gives the place where it could not go on, or `FAILED` where it could not begin. */
export const FAILED = -1;

/** So many tries a clause gets: sentences of people need some hundred, and a sentence that is a trap gets no more. */
export const TRIES = 1500;

/** Where a verb phrase stands. */
export interface Scope {
  /** How many clauses it is inside of. */
  depth: number;
  person: Person;
  /** Something of it stands before it: a thing in "the shoes you sent _", a place or a time in "where my order is _". */
  gap: 'none' | 'thing' | 'place';
  /** It depends on a condition or a time that is open: "if …", "when …". */
  isOpen: boolean;
}

/** What the words read so far allow next. */
export interface Expectation extends Scope {
  after: 'verb' | 'be' | 'np' | 'other';
  /** The verb they belong to, in the form it was written. */
  verb: string;
}

/** The rules that call each other: a reading carries them, so that no file imports another in a ring. */
export interface Rules {
  clause: (reading: Reading, at: number, scope: Scope) => number;
  verbPhrase: (reading: Reading, at: number, person: Person, scope: Scope) => number;
  complements: (reading: Reading, at: number, expectation: Expectation) => number;
}

/** One attempt to read a clause. `roles` holds what the last reading said of each word: a later reading overwrites it. */
export interface Reading {
  readonly words: readonly Word[];
  readonly roles: number[];
  readonly rules: Rules;
  triesLeft: number;
  /** Where the subject of the outermost clause begins: before it stand only a time or a place. */
  subjectAt: number;
}

export function kindsAt({ words }: Reading, at: number): number {
  return words[at]?.kinds ?? 0;
}

export function lowerAt({ words }: Reading, at: number): string {
  return words[at]?.lower ?? '';
}

export function isKind(reading: Reading, at: number, kind: number): boolean {
  return (kindsAt(reading, at) & kind) !== 0;
}

/** After the adverbs and negations that begin at `at`. */
export function afterAdverbs(reading: Reading, at: number): number {
  let next = at;
  while (isAdverb(reading, next)) next += 1;
  return next;
}

export function isAdverb(reading: Reading, at: number): boolean {
  const kinds = kindsAt(reading, at);
  if ((kinds & (ADVERB | NOT)) === 0) return false;
  // "Back" after a verb is taken there; "that fast" is no clause.
  return (kinds & (OBJECT | NOUN | PREPOSITION)) === 0 || (kinds & NOT) !== 0;
}
