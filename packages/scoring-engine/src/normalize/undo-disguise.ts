import type { Vocabulary, WordInfo } from '../match/vocabulary.ts';
import { YOU_WORDS } from '../match/word-classes.ts';

/** One character written for another. `1` and `!` may be i or l, so both are tried. */
const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'il',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'il',
  '|': 'il',
  '+': 't',
  '(': 'c',
  '€': 'e',
  '£': 'l',
};
/** Stands for any one letter in a masked word. */
const MASKS = '*#_-.';
/** Nothing longer is a disguised word of ours. */
export const MAX_DISGUISE = 24;
/** "b00b1e5" has four; more readings than 2⁶ are not tried. */
const MAX_TWOFOLD = 6;
/** Undoing one costs as much as a message, and the same few come again. */
const MAX_REMEMBERED = 5_000;

/**
 * The strong or hateful word behind a spelling with digits, symbols or masks, or null. Only those are looked for: leet in a
 * harmless word ("iphone5s") changes nothing.
 */
export function undoDisguise(folded: string, vocabulary: Vocabulary): WordInfo | null {
  if (folded.length < 3 || folded.length > MAX_DISGUISE || !/[a-z]/.test(folded)) return null;
  const { disguises } = vocabulary;
  let info = disguises.get(folded);
  if (info === undefined) {
    info = /[*#_]/.test(folded) ? unmask(folded, vocabulary) : unleet(folded, vocabulary);
    if (disguises.size >= MAX_REMEMBERED) disguises.clear();
    disguises.set(folded, info);
  }
  return info;
}

function unleet(folded: string, vocabulary: Vocabulary): WordInfo | null {
  for (const reading of leetReadings(folded)) {
    // "y0u" hides nothing, but whom the rest is said to.
    const info = YOU_WORDS.has(reading) ? vocabulary.look(reading) : vocabulary.hiddenWord(reading);
    if (info) return info;
  }
  return null;
}

function leetReadings(folded: string): string[] {
  let readings = [''];
  let twofold = 0;
  for (const character of folded) {
    const letters = /[a-z]/.test(character) ? character : LEET[character];
    if (!letters) return [];
    if (letters.length > 1 && ++twofold > MAX_TWOFOLD) return [];
    readings = [...letters].flatMap((letter) => readings.map((reading) => reading + letter));
  }
  return readings;
}

/** `f**k`, `sh*t`, `a**hole`: letters where letters are shown, one letter per mask. At least half of it must show. */
function unmask(folded: string, vocabulary: Vocabulary): WordInfo | null {
  const shown = folded.replace(/[^a-z]/g, '').length;
  if (shown < 2 && !/^[a-z]\*{3,}$/.test(folded)) return null;
  for (const word of vocabulary.strongWords()) {
    if (word.length === folded.length && fits(folded, word)) return vocabulary.look(word);
  }
  // "f**king", "sh**ty": the inflected form is not listed, its stem is.
  for (const ending of ['ing', 'ed', 'er', 'ers', 'y', 's']) {
    if (!folded.endsWith(ending) || folded.length - ending.length < 4) continue;
    const info = unmask(folded.slice(0, -ending.length), vocabulary);
    if (info) return info;
  }
  return null;
}

function fits(folded: string, word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const character = folded[i] ?? '';
    if (character !== word[i] && !MASKS.includes(character) && !LEET[character]?.includes(word[i] ?? ' ')) return false;
  }
  return true;
}
