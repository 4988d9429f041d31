/**
 * What a word may do in a clause, as bits: the parser asks `kinds & NOUN` and never compares strings. Words of the
 * closed classes (pronouns, prepositions, forms of be …) are listed here; all others get theirs from the tagger.
 */
export const SUBJECT = 1;
export const OBJECT = 2;
/** Begins a noun phrase: articles, possessives, "some", "each". */
export const DETERMINER = 4;
export const NUMBER = 8;
export const NOUN = 16;
export const ADJECTIVE = 32;
export const ADVERB = 64;
export const BE = 128;
export const HAVE = 256;
export const DO = 512;
export const MODAL = 1024;
/** Verb forms: "go", "goes", "went", "gone", "going". */
export const BASE = 2048;
export const PRESENT_S = 4096;
export const PAST = 8192;
export const DONE = 16384;
export const ING = 32768;
export const PREPOSITION = 65536;
/** May follow its verb alone: "hang up", "logged in". */
export const PARTICLE = 131072;
/** Begins a clause that depends on another: "because", "although". */
export const LINK = 262144;
export const AND = 524288;
export const ASKING = 1048576;
export const NOT = 2097152;
export const TIME = 4194304;
/** A determiner that may stand alone: "this", "some", "both". */
export const ALONE = 8388608;
export const PLURAL = 16777216;
/** Takes two objects: "sent me the shoes". */
export const GIVES = 33554432;
/** A clause may follow without "that": "said it was gone". */
export const SAYS = 67108864;
/** Another verb may follow its object as it is: "made me pay". */
export const LETS = 134217728;
/** "My daughter's": ends the first part of a noun phrase. */
export const OWNER = 268435456;
export const THAT = 536870912;

const AUXILIARY = BE | HAVE | DO | MODAL;
export const FINITE: number = AUXILIARY | BASE | PRESENT_S | PAST;

type Row = readonly [kinds: number, words: string];

const CLOSED: readonly Row[] = [
  [SUBJECT, 'i we he she they who whoever'],
  [SUBJECT | OBJECT | ALONE, 'it you'],
  [SUBJECT | OBJECT, 'nobody someone somebody anyone anybody everyone everybody everything nothing something anything'],
  [SUBJECT | OBJECT, 'mine yours none noone'],
  [SUBJECT | ADVERB, 'there'],
  [OBJECT, 'me us him them myself ourselves himself herself itself themselves'],
  [OBJECT | DETERMINER, 'her'],
  [DETERMINER, 'a an the my your our his its their every whose'],
  [DETERMINER | ALONE | SUBJECT, 'this these those another'],
  [THAT | DETERMINER | ALONE | SUBJECT, 'that'],
  [DETERMINER, 'no such'],
  [DETERMINER | ALONE, 'any some each all both either many several half few enough most'],
  [DETERMINER | ALONE | ADVERB, 'more much less'],
  [
    NUMBER | ALONE,
    'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty ninety hundred thousand dozen',
  ],
  [BE, "am is are was were be been being isn't aren't wasn't weren't"],
  [HAVE, "have has had haven't hasn't hadn't having"],
  [DO, "do does did don't doesn't didn't"],
  [MODAL, "can could will would should must may might cannot can't couldn't won't wouldn't shouldn't mustn't"],
  [NOT, 'not never'],
  [
    PREPOSITION,
    'of for with at from into onto per via towards toward despite upon among beyond except between against during without within behind below above near than',
  ],
  [PREPOSITION | BASE, 'like'],
  [PREPOSITION | LINK, 'since until till before after as'],
  [
    PREPOSITION | PARTICLE,
    'to in on by about through across around over under up down off out along past inside outside round',
  ],
  [PARTICLE | ADVERB, 'back away apart together forward aside'],
  [LINK, 'because while if although though unless whenever once whereas wherever'],
  [AND, 'and or but so nor yet'],
  [ASKING | LINK, 'when where why how whether'],
  [ASKING | DETERMINER, 'which what'],
  [
    ADVERB,
    `still just already also only even now then again too very really always ever here ago twice anymore anyway
     almost nearly soon later earlier currently suddenly instead alone online elsewhere everywhere nowhere home abroad upstairs
     downstairs together quite rather completely totally extremely properly once first yesterday today tomorrow tonight offline
     overnight straight often sometimes thrice either probably apparently yet`,
  ],
  [ADJECTIVE, 'first'],
  [
    TIME | NOUN,
    'week day hour minute month year time night morning evening afternoon weekend lunchtime midnight noon while monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december christmas easter second',
  ],
  [TIME | NOUN | PLURAL, 'weeks days hours minutes months years times nights mornings evenings weekends seconds ages'],
  [TIME | NOUN, "pm o'clock mins hrs"],
];

/** Added to what else a word may be. */
const OPEN: readonly Row[] = [
  [
    GIVES,
    `give gives gave given giving send sends sent sending tell tells told telling show showed shown offer offered offers
     promise promised charge charged charges charging cost costs costing pay paid owe owes owed sell sold lend ask asked asking buy bought
     get got getting bring brought refund refunded bill billed quote quoted take took fine fined issue issued email emailed grant granted
     cause caused teach leave left deny denied save wish made make found find call called keep kept consider hand handed sends book booked order
     ordered lose lost serve served deliver delivered do assign assigned forward forwarded`,
  ],
  [
    SAYS,
    `say says said saying tell tells told telling show shows showed claim claims claimed claiming promise promised find found
     hear heard mean means meant notice noticed realise realised realize realized think thought know knew see saw seen hope
     suggest suggests suggested believe confirmed confirm insist insists insisted explain explained hoping thinking agreed
     assured assure assures ensure sure glad noticed ask asked notified informed states stated wish understand wants`,
  ],
  [LETS, 'let lets letting make makes made making help helps helped helping have had has see saw hear heard watch'],
];

export const CLOSED_KINDS: ReadonlyMap<string, number> = kindsByWord(CLOSED);
export const OPEN_KINDS: ReadonlyMap<string, number> = kindsByWord(OPEN);

function kindsByWord(rows: readonly Row[]): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>();
  for (const [kind, words] of rows) {
    for (const word of words.split(/\s+/)) kinds.set(word, (kinds.get(word) ?? 0) | kind);
  }
  return kinds;
}
