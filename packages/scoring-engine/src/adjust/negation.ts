import { NO_BREAK, type Token } from '../normalize/read-message.ts';
import { NEGATION_REACH } from '../tuning.ts';
import {
  BE,
  CONTRAST,
  INABILITY,
  INTENSIFIER,
  INTERJECTION,
  NEAR_NEGATOR,
  NEGATOR,
  NEVER,
  OPINION,
  SELF,
  THING,
  THIRD_PERSON,
  UNDENYING,
  YOU,
} from './word-roles.ts';

/** A denied opinion reaches so far: it is about the whole of what follows. */
const OPINION_REACH = 8;

/**
 * Index of the negator in whose reach the word at `at` lies, or −1. It reaches `NEGATION_REACH` words to the right and
 * stops at punctuation and at "but". A negator that belongs to a longer phrase with its own meaning ("no problem", "not
 * working") denies nothing around it.
 */
export function negatorBefore(tokens: readonly Token[], at: number): number {
  for (let index = at - 1; index >= 0 && at - index <= OPINION_REACH; index--) {
    const next = tokens[index + 1] as Token;
    if (next.breakBefore !== NO_BREAK) return -1;
    const { info, claimSize } = tokens[index] as Token;
    const { roles } = info;
    if (roles & CONTRAST) return -1;
    if (!(roles & NEGATOR) || claimSize > 1 || next.info.roles & UNDENYING) continue;
    if (at - index > NEGATION_REACH && !hasOpinion(tokens, index + 1, at)) continue;
    if (roles & NEAR_NEGATOR && at - index > 1 && !(at - index === 2 && next.info.roles & (INTENSIFIER | BE))) continue;
    // "No, you are …": an answer, not a denial.
    if (roles & NEAR_NEGATOR && roles & INTERJECTION && next.info.roles & (YOU | SELF | THING | THIRD_PERSON)) continue;
    // "Never been so angry" is very angry.
    if (roles & NEVER && hasIntensifier(tokens, index + 1, at)) continue;
    return index;
  }
  return -1;
}

/** Whether a request is taken back: "I don't want to speak to a manager". "Can't" takes nothing back. */
export function isWithdrawn(tokens: readonly Token[], first: number): boolean {
  const negator = negatorBefore(tokens, first);
  return negator >= 0 && first - negator <= 3 && !((tokens[negator] as Token).info.roles & INABILITY);
}

/** "I never said the food was bad": a denied opinion is denied whole, however long the phrase in it. */
export function isOpinionDenied(tokens: readonly Token[], first: number): boolean {
  const negator = negatorBefore(tokens, first);
  return negator >= 0 && ((tokens[negator + 1] as Token).info.roles & OPINION) !== 0;
}

function hasOpinion(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((tokens[at] as Token).info.roles & OPINION) return true;
  return false;
}

function hasIntensifier(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((tokens[at] as Token).info.roles & INTENSIFIER) return true;
  return false;
}
