import { words } from '../match/word-classes.ts';
import { isVerb } from '../normalize/english-words.ts';
import { NO_BREAK, SENTENCE_BREAK, type Token } from '../normalize/read-message.ts';
import { type Mention, SWEARING } from './group-mention.ts';
import { DEROGATORY, HARMING, HATING } from './hostile-words.ts';
import { hasAny, hasBefore } from './look-around.ts';
import { BE, DETERMINER, GROUP, IDENTITY, INTENSIFIER, NEGATOR, SELF, THIRD_PERSON } from './word-roles.ts';

/** What can be said against a group. */
export type Said = 'group-hatred' | 'group-contempt' | 'group-harm' | 'group-denial';

export interface Found {
  said: Said;
  at: number;
  /** The speaker's own opinion in so many words: "I don't believe that they should …". */
  isOwn?: boolean;
}

/** Words looked at on either side of a group. */
const BEFORE = 8;
export const AFTER = 12;

/** What governs the group from its left: "I hate …", "kill all …", "dirty …", "rid of …". */
export function saidBefore(tokens: readonly Token[], mention: Mention): Found | null {
  let isSpoken = false;
  const isPlural = ((tokens[mention.first] as Token).info.roles & GROUP) !== 0 || mention.last > mention.first;
  for (let at = mention.first - 1; at >= 0 && mention.first - at <= BEFORE; at--) {
    if ((tokens[at + 1] as Token).breakBefore !== NO_BREAK) return null;
    const { word, roles } = (tokens[at] as Token).info;
    if ((tokens[at] as Token).isQuoted) return null;
    if (DEROGATORY.has(word) && !mention.isPronoun && mention.first - at <= 3) {
      return isAttribute(tokens, at, mention) ? { said: 'group-contempt', at } : null;
    }
    // "I hate that gay people are …" hates what is done to them.
    if (HATING.has(word) && isPlural && tokens[at + 1]?.info.word === 'that') return null;
    // "I hate being a woman here" is a complaint of one.
    if (HATING.has(word) && tokens[at + 1]?.info.word === 'being' && tokens[at + 2]?.info.word !== 'around')
      return null;
    if (HATING.has(word)) return isOwnFeeling(tokens, at) ? { said: 'group-hatred', at } : null;
    if (HARMING.has(word)) return isCalledFor(tokens, at) ? { said: 'group-harm', at } : null;
    if (CURSES.has(word)) {
      const isCurse = at === mention.first - 1 || !isSpoken;
      return isCurse && !isThing(tokens, at) ? { said: 'group-hatred', at } : null;
    }
    if (SENDING.has(word))
      return isSentAway(tokens, at, mention) && isCalledFor(tokens, at) ? { said: 'group-harm', at } : null;
    if (SEEING.has(word) && isSickened(tokens, mention)) return { said: 'group-hatred', at };
    if (word === 'good' && tokens[at - 1]?.info.word === 'only') {
      return hasAny(tokens, mention.last + 1, DEAD) ? { said: 'group-harm', at } : null;
    }
    const phrase = phraseAt(tokens, at, mention);
    if (phrase) return isDeniedAt(tokens, phrase.at) ? null : phrase;
    if (SWEARING.has(word) && at === mention.first - 1 && !mention.isPronoun) {
      isSpoken = true;
      continue;
    }
    if (!MODIFIERS.has(word) && !(roles & (INTENSIFIER | DETERMINER | IDENTITY)) && word !== 'you') return null;
  }
  // "Fucking immigrants!": nothing but the curse.
  return isSpoken && !hasVerb(tokens, mention.last + 1) ? { said: 'group-contempt', at: mention.first - 1 } : null;
}

export const MODIFIERS = words(
  `all every each any most of the those these them fucking damn bloody so much more other being around with seeing a an such like
   off young old people living single last next any good our your and or both men women having as working sitting talking to near next up down out away`,
);

const CURSES = words('fuck screw damn');

/** Removal, with where to: "send … back", "lock up every …". */
const SENDING = words('shut send put throw ship lock kick round drag keep sink chuck toss drive force get take make');

const AWAY = words(
  'up back out away down home camps camp prison jail boats chains cages cage off slaves disappear suffer',
);

const SEEING = words('see seeing at meet meeting near around hear watch touch touching watching beside');

export const SICKENED = words('sick disgust disgusted vomit puke hatred rage nauseous hate gag throw');

const DEAD = words('dead');

function isSentAway(tokens: readonly Token[], at: number, { first, last }: Mention): boolean {
  for (let index = at + 1; index < first; index++)
    if (/^(?:up|out|away|down|off)$/.test((tokens[index] as Token).info.word)) return true;
  return hasAny(tokens, last + 1, AWAY);
}

/** "I feel sick when I see …": the feeling is the speaker's, and the sight of them is its cause. */
function isSickened(tokens: readonly Token[], { first, last }: Mention): boolean {
  let isFelt = false;
  let isMine = false;
  for (
    let at = first - 1;
    at >= 0 && first - at <= AFTER && (tokens[at + 1] as Token).breakBefore !== SENTENCE_BREAK;
    at--
  ) {
    const { word, roles } = (tokens[at] as Token).info;
    if (roles & NEGATOR && word !== 'nothing' && word !== 'cant' && word !== 'without') return false;
    if (SICKENED.has(word)) isFelt = true;
    if (roles & SELF) isMine = true;
  }
  for (
    let at = last + 1;
    at < tokens.length && at - last <= 5 && (tokens[at] as Token).breakBefore !== SENTENCE_BREAK;
    at++
  ) {
    if (SICKENED.has((tokens[at] as Token).info.word)) isFelt = true;
  }
  return isFelt && isMine;
}

function isThing(tokens: readonly Token[], at: number): boolean {
  return (tokens[at - 1]?.info.word ?? '') === 'the' || (tokens[at - 1]?.info.word ?? '') === 'holy';
}

/** "a dirty Jew", "these disgusting gays": not "the violent attack on women". */
function isAttribute(tokens: readonly Token[], at: number, { first, last }: Mention): boolean {
  for (let next = at + 1; next < first; next++) {
    const { roles, word } = (tokens[next] as Token).info;
    if (!(roles & (INTENSIFIER | IDENTITY)) && !DEROGATORY.has(word) && !MODIFIERS.has(word)) return false;
    if (word === 'to' || word === 'with' || word === 'and' || word === 'as' || word === 'of') return false;
  }
  const plural =
    (tokens[last] as Token).info.roles & GROUP || last > first || (tokens[first] as Token).info.roles & IDENTITY;
  const adjective = (tokens[at] as Token).info.word;
  const isPitied = SYMPATHETIC.has(adjective) && !SCORNFUL.has(tokens[at - 1]?.info.word ?? '');
  return plural !== 0 && !isPitied && !isDeniedAt(tokens, at);
}

/** Takes the pity out of it: "typical lazy …". */
const SCORNFUL = words('typical such you fucking bloody damn another stupid dirty these');

/** Said of people in pity as often as in contempt. */
const SYMPATHETIC = words(
  'weak violent dangerous ignorant lazy poor uneducated disease cancer virus threat burden waste illiterate worst plague',
);

/** The speaker's own: "I hate", "we all hate", "hate" alone; not "he hates", "people who hate", "I don't hate". */
function isOwnFeeling(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0 && at - before <= 6; before--) {
    if ((tokens[before + 1] as Token).breakBefore === SENTENCE_BREAK) return true;
    const { word, roles } = (tokens[before] as Token).info;
    if (roles & NEGATOR) return word === 'cant' || word === 'why' || tokens[before + 1]?.info.word === 'help';
    if (
      word === 'i' ||
      word === 'im' ||
      word === 'we' ||
      word === 'everyone' ||
      word === 'everybody' ||
      word === 'ill'
    ) {
      return !((tokens[before - 1]?.info.roles ?? 0) & NEGATOR);
    }
    if (word === 'to') return CALLS_TO.has(tokens[before - 1]?.info.word ?? '');
    if (!LEADS_TO_FEELING.has(word) && !(roles & INTENSIFIER)) return false;
  }
  return true;
}

const LEADS_TO_FEELING = words(
  `really just fucking honestly always truly do would will all absolutely still also should must and but because that why passionately
   genuinely literally completely utterly personally simply fully deeply cant help lets already both reason reasons is`,
);

const CALLS_TO = words(
  'has want going need time have love like gonna ought ready got right ok fine wanna glad happy obliged job begun started legal allowed fun best duty',
);

/** An order, a wish, an intention: not what happened ("he killed") nor what somebody else wants. */
function isCalledFor(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.info.word;
  if (at === 0 || (tokens[at] as Token).breakBefore !== NO_BREAK) return true;
  if (before === 'to') {
    const verb = tokens[at - 2]?.info;
    return verb !== undefined && CALLS_TO.has(verb.word) && isMine(tokens, at - 3);
  }
  if (before === undefined || (tokens[at - 1]?.info.roles ?? 0) & NEGATOR) return false;
  return CALLS.has(before) && !isDeniedAt(tokens, at - 1);
}

const CALLS = words(
  'lets should must gonna wanna ill will just please and someone somebody then better would id could go us god death',
);

/** Nobody else's intention: "he wants to kill", "they want to deport". */
function isMine(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index >= 0 && at - index < 3; index--) {
    const { roles, word } = (tokens[index] as Token).info;
    if ((tokens[index + 1] as Token).breakBefore === SENTENCE_BREAK) return true;
    if (roles & NEGATOR) return false;
    if (
      word === 'i' ||
      word === 'im' ||
      word === 'we' ||
      word === 'id' ||
      word === 'someone' ||
      word === 'its' ||
      word === 'all'
    )
      return true;
    if (roles & THIRD_PERSON || word === 'who') return false;
  }
  return true;
}

/** Set phrases that govern the group, read from their last word: "rid of", "death to", "no place for". */
function phraseAt(tokens: readonly Token[], at: number, { last }: Mention): Found | null {
  const word = (tokens[at] as Token).info.word;
  const one = tokens[at - 1]?.info.word ?? '';
  const two = tokens[at - 2]?.info.word ?? '';
  switch (word) {
    case 'of':
      if (one === 'rid') return { said: 'group-harm', at: at - 1 };
      return /^(?:sick|tired|enough)$/.test(one) ? { said: 'group-hatred', at: at - 1 } : null;
    case 'to':
      return one === 'death' || one === 'hell' ? { said: 'group-harm', at: at - 1 } : null;
    case 'with':
      if (one === 'hell' && two === 'to') return { said: 'group-hatred', at: at - 2 };
      return one === 'down' && (at < 2 || (tokens[at - 1] as Token).breakBefore === SENTENCE_BREAK)
        ? { said: 'group-harm', at: at - 1 }
        : null;
    case 'for':
      if (/^(?:place|room|respect|sympathy|space|mercy)$/.test(one) && /^(?:no|zero)$/.test(two)) {
        return { said: 'group-denial', at: at - 2 };
      }
      if (/^(?:holocaust|genocide|bullet|gallows|cages)$/.test(one)) return { said: 'group-harm', at: at - 1 };
      return /^(?:hatred|contempt|disgust|disdain)$/.test(one) ? { said: 'group-hatred', at: at - 1 } : null;
    case 'stand':
    case 'bear':
      return /^(?:cant|cannot|wont)$/.test(one) && isMine(tokens, at - 2) ? { said: 'group-hatred', at: at - 1 } : null;
    case 'by':
      if (/^(?:disgusted|repulsed|sickened|revolted)$/.test(one)) return { said: 'group-hatred', at: at - 1 };
      return /^(?:served|treated|helped|touched)$/.test(one) && hasBefore(tokens, at, REFUSING)
        ? { said: 'group-hatred', at: at - 1 }
        : null;
    case 'trust':
    case 'respect':
    case 'accept':
    case 'like':
    case 'let':
    case 'allow':
    case 'want':
    case 'hire':
    case 'serve':
    case 'need':
      // "I don't want women to suffer": what follows is what is not wanted.
      return /^(?:never|dont|cant|cannot|not|wont|wouldnt|shouldnt)$/.test(one) &&
        isSpeaker(tokens, at - 2) &&
        tokens[last + 1]?.info.word !== 'to'
        ? { said: 'group-hatred', at: at - 1 }
        : null;
    case 'on':
      return /^(?:spit|piss|shit|vomit|puke)$/.test(one) && isSpeaker(tokens, at - 2)
        ? { said: 'group-hatred', at: at - 1 }
        : null;
    case 'wants':
    case 'likes':
    case 'needs':
      return /^(?:nobody|noone)$/.test(one) ? { said: 'group-hatred', at: at - 1 } : null;
    case 'smell':
      return one === 'can' ? { said: 'group-contempt', at } : null;
    case 'created':
    case 'invented':
      return hasBefore(tokens, at, MISTAKES) ? { said: 'group-contempt', at } : null;
    case 'without':
      return isBetterPlace(tokens, at) ? { said: 'group-denial', at } : null;
    case 'tolerate':
      if (/^(?:cant|cannot|wont)$/.test(one))
        return isMine(tokens, at - 2) ? { said: 'group-hatred', at: at - 1 } : null;
      return hasBefore(tokens, at, ASKING_WHY) ? { said: 'group-hatred', at } : null;
    case 'many':
      return one === 'too' ? { said: 'group-hatred', at: at - 1 } : null;
    default:
      return null;
  }
}

/** "The world would be better without …" */
function isBetterPlace(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0 && at - index <= 4; index--)
    if (BETTER.has((tokens[index] as Token).info.word)) return true;
  return tokens[at - 1]?.info.word === 'world';
}

const ASKING_WHY = words('why');

const REFUSING = words('refuse refused rather wont never not dont hate');

const MISTAKES = words('mistake error wrong drunk');

function isSpeaker(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index >= 0 && at - index < 3; index--) {
    const { word } = (tokens[index] as Token).info;
    if (word === 'i' || word === 'we' || word === 'ill' || word === 'id') return true;
  }
  return at < 0;
}

/** A "not" up to five words to the left in the clause. */
function isDeniedAt(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0 && at - index <= 5; index--) {
    if ((tokens[index + 1] as Token).breakBefore !== NO_BREAK) return false;
    const { roles } = (tokens[index] as Token).info;
    const next = tokens[index + 1]?.info.word;
    if (roles & NEGATOR && next !== 'but' && next !== 'worse') return true;
  }
  return false;
}

function hasVerb(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length && at - from < 4; at++) {
    if ((tokens[at] as Token).breakBefore === SENTENCE_BREAK) return false;
    const { info } = tokens[at] as Token;
    if (info.roles & BE || MODALS.has(info.word) || isVerb(info.word)) return true;
  }
  return false;
}

export const BETTER = words(
  'better great nice good happier wonderful amazing love cheaper safer cleaner happy glad celebrate',
);

export const MODALS = words(
  'should must need needs ought deserve deserves deserved gotta better will shall belong belongs can',
);
