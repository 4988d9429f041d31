import { isReported } from '../adjust/abuse-target.ts';
import { isTold } from '../adjust/disowned.ts';
import { BELITTLING, DEROGATORY, VILIFYING } from '../adjust/hostile-words.ts';
import { isJoined } from '../adjust/look-around.ts';
import {
  AGENT_NOUN,
  BAD_NAME,
  BE,
  COMPANY,
  DAMPENER,
  DETERMINER,
  GROUP,
  IDENTITY,
  INTENSIFIER,
  PEOPLE,
  PERSON_NOUN,
  THIRD_PERSON,
  YOU,
} from '../adjust/word-roles.ts';
import { words } from '../match/word-classes.ts';
import { isNoun, partsOfSpeech } from '../normalize/english-words.ts';
import { NO_BREAK, type Token } from '../normalize/read-message.ts';
import { type DraftEvidence, draftOf, type MessageContext } from './draft.ts';

/** A bad name for somebody, over the decision line. */
const AT_YOU_POINTS = 3.4;
const OF_OTHERS_POINTS = 3.1;
/** Words between a person and what they are called: "you are such a completely …". */
const REACH = 6;
/** A message that says "you" a thousand times is read this far. */
const MAX_PERSONS = 40;

const PERSONS = YOU | PERSON_NOUN | AGENT_NOUN | THIRD_PERSON;
const HE_OR_SHE = words('he hes she shes');
/** Agents too, but as often a thing in the customer's kitchen. */
const DEVICES = words('machine computer program support staff ai operator');
const CALLS = words('are r is was were look looks sound sounds seem act behave be');
/** Between the verb and the name. */
const BETWEEN = words(
  `all just such like nothing but as one bunch of lot guys people bots bot little sad poor old stupid dumb dirty lying fat real
   big only always still also clearly obviously literally actually honestly even ever both complete total absolute utter
   miserable bloody useless worthless pathetic silly nasty cheap even most biggest worst the this`,
);
/** May stand between "you" and a bare name. */
const ADDRESSED = words(
  'guys people all bots bot lot bunch of little fat old big total complete absolute utter such poor sad bloody lying',
);
const DOUBTING = words('love loves miss thank thanks like if whether think say said not unless because');

/**
 * A person and a bad name for them, by grammar: "you are such a …", "your a …", "he is a …". Terms that have counted the name
 * already stand; what is reported, denied or asked of oneself does not count.
 */
export function weighPersons({ tokens, reading }: MessageContext, evidence: DraftEvidence[]): void {
  if (!(reading.roles & BAD_NAME)) return;
  let persons = 0;
  for (let at = 0; at < tokens.length && persons < MAX_PERSONS; at++) {
    const { roles, word, isWord } = (tokens[at] as Token).info;
    // Most words are nobody: told by their bits alone.
    if ((roles & PERSONS) === 0 && isWord) continue;
    // Groups have a grammar of their own.
    if (roles & GROUP || (tokens[at - 1]?.info.roles ?? 0) & (GROUP | IDENTITY)) continue;
    const isYou = (roles & YOU) !== 0;
    const isNamed = !isYou && isPersonsName(tokens, at);
    if (!isYou && !isNamed && !HE_OR_SHE.has(word) && ((roles & (PERSON_NOUN | AGENT_NOUN)) === 0 || DEVICES.has(word)))
      continue;
    persons++;
    const called = calledAt(tokens, at, isYou ? isAtYou : isNamed ? isOfNamed : isOfOthers);
    if (called < 0) continue;
    if (isReported(tokens, called) || (!isYou && isTold(tokens, called))) continue;
    const points = isYou ? AT_YOU_POINTS : OF_OTHERS_POINTS;
    const aim = isYou || roles & AGENT_NOUN ? 'agent' : 'other-person';
    // A term that has counted the name already is heard in full, not twice.
    const known = evidence.find(
      ({ signal, first, last, points: given }) => signal === 'abuse' && given > 0 && first <= called && last >= called,
    );
    if (known?.aim === 'group') continue;
    if (known) {
      known.points = Math.max(known.points, points);
      known.aim = aim;
      continue;
    }
    const draft = draftOf(at, called, 'abuse', points, 'bad-name', 'Calls a person a bad name.');
    draft.abuseKind = 'insult';
    draft.aim = aim;
    evidence.push(draft);
  }
}

/** A word English does not have, before "is": mostly somebody. A company may be one too, and then these names are as bad. */
function isPersonsName(tokens: readonly Token[], at: number): boolean {
  const { info, kind } = tokens[at] as Token;
  const next = tokens[at + 1]?.info.word;
  return kind === 'word' && !info.isWord && !info.isStrong && (next === 'is' || next === 'was');
}

function isAtYou(word: string): boolean {
  return BELITTLING.has(word) || DEROGATORY.has(word);
}

function isOfOthers(word: string): boolean {
  return VILIFYING.has(word);
}

function isOfNamed(word: string): boolean {
  return VILIFYING.has(word) && !OF_COMPANIES.has(word);
}

/** Said of companies in any complaint. */
const OF_COMPANIES = words(
  'trash garbage filth scum evil vile disgrace fraud crooks liars clowns parasites leech rat animal',
);

/** Where the person at `at` is called a name, or −1. */
function calledAt(tokens: readonly Token[], at: number, isName: (word: string) => boolean): number {
  const subject = (tokens[at] as Token).info;
  if (subject.word === 'yourself' || subject.word === 'yours') return -1;
  const isContracted = /^(?:youre|yall|hes|shes)$/.test(subject.word);
  const isPossessive = /^(?:your|ur|yr)$/.test(subject.word);
  const asks = tokens[at - 1]?.info.word;
  if (asks !== undefined && DOUBTING.has(asks)) return -1;
  let isNear = true;
  let isSaid = isContracted || ((asks === 'are' || asks === 'r') && isJoined(tokens, at));
  for (let index = at + 1; index < tokens.length && index - at <= REACH; index++) {
    if (!isJoined(tokens, index)) return -1;
    const { info, isQuoted, claimSize } = tokens[index] as Token;
    // "you know your shit": the phrase has its own sense.
    if (isQuoted || (claimSize > 1 && !isSaid && isName(info.word))) return -1;
    const { roles, word } = info;
    if (isName(word)) {
      // "crazy good", "stupidly cheap": praise.
      if ((tokens[index + 1]?.info.valence ?? 0) > 0 && isJoined(tokens, index + 1)) return -1;
      const stands =
        isSaid ||
        (isNear &&
          (isPossessive
            ? BELITTLING.has(word) && endsThere(tokens, index)
            : (subject.roles & YOU) !== 0 && standsAsName(tokens, index)));
      if (!stands || isOfThing(tokens, index)) {
        if (BETWEEN.has(word)) continue;
        return -1;
      }
      return index;
    }
    if (CALLS.has(word)) {
      isSaid = true;
      continue;
    }
    // Without a verb there is no room for any adjective: "you own two animals", "your best joke".
    if (
      !(roles & INTENSIFIER) &&
      word !== 'a' &&
      word !== 'an' &&
      (isPossessive || !isAtYou(word)) &&
      !ADDRESSED.has(word)
    )
      isNear = false;
    if (!(roles & (INTENSIFIER | DETERMINER | DAMPENER | BE)) && !BETWEEN.has(word) && !isAdjective(info.word))
      return -1;
  }
  return -1;
}

function isAdjective(word: string): boolean {
  const tag = partsOfSpeech(word)[0];
  return tag !== undefined && (tag.startsWith('JJ') || tag.startsWith('RB')) && word !== 'not' && word !== 'never';
}

/** Without a verb only a noun is a name: "you clown", not "you ugly …". */
function standsAsName(tokens: readonly Token[], at: number): boolean {
  return endsThere(tokens, at) || isPerson(tokens[at + 1]) || isPerson(tokens[at + 2]);
}

function endsThere(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return !next || next.breakBefore !== NO_BREAK || next.kind === 'emoji';
}

function isPerson(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.breakBefore === NO_BREAK &&
    (token.info.roles & (PERSON_NOUN | PEOPLE | GROUP | IDENTITY)) !== 0
  );
}

/** "your ugly website", "he is a monster truck fan": the next word is what is meant. */
function isOfThing(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || next.breakBefore !== NO_BREAK || next.kind !== 'word') return false;
  const { roles, word } = next.info;
  // "a monster of a goalkeeper" is praise.
  if (word === 'of' && tokens[at + 2]?.info.word === 'a') return true;
  if (roles & (PERSON_NOUN | AGENT_NOUN | COMPANY | PEOPLE | BE | YOU | GROUP | IDENTITY)) return false;
  if (isAtYou(word) || next.info.isStrong) return false;
  return isNoun(word);
}
