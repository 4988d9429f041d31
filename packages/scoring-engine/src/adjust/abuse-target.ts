import type { AbuseTarget } from '@evenkeel/library';
import { NO_BREAK, SENTENCE_BREAK, type Token } from '../normalize/read-message.ts';
import { negatorBefore } from './negation.ts';
import {
  AGENT_NOUN,
  BE,
  COMPANY,
  DAMPENER,
  DETERMINER,
  GRAMMATICAL,
  INTENSIFIER,
  LEADING_NOUN,
  NEGATOR,
  NOUN,
  OWNING,
  PERSON_NOUN,
  REPORTING,
  SELF,
  THING,
  THIRD_PERSON,
  TOLD_TO,
  YOU,
  YOURS,
} from './word-roles.ts';

/** Words between a subject and what is said of it: "you are all such complete idiots". */
const SUBJECT_REACH = 6;
/** A message or clause of so few words, without a subject, is said to the reader: "stupid idiot." */
const VOCATIVE_WORDS = 3;

/** `self` and `thing` are no abuse: "my stupid mistake", "this stupid printer". */
export type Aim = AbuseTarget | 'self' | 'thing';

/** Whom an insult over tokens [first, last] is aimed at, by grammar alone: the noun after it, else the nearest subject. */
export function aimOf(tokens: readonly Token[], first: number, last: number): Aim {
  const after = aimAfter(tokens, last);
  if (after && after !== 'other-person') return after;
  const before = aimBefore(tokens, first);
  // "You stupid woman" is said to her.
  if (after) return before === 'agent' ? before : after;
  if (before !== null || !isVocative(tokens, first, last)) return before ?? 'untargeted';
  return isOfThing(tokens, first, last) ? 'thing' : 'agent';
}

/** "Piece of crap, it jams": what it is called in front is what jams. "Piece of shit, you …" is said to the reader. */
function isOfThing(tokens: readonly Token[], first: number, last: number): boolean {
  if (tokens[first + 1]?.info.word !== 'of' || tokens[last + 1]?.info.word !== 'it') return false;
  for (let at = last + 2; at < tokens.length; at++) {
    const { breakBefore, info } = tokens[at] as Token;
    if (breakBefore === SENTENCE_BREAK) return true;
    if (info.roles & YOU) return false;
  }
  return true;
}

/** "stupid printer", "useless company", "idiots like you". */
function aimAfter(tokens: readonly Token[], last: number): Aim | null {
  const next = tokens[last + 1];
  if (!next || next.breakBefore !== NO_BREAK || next.kind !== 'word') return null;
  const { roles, word } = next.info;
  if (roles & AGENT_NOUN) return 'agent';
  if (word === 'like' && (tokens[last + 2]?.info.roles ?? 0) & YOU) return 'agent';
  if (roles & COMPANY) return 'company';
  if (roles & PERSON_NOUN) return 'other-person';
  if (roles & YOU) return 'agent';
  if (next.info.isStrong || roles & GRAMMATICAL) return null;
  return roles & NOUN || NOUNS_OF_SUPPORT.has(word) ? 'thing' : null;
}

const NOUNS_OF_SUPPORT = new Set([
  'app',
  'website',
  'email',
  'login',
  'wifi',
  'printer',
  'thing',
  'things',
  'stuff',
  'shit',
]);

function aimBefore(tokens: readonly Token[], first: number): Aim | null {
  let isOwned = false;
  for (let at = first - 1; at >= 0 && first - at <= SUBJECT_REACH; at--) {
    const token = tokens[at] as Token;
    if ((tokens[at + 1] as Token).breakBefore === SENTENCE_BREAK) return null;
    const { roles, word } = token.info;
    if (roles & YOU) {
      // "your driver is an idiot" is about the driver, "your company" about the company.
      if (!(roles & YOURS) || at === first - 1) return 'agent';
      const owned = tokens[at + 1]?.info.roles ?? 0;
      if (owned & AGENT_NOUN) return 'agent';
      if (owned & COMPANY) return 'company';
      if (owned & PERSON_NOUN) return 'other-person';
      return isOwned ? 'thing' : 'agent';
    }
    if (roles & AGENT_NOUN) return 'agent';
    if (roles & COMPANY && word !== 'site' && word !== 'app' && word !== 'website' && word !== 'system')
      return followsYour(tokens, at);
    if (roles & PERSON_NOUN) return 'other-person';
    if (roles & OWNING && hasVerbBetween(tokens, at, first)) return ownAim(tokens, at);
    if (roles & SELF) return isOfSelf(tokens, at, first) ? 'self' : null;
    if (roles & THIRD_PERSON) {
      if (!(roles & DETERMINER)) return 'other-person';
      // "that idiot": a person; "these stupid …" was answered by the noun after it.
      if (at === first - 1 || (tokens[at + 1] as Token).info.roles & INTENSIFIER) return 'other-person';
    }
    if (roles & LEADING_NOUN && at === first - 1) return 'thing';
    if (word === 'this' && at === first - 1) return 'other-person';
    if (roles & THING && at < first - 1) return 'thing';
    if (!(roles & GRAMMATICAL)) isOwned = true;
  }
  return null;
}

/** "Nobody is calling you …": the negator is the subject. An answer ("no, I said …") is none. */
function isDeniedSubject(tokens: readonly Token[], at: number): boolean {
  const { info } = tokens[at - 2] ?? {};
  return (
    info !== undefined && (info.roles & NEGATOR) !== 0 && info.word !== 'no' && tokens[at - 1]?.breakBefore === NO_BREAK
  );
}

/** "I am such an …", "makes me a …", "my stupid …"; not "I hate this …", where somebody else is meant. */
function isOfSelf(tokens: readonly Token[], at: number, first: number): boolean {
  const { word, roles: own } = (tokens[at] as Token).info;
  if (own & OWNING) return true;
  let isSaid = word !== 'i' && word !== 'we';
  for (let between = at + 1; between < first; between++) {
    const { roles, word: said } = (tokens[between] as Token).info;
    if (roles & BE || FEELING.has(said)) isSaid = true;
    else if (isSaid && !(roles & (INTENSIFIER | DETERMINER | DAMPENER)) && !SELF_MOCKING.has(said)) return false;
  }
  return isSaid;
}

function hasVerbBetween(tokens: readonly Token[], at: number, first: number): boolean {
  for (let between = at + 1; between < first; between++) if ((tokens[between] as Token).info.roles & BE) return true;
  return false;
}

/** "my brother is …", "my cat is …": a word English does not have is a name. */
function ownAim(tokens: readonly Token[], at: number): Aim {
  const owned = tokens[at + 1]?.info;
  return owned && (owned.roles & (PERSON_NOUN | AGENT_NOUN) || !owned.isWord) ? 'other-person' : 'thing';
}

const FEELING = new Set(['feel', 'felt', 'feeling', 'been', 'become', 'became', 'acted', 'made']);
const SELF_MOCKING = new Set([
  'of',
  'with',
  'like',
  'just',
  'one',
  'big',
  'old',
  'poor',
  'total',
  'complete',
  'narcissistic',
  'only',
  'also',
  'as',
]);

function followsYour(tokens: readonly Token[], at: number): Aim {
  return (tokens[at - 1]?.info.roles ?? 0) & OWNING ? 'other-person' : 'company';
}

/** "Idiot!", "listen, moron", "thanks for nothing stupid": said straight to the reader. */
function isVocative(tokens: readonly Token[], first: number, last: number): boolean {
  let start = first;
  while (start > 0 && (tokens[start] as Token).breakBefore === NO_BREAK) start--;
  for (let at = start; at < first; at++) if ((tokens[at] as Token).info.roles & BE) return false;
  let end = last;
  while (end + 1 < tokens.length && (tokens[end + 1] as Token).breakBefore === NO_BREAK) end++;
  return end - start + 1 - (last - first) <= VOCATIVE_WORDS;
}

/** "treated like an idiot": a comparison that somebody suffers. */
function isTreatedLike(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at > 0 && first - at <= 3; at--) {
    const { word, roles } = (tokens[at] as Token).info;
    if (word === 'like' || word === 'as') return isSuffered(tokens, at);
    if (!(roles & (DETERMINER | INTENSIFIER))) return false;
  }
  return false;
}

function isSuffered(tokens: readonly Token[], like: number): boolean {
  for (let at = like - 1; at >= 0 && like - at <= 4; at--)
    if (TREATING.has((tokens[at] as Token).info.word)) return true;
  return false;
}

const TREATING = new Set(['treat', 'treats', 'treated', 'treating', 'dismissed', 'handled']);

/** Somebody else's words: quoted, or told ("he called me an idiot"). What I said myself stays mine. */
export function isReported(tokens: readonly Token[], first: number): boolean {
  if ((tokens[first] as Token).isQuoted || isTreatedLike(tokens, first)) return true;
  for (let at = first - 1; at >= 0 && first - at <= SUBJECT_REACH; at--) {
    const { breakBefore, info } = tokens[at + 1] as Token;
    // "They told me it is free, I want to cancel": after the comma I speak for myself.
    if (breakBefore === SENTENCE_BREAK || (breakBefore !== NO_BREAK && info.roles & SELF)) return false;
    if (!((tokens[at] as Token).info.roles & REPORTING)) continue;
    const object = tokens[at + 1]?.info.word;
    if (object === 'me' || object === 'us' || (tokens[at - 1]?.info.roles ?? 0) & TOLD_TO) return true;
    // "Nobody is calling you a …", "I never called him …".
    if (negatorBefore(tokens, at) >= 0 || isDeniedSubject(tokens, at)) return true;
    const subject = tokens[at - 1]?.info;
    return (
      subject !== undefined &&
      !(subject.roles & (SELF | YOU)) &&
      (subject.roles & (THIRD_PERSON | PERSON_NOUN | AGENT_NOUN)) !== 0
    );
  }
  return false;
}
