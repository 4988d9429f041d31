import { partsOfSpeech } from '@evenkeel/scoring-engine';
import { KEPT_CAPITALS, NAMES } from '../grammar/spellings.ts';
import { CLOSED_KINDS } from '../grammar/word-kinds.ts';
import { isKnownWord } from './tag-words.ts';

/** So many letters, mostly capitals, are a raised voice. */
const ENOUGH_LETTERS = 8;
const MOSTLY = 0.7;

export function isShouted(text: string): boolean {
  let letters = 0;
  let capitals = 0;
  for (const sign of text) {
    const lower = sign.toLowerCase();
    if (lower === sign.toUpperCase()) continue;
    letters += 1;
    if (sign !== lower) capitals += 1;
  }
  return letters >= ENOUGH_LETTERS && capitals > letters * MOSTLY;
}

/** How a word is written in the middle of a sentence: names and letter words keep their capitals, all others lose them. */
export function spokenForm(word: string, shouted: boolean, isInside: boolean): string {
  const lower = word.toLowerCase();
  const kept = KEPT_CAPITALS.get(lower);
  if (kept !== undefined) return kept;
  if (word === lower || HAS_DIGIT.test(word)) return word;
  const stem = lower.replace(/'s$/, '');
  if (shouted) return lower;
  if (NAMES.has(word) || (isInside && isAlsoName(word))) return word;
  if (isKnownWord(stem) && (word !== word.toUpperCase() || lower.length > LETTER_WORD)) return lower;
  // "AGAIN" is loud, "SKU" is a letter word.
  return word === word.toUpperCase() && LOUD.has(lower) ? lower : word;
}

/** "Bank", "Key": with a capital inside a sentence a name, and known as one. */
function isAlsoName(word: string): boolean {
  // "Need" with a capital is typed so, not named so.
  if (/^(?:VB|MD)/.test(partsOfSpeech(word.toLowerCase())[0] ?? '')) return false;
  return !CLOSED_KINDS.has(word.toLowerCase()) && partsOfSpeech(word).some((tag) => tag.startsWith('NNP'));
}

const HAS_DIGIT = /\d/;
const LETTER_WORD = 3;
const LOUD = new Set(
  'i a no not now all any my me we you our is am are the one two out off day yes he she it was had has get got see say did do don why who how too and but for so to on in of at or us again'.split(
    ' ',
  ),
);
