/** Which words hint at what: a set of bits for each place a word's letters lead to. */
export type WordHints = Int32Array;

const PLACES = 1024;

/** Set when a text has a digit; hints of words use the bits below. */
export const HAS_DIGIT = 1 << 30;

/** Each hint, one bit, with its words: lower case, a to z only, separated by spaces. */
export function wordHints(hinting: Iterable<readonly [hint: number, words: string]>): WordHints {
  const hints: WordHints = new Int32Array(PLACES);
  for (const [hint, words] of hinting) {
    for (const word of words.split(/\s+/)) {
      let letters = 0;
      for (let at = 0; at < word.length; at += 1) letters = withLetter(letters, word.charCodeAt(at));
      const place = placeOf(letters);
      hints[place] = (hints[place] ?? 0) | hint;
    }
  }
  return hints;
}

/**
 * Everything the words of a text hint at, in one pass: it says which patterns are worth trying, and for most messages that
 * is none. A hint is no find: two words may lead to one place. `text` comes from `readable`.
 */
export function hintsIn(text: string, hints: WordHints): number {
  let found = 0;
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) {
      letters = withLetter(letters, code);
      continue;
    }
    if (code >= 48 && code <= 57) found |= HAS_DIGIT;
    if (letters !== 0) {
      found |= hints[placeOf(letters)] ?? 0;
      letters = 0;
    }
  }
  return letters === 0 ? found : found | (hints[placeOf(letters)] ?? 0);
}

function withLetter(letters: number, code: number): number {
  return (Math.imul(letters, 31) + code) | 0;
}

function placeOf(letters: number): number {
  return (letters ^ (letters >>> 10)) & (PLACES - 1);
}
