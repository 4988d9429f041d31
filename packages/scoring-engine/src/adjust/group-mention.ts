import { words } from '../match/word-classes.ts';
import { partsOfSpeech } from '../normalize/english-words.ts';
import { NO_BREAK, SENTENCE_BREAK, type Token } from '../normalize/read-message.ts';
import { DEROGATORY, HARMED, HARMING, HATING, PEOPLE_WORDS, SPOILING } from './hostile-words.ts';
import { isJoined } from './look-around.ts';
import {
  AGENT_NOUN,
  BE,
  CONTRAST,
  DETERMINER,
  GROUP,
  IDENTITY,
  INTENSIFIER,
  NEGATOR,
  PEOPLE,
  SELF,
  YOU,
} from './word-roles.ts';

/** A group of people named at tokens [first, last]. */
export interface Mention {
  first: number;
  last: number;
  /** "they", "them": the group named before. */
  isPronoun: boolean;
  /** "no …", "not all …": what is said is denied of them. */
  isDenied: boolean;
}

/** One's own family or guests: "my girls". */
const OWN_PEOPLE = words('my our');

const PLACES = words(
  'africa asia mexico india pakistan china nigeria syria turkey romania poland arabia iran iraq israel abroad',
);

const PRONOUNS = words('they theyre theyve theyll them their these those');

/**
 * The group of people named from `at` on, or null. `named` says whether one was named before, so that "they" may mean it. An
 * identity names a group only beside people: "a black shirt" is the colour of a thing.
 */
export function mentionAt(tokens: readonly Token[], at: number, named: boolean): Mention | null {
  const { roles, word } = (tokens[at] as Token).info;
  let last = -1;
  if (roles & GROUP) last = peopleAfter(tokens, at);
  else if (roles & IDENTITY) last = identityEnd(tokens, at);
  else if (roles & PEOPLE) last = describedEnd(tokens, at);
  if (last >= 0 && OWN_PEOPLE.has(tokens[at - 1]?.info.word ?? '')) return null;
  if (last < 0) {
    if (!named || !PRONOUNS.has(word)) return null;
    return { first: at, last: at, isPronoun: true, isDenied: false };
  }
  const first = tokens[at - 1]?.info.word === 'being' ? at - 1 : at;
  return { first, last, isPronoun: false, isDenied: isNoneOf(tokens, first) };
}

/** "gay men": the group is the whole of it. */
function peopleAfter(tokens: readonly Token[], at: number): number {
  let last = at;
  while (last + 1 < tokens.length && last - at < 2 && isJoined(tokens, last + 1)) {
    const { info } = tokens[last + 1] as Token;
    if (!PEOPLE_WORDS.has(info.word) && !(info.roles & (GROUP | IDENTITY))) break;
    last++;
  }
  return last;
}

function identityEnd(tokens: readonly Token[], at: number): number {
  // "a woman", "no woman": one of them; "that stupid woman" is somebody.
  if ((tokens[at] as Token).info.word === 'woman') return ANY_ONE.has(tokens[at - 1]?.info.word ?? '') ? at : -1;
  const last = peopleAfter(tokens, at);
  if (last > at && PEOPLE_WORDS.has((tokens[last] as Token).info.word)) return last;
  if (last > at && (tokens[last] as Token).info.roles & GROUP) return last;
  const next = tokens[last + 1];
  // "a black shirt", "the Indian restaurant": the identity of a thing.
  if (next?.breakBefore === NO_BREAK && isNameOfScorn(next.info.word, (tokens[last] as Token).info.word)) return last;
  if (next && next.breakBefore === NO_BREAK && next.kind === 'word' && isNoun(next)) return -1;
  const before = tokens[at - 1];
  if (!before) return VERBLESS.has((tokens[at] as Token).info.word) ? -1 : last;
  if (DEROGATORY.has(before.info.word) || before.info.word === 'being' || before.info.roles & IDENTITY) return last;
  // "a Muslim", "every gay", "the disabled", "kill Jew": but not "is gay".
  return before.info.roles & DETERMINER ||
    HATING.has(before.info.word) ||
    HARMING.has(before.info.word) ||
    QUANTIFIERS.has(before.info.word) ||
    (before.info.roles & INTENSIFIER && SWEARING.has(before.info.word))
    ? last
    : -1;
}

const ANY_ONE = words('a every any no another each single');

const VERBLESS = words('black white foreign female male coloured colored native deaf blind straight');

export const QUANTIFIERS = words(
  'no all every each any most many you some other fellow next last single good bad dead real one goddamn',
);

export const SWEARING = words('fucking freaking frigging effing bloody damn damned');

function isNoun({ info }: Token): boolean {
  if (info.roles & (BE | NEGATOR | CONTRAST | YOU | SELF | DETERMINER)) return false;
  if (HARMED.has(info.word) || SPOILING.has(info.word)) return false;
  const tag = partsOfSpeech(info.word)[0];
  return (info.roles & AGENT_NOUN) !== 0 || tag === undefined || tag.startsWith('NN');
}

/** "people of colour", "anyone who is gay", "people from Africa", "kids in wheelchairs". */
function describedEnd(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1]?.info.word;
  const after = tokens[at + 2]?.info;
  if (tokens[at - 1]?.info.word === 'old' && /^(?:people|folks?|ppl)$/.test((tokens[at] as Token).info.word)) return at;
  if (!after || (tokens[at + 1] as Token).breakBefore === SENTENCE_BREAK) return -1;
  if (next === 'of' && /^(?:colou?r|faith)$/.test(after.word)) return at + 2;
  if (next === 'with' && /^(?:disabilit(?:y|ies)|autism|downs?|aids|dwarfism)$/.test(after.word)) return at + 2;
  if (next === 'in' && after.word.startsWith('wheelchair')) return at + 2;
  if (next === 'in' && tokens[at + 3]?.info.word.startsWith('wheelchair')) return at + 3;
  if (next === 'from' && (PLACES.has(after.word) || PLACES.has(tokens[at + 3]?.info.word ?? ''))) {
    return PLACES.has(after.word) ? at + 2 : at + 3;
  }
  if ((next === 'who' || next === 'that') && after.roles & BE) {
    const third = tokens[at + 3];
    if (third && third.info.roles & (IDENTITY | GROUP)) return at + 3;
  }
  return -1;
}

function isNoneOf(tokens: readonly Token[], first: number): boolean {
  const one = tokens[first - 1]?.info.word;
  const two = tokens[first - 2]?.info.word;
  if (isJoined(tokens, first) && (one === 'no' || one === 'neither')) return true;
  return (one === 'all' || one === 'every' || one === 'single') && (two === 'not' || two === 'no');
}

/** "Muslim scum": after an identity. Of animals only where no breed or country may be meant. */
export function isNameOfScorn(word: string, identity: string): boolean {
  return NAMES_OF_SCORN.has(word) || (ANIMALS.has(word) && BELIEF_OR_LOVE.has(identity));
}

const NAMES_OF_SCORN = words(
  'scum filth vermin bastards bastard bitch bitches whore whores freaks freak savages cockroaches parasites invaders swine',
);

const ANIMALS = words('pigs pig dogs dog rats rat trash animals apes');

const BELIEF_OR_LOVE = words(
  'muslim jewish jew gay lesbian trans transgender queer christian hindu sikh immigrant refugee arab islamic',
);

/** "If they are Muslim, they …" */
export function isTheyAre(tokens: readonly Token[], at: number): boolean {
  if (!((tokens[at] as Token).info.roles & IDENTITY)) return false;
  const before = tokens[at - 1]?.info.word;
  return before === 'theyre' || (before === 'are' && tokens[at - 2]?.info.word === 'they');
}
