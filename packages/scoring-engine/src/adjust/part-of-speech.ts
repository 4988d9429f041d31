import { isNoun, partsOfSpeech } from '../normalize/english-words.ts';
import type { Token } from '../normalize/read-message.ts';
import { BE, DETERMINER, INTENSIFIER } from './word-roles.ts';

type WordClass = 'noun' | 'verb' | 'adjective' | 'other';

/**
 * AFINN has one number per spelling. These spellings are a feeling in one part of speech only: "a kind of error" is
 * not kind, "I mean" is not mean, "would like" is a wish and "a fine" is money.
 */
const FEELING_AS: Readonly<Record<string, WordClass>> = {
  like: 'verb',
  kind: 'adjective',
  fine: 'adjective',
  mean: 'adjective',
  pretty: 'adjective',
  cool: 'adjective',
  sick: 'adjective',
  dead: 'adjective',
  cut: 'verb',
  promise: 'verb',
  hope: 'verb',
  trust: 'verb',
  blocks: 'verb',
  interest: 'verb',
  care: 'verb',
  cancel: 'other',
  cancelled: 'other',
  charges: 'verb',
  hard: 'adjective',
  lost: 'adjective',
  clear: 'adjective',
  natural: 'adjective',
  top: 'other',
  dear: 'other',
  free: 'other',
  safe: 'adjective',
  miss: 'verb',
  bored: 'adjective',
  patient: 'adjective',
  stuck: 'adjective',
  grave: 'adjective',
  sharp: 'adjective',
  warm: 'adjective',
  interests: 'verb',
  matter: 'verb',
  desire: 'verb',
  rich: 'adjective',
};

/** Whether an AFINN word is used in the part of speech in which it is a feeling. Words not listed always are. */
export function isFeeling(tokens: readonly Token[], at: number): boolean {
  const word = (tokens[at] as Token).info.word;
  const wanted = FEELING_AS[word];
  return wanted === undefined || wanted === classOf(tokens, at);
}

/** From the word before, else the most frequent part of speech in natural's Brill lexicon. */
function classOf(tokens: readonly Token[], at: number): WordClass {
  const { word } = (tokens[at] as Token).info;
  const before = tokens[at - 1]?.info;
  const after = tokens[at + 1]?.info.word;
  if (before) {
    if (word === 'like') return LIKING.has(before.word) ? 'verb' : 'other';
    if (TO_VERB.has(before.word)) return 'verb';
    if (before.roles & DETERMINER && before.word !== 'this' && before.word !== 'that') {
      return after !== undefined && isNoun(after) ? 'adjective' : 'noun';
    }
    if (before.roles & (BE | INTENSIFIER)) return 'adjective';
  }
  return classOfTag(partsOfSpeech(word)[0]);
}

const LIKING = new Set(['i', 'we', 'really', 'do', 'dont', 'didnt', 'doesnt', 'also', 'they', 'she', 'he']);
const TO_VERB = new Set([
  'to',
  'i',
  'we',
  'you',
  'they',
  'will',
  'would',
  'can',
  'could',
  'should',
  'dont',
  'didnt',
  'doesnt',
]);

function classOfTag(tag: string | undefined): WordClass {
  if (!tag) return 'other';
  if (tag.startsWith('NN')) return 'noun';
  if (tag.startsWith('VB')) return 'verb';
  if (tag.startsWith('JJ')) return 'adjective';
  return 'other';
}
