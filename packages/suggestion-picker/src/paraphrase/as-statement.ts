import { asThirdPerson, inThePast } from './grammar/verb-forms.ts';
import {
  ADJECTIVE,
  ADVERB,
  ASKING,
  BASE,
  BE,
  DETERMINER,
  DO,
  DONE,
  HAVE,
  ING,
  MODAL,
  NOT,
  NOUN,
  PARTICLE,
  PAST,
  PREPOSITION,
} from './grammar/word-kinds.ts';
import { afterRelative } from './parsing/dependent-clause.ts';
import { nounPhrase } from './parsing/noun-phrase.ts';
import { afterAdverbs, isKind, lowerAt, type Reading } from './parsing/reading.ts';
import { startReading } from './parsing/start-reading.ts';
import type { Word } from './reading/word.ts';

/** Meant to hurt or to be no question at all. */
const RHETORICAL =
  /^(?:even|really|seriously|joke|joking|kidding|serious|robot|bot|human|ever|honestly|normal|acceptable|hell|actually|fair|cares?|sleep)$/;

/**
 * "Where is my order" → "where my order is"; "did you delete it" → "you deleted it". Null when it is no question that can be
 * put so. Questions that are statements already ("when my order will come", "what happened") stay as they are.
 */
export function asStatement(words: readonly Word[], isYesNo: boolean, isSure: boolean): Word[] | null {
  if (words.some(({ lower }) => RHETORICAL.test(lower))) return null;
  const reading = startReading(words);
  const verb = isYesNo ? 0 : afterAskingWords(reading);
  const auxiliary = words[verb];
  if (auxiliary === undefined) return null;
  if (!isKind(reading, verb, BE | HAVE | DO | MODAL)) {
    return !isYesNo && (isSure || ASKS_ANYWAY.test(`${lowerAt(reading, 0)} ${lowerAt(reading, verb)}`))
      ? [...words]
      : null;
  }
  // "What is going on", "who was told": the question word is the subject.
  if (/^(?:what|who|which)$/.test(lowerAt(reading, 0)) && verb === 1 && isKind(reading, verb + 1, ING | DONE | NOT))
    return [...words];
  // "… or do I need to come?" asks twice.
  if (words.some(({ lower }, at) => lower === 'or' && isKind(reading, at + 1, BE | HAVE | DO | MODAL))) return null;
  const subject = subjectEnd(reading, verb + 1);
  if (subject === null) return null;
  // "Are you …?" asks about the person: nothing to report.
  if (isKind(reading, verb, BE) && lowerAt(reading, verb + 1) === 'you' && !isKind(reading, verb + 2, ING | DONE))
    return null;
  const front = words.slice(0, verb);
  const who = words.slice(verb + 1, subject.end);
  const rest = words.slice(subject.end);
  if (!isKind(reading, verb, DO)) return statement(front, who, auxiliary, rest, reading, verb, subject.end);
  return withoutDo(front, who, auxiliary, rest, afterAdverbs(reading, subject.end) - subject.end);
}

/** Without a question mark, and without a verb before its subject, most openings are no questions: "when it broke I called". */
const ASKS_ANYWAY = /^(?:why .*|what (?:happened|happens|went))$/;

/** "Where", "how long", "how many days", "what time". */
function afterAskingWords(reading: Reading): number {
  let at = isKind(reading, 0, ASKING) || lowerAt(reading, 0) === 'who' ? 1 : 0;
  if (lowerAt(reading, 0) === 'how' && isKind(reading, at, ADJECTIVE | ADVERB | DETERMINER)) at += 1;
  if (/^(?:more|less|many|much)$/.test(lowerAt(reading, at))) at += 1;
  while (at < 5 && isKind(reading, at, NOUN | ADJECTIVE) && !isKind(reading, at, BE | HAVE | DO | MODAL | PAST))
    at += 1;
  return at;
}

function subjectEnd(reading: Reading, at: number): { end: number } | null {
  const phrase = nounPhrase(reading, at, 'subject');
  if (phrase === null) return null;
  let { end } = phrase;
  // "My top up", "the check in": a noun in two words.
  if (isKind(reading, end, PARTICLE) && isKind(reading, end + 1, BASE | ING | DONE | NOT | ADVERB)) end += 1;
  while (isKind(reading, end, PREPOSITION)) {
    const inner = nounPhrase(reading, end + 1, 'object');
    // "The status on my withdrawal" is one subject when it still does something; "my order in the shop" may be here or there.
    const isOne =
      /^(?:of|for|to)$/.test(lowerAt(reading, end)) || (inner !== null && isKind(reading, inner.end, ING | DONE | NOT));
    if (inner === null || !isOne) break;
    end = inner.end;
  }
  return { end: afterRelative(reading, end, { depth: 1, person: 'either', gap: 'none', isOpen: false }) };
}

function statement(
  front: readonly Word[],
  who: readonly Word[],
  auxiliary: Word,
  rest: readonly Word[],
  reading: Reading,
  verb: number,
  restAt: number,
): Word[] | null {
  // "Isn't it …?" wants no answer; "why isn't it here" does.
  if (auxiliary.lower.endsWith("n't") && front.length === 0) return null;
  // "How can this be?" is no question.
  if (front.length === 1 && /^how (?:can|could)$/.test(`${front[0]?.lower} ${auxiliary.lower}`)) return null;
  const hasMore = restAt < reading.words.length;
  if (isKind(reading, verb, HAVE) && !hasMore) return null;
  return [...front, ...who, auxiliary, ...rest];
}

/** "Does it take" → "it takes", "did you send" → "you sent", "do I keep" → "I keep"; a denied one keeps its "do". */
function withoutDo(
  front: readonly Word[],
  who: readonly Word[],
  auxiliary: Word,
  rest: readonly Word[],
  verbAt: number,
): Word[] | null {
  const verb = rest[verbAt];
  if (verb === undefined) return null;
  if (auxiliary.lower.endsWith("n't")) return front.length === 0 ? null : [...front, ...who, auxiliary, ...rest];
  if (rest.slice(0, verbAt).some(({ lower }) => lower === 'not' || lower === 'never'))
    return [...front, ...who, auxiliary, ...rest];
  const formed = auxiliary.lower === 'did' ? inThePast(verb) : auxiliary.lower === 'does' ? asThirdPerson(verb) : verb;
  if (formed === null) return null;
  return [...front, ...who, ...rest.slice(0, verbAt), formed, ...rest.slice(verbAt + 1)];
}
