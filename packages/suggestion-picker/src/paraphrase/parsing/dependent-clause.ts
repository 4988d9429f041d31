import { ADJECTIVE, ADVERB, BASE, DETERMINER, NOUN, OWNER, SAYS, SUBJECT } from '../grammar/word-kinds.ts';
import { nounPhrase } from './noun-phrase.ts';
import { type Expectation, FAILED, isKind, kindsAt, lowerAt, type Reading, type Scope } from './reading.ts';

const DEEPEST = 3;

/** Where what is told of the noun before `at` ends: "the shoes you sent", "the app that crashed"; `at` when nothing is. */
export function afterRelative(reading: Reading, at: number, scope: Scope): number {
  if (scope.depth > DEEPEST) return at;
  const word = lowerAt(reading, at);
  if (word === 'that' || word === 'which' || word === 'who') {
    const end = reading.rules.verbPhrase(reading, at + 1, 'either', { ...scope, gap: 'none' });
    return end === FAILED ? relativeWithSubject(reading, at + 1, scope, at) : end;
  }
  return PEOPLE.test(word) ? relativeWithSubject(reading, at, scope, at) : at;
}

/** Before these "that" may be left out without a doubt. */
const PEOPLE = /^(?:i|we|you|he|she|they)$/;

function relativeWithSubject(reading: Reading, at: number, scope: Scope, otherwise: number): number {
  const subject = nounPhrase(reading, at, 'subject');
  if (subject === null) return otherwise;
  const { end, person } = subject;
  const after = reading.rules.verbPhrase(reading, end, person, { ...scope, person, gap: 'thing' });
  return after === FAILED ? otherwise : after;
}

/** "That it was gone" after a verb of saying, a noun or an adjective. */
export function thatClause(
  reading: Reading,
  at: number,
  after: Expectation['after'],
  verbKinds: number,
  scope: Scope,
): number {
  return after !== 'verb' || (verbKinds & SAYS) !== 0 ? reading.rules.clause(reading, at + 1, scope) : FAILED;
}

/** "How to cancel", "why it failed", "what happened", "which one I returned". */
export function askingClause(reading: Reading, at: number, after: Expectation['after'], scope: Scope): number {
  const { clause, verbPhrase, complements } = reading.rules;
  const word = lowerAt(reading, at);
  let next = at + 1;
  if (word === 'how' && isKind(reading, next, ADJECTIVE | ADVERB | DETERMINER) && !isKind(reading, next, SUBJECT))
    next += 1;
  if (lowerAt(reading, next) === 'to' && isBare(reading, next + 1)) {
    const verb = lowerAt(reading, next + 1);
    return complements(reading, next + 2, { ...scope, after: 'verb', verb, gap: 'none' });
  }
  const isMeasure = word === 'how' && next > at + 1;
  if ((isMeasure || TAKES_NOUN.test(word)) && isKind(reading, next, NOUN | OWNER)) {
    const thing = nounPhrase(reading, next, 'subject');
    if (thing !== null && !(isMeasure && thing.isBare)) {
      const end = clause(reading, thing.end, { ...scope, gap: 'thing' });
      const whole = end === FAILED ? verbPhrase(reading, thing.end, thing.person, scope) : end;
      if (whole !== FAILED) return whole;
    }
  }
  const isThing = THINGS.test(word);
  const gap = isThing ? 'thing' : PLACES.test(word) ? 'place' : 'none';
  const end = clause(reading, next, { ...scope, gap, isOpen: word === 'when' && after !== 'verb' });
  return end === FAILED && isThing ? verbPhrase(reading, next, 'either', scope) : end;
}

const TAKES_NOUN = /^(?:what|which|whose)$/;
const THINGS = /^(?:what|which|who)$/;
const PLACES = /^(?:where|when|how)$/;

export function isBare(reading: Reading, at: number): boolean {
  return (kindsAt(reading, at) & BASE) !== 0 || /^(?:be|have|do)$/.test(lowerAt(reading, at));
}
