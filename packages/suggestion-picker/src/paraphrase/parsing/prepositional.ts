import { ADJECTIVE, ADVERB, ASKING, DONE, ING, LINK, NOT, NOUN, PREPOSITION } from '../grammar/word-kinds.ts';
import { afterRelative, askingClause } from './dependent-clause.ts';
import { nounPhrase } from './noun-phrase.ts';
import { FAILED, isKind, lowerAt, type Reading, type Scope } from './reading.ts';
import { lacksArticle } from './time-phrase.ts';

/** Where a preposition with what it needs ends, or `FAILED`. */
export function prepositional(reading: Reading, at: number, scope: Scope): number {
  const word = lowerAt(reading, at);
  // "Out of", "up to", "from within".
  const next = isKind(reading, at + 1, PREPOSITION) && !isKind(reading, at + 1, LINK) ? at + 2 : at + 1;
  if (PLACES.test(lowerAt(reading, next)) && !isKind(reading, next + 1, NOUN)) return next + 1;
  if (isKind(reading, next, ASKING)) {
    const end = askingClause(reading, next, 'verb', scope);
    if (end !== FAILED) return end;
  }
  if (COMPARES.test(word)) {
    const end = reading.rules.clause(reading, next, scope);
    if (end !== FAILED) return end;
    const isLikeness = isKind(reading, next, ADJECTIVE | DONE | ADVERB) && !isKind(reading, next + 1, NOUN);
    if (word !== 'like' && isLikeness) return next + 1;
  }
  const act = isKind(reading, next, NOT) ? next + 1 : next;
  if (isKind(reading, act, ING) && !isKind(reading, act + 1, NOUN)) return act + 1;
  const phrase = lacksArticle(reading, next) ? null : nounPhrase(reading, next, 'object');
  if (phrase !== null) return afterRelative(reading, phrase.end, scope);
  if (isKind(reading, act, ING)) return act + 1;
  return word === 'for' && /^(?:free|good|sure|real)$/.test(lowerAt(reading, next)) ? next + 1 : FAILED;
}

const COMPARES = /^(?:like|than|as)$/;
const PLACES =
  /^(?:here|there|now|then|today|yesterday|tomorrow|tonight|home|online|abroad|once|last|back|time|first|ages|scratch)$/;
