import { isDisowned } from '../adjust/disowned.ts';
import {
  BELITTLING,
  DEROGATORY,
  GRANTED,
  HARMED,
  HARMING,
  HATING,
  PEOPLE_WORDS,
  SPOILING,
} from '../adjust/hostile-words.ts';
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
  THIRD_PERSON,
  YOU,
} from '../adjust/word-roles.ts';
import { words } from '../match/word-classes.ts';
import { partsOfSpeech } from '../normalize/english-words.ts';
import { CLAUSE_BREAK, NO_BREAK, SENTENCE_BREAK, type Token } from '../normalize/read-message.ts';
import { type DraftEvidence, draftOf, type MessageContext } from './draft.ts';

/** A group of people named at tokens [first, last]. */
interface Mention {
  first: number;
  last: number;
  /** "they", "them": the group named before. */
  isPronoun: boolean;
  /** "no …", "not all …": what is said is denied of them. */
  isDenied: boolean;
}

/** What is said against a group; each once per message. */
const SAID = {
  'group-hatred': { points: 4.2, kind: 'slur', because: 'Hatred of people for who they are.' },
  'group-contempt': { points: 4, kind: 'slur', because: 'Contempt for people for who they are.' },
  'group-harm': { points: 4.6, kind: 'threat', because: 'Wishes harm or removal on people for who they are.' },
  'group-denial': { points: 4, kind: 'slur', because: 'Denies people rights or worth for who they are.' },
} as const;
type Said = keyof typeof SAID;

/** Words looked at on either side of a group. */
const BEFORE = 8;
const AFTER = 12;
/** A message of nothing but group names is read this far. */
const MAX_MENTIONS = 40;

/**
 * Hatred against groups of people, by grammar: a group and a predicate of hatred, contempt, harm or denied rights. Who somebody
 * is never counts alone, and what is quoted, denied, or told to condemn it does not count either.
 */
export function weighGroups({ tokens, reading }: MessageContext, evidence: DraftEvidence[]): void {
  if (!(reading.roles & (GROUP | IDENTITY | PEOPLE))) return;
  let named = false;
  let mentions = 0;
  for (let at = 0; at < tokens.length && mentions < MAX_MENTIONS; at++) {
    const mention = mentionAt(tokens, at, named);
    if (!mention) {
      named ||= isTheyAre(tokens, at);
      continue;
    }
    mentions++;
    named ||= !mention.isPronoun;
    weighMention(tokens, mention, evidence);
    at = mention.last;
  }
}

/** "If they are Muslim, they …" */
function isTheyAre(tokens: readonly Token[], at: number): boolean {
  if (!((tokens[at] as Token).info.roles & IDENTITY)) return false;
  const before = tokens[at - 1]?.info.word;
  return before === 'theyre' || (before === 'are' && tokens[at - 2]?.info.word === 'they');
}

function weighMention(tokens: readonly Token[], mention: Mention, evidence: DraftEvidence[]): void {
  if ((tokens[mention.first] as Token).isQuoted) return;
  const found = before(tokens, mention) ?? after(tokens, mention);
  if (!found) return;
  const first = Math.min(found.at, mention.first);
  const last = Math.max(found.at, mention.last);
  if (evidence.some(({ termId }) => termId === found.said) || (!found.isOwn && isDisowned(tokens, first, last))) return;
  const { points, kind, because } = SAID[found.said];
  const draft = draftOf(first, last, 'abuse', points, found.said, because);
  draft.abuseKind = kind;
  draft.aim = 'group';
  for (const insult of evidence) {
    if (insult.abuseKind === 'insult' && insult.first <= last && insult.last >= first && insult.aim !== 'agent')
      insult.aim = 'group';
  }
  evidence.push(draft);
}

/** One's own family or guests: "my girls". */
const OWN_PEOPLE = words('my our');
const PLACES = words(
  'africa asia mexico india pakistan china nigeria syria turkey romania poland arabia iran iraq israel abroad',
);
const PRONOUNS = words('they theyre theyve theyll them their these those');

function mentionAt(tokens: readonly Token[], at: number, named: boolean): Mention | null {
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
const QUANTIFIERS = words(
  'no all every each any most many you some other fellow next last single good bad dead real one goddamn',
);
const SWEARING = words('fucking freaking frigging effing bloody damn damned');

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

interface Found {
  said: Said;
  at: number;
  /** The speaker's own opinion in so many words: "I don't believe that they should …". */
  isOwn?: boolean;
}

/** What governs the group from its left: "I hate …", "kill all …", "dirty …", "rid of …". */
function before(tokens: readonly Token[], mention: Mention): Found | null {
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

const MODIFIERS = words(
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
const SICKENED = words('sick disgust disgusted vomit puke hatred rage nauseous hate gag throw');
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

function hasBefore(tokens: readonly Token[], at: number, list: ReadonlySet<string>): boolean {
  for (let index = at - 1; index >= 0 && at - index <= 6; index--)
    if (list.has((tokens[index] as Token).info.word)) return true;
  return false;
}

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

/** What is said of the group to its right: "… are vermin", "… should be shot", "… do not deserve rights". */
function after(tokens: readonly Token[], mention: Mention): Found | null {
  const name = tokens[mention.last + 1];
  const identity = (tokens[mention.last] as Token).info.word;
  if (name?.breakBefore === NO_BREAK && isNameOfScorn(name.info.word, identity)) {
    return { said: 'group-contempt', at: mention.last + 1 };
  }
  if (isObject(tokens, mention.first)) return namedAfter(tokens, sentenceEnd(tokens, mention.last));
  const isOpinionDenied = deniesOpinion(tokens, mention.first);
  let isDenied = mention.isDenied;
  let isBe = isAsked(tokens, mention.first);
  let isModal = isPleaded(tokens, mention.first);
  const isWish = isWished(tokens, mention.first);
  let hasToFear = false;
  for (let at = mention.last + 1; at < tokens.length && at - mention.last <= AFTER; at++) {
    const token = tokens[at] as Token;
    if (token.isQuoted) return null;
    if (token.breakBefore === SENTENCE_BREAK)
      return isBe || isModal || mention.isPronoun ? null : namedAfter(tokens, at);
    const { word, roles } = token.info;
    if (isBe && OBJECTS.has(word)) return null;
    if (roles & CONTRAST && tokens[at - 1]?.info.word !== 'nothing') return null;
    // A new subject: what follows is said of somebody else.
    if (SUBJECTS.has(word) && !(isBe || isModal)) return null;
    if (token.breakBefore === CLAUSE_BREAK && (isBe || isModal) && roles & (SELF | YOU)) return null;
    if (roles & NEGATOR) {
      // "nothing but animals" says more, not less.
      if (tokens[at + 1]?.info.word === 'but') continue;
      isDenied = !isDenied;
      if (MODAL_NEGATORS.has(word) && !isBe) isModal = true;
      if (BE_NEGATORS.has(word)) isBe = true;
      continue;
    }
    if (MODALS.has(word) || (word === 'would' && hasBefore(tokens, mention.first, OWN_WAY))) isModal = true;
    else if (word === 'have' && isModal && tokens[at + 1]?.info.word === 'to') hasToFear = true;
    if (roles & BE) isBe = true;
    if (word === 'who' || word === 'which') return null;
    if (
      isOpinionDenied &&
      !hasToFear &&
      word === 'should' &&
      !hasAny(tokens, at + 1, HARMED) &&
      tokens[at + 1]?.info.word !== 'have'
    ) {
      return { said: 'group-denial', at, isOwn: true };
    }
    if (isOpinionDenied || hasToFear) continue;

    if ((isModal || isWish) && !(isBe && !isModal) && HARMED.has(word)) {
      if (!isDenied) return { said: 'group-harm', at };
      if (!GRANTED.has(word)) return isWhy(tokens, mention.first) ? { said: 'group-harm', at } : null;
    }
    if (
      isWish &&
      /^(?:died|gone|dead|disappeared|vanished|perished|burned|extinct|didnt|never|drowned|starved)$/.test(word)
    ) {
      return { said: 'group-harm', at };
    }
    if (
      isDenied &&
      GRANTED.has(word) &&
      (isModal || word === 'belong' || word === 'welcome' || word === 'rights' || word === 'right')
    ) {
      return (isBe && word === 'allowed' && !isModal) || hasAny(tokens, at + 1, HARDSHIP)
        ? null
        : { said: 'group-denial', at };
    }
    if (isBe && !isModal) {
      if (DEROGATORY.has(word) || BELITTLING.has(word))
        return isDenied || isVictim(tokens, at) || tokens[at - 1]?.info.word === 'more'
          ? null
          : { said: 'group-contempt', at };
      if (isDenied && WORTH.has(word)) return { said: 'group-denial', at };
      if (isComparison(tokens, at)) return isDenied ? null : { said: 'group-contempt', at };
    }
    if (SPOILING.has(word) && !isDenied && !isBeforeNoun(word, isBe)) return { said: 'group-contempt', at };
    if (SPOILING.has(word) && !isDenied && isBe && word.endsWith('ing')) return { said: 'group-contempt', at };
    const phrase = predicateAt(tokens, at, isDenied);
    if (phrase) return phrase;
  }
  return null;
}

function isBeforeNoun(word: string, isBe: boolean): boolean {
  return isBe && !word.endsWith('ing');
}

/** "If it were up to me, …", "if I had my way …". */
const OWN_WAY = words('me way');
const SUBJECTS = words('i we you he she it im youre hes shes id ive');
const MODALS = words(
  'should must need needs ought deserve deserves deserved gotta better will shall belong belongs can',
);
const MODAL_NEGATORS = words('shouldnt cant cannot wont dont doesnt never couldnt neednt mustnt');
const BE_NEGATORS = words('arent isnt aint wasnt werent');
/** What a person is; to deny it is contempt. */
const WORTH = words(
  `human humans people equal worthy worth welcome wanted real normal civilised civilized trustworthy trusted fit good smart intelligent
   clean men women capable natural better citizens person`,
);

/** "… are victims of violent attacks", "… are called stupid": what others do to them. */
function isVictim(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0 && at - index <= 4; index--) {
    const { word } = (tokens[index] as Token).info;
    if (VICTIMS.has(word)) return true;
    if ((tokens[index] as Token).info.roles & BE) return false;
  }
  const next = tokens[at + 1]?.info.word;
  return next === 'victims' || next === 'conditions' || next === 'free';
}

const VICTIMS = words(
  `victims victim called labelled treated seen portrayed considered facing suffering from against by about afraid scared tired
   targets accused compared subjected depicted described`,
);

/** "like animals", "a waste of", "the reason", "nothing but", "what is wrong with". */
function isComparison(tokens: readonly Token[], at: number): boolean {
  const word = (tokens[at] as Token).info.word;
  const next = tokens[at + 1]?.info.word ?? '';
  if (word === 'waste' && (next === 'of' || next === '')) return true;
  if (word === 'is' && tokens[at - 1]?.info.word === 'do') return CRIMES.has(next);
  if (word === 'mistake' || word === 'mistakes') return next === 'of' || (tokens[at - 1]?.info.word ?? '') !== 'my';
  if (word === 'problem' || word === 'enemy' || word === 'devil') return tokens[at - 1]?.info.word === 'the';
  if (word === 'to' && next === 'blame') return true;
  if (word === 'drain') return next === 'on';
  if (word === 'lowest') return /^(?:form|kind|of|scum|life)$/.test(next);
  if (word === 'good')
    return next === 'for' && (tokens[at - 1]?.info.word === 'only' || tokens[at + 2]?.info.word === 'nothing');
  if (word === 'second' && next === 'class') return true;
  return word === 'going' && next === 'to' && HARMED.has(tokens[at + 2]?.info.word ?? '');
}

/** What nobody should live in, or with. */
const HARDSHIP = words('fear poverty pain hiding danger shame violence misery hunger');
/** "Muslim scum": after an identity. Of animals only where no breed or country may be meant. */
function isNameOfScorn(word: string, identity: string): boolean {
  return NAMES_OF_SCORN.has(word) || (ANIMALS.has(word) && BELIEF_OR_LOVE.has(identity));
}

const NAMES_OF_SCORN = words(
  'scum filth vermin bastards bastard bitch bitches whore whores freaks freak savages cockroaches parasites invaders swine',
);
const ANIMALS = words('pigs pig dogs dog rats rat trash animals apes');
const BELIEF_OR_LOVE = words(
  'muslim jewish jew gay lesbian trans transgender queer christian hindu sikh immigrant refugee arab islamic',
);

/** "attacks on …", "the way they treat …": what follows is said of the attacks and the way. */
function isObject(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (at >= 0 && isJoined(tokens, at + 1) && isDetermining((tokens[at] as Token).info)) at--;
  if (at <= 0 || !isJoined(tokens, at + 1)) return false;
  const { word, roles } = (tokens[at] as Token).info;
  if (word === 'of') return !PARTS.has(tokens[at - 1]?.info.word ?? '');
  if (PREPOSITIONS.has(word)) return true;
  if (roles & (BE | NEGATOR | CONTRAST) || HOLDING.has(word) || DEROGATORY.has(word)) return false;
  return partsOfSpeech(word)[0]?.startsWith('VB') ?? false;
}

function isDetermining({ roles, word }: Token['info']): boolean {
  // "everyone knows that they are …" opens a clause of its own.
  return (word !== 'that' && (roles & DETERMINER) !== 0) || QUANTIFIERS.has(word);
}

const PARTS = words(
  'all most some many none majority half lot lots bunch kind type any each percent rest number one out',
);
const PREPOSITIONS = words('on against towards toward to for about from with by at into');
/** What people hold of others: "think women are …". */
const HOLDING = words(
  'that know knows knew shows prove proves think thinks say says believe know feel swear guess mean agree hope wish let see saw want find bet suppose seems why how because if when while that tolerate only just even',
);

const OBJECTS = words('me us him her');

/** "Those refugees? Filthy animals." The next sentence is nothing but the name they are called. */
function namedAfter(tokens: readonly Token[], from: number): Found | null {
  for (let at = from; at < tokens.length && at - from <= 5; at++) {
    const { breakBefore, info } = tokens[at] as Token;
    if (at > from && breakBefore === SENTENCE_BREAK) return null;
    if (DEROGATORY.has(info.word)) {
      const next = tokens[at + 1];
      if (!next || next.breakBefore !== NO_BREAK || DEROGATORY.has(next.info.word) || BEINGS.has(next.info.word))
        return { said: 'group-contempt', at };
    } else if (!NAMING.has(info.word) && !(info.roles & INTENSIFIER)) return null;
  }
  return null;
}

/** Where the next sentence begins, when it is near. */
function sentenceEnd(tokens: readonly Token[], from: number): number {
  let at = from + 1;
  while (at < tokens.length && at - from < AFTER && (tokens[at] as Token).breakBefore !== SENTENCE_BREAK) at++;
  return tokens[at]?.breakBefore === SENTENCE_BREAK ? at : tokens.length;
}

const BEINGS = words('creature creatures thing things people lot bunch beings');
const NAMING = words(
  'what a such bunch pack lot of all the total absolute complete bloody fucking nothing but just load',
);

/** Verb phrases of contempt: "make me sick", "go back to", "have no brains", "belong in the kitchen", "can't drive". */
function predicateAt(tokens: readonly Token[], at: number, isDenied: boolean): Found | null {
  const word = (tokens[at] as Token).info.word;
  const one = tokens[at + 1]?.info.word ?? '';
  const two = tokens[at + 2]?.info.word ?? '';
  switch (word) {
    case 'make':
    case 'makes':
      return !isDenied &&
        /^(?:me|us|everyone)$/.test(one) &&
        /^(?:sick|vomit|puke|angry|nauseous|gag|wanna|want|ill)$/.test(two)
        ? { said: 'group-hatred', at: at + 2 }
        : null;
    case 'fill':
    case 'fills':
      return one === 'me' && hasAny(tokens, at + 2, SICKENED) ? { said: 'group-hatred', at: at + 1 } : null;
    case 'come':
      return one === 'here' && hasAny(tokens, at + 2, CRIMES) ? { said: 'group-contempt', at: at + 1 } : null;
    case 'stay':
      return /^(?:should|must)$/.test(tokens[at - 1]?.info.word ?? '') && STAYING.has(one)
        ? { said: 'group-harm', at: at + 1 }
        : null;
    case 'exist':
    case 'exists':
      return tokens[at - 1]?.info.word === 'only' ? { said: 'group-contempt', at } : null;
    case 'deserve':
    case 'deserves':
      return !isDenied && /^(?:everything|whatever|what|worse|nothing)$/.test(one)
        ? { said: 'group-harm', at: at + 1 }
        : null;
    case 'taught':
      return one === 'a' && two === 'lesson' ? { said: 'group-harm', at: at + 2 } : null;
    case 'do':
      return isDenied && one === 'anything' && /^(?:right|properly|without)$/.test(two)
        ? { said: 'group-contempt', at: at + 2 }
        : null;
    case 'go':
    case 'fuck':
      if (one === 'off') return { said: 'group-harm', at: at + 1 };
      return word === 'go' && !isDenied && (one === 'back' || (one === 'home' && isBareOrder(tokens, at)))
        ? { said: 'group-harm', at: at + 1 }
        : null;
    case 'out':
      return isBareOrder(tokens, at) && tokens.length - at <= 4 ? { said: 'group-harm', at } : null;
    case 'have':
    case 'has':
    case 'contribute':
    case 'contributed':
      if (/^(?:nothing)$/.test(one) && word.startsWith('contribute')) return { said: 'group-denial', at: at + 1 };
      return one === 'no' &&
        /^(?:brain|brains|morals|place|right|rights|business|value|honour|honor|shame|soul|souls|culture|self|manners|conscience|decency|intelligence)$/.test(
          two,
        )
        ? { said: 'group-denial', at: at + 2 }
        : null;
    case 'belong':
    case 'belongs':
      return isDenied
        ? { said: 'group-denial', at }
        : /^(?:in|behind|on|under)$/.test(one) && hasAny(tokens, at + 2, LOW_PLACES)
          ? { said: 'group-contempt', at: at + 1 }
          : null;
    case 'drive':
    case 'think':
      return (tokens[at - 1]?.info.word === 'cant' || tokens[at - 1]?.info.word === 'cannot') && at + 1 >= tokens.length
        ? { said: 'group-contempt', at }
        : null;
    default:
      return null;
  }
}

const STAYING = words('at home away out hidden indoors silent in');
const CRIMES = words('rape steal leech kill sponge freeload cheat murder deal loot rob');
const LOW_PLACES = words(
  'kitchen zoo cage cages jail prison hell gutter camps camp ground grave asylum sewer trash bin chains jungle oven ovens',
);

function hasAny(tokens: readonly Token[], from: number, list: ReadonlySet<string>): boolean {
  for (let at = from; at < tokens.length && at - from < 4; at++)
    if (list.has((tokens[at] as Token).info.word)) return true;
  return false;
}

/** Nothing before it but the group: "Immigrants go home". */
function isBareOrder(tokens: readonly Token[], at: number): boolean {
  const { info } = tokens[at - 1] as Token;
  return (
    (info.roles & (GROUP | IDENTITY)) !== 0 ||
    PEOPLE_WORDS.has(info.word) ||
    info.word === 'should' ||
    info.word === 'must' ||
    info.word === 'to'
  );
}

/** "Are all … stupid", "why are … so": the verb stands before them. */
function isAsked(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at <= 2; at--) {
    if ((tokens[at + 1] as Token).breakBefore !== NO_BREAK) return false;
    const { word } = (tokens[at] as Token).info;
    if (word === 'are' || word === 'is' || word === 'arent' || word === 'isnt') {
      const lead = tokens[at - 1]?.info.word;
      return at === 0 || (tokens[at] as Token).breakBefore !== NO_BREAK || lead === 'why';
    }
    if (!MODIFIERS.has(word)) return false;
  }
  return false;
}

/** "Why can't … just die". */
function isPleaded(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at > 0 && first - at <= 3; at--) {
    const { word } = (tokens[at] as Token).info;
    if (MODAL_NEGATORS.has(word)) return tokens[at - 1]?.info.word === 'why';
    if (!MODIFIERS.has(word)) return false;
  }
  return false;
}

function isWhy(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at <= 4; at--) {
    if ((tokens[at] as Token).info.word === 'why') return true;
  }
  return false;
}

/** "I hope all … die", "I wish … were gone", "better if … disappeared", "let … rot". */
function isWished(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at <= 4; at--) {
    if ((tokens[at + 1] as Token).breakBefore === SENTENCE_BREAK) return false;
    const { word, roles } = (tokens[at] as Token).info;
    if (word === 'hope' || word === 'wish' || word === 'let' || word === 'want' || word === 'may') {
      return !((tokens[at - 1]?.info.roles ?? 0) & (NEGATOR | THIRD_PERSON));
    }
    if (word === 'if' || word === 'when' || word === 'once') return isBetter(tokens, at);
    if (!MODIFIERS.has(word) && !(roles & IDENTITY)) return false;
  }
  return false;
}

const BETTER = words(
  'better great nice good happier wonderful amazing love cheaper safer cleaner happy glad celebrate',
);

function isBetter(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0 && at - index <= 8; index--) {
    if (BETTER.has((tokens[index] as Token).info.word)) return true;
  }
  return false;
}

/** "I don't think …", "it is not true that …", "who said that …": the sentence about the group is denied. */
function deniesOpinion(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at <= 6; at--) {
    if ((tokens[at + 1] as Token).breakBefore !== NO_BREAK) return false;
    const { word, roles } = (tokens[at] as Token).info;
    if (roles & NEGATOR && word !== 'no')
      return OPINIONS.has(tokens[at + 1]?.info.word ?? '') || OPINIONS.has(tokens[at + 2]?.info.word ?? '');
    if (word === 'untrue' || word === 'false' || word === 'myth') return true;
  }
  return false;
}

const OPINIONS = words('think believe say mean agree find feel imply claim consider true want wish hope');

function hasVerb(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length && at - from < 4; at++) {
    if ((tokens[at] as Token).breakBefore === SENTENCE_BREAK) return false;
    const { info } = tokens[at] as Token;
    if (info.roles & BE || MODALS.has(info.word) || partsOfSpeech(info.word)[0]?.startsWith('VB')) return true;
  }
  return false;
}

function isJoined(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.breakBefore === NO_BREAK;
}
