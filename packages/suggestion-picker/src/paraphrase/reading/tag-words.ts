import { isEnglishWord, partsOfSpeech } from '@evenkeel/scoring-engine';
import BrillTagger from 'natural/lib/natural/brill_pos_tagger/lib/Brill_POS_Tagger.js';
import RuleSet from 'natural/lib/natural/brill_pos_tagger/lib/RuleSet.js';
import TransformationRule from 'natural/lib/natural/brill_pos_tagger/lib/TransformationRule.js';
import { CHAT_WORDS, tagRules } from '../grammar/tag-rules.ts';
import {
  ADJECTIVE,
  ADVERB,
  ALONE,
  BASE,
  CLOSED_KINDS,
  DONE,
  ING,
  NOUN,
  NUMBER,
  OPEN_KINDS,
  OWNER,
  PARTICLE,
  PAST,
  PLURAL,
  PREPOSITION,
  PRESENT_S,
  TIME,
} from '../grammar/word-kinds.ts';
import type { Word } from './word.ts';

/** Read once: natural's own rule set makes a new array of its rules for every word. */
const RULES = [
  ...new RuleSet('EN').getRules(),
  ...tagRules.flatMap(({ rules }) =>
    rules.map((rule) => new TransformationRule(...(rule.split(' ') as [string, string, string, string]))),
  ),
];
const TAGGER = new BrillTagger({ tagWord: (word) => tagsOf(word) }, { getRules: () => RULES });

/** A rare reading of a word ("left" as an adverb) explains more nonsense than sense. */
const READINGS = 5;

export function tagsOfWords(words: readonly string[]): string[] {
  return TAGGER.tag(words).taggedWords.map(({ tag }) => tag);
}

/** Gives every word what it may do: closed classes from the table, all others from the lexicon and from Brill's rules. */
export function giveKinds(words: readonly Word[]): void {
  const tags = tagsOfWords(words.map(({ lower }) => lower));
  for (const [index, word] of words.entries()) word.kinds = kindsOf(word, tags[index] ?? 'NN');
}

/** Of a word outside any sentence. */
export function kindsOfPlainWord(lower: string): number {
  return (CLOSED_KINDS.get(lower) ?? kindsOfTags(tagsOf(lower), lower)) | (OPEN_KINDS.get(lower) ?? 0);
}

function kindsOf({ lower, say }: Word, tag: string): number {
  if (!WORDLIKE.test(lower)) return 0;
  const open = OPEN_KINDS.get(lower) ?? 0;
  const closed = CLOSED_KINDS.get(lower);
  if (closed !== undefined) return say === 'May' ? NOUN | TIME : closed | open;
  if (NUMERIC.test(lower)) return numberKinds(lower);
  if (lower.endsWith("'s") || lower.endsWith("s'")) return OWNER;
  if (isKnown(lower)) return kindsOfTags([...tagsOf(lower), tag], lower) | open;
  if (say !== lower) return LETTERS_THEN_SUM.test(lower) ? 0 : NOUN;
  return hyphenKinds(lower);
}

const WORDLIKE = /^[\p{L}\p{N}£$€#]/u;
const NUMERIC = /^[£$€#]?\d[\d.,:/ -]*(?:%|st|nd|rd|th|am|pm|a\.m\.?|p\.m\.?|k|gb|mb|x|h|p)?[£$€]?$/;
/** "RM676", "Rs500": a sum whose cents may follow, not a name. */
const LETTERS_THEN_SUM = /^[a-z]{1,3}\d{2,}$/;
const CLOCK = /^\d+(?::\d+)?(?:am|pm|h)?$/;
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;

function numberKinds(lower: string): number {
  const plain = NUMBER | ALONE | NOUN;
  return /[apm:]/.test(lower) && CLOCK.test(lower) ? plain | TIME : ORDINAL.test(lower) ? plain | ADJECTIVE : plain;
}

/** "Next-day", "pre-ordered": known when its parts are. */
function hyphenKinds(lower: string): number {
  const parts = lower.split('-');
  if (parts.length < 2 || parts.length > 4) return 0;
  return parts.every((part) => isKnown(part) || NUMERIC.test(part) || CLOSED_KINDS.has(part)) ? ADJECTIVE | NOUN : 0;
}

function isKnown(lower: string): boolean {
  return CHAT_WORDS.has(lower) || knownSpelling(lower) !== null;
}

/** The word as natural's American lexicon spells it: "recognise" is its "recognize". */
function knownSpelling(lower: string): string | null {
  if (isEnglishWord(lower)) return lower;
  for (const [british, american] of SPELT_IN_AMERICA) {
    const other = lower.replace(british, american);
    if (other !== lower && isEnglishWord(other)) return other;
  }
  return null;
}

const SPELT_IN_AMERICA: readonly (readonly [RegExp, string])[] = [
  [/is(e[ds]?|ing|ation)$/, 'iz$1'],
  [/our/, 'or'],
  [/ll(ed|ing|er)$/, 'l$1'],
  [/re(s?)$/, 'er$1'],
  [/ence$/, 'ense'],
  [/ogue(s?)$/, 'og$1'],
  [/ys(e[ds]?|ing)$/, 'yz$1'],
];

export function isKnownWord(lower: string): boolean {
  return CLOSED_KINDS.has(lower) || isKnown(lower);
}

function tagsOf(lower: string): readonly string[] {
  const own = CHAT_WORDS.get(lower);
  if (own !== undefined) return own;
  const natural = partsOfSpeech(knownSpelling(lower) ?? lower).slice(0, READINGS);
  return natural.length === 0 ? ['NN'] : natural;
}

function kindsOfTags(tags: readonly string[], lower: string): number {
  let kinds = 0;
  for (const tag of tags) for (const one of tag.split('|')) kinds |= KINDS_OF_TAG[one] ?? 0;
  // A regular past is a participle too; "shoes" is no singular because some text once said so.
  if (kinds & (PAST | DONE) && lower.endsWith('ed') && !lower.endsWith('eed')) kinds |= PAST | DONE;
  // Nearly every noun stands before another noun somewhere: that makes it no adjective.
  if (NOUN_FIRST.test(tags[0] ?? '')) kinds &= ~ADJECTIVE;
  if (kinds & DONE) kinds |= ADJECTIVE;
  if (kinds & (PAST | ING)) kinds &= ~(ADVERB | BASE | PREPOSITION);
  if (SAME_IN_THE_PAST.has(lower)) kinds |= BASE | PAST;
  return kinds;
}

const NOUN_FIRST = /^(?:NNS?|VBP?)$/;
const SAME_IN_THE_PAST = new Set('put cut let set cost hit shut read quit reset hurt bet spread split'.split(' '));

const KINDS_OF_TAG: Readonly<Record<string, number>> = {
  NN: NOUN,
  NNS: NOUN | PLURAL,
  NNP: NOUN,
  JJ: ADJECTIVE,
  JJR: ADJECTIVE | ADVERB,
  JJS: ADJECTIVE,
  RB: ADVERB,
  RBR: ADVERB,
  RP: PARTICLE,
  IN: PREPOSITION,
  VB: BASE,
  VBP: BASE,
  VBZ: PRESENT_S,
  VBD: PAST,
  VBN: DONE,
  VBG: ING,
  CD: NUMBER | ALONE,
  PRP: 0,
};
