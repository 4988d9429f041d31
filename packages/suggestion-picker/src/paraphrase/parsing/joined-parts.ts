import {
  ADJECTIVE,
  AND,
  DONE,
  FINITE,
  ING,
  LINK,
  NOUN,
  NUMBER,
  PAST,
  PREPOSITION,
  SUBJECT,
} from '../grammar/word-kinds.ts';
import { afterRelative, isBare } from './dependent-clause.ts';
import { nounPhrase } from './noun-phrase.ts';
import {
  afterAdverbs,
  type Expectation,
  FAILED,
  isAdverb,
  isKind,
  lowerAt,
  type Reading,
  type Scope,
} from './reading.ts';

/** Where a list ends that goes on at a comma: ", April and May". `FAILED` when it is none. */
export function listEnd(reading: Reading, at: number): number {
  let here = at;
  while (lowerAt(reading, here) === ',') {
    const item = listItem(reading, isKind(reading, here + 1, AND) ? here + 2 : here + 1);
    if (item === FAILED || isKind(reading, item, FINITE | SUBJECT)) return FAILED;
    here = item;
    if (!isKind(reading, here, AND) || lowerAt(reading, here) === 'but') continue;
    if (isAdverb(reading, here + 1)) return here + 2;
    const last = listItem(reading, here + 1);
    return last === FAILED || isKind(reading, afterAdverbs(reading, last), FINITE) ? FAILED : last;
  }
  return FAILED;
}

function listItem(reading: Reading, at: number): number {
  return nounPhrase(reading, isKind(reading, at, PREPOSITION) ? at + 1 : at, 'object')?.end ?? FAILED;
}

/** Where a second verb phrase of the same subject ends: ", but got declined". */
export function sameSubjectEnd(reading: Reading, at: number, { depth, person, gap, isOpen }: Expectation): number {
  const first = afterAdverbs(reading, at + 1);
  if (!isKind(reading, first, FINITE) || (isKind(reading, first, NOUN) && !isKind(reading, first, PAST))) return FAILED;
  return reading.rules.verbPhrase(reading, at + 1, person, { depth: depth + 1, person, gap, isOpen });
}

/**
 * What "and" goes on with: where the joined part ends, or just after "and" when the words behind it are to be read as any
 * others; `FAILED` when a new clause begins.
 */
export function joinedEnd(reading: Reading, at: number, expectation: Expectation): number {
  const { depth, person, gap, isOpen, after } = expectation;
  const word = lowerAt(reading, at);
  const next = at + 1;
  const { clause, complements } = reading.rules;
  if (clause(reading, next, { depth: depth + 1, person: 'either', gap: 'none', isOpen }) !== FAILED) return FAILED;
  const first = afterAdverbs(reading, next);
  const scope: Scope = { depth: depth + 1, person, gap, isOpen };
  const second = sameSubjectEnd(reading, at, expectation);
  if (second !== FAILED) return second;
  if (isBare(reading, first) && !isKind(reading, first, NOUN) && word !== 'but') {
    return complements(reading, first + 1, { ...expectation, after: 'verb', verb: lowerAt(reading, first) });
  }
  if (word === 'so' || word === 'yet') return FAILED;
  if (after === 'np' && word !== 'but') {
    const phrase = nounPhrase(reading, next, 'object');
    if (phrase !== null && !phrase.isBare) {
      return isKind(reading, afterAdverbs(reading, phrase.end), FINITE)
        ? FAILED
        : afterRelative(reading, phrase.end, scope);
    }
  }
  if (isKind(reading, first, ADJECTIVE | DONE | ING | PREPOSITION | NUMBER) && !isKind(reading, first, SUBJECT | LINK))
    return next;
  const endsThere = next + 1 >= reading.words.length || lowerAt(reading, next + 1) === ',';
  return isAdverb(reading, next) && endsThere ? next + 1 : FAILED;
}
