import {
  ADJECTIVE,
  ADVERB,
  BE,
  DETERMINER,
  DONE,
  ING,
  NUMBER,
  OWNER,
  PAST,
  PREPOSITION,
  SUBJECT,
  TIME,
} from '../grammar/word-kinds.ts';
import { afterRelative } from './dependent-clause.ts';
import { joinedPhrase, nounPhrase, type Phrase } from './noun-phrase.ts';
import { afterAdverbs, FAILED, isKind, lowerAt, type Reading, type Scope } from './reading.ts';
import { verbPhrase } from './verb-phrase.ts';

/** Where a clause with a subject and a verb that agrees ends, or `FAILED`. */
export function clause(reading: Reading, at: number, scope: Scope): number {
  if (reading.triesLeft < 0 || scope.depth > 4) return FAILED;
  const direct = fromSubject(reading, at, scope);
  if (direct !== FAILED) return direct;
  const start = afterOpening(reading, at, scope.depth);
  if (start === at) return FAILED;
  const end = fromSubject(reading, start, scope);
  if (scope.depth === 0) reading.subjectAt = start;
  return end;
}

/** After what may stand before a subject: "now", "last week", "after two days", "for the third time". */
function afterOpening(reading: Reading, at: number, depth: number): number {
  let here = at;
  for (let pieces = 0; pieces < 3; pieces += 1) {
    const start = here;
    if (isKind(reading, here, ADVERB) && !isKind(reading, here, DETERMINER)) here += 1;
    else if (isKind(reading, here, PREPOSITION)) {
      const phrase = nounPhrase(reading, here + 1, 'object');
      if (phrase === null) return here;
      here = phrase.end;
    } else {
      const phrase = nounPhrase(reading, here, 'object');
      if (phrase === null || !isKind(reading, phrase.head, TIME)) return here;
      here = phrase.end;
      if (/^(?:ago|later|before|after)$/.test(lowerAt(reading, here))) here += 1;
    }
    // Inside another clause a comma ends it: "broken since yesterday, I cannot call".
    if (lowerAt(reading, here) === ',') {
      if (depth > 0) return at;
      here += 1;
    }
    if (here === start) return here;
  }
  return here;
}

/** The shortest subject after which a verb phrase can be read: "the kettle", "the kettle I bought", "the lid of the kettle". */
function fromSubject(reading: Reading, at: number, scope: Scope): number {
  const phrase = nounPhrase(reading, at, 'subject');
  if (phrase === null) return FAILED;
  for (let subject: Phrase | null = phrase.isBare ? null : phrase; subject !== null; ) {
    const end = verbPhrase(reading, subject.end, subject.person, { ...scope, person: subject.person });
    if (end !== FAILED) return isHeadline(reading, at, subject.end) || isLostIt(reading, subject) ? FAILED : end;
    subject = extended(reading, subject, scope);
  }
  // "My phone charges slowly": the last noun was the verb.
  for (let cut = phrase.head; cut > at && cut > phrase.head - 3; cut -= 1) {
    const shorter = nounPhrase(reading, at, 'subject', cut);
    if (
      shorter === null ||
      shorter.end !== cut ||
      shorter.isBare ||
      isKind(reading, shorter.head, OWNER | DETERMINER | NUMBER)
    )
      continue;
    const end = verbPhrase(reading, shorter.end, shorter.person, { ...scope, person: shorter.person });
    if (end !== FAILED) return end;
  }
  return FAILED;
}

/** "There hasn't made it": with any verb but "be" it was meant to be "it". */
function isLostIt(reading: Reading, { head, end }: Phrase): boolean {
  if (lowerAt(reading, head) !== 'there') return false;
  const verb = afterAdverbs(reading, end);
  const next = afterAdverbs(reading, verb + 1);
  if (isKind(reading, verb, BE) || SEEMS.test(lowerAt(reading, verb))) return false;
  return !isKind(reading, next, BE);
}

const SEEMS = /^(?:seems?|seemed|appears?|appeared|used)$/;

/** "Wrong items shipped": without an article and without an object it was done to them, and the "were" is missing. */
function isHeadline(reading: Reading, at: number, verb: number): boolean {
  // "Two separate accounts" has no verb at all.
  if (isKind(reading, at, NUMBER)) return isKind(reading, afterAdverbs(reading, verb), ADJECTIVE);
  if (isKind(reading, at, DETERMINER | SUBJECT | OWNER) || reading.words[at]?.say !== lowerAt(reading, at))
    return false;
  const act = afterAdverbs(reading, verb);
  return isKind(reading, act, PAST) && isKind(reading, act, DONE) && !HAPPENS.test(lowerAt(reading, act));
}

const HAPPENS =
  /^(?:arrived|stopped|went|came|crashed|failed|disappeared|vanished|happened|started|appeared|expired|kept|had|said|got)$/;

function extended(reading: Reading, subject: Phrase, scope: Scope): Phrase | null {
  const { end } = subject;
  if (end >= reading.words.length) return null;
  const joined = joinedPhrase(reading, subject, 'subject');
  if (joined !== null) return joined;
  if (PLACES.test(lowerAt(reading, end))) return { ...subject, end: end + 1 };
  if (PERSONAL.test(lowerAt(reading, subject.head))) return null;
  if (isKind(reading, end, PREPOSITION) && lowerAt(reading, end) !== 'as') {
    const inner = nounPhrase(reading, end + 1, 'object');
    if (inner === null || inner.isBare) return null;
    const isShare =
      lowerAt(reading, end) === 'of' &&
      (isKind(reading, subject.head, NUMBER | DETERMINER) || SHARES.test(lowerAt(reading, subject.head)));
    return { ...subject, end: inner.end, person: isShare ? 'either' : subject.person };
  }
  const relative = afterRelative(reading, end, { ...scope, depth: scope.depth + 1, gap: 'none' });
  if (relative > end) return { ...subject, end: relative };
  if (isKind(reading, end, DONE | ING)) {
    let next = afterAdverbs(reading, end + 1);
    const phrase = isKind(reading, next, PREPOSITION) ? nounPhrase(reading, next + 1, 'object') : null;
    if (phrase !== null) next = phrase.end;
    return { ...subject, end: next };
  }
  return null;
}

/** "The kettle inside". */
const PLACES = /^(?:inside|outside|upstairs|downstairs|here|below)$/;

/** Nothing more can be told of these: "you that …" is no subject. */
const PERSONAL = /^(?:i|you|we|he|she|it|they|there)$/;

const SHARES = /^(?:half|rest|lot|lots|most|part|majority|number|none|all|some|any|couple)$/;
