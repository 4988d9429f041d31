import { AGENT_NOUNS, words, YOU_WORDS } from '../match/word-classes.ts';
import {
  BELITTLING,
  DEROGATORY,
  GROUP_NOUNS,
  HOSTILE_WORDS,
  IDENTITY_WORDS,
  PEOPLE_WORDS,
  VILIFYING,
} from './hostile-words.ts';

/**
 * What a word does to its neighbours. One bit each, looked up once per word, so that a rule asks `roles & NEGATOR`
 * and never compares strings.
 */
export const NEGATOR = 1;
export const INTENSIFIER = 2;
export const DAMPENER = 4;
/** The clause after it weighs more than the one before it. */
export const CONTRAST = 8;
export const YOU = 16;
export const SELF = 32;
export const THIRD_PERSON = 64;
export const THING = 128;
export const COMPANY = 256;
export const AGENT_NOUN = 512;
export const REPORTING = 1024;
export const DETERMINER = 2048;
export const BE = 4096;
export const PERSON_NOUN = 16384;
/** May stand at the start of a sentence meant the other way round: "Great, another delay." */
export const IRONIC_OPENER = 32768;
/** "Can't", "cannot": negates a feeling, but "why can't I cancel" still asks to cancel. */
export const INABILITY = 65536;
/** Names a group of people the law protects. */
export const GROUP = 131072;
/** Says of whom somebody is one; names a group only beside people. */
export const IDENTITY = 262144;
/** A word for people, which an identity may stand before. */
export const PEOPLE = 1048576;
/** A word of the grammar of hatred: says nothing alone, but is worth seeing through a disguise. */
export const HOSTILE = 524288;
/** What a person may be called; says something only beside a person. */
export const BAD_NAME = 2097152;
/** May be a thing that an adjective before it is said of: "stupid printer". */
export const NOUN = 8388608;
/** Denies the very next word, or the one after its adverb or "was": "no good". Further away it is an answer or a subject. */
export const NEAR_NEGATOR = 4194304;
/** "I don't think this is a good …": a negated opinion reaches the whole of it. */
export const OPINION = 16777216;
/** After a negator it denies nothing: "not only", "no doubt", "nothing but". */
export const UNDENYING = 33554432;
/** A thing that an adjective after it is said of, in languages that say it so: "impresora estúpida". */
export const LEADING_NOUN = 67108864;
/** "My", "our". */
export const OWNING = 134217728;
/** "Your". */
export const YOURS = 268435456;
/** Said before the comma, it is no part of a phrase: "no, yes, hello". */
export const INTERJECTION = 536870912;
/** Whom something is told, where that stands before the verb: "me dijo". */
export const TOLD_TO = 1073741824;
/** "Never", which with "so" denies nothing: "never been so angry". */
export const NEVER = 8192;
/** May say that what follows has not happened: "if", "in case", "would", "should". The last bit there is. */
export const SUPPOSING: number = 1 << 31;
/** The bits that say what a word does in a sentence. */
export const GRAMMATICAL: number = GROUP - 1;

export type RoleWords = readonly (readonly [role: number, words: ReadonlySet<string>])[];

export const ENGLISH_ROLES: RoleWords = [
  [
    NEGATOR,
    words(
      `not no never none nothing neither nor hardly barely scarcely rarely without dont doesnt didnt isnt arent wasnt
       werent wont wouldnt couldnt cant cannot cudnt shouldnt havent hasnt hadnt aint aren isn wasn dnt nobody nowhere lack
       lacking lacks`,
    ),
  ],
  [INABILITY, words('cant cannot couldnt unable')],
  [
    INTENSIFIER,
    words(
      `very so really extremely incredibly absolutely totally completely utterly fucking freaking frigging effing bloody
       super highly deeply seriously truly beyond damn damned too such insanely ridiculously thoroughly fully quite most
       exceptionally particularly real hella mega flipping`,
    ),
  ],
  [DAMPENER, words('bit slightly somewhat kinda sorta little mildly fairly rather partly maybe perhaps')],
  [CONTRAST, words('but however although though')],
  [YOU, YOU_WORDS],
  [SELF, words('i im ive id ill me my myself mine we us our ours were weve')],
  [
    THIRD_PERSON,
    words(`he hes him his she shes her they theyre theyve them their theirs who that those these guy whoever everyone everybody
       someone somebody anyone anybody`),
  ],
  [THING, words('it its itself this thing everything something anything')],
  [
    COMPANY,
    words(
      `company companies business service services bank airline firm organisation organization store shop brand
       corporation team department support outfit crew management amazon provider place site website app system`,
    ),
  ],
  [AGENT_NOUN, AGENT_NOUNS],
  [
    REPORTING,
    words(
      'called calls calling said says told telling tells named labelled wrote yelled shouted yelling shouting screamed',
    ),
  ],
  [DETERMINER, words('a an the this that these those some any another every each my your his her their our')],
  [BE, words('is are was were be been being am im youre ur theyre hes shes its seem seems look looks sound sounds r')],
  [
    PERSON_NOUN,
    words(
      `person people man woman guy guys lady girl boy kid kids driver drivers boss colleague manager supervisor courier
       neighbour neighbor husband wife friend customer customers men women human humans individual dude mate lad
       brother sister mother father mom mum dad son daughter uncle aunt cousin stepfather stepmother boyfriend girlfriend
       ex teacher president senator governor politician politicians doctor nurse waiter waitress technician plumber
       postman mailman installer engineer cashier salesman receptionist lawyer judge landlord tenant coworker coworkers
       colleagues managers bosses neighbours neighbors celebrity actor singer player coach minister congressman`,
    ),
  ],
  [
    IRONIC_OPENER,
    words(
      `great wonderful fantastic lovely brilliant awesome perfect amazing nice excellent superb fabulous marvelous
       marvellous terrific charming thanks thank congratulations congrats bravo cool good`,
    ),
  ],
  [NEVER, words('never')],
  [NEAR_NEGATOR, words('no nothing none nobody nowhere nor neither lack lacks lacking without')],
  [OPINION, words('think believe feel find consider call say said saying see')],
  [UNDENYING, words('only just doubt but matter wonder sure')],
  [OWNING, words('my mine our ours')],
  [YOURS, words('your yours')],
  [INTERJECTION, words('no yes ok okay well nope yeah yep oh hi hello sorry')],
  [SUPPOSING, words('if unless suppose supposing assuming imagine whether case would should')],
  [GROUP, GROUP_NOUNS],
  [IDENTITY, IDENTITY_WORDS],
  [PEOPLE, PEOPLE_WORDS],
  [HOSTILE, HOSTILE_WORDS],
  [BAD_NAME, new Set([...BELITTLING, ...DEROGATORY, ...VILIFYING])],
];

/** Every word with a role, for the vocabulary of a compiled lexicon. */
export function wordRoles(roleWords: RoleWords): Map<string, number> {
  const roles = new Map<string, number>();
  for (const [role, list] of roleWords) {
    for (const word of list) roles.set(word, (roles.get(word) ?? 0) | role);
  }
  return roles;
}
