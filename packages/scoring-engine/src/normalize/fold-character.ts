import { LOOKALIKES } from './lookalikes.ts';

/** What a character is once its costume is off. */
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
/** Dropped without a trace: zero-width characters, combining marks, variation selectors, skin tones. */
export const IGNORED = 4;
export const APOSTROPHE = 5;
export const EMOJI = 6;
export const PUNCTUATION = 7;

export interface FoldedCharacter {
  kind: number;
  /** Lower-case, without accents: `É` → `e`, `ß` → `ss`, `ｆ` → `f`, Cyrillic `с` → `c`. */
  text: string;
  isUpper: boolean;
}

/** Kinds of the 128 ASCII characters, so that ordinary text never leaves one array. */
export const ASCII_KINDS: Uint8Array = asciiKinds();

function asciiKinds(): Uint8Array {
  const kinds = new Uint8Array(128).fill(PUNCTUATION);
  kinds.fill(IGNORED, 0, 9);
  kinds.fill(SPACE, 9, 14);
  kinds.fill(IGNORED, 14, 32);
  kinds[32] = SPACE;
  kinds.fill(DIGIT, 48, 58);
  kinds.fill(LETTER, 65, 91);
  kinds.fill(LETTER, 97, 123);
  kinds[127] = IGNORED;
  kinds[39] = APOSTROPHE;
  kinds[96] = APOSTROPHE;
  return kinds;
}

const ASCII: readonly FoldedCharacter[] = Array.from(ASCII_KINDS, (kind, code) => {
  const character = String.fromCharCode(code);
  const text = character.toLowerCase();
  return { kind, text, isUpper: text !== character };
});

/** There are 1.1 million code points; a chat uses a few hundred. Beyond the bound the cache starts again. */
const MAX_CACHED = 8192;
const cache = new Map<number, FoldedCharacter>();

/** Folds one code point. Pure: the cache only remembers. */
export function foldCharacter(codePoint: number): FoldedCharacter {
  if (codePoint < 128) return ASCII[codePoint] as FoldedCharacter;
  let folded = cache.get(codePoint);
  if (!folded) {
    folded = foldUncached(codePoint);
    if (cache.size >= MAX_CACHED) cache.clear();
    cache.set(codePoint, folded);
  }
  return folded;
}

function foldUncached(codePoint: number): FoldedCharacter {
  // A lone surrogate is no character; it is dropped like a zero-width one.
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return { kind: IGNORED, text: '', isUpper: false };
  const character = String.fromCodePoint(codePoint);
  if (/[\u2018\u2019\u201b\u02bc\u02b9\u00b4\u2032\uff07]/u.test(character)) {
    return { kind: APOSTROPHE, text: "'", isUpper: false };
  }
  // Skin tones are Extended_Pictographic too, so they go first.
  if (/[\p{M}\p{Cf}\p{Cc}\p{Emoji_Modifier}\u2800\u3164]/u.test(character)) {
    return { kind: IGNORED, text: '', isUpper: false };
  }
  if (/[\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(character) && !/[©®™]/u.test(character)) {
    return { kind: EMOJI, text: character, isUpper: false };
  }
  if (/\s/u.test(character)) return { kind: SPACE, text: ' ', isUpper: false };
  const isUpper = /\p{Lu}/u.test(character);
  const compatible = character.normalize('NFKC').toLowerCase();
  const lookalike = LOOKALIKES.get(compatible);
  if (lookalike) return { kind: LETTER, text: lookalike, isUpper };
  const text = compatible
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace('ß', 'ss')
    .replace('æ', 'ae')
    .replace('œ', 'oe');
  if (/^\p{L}+$/u.test(text)) return { kind: LETTER, text, isUpper };
  if (/^[0-9]+$/u.test(text)) return { kind: DIGIT, text, isUpper: false };
  if (/^\p{L}/u.test(text)) return { kind: LETTER, text: text.replace(/\P{L}/gu, ''), isUpper };
  return { kind: PUNCTUATION, text: text.length === 1 ? text : '', isUpper: false };
}
