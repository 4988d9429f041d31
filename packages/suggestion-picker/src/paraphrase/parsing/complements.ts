import {
  ADJECTIVE,
  ADVERB,
  AND,
  ASKING,
  BASE,
  DETERMINER,
  DONE,
  FINITE,
  GIVES,
  ING,
  LETS,
  LINK,
  NOUN,
  NUMBER,
  OBJECT,
  OPEN_KINDS,
  OWNER,
  PARTICLE,
  PAST,
  PREPOSITION,
  SAYS,
  SUBJECT,
  THAT,
} from '../grammar/word-kinds.ts';
import { afterRelative, askingClause, isBare, thatClause } from './dependent-clause.ts';
import { joinedEnd, listEnd, sameSubjectEnd } from './joined-parts.ts';
import { nounPhrase } from './noun-phrase.ts';
import { prepositional } from './prepositional.ts';
import {
  afterAdverbs,
  type Expectation,
  FAILED,
  isAdverb,
  isKind,
  kindsAt,
  lowerAt,
  type Reading,
  type Scope,
} from './reading.ts';
import { timePhrase } from './time-phrase.ts';

/** How far the words after a verb have been read. */
interface Progress extends Expectation {
  readonly from: number;
  here: number;
  /** Objects of the verb so far: "sent me the shoes" has two. */
  objects: number;
  /** For a clause inside. */
  readonly inner: Scope;
}

/** A step has read on, has nothing to do with the next word, or has found that nothing may follow. */
type Step = (reading: Reading, progress: Progress) => 'read' | 'passed' | 'stop';

/**
 * Reads on from `at` as far as words make sense after a verb, and gives the place of the first that does not. Never fails:
 * the caller decides whether a clause may end there.
 */
export function complements(reading: Reading, at: number, expectation: Expectation): number {
  const { depth, isOpen } = expectation;
  const inner: Scope = { depth: depth + 1, person: 'either', gap: 'none', isOpen };
  const progress: Progress = { ...expectation, from: at, here: at, objects: 0, inner };
  while (progress.here < reading.words.length && reading.triesLeft > 0) {
    reading.triesLeft -= 1;
    if (!readOn(reading, progress)) break;
  }
  return progress.here;
}

function readOn(reading: Reading, progress: Progress): boolean {
  for (const step of STEPS) {
    const outcome = step(reading, progress);
    if (outcome !== 'passed') return outcome === 'read';
  }
  return false;
}

/** The first that knows what to do with a word reads it: where one word may be two things, the likelier comes first. */
const STEPS: readonly Step[] = [
  list,
  joined,
  time,
  adverb,
  infinitive,
  linked,
  preposition,
  particle,
  that,
  asking,
  said,
  object,
  done,
  doing,
  adjective,
  letDo,
];

function moved(progress: Progress, here: number, after: Expectation['after']): 'read' {
  progress.here = here;
  progress.after = after;
  return 'read';
}

/** Another verb takes over what may follow. */
function movedToVerb(reading: Reading, progress: Progress, verbAt: number): 'read' {
  progress.verb = lowerAt(reading, verbAt);
  progress.objects = 0;
  return moved(progress, verbAt + 1, /^(?:be|being)$/.test(progress.verb) ? 'be' : 'verb');
}

function list(reading: Reading, progress: Progress): ReturnType<Step> {
  if (lowerAt(reading, progress.here) !== ',') return 'passed';
  const end = progress.after === 'np' ? listEnd(reading, progress.here) : FAILED;
  if (end !== FAILED) return moved(progress, end, 'np');
  const more = isKind(reading, progress.here + 1, AND) ? sameSubjectEnd(reading, progress.here + 1, progress) : FAILED;
  return more === FAILED ? 'stop' : moved(progress, more, 'other');
}

function joined(reading: Reading, progress: Progress): ReturnType<Step> {
  if (!isKind(reading, progress.here, AND) || isAdverbAfterAll(reading, progress.here)) return 'passed';
  const end = joinedEnd(reading, progress.here, progress);
  if (end === FAILED) return 'stop';
  const isOpenEnded = isKind(reading, end - 1, AND);
  return moved(progress, end, isOpenEnded ? (progress.after === 'np' ? 'other' : progress.after) : 'np');
}

/** "Yet" and "so" join clauses, but not in "not here yet" and "so wrong". */
function isAdverbAfterAll(reading: Reading, at: number): boolean {
  const word = lowerAt(reading, at);
  if (word === 'yet') return !isKind(reading, at + 1, SUBJECT | DETERMINER);
  if (word !== 'so') return false;
  const next = lowerAt(reading, at + 1);
  return (
    SO_MUCH.test(next) ||
    (isKind(reading, at + 1, ADJECTIVE) && !isKind(reading, at + 1, SUBJECT | OWNER | DETERMINER | ADVERB))
  );
}

const SO_MUCH = /^(?:much|many|long|far|few|little|often|badly|slowly|quickly|late|soon|hard|fast)$/;

function time(reading: Reading, progress: Progress): ReturnType<Step> {
  const end = timePhrase(reading, progress.here);
  if (end === FAILED) return 'passed';
  return moved(progress, end, progress.after === 'be' ? 'other' : progress.after);
}

function adverb(reading: Reading, progress: Progress): ReturnType<Step> {
  const { here } = progress;
  const kinds = kindsAt(reading, here);
  const beginsNoun = isKind(reading, here, ADJECTIVE) && isKind(reading, here + 1, NOUN);
  const isPlain = (kinds & ADVERB) !== 0 && (kinds & (DETERMINER | OBJECT)) === 0 && !beginsNoun;
  if (!isAdverb(reading, here) && !isPlain && !isAdverbAfterAll(reading, here)) return 'passed';
  return moved(progress, here + 1, progress.after);
}

/** "To cancel", "to just be told". */
function infinitive(reading: Reading, progress: Progress): ReturnType<Step> {
  if (lowerAt(reading, progress.here) !== 'to') return 'passed';
  const verb = afterAdverbs(reading, progress.here + 1);
  return isBare(reading, verb) ? movedToVerb(reading, progress, verb) : 'passed';
}

/** "Because it broke", "until you called", "while waiting". */
function linked(reading: Reading, progress: Progress): ReturnType<Step> {
  const { here } = progress;
  const kinds = kindsAt(reading, here);
  if ((kinds & LINK) === 0 || (kinds & ASKING) !== 0) return 'passed';
  const word = lowerAt(reading, here);
  const end = reading.rules.clause(reading, here + 1, { ...progress.inner, isOpen: OPEN_LINKS.test(word) });
  if (end !== FAILED) return moved(progress, end, 'other');
  if ((kinds & PREPOSITION) !== 0) return 'passed';
  if (word === 'because' && lowerAt(reading, here + 1) === 'of') {
    const reason = prepositional(reading, here + 1, progress.inner);
    return reason === FAILED ? 'stop' : moved(progress, reason, 'np');
  }
  return WITH_ING.test(word) && isKind(reading, here + 1, ING) ? movedToVerb(reading, progress, here + 1) : 'stop';
}

const OPEN_LINKS = /^(?:if|when|whenever|unless|until|till|once|before|as)$/;
const WITH_ING = /^(?:while|when|if|though)$/;

function preposition(reading: Reading, progress: Progress): ReturnType<Step> {
  const { here } = progress;
  if (!isKind(reading, here, PREPOSITION)) return 'passed';
  const end = prepositional(reading, here, progress.inner);
  if (end !== FAILED)
    return isKind(reading, end - 1, ING) ? movedToVerb(reading, progress, end - 1) : moved(progress, end, 'np');
  if (isKind(reading, here, PARTICLE)) return 'passed';
  // "The account you took it from": what it needs stands before.
  if (progress.gap === 'thing' && isGapEnd(reading, here + 1)) progress.here += 1;
  return 'stop';
}

function isGapEnd(reading: Reading, at: number): boolean {
  return at >= reading.words.length || isKind(reading, at, FINITE | ADVERB | AND) || lowerAt(reading, at) === ',';
}

/** "Hang up", "turned it off". */
function particle(reading: Reading, progress: Progress): ReturnType<Step> {
  if (!isKind(reading, progress.here, PARTICLE)) return 'passed';
  return moved(progress, progress.here + 1, progress.after === 'be' ? 'other' : progress.after);
}

function that(reading: Reading, progress: Progress): ReturnType<Step> {
  const { here, after, verb, inner } = progress;
  if (!isKind(reading, here, THAT)) return 'passed';
  const end = thatClause(reading, here, after, OPEN_KINDS.get(verb) ?? 0, inner);
  return end === FAILED ? 'passed' : moved(progress, end, 'np');
}

function asking(reading: Reading, progress: Progress): ReturnType<Step> {
  const { here, after, inner } = progress;
  if (!isKind(reading, here, ASKING) && lowerAt(reading, here) !== 'who') return 'passed';
  const end = askingClause(reading, here, after, inner);
  return end === FAILED ? 'stop' : moved(progress, end, 'np');
}

/** What is said, without "that": "told me it was gone". */
function said(reading: Reading, progress: Progress): ReturnType<Step> {
  const { here, after, verb, objects, inner } = progress;
  if (((OPEN_KINDS.get(verb) ?? 0) & SAYS) === 0 || after === 'be' || after === 'other' || objects > 1) return 'passed';
  const end = reading.rules.clause(reading, here, inner);
  if (end === FAILED) return 'passed';
  // One thing is said; a second clause behind it is a sentence run on.
  progress.objects = 2;
  return moved(progress, end, 'np');
}

function object(reading: Reading, progress: Progress): ReturnType<Step> {
  const { here, after, verb, objects, gap, from, inner } = progress;
  const gives = ((OPEN_KINDS.get(verb) ?? 0) & GIVES) !== 0;
  if (after !== 'verb' && after !== 'be' && !(after === 'np' && objects === 1 && gives)) return 'passed';
  // Its object stands before it: "the shoes you sent".
  if (gap === 'thing' && !gives && after === 'verb' && here === from) return 'passed';
  if (isDoing(reading, here) || (after === 'be' && isAct(reading, here))) return 'passed';
  const phrase = nounPhrase(reading, here, 'object');
  if (phrase === null || phrase.isBare) return 'passed';
  progress.objects = after === 'be' ? 2 : objects + 1;
  return moved(progress, afterRelative(reading, phrase.end, inner), 'np');
}

/** "Is working", "was charged": after "be" an act is rather meant than a noun of the same form. */
function isAct(reading: Reading, at: number): boolean {
  return isKind(reading, at, ING | DONE) && !isKind(reading, at, DETERMINER | NUMBER);
}

/** "Turning it off": a word in -ing with an object of its own. */
function isDoing(reading: Reading, at: number): boolean {
  return isKind(reading, at, ING) && isKind(reading, at + 1, OBJECT | SUBJECT | DETERMINER | NUMBER);
}

/** "Charged", "arrived broken". */
function done(reading: Reading, progress: Progress): ReturnType<Step> {
  const { here, gap, from } = progress;
  const kinds = kindsAt(reading, here);
  if ((kinds & DONE) === 0 || lowerAt(reading, here) === 'let') return 'passed';
  // "The order I placed arrived": the verb of the clause around it.
  if (gap === 'thing' && (kinds & PAST) !== 0 && here === from) return 'passed';
  return movedToVerb(reading, progress, here);
}

/** "Keeps crashing", "left me standing". */
function doing(reading: Reading, progress: Progress): ReturnType<Step> {
  return isKind(reading, progress.here, ING) ? movedToVerb(reading, progress, progress.here) : 'passed';
}

function adjective(reading: Reading, progress: Progress): ReturnType<Step> {
  if (!isKind(reading, progress.here, ADJECTIVE)) return 'passed';
  return moved(progress, progress.here + 1, 'other');
}

/** "Made me pay". */
function letDo(reading: Reading, progress: Progress): ReturnType<Step> {
  const { here, after, verb } = progress;
  const lets = ((OPEN_KINDS.get(verb) ?? 0) & LETS) !== 0;
  return lets && after === 'np' && isKind(reading, here, BASE) ? movedToVerb(reading, progress, here) : 'passed';
}
