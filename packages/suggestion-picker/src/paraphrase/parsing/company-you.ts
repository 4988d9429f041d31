import { BASE, BE, DO, DONE, HAVE, ING, MODAL, NOT, PAST } from '../grammar/word-kinds.ts';
import { afterAdverbs, isKind, kindsAt, lowerAt, type Reading, type Scope } from './reading.ts';

/**
 * Whether "you" before this verb is the company, so that "we" can say it: "you sent", "you are charging", "you won't refund".
 * Anybody may be meant by "you have to wait" and "you pay and get nothing"; "you are thieves" is not for us to say.
 */
export function isOursToSay(reading: Reading, verb: number, scope: Scope): boolean {
  const kinds = kindsAt(reading, verb);
  const word = lowerAt(reading, verb);
  const next = afterAdverbs(reading, verb + 1);
  if (scope.isOpen && (kinds & PAST) === 0) return false;
  if ((kinds & MODAL) !== 0) {
    // In reported speech: "they said you would call".
    if (word === 'would' && scope.depth > 0) return !/^(?:need|have|be)$/.test(lowerAt(reading, next));
    if (WILLS.test(word)) return !ANYBODY_DOES.has(lowerAt(reading, next));
    return CANNOT.test(word) ? ONLY_WE_DO.has(lowerAt(reading, next)) : false;
  }
  if ((kinds & BE) !== 0) {
    return isKind(reading, next, ING | DONE)
      ? !INSULTING.has(lowerAt(reading, next))
      : SAID_OF_US.has(lowerAt(reading, next));
  }
  if ((kinds & HAVE) !== 0) {
    if (isKind(reading, next, DONE) || /^(?:been|had)$/.test(lowerAt(reading, next))) return true;
    return /^(?:my|our)$/.test(lowerAt(reading, next));
  }
  if ((kinds & DO) !== 0) return isKind(reading, next, BASE) && !ANYBODY_DOES.has(lowerAt(reading, next));
  if ((kinds & PAST) !== 0) return true;
  return (kinds & (BASE | NOT)) !== 0 && !ANYBODY_DOES.has(word);
}

const WILLS = /^(?:will|won't|wouldn't)$/;
const CANNOT = /^(?:can't|cannot|couldn't)$/;

/** What customers of a company do: with "you" it may be anybody. */
const ANYBODY_DOES = new Set(
  `pay get need have buy order call ring wait try see know think feel find go log click open press expect use look hear want like
   understand believe imagine care realise realize mean guess work live travel fly book drive walk come end love hate enjoy choose
   wish hope stop remember read listen sit stand become`.split(/\s+/),
);

const ONLY_WE_DO = new Set(
  'help send refund tell deliver fix answer provide give replace offer resolve cancel locate trace confirm process'.split(
    ' ',
  ),
);

const SAID_OF_US = new Set('unable closed late out able responsible supposed unwilling'.split(' '));
const INSULTING = new Set(
  'joking kidding fucking lying stealing robbing killing crooked messed fucked trolling'.split(' '),
);
