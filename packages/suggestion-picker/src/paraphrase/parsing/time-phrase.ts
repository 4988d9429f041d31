import { DETERMINER, NUMBER, SUBJECT, TIME } from '../grammar/word-kinds.ts';
import { nounPhrase } from './noun-phrase.ts';
import { FAILED, isKind, lowerAt, type Reading } from './reading.ts';

/** Where "two weeks ago", "last night", "every time I open it", "the whole week" end, or `FAILED`. */
export function timePhrase(reading: Reading, at: number): number {
  const phrase = nounPhrase(reading, at, 'object');
  if (phrase === null || !isKind(reading, phrase.head, TIME) || lacksArticle(reading, at)) return FAILED;
  const end = LATER.test(lowerAt(reading, phrase.end)) ? phrase.end + 1 : phrase.end;
  if (!isKind(reading, end, SUBJECT | DETERMINER) || !TIMES_WHEN.test(lowerAt(reading, phrase.head))) return end;
  const relative = reading.rules.clause(reading, end, { depth: 2, person: 'either', gap: 'none', isOpen: true });
  return relative === FAILED ? end : relative;
}

const LATER = /^(?:ago|later|earlier|long|straight|late|early|now|already|before)$/;
const TIMES_WHEN = /^(?:time|moment|day|minute|week|times)$/;

/** "For last 3 days" has lost its "the". */
export function lacksArticle(reading: Reading, at: number): boolean {
  return /^(?:last|past|next)$/.test(lowerAt(reading, at)) && isKind(reading, at + 1, NUMBER);
}
