import {
  ADJECTIVE,
  ADVERB,
  AND,
  ASKING,
  BASE,
  BE,
  DO,
  DONE,
  FINITE,
  HAVE,
  LINK,
  MODAL,
  NOUN,
  PAST,
  PREPOSITION,
  PRESENT_S,
} from '../grammar/word-kinds.ts';
import { isOursToSay } from './company-you.ts';
import { complements } from './complements.ts';
import {
  afterAdverbs,
  FAILED,
  isKind,
  kindsAt,
  lowerAt,
  NO_ROLE,
  type Person,
  type Reading,
  type Scope,
  WITH_I,
} from './reading.ts';

/** Where a finite verb with all that belongs to it ends, or `FAILED` when none begins at `at` or it does not agree. */
export function verbPhrase(reading: Reading, at: number, person: Person, scope: Scope): number {
  reading.triesLeft -= 1;
  if (reading.triesLeft < 0 || scope.depth > DEEPEST) return FAILED;
  const verb = afterAdverbs(reading, at);
  const kinds = kindsAt(reading, verb);
  if (person === 'you' && !isOursToSay(reading, verb, scope)) return FAILED;
  if ((kinds & MODAL) !== 0) return afterModal(reading, verb + 1, scope);
  if (!agrees(lowerAt(reading, verb), kinds, person)) return FAILED;
  if ((kinds & BE) !== 0) {
    reading.roles[verb] = person === 'i' ? WITH_I : NO_ROLE;
    return afterBe(reading, verb + 1, scope);
  }
  if ((kinds & HAVE) !== 0) {
    const next = afterAdverbs(reading, verb + 1);
    const isPerfect =
      isKind(reading, next, DONE | BE | HAVE) && !/^(?:being|having|have|has)$/.test(lowerAt(reading, next));
    if (isPerfect) return afterDone(reading, next, scope);
    if (lowerAt(reading, verb).endsWith("n't") && !isKind(reading, next, 0x7fffffff)) return FAILED;
    return mainVerb(reading, verb, scope);
  }
  if ((kinds & DO) !== 0) {
    const next = afterAdverbs(reading, verb + 1);
    if (isKind(reading, next, BASE) || BARE.test(lowerAt(reading, next))) return mainVerb(reading, next, scope);
    if (lowerAt(reading, verb).endsWith("n't")) return scope.gap !== 'none' ? FAILED : next;
    return mainVerb(reading, verb, scope);
  }
  // "Not" needs an auxiliary: "refund not received" has lost one.
  for (let before = at; before < verb; before += 1) if (lowerAt(reading, before) === 'not') return FAILED;
  return mainVerb(reading, verb, scope);
}

const DEEPEST = 4;
const DENIES = /^(?:cannot|can't|couldn't)$/;
const BARE = /^(?:have|do|be)$/;

function afterModal(reading: Reading, at: number, scope: Scope): number {
  const verb = afterAdverbs(reading, at);
  const word = lowerAt(reading, verb);
  if (word === 'be') return afterBe(reading, verb + 1, scope);
  if (word === 'have') {
    const next = afterAdverbs(reading, verb + 1);
    if (isKind(reading, next, DONE) || lowerAt(reading, next) === 'been' || lowerAt(reading, next) === 'had')
      return afterDone(reading, next, scope);
    return mainVerb(reading, verb, scope);
  }
  if (word === 'do' || isKind(reading, verb, BASE)) return mainVerb(reading, verb, scope);
  // "I tried but I couldn't."
  return verb === at && at >= reading.words.length && DENIES.test(lowerAt(reading, at - 1)) ? at : FAILED;
}

function afterDone(reading: Reading, at: number, scope: Scope): number {
  return lowerAt(reading, at) === 'been' ? afterBe(reading, at + 1, scope) : mainVerb(reading, at, scope);
}

/** "Be" says nothing alone: something must follow, unless a question has moved it to the front ("where my order is"). */
function afterBe(reading: Reading, at: number, scope: Scope): number {
  const next = afterAdverbs(reading, at);
  // "It is shows": one verb too many.
  if (isKind(reading, next, PRESENT_S | BASE) && !isKind(reading, next, ADJECTIVE | DONE | ADVERB | PREPOSITION | BE)) {
    if (scope.person === 'i' || scope.person === 'one' || !isKind(reading, next, NOUN)) return FAILED;
  }
  if (isKind(reading, next, AND)) return FAILED;
  // "I am not received": people are not.
  if (IS_A_PERSON.has(scope.person) && NOT_DONE_TO_PEOPLE.has(lowerAt(reading, next))) return FAILED;
  const end = complements(reading, next, { ...scope, after: 'be', verb: 'be' });
  if (end > next || (scope.gap !== 'none' && isClauseEnd(reading, end))) return end;
  return next > at && STATES.has(lowerAt(reading, next - 1)) ? next : FAILED;
}

function isClauseEnd(reading: Reading, at: number): boolean {
  return at >= reading.words.length || lowerAt(reading, at) === ',' || isKind(reading, at, AND | LINK | FINITE);
}

const IS_A_PERSON: ReadonlySet<Person> = new Set(['i', 'we', 'you']);
const NOT_DONE_TO_PEOPLE = new Set(
  'received got arrived ordered bought purchased come went applied happened transferred delivered shipped dispatched processed sent'.split(
    ' ',
  ),
);
const STATES = new Set('here there home online offline abroad alone upstairs downstairs away'.split(' '));

function mainVerb(reading: Reading, verb: number, scope: Scope): number {
  const word = lowerAt(reading, verb);
  const end = complements(reading, verb + 1, { ...scope, after: 'verb', verb: word });
  if (end === verb + 1 && NEEDS_MORE.has(word) && scope.gap === 'none') return FAILED;
  return end;
}

/** Said alone these tell nothing: whatever was meant was lost on the way. */
const NEEDS_MORE = new Set(
  `have has had want wants wanted need needs needed get gets got keep keeps kept say says said tell tells told think make makes
   made put puts give gives gave let lets seem seems seemed look looks looked use used become became sound sounds sent send
   bought buy took take takes found find finds feel feels felt mean means try tried like likes liked seems paid owe owes order`.split(
    /\s+/,
  ),
);

function agrees(word: string, kinds: number, person: Person): boolean {
  if ((kinds & (BE | HAVE | DO)) !== 0) {
    const wanted = AGREEMENT[word];
    return wanted !== undefined && (person === 'either' ? word !== 'am' : wanted.includes(person));
  }
  if ((kinds & (LINK | ASKING)) !== 0) return false;
  if ((kinds & PAST) !== 0) return true;
  if ((kinds & BASE) !== 0 && person !== 'one') return true;
  return (kinds & PRESENT_S) !== 0 && (person === 'one' || person === 'either');
}

const MANY: readonly Person[] = ['you', 'we', 'many'];
const NOT_ONE: readonly Person[] = ['i', ...MANY];
const ALL: readonly Person[] = ['one', ...NOT_ONE];
const AGREEMENT: Readonly<Record<string, readonly Person[]>> = {
  am: ['i'],
  is: ['one'],
  "isn't": ['one'],
  are: MANY,
  "aren't": MANY,
  was: ['i', 'one'],
  "wasn't": ['i', 'one'],
  were: MANY,
  "weren't": MANY,
  has: ['one'],
  "hasn't": ['one'],
  have: NOT_ONE,
  "haven't": NOT_ONE,
  had: ALL,
  "hadn't": ALL,
  does: ['one'],
  "doesn't": ['one'],
  do: NOT_ONE,
  "don't": NOT_ONE,
  did: ALL,
  "didn't": ALL,
};
