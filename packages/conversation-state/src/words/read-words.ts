/** Which words hint at what: a set of bits for each place a word's letters lead to. */
export type WordHints = Int32Array;

const PLACES = 4096;

/** Set when a text has a digit; hints of words use the bits below. */
export const HAS_DIGIT = 1 << 30;
const IS_EMPTY = 1 << 29;

/** Words that say nothing of what a message is about; shorter ones are left out anyway. */
const EMPTY_WORDS =
  'about after again already also always another anybody anyone anything back because been before being cannot come could does doing done dont down each else even ever every from going gone good have having hello here just know like made make many maybe more most much need never nobody nothing okay once only other over please really right said same says should since some somebody someone something still such sure take tell than thank thanks that their them then there these they thing think this those time told under until upon very want wants well were what when where which while will with without would write wrote year your yours';
const SHORTEST = 4;
/** Letters that tell one word from another: "delivery" and "delivered" are about the same. */
const STEM = 6;
/** More are not needed to tell one complaint from another, and the state stays small. */
const MOST_WORDS = 8;

/** Each hint, one bit, with its words: lower case, a to z only, separated by spaces. */
export function wordHints(hinting: Iterable<readonly [hint: number, words: string]>): WordHints {
  const hints: WordHints = new Int32Array(PLACES);
  for (const [hint, words] of [...hinting, [IS_EMPTY, EMPTY_WORDS] as const]) {
    for (const word of words.split(/\s+/)) {
      let letters = 0;
      for (let at = 0; at < word.length; at += 1) letters = withLetter(letters, word.charCodeAt(at));
      const place = placeOf(letters);
      hints[place] = (hints[place] ?? 0) | hint;
    }
  }
  return hints;
}

/** What one pass over the words of a text gives. */
export interface WordsRead {
  /**
   * Everything the words hint at: it says which patterns are worth trying, and for most messages that is none. A hint is no
   * find: two words may lead to one place.
   */
  hints: number;
  /** What the text is about: its first few words that say something, each once, as numbers of 16 bits. */
  words: number[];
}

/** `text` comes from `readable`. */
export function readWords(text: string, table: WordHints): WordsRead {
  const words: number[] = [];
  let hints = 0;
  let letters = 0;
  let stem = 0;
  let length = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (code >= 97 && code <= 122) {
      letters = withLetter(letters, code);
      length += 1;
      if (length <= STEM) stem = letters;
      continue;
    }
    if (code >= 48 && code <= 57) hints |= HAS_DIGIT;
    if (length === 0) continue;
    const hint = table[placeOf(letters)] ?? 0;
    hints |= hint;
    if (length >= SHORTEST && (hint & IS_EMPTY) === 0 && words.length < MOST_WORDS) {
      const word = stem & 0xffff;
      if (!words.includes(word)) words.push(word);
    }
    letters = 0;
    length = 0;
  }
  return { hints, words };
}

function withLetter(letters: number, code: number): number {
  return (Math.imul(letters, 31) + code) | 0;
}

function placeOf(letters: number): number {
  return (letters ^ (letters >>> 12)) & (PLACES - 1);
}
