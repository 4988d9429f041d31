import type { WordInfo } from './vocabulary.ts';

/**
 * Words by their spelling in a message, capitals and all, found without cutting them out of the text: up to twelve
 * letters are packed into two numbers while they are read, five bits each, so that one comparison of numbers is a
 * comparison of words. Open addressing, at most half full.
 */
export interface SpellingTable {
  size(): number;
  /** `low` and `high` as packed by `packLetter`. */
  find(low: number, high: number): WordInfo | null;
  /** A spelling not found before. */
  add(low: number, high: number, info: WordInfo): void;
}

/** Longer words are for the vocabulary's own map. */
export const MAX_PACKED = 12;
/** Letters in one number; the seventh begins the second. */
export const LETTERS_IN_NUMBER = 6;
/** In place of a letter's 1–26. */
export const PACKED_APOSTROPHE = 27;

/** `letter` is 1–26, the same for a capital: `code & 31`. */
export function packLetter(packed: number, letter: number): number {
  return (packed << 5) | letter;
}

/** Numbers of one entry: low, high, index of the word plus one (0: nothing here). The fourth keeps it in one cache line. */
const STRIDE = 4;

export function createSpellingTable(): SpellingTable {
  let capacity = 1024;
  let entries = new Int32Array(capacity * STRIDE);
  const infos: WordInfo[] = [];

  function find(low: number, high: number): WordInfo | null {
    for (let at = placeOf(low, high, capacity); ; at = (at + 1) & (capacity - 1)) {
      const entry = at * STRIDE;
      const number = entries[entry + 2] as number;
      if (number === 0) return null;
      if (entries[entry] === low && entries[entry + 1] === high) return infos[number - 1] as WordInfo;
    }
  }

  function add(low: number, high: number, info: WordInfo): void {
    if (2 * infos.length >= capacity) grow();
    put(low, high, infos.push(info));
  }

  function put(low: number, high: number, number: number): void {
    let at = placeOf(low, high, capacity);
    while (entries[at * STRIDE + 2] !== 0) at = (at + 1) & (capacity - 1);
    entries.set([low, high, number], at * STRIDE);
  }

  function grow(): void {
    const before = entries;
    capacity *= 2;
    entries = new Int32Array(capacity * STRIDE);
    for (let entry = 0; entry < before.length; entry += STRIDE) {
      const number = before[entry + 2] as number;
      if (number !== 0) put(before[entry] as number, before[entry + 1] as number, number);
    }
  }

  return { size: () => infos.length, find, add };
}

function placeOf(low: number, high: number, capacity: number): number {
  const hash = Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1);
  return (hash ^ (hash >>> 15)) & (capacity - 1);
}
