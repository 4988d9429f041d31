import { words } from '../match/word-classes.ts';
import { isVerb } from '../normalize/english-words.ts';
import { CLAUSE_BREAK, NO_BREAK, SENTENCE_BREAK, type Token } from '../normalize/read-message.ts';
import { isNameOfScorn, type Mention, QUANTIFIERS } from './group-mention.ts';
import { BELITTLING, DEROGATORY, GRANTED, HARMED, PEOPLE_WORDS, SPOILING } from './hostile-words.ts';
import { hasAny, hasBefore, isJoined } from './look-around.ts';
import { AFTER, BETTER, type Found, MODALS, MODIFIERS, SICKENED } from './said-before-group.ts';
import {
  BE,
  CONTRAST,
  DETERMINER,
  GROUP,
  IDENTITY,
  INTENSIFIER,
  NEGATOR,
  SELF,
  THIRD_PERSON,
  YOU,
} from './word-roles.ts';

/** What is said of the group to its right: "… are vermin", "… should be shot", "… do not deserve rights". */
export function saidAfter(tokens: readonly Token[], mention: Mention): Found | null {
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

/** "attacks on …", "the way they treat …": what follows is said of the attacks and the way. */
function isObject(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (at >= 0 && isJoined(tokens, at + 1) && isDetermining((tokens[at] as Token).info)) at--;
  if (at <= 0 || !isJoined(tokens, at + 1)) return false;
  const { word, roles } = (tokens[at] as Token).info;
  if (word === 'of') return !PARTS.has(tokens[at - 1]?.info.word ?? '');
  if (PREPOSITIONS.has(word)) return true;
  if (roles & (BE | NEGATOR | CONTRAST) || HOLDING.has(word) || DEROGATORY.has(word)) return false;
  return isVerb(word);
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
