import { ADJECTIVE, ADVERB, ASKING, DONE, ING, LINK, NOT, NOUN, PREPOSITION } from '../grammar/word-kinds.ts';
import { afterRelative, askingClause } from './dependent-clause.ts';
import { nounPhrase } from './noun-phrase.ts';
import { FAILED, isKind, lowerAt, type Reading, type Scope } from './reading.ts';
import { lacksArticle } from './time-phrase.ts';

/** Where a preposition with what it needs ends, or `FAILED`. */
export function prepositional(reading: Reading, at: number, scope: Scope): number {
  const word = lowerAt(reading, at);
  if (lacksArticle(reading, at + 1)) return FAILED;
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
  if (phrase?.isBare && (word === 'of' || !IDIOMS.has(lowerAt(reading, phrase.head)))) return FAILED;
  if (phrase !== null) return afterRelative(reading, phrase.end, scope);
  if (isKind(reading, act, ING)) return act + 1;
  return word === 'for' && /^(?:free|good|sure|real)$/.test(lowerAt(reading, next)) ? next + 1 : FAILED;
}

/** "By mistake", "on hold" need no article; "of product", "in system" have lost one. */
const IDIOMS = new Set(
  `hold time holiday vacation board sale mistake accident person stock store advance full transit total cash writing work home gate fault error
   return charge bed place question use email post mail text chat phone train bus car plane taxi foot hand law default contract purpose warning notice
   reason example all site record call demand track request arrival departure receipt top front back case fact order business stage point peace
   light view sight town process progress custody credit debit date schedule line touch reach pieces half part addition public private general
   secret silence pain trouble danger advance future past course school college university hospital church prison court sea night day dawn noon
   delivery collection payment check reception checkout customs consent permission answer explanation`.split(/\s+/),
);
const COMPARES = /^(?:like|than|as)$/;
const PLACES =
  /^(?:here|there|now|then|today|yesterday|tomorrow|tonight|home|online|abroad|once|back|first|ages|scratch)$/;
