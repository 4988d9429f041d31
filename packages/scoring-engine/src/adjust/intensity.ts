import { NO_BREAK, type Token } from '../normalize/read-message.ts';
import { AFTER_CONTRAST, BEFORE_CONTRAST, CAPITAL_WORD, DAMPENED, INTENSIFIED } from '../tuning.ts';
import { CONTRAST, DAMPENER, DETERMINER, INTENSIFIER } from './word-roles.ts';

/** "very", "a bit" right before the words, or one article or adverb further left. */
export function adverbWeight(tokens: readonly Token[], first: number): number {
  let weight = 1;
  for (let at = first; at > 0 && first - at < 2; at--) {
    if ((tokens[at] as Token).breakBefore !== NO_BREAK) break;
    const { roles } = (tokens[at - 1] as Token).info;
    if (roles & INTENSIFIER) weight *= INTENSIFIED;
    else if (roles & DAMPENER) weight *= DAMPENED;
    else if (!(roles & DETERMINER)) break;
  }
  return weight;
}

/** A shouted word in a message that is not all shouted. */
export function capitalsWeight(tokens: readonly Token[], first: number, last: number, isShouted: boolean): number {
  if (isShouted) return 1;
  for (let at = first; at <= last; at++) if ((tokens[at] as Token).isCapitals) return CAPITAL_WORD;
  return 1;
}

/** "Nothing but praise", "anything but easy": no contrast of two clauses. */
const EXCEPTING = new Set(['nothing', 'anything', 'all', 'none', 'everything', 'last']);

/** Where the last "but" of the message is, or −1. A "but" that opens the message has nothing before it. */
export function lastContrast(tokens: readonly Token[]): number {
  for (let at = tokens.length - 1; at > 0; at--) {
    const { roles } = (tokens[at] as Token).info;
    if (roles & CONTRAST && !EXCEPTING.has((tokens[at - 1] as Token).info.word)) return at;
  }
  return -1;
}

export function contrastWeight(contrastAt: number, first: number): number {
  if (contrastAt < 0) return 1;
  return first < contrastAt ? BEFORE_CONTRAST : AFTER_CONTRAST;
}
