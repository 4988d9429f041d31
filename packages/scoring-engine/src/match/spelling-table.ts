import type { WordInfo } from './vocabulary.ts';

/**
 * Words by their spelling in a message, capitals and all: the letters are hashed where they stand, so that a known word
 * is found without cutting it out of the text, lowering it, or asking a Map. Open addressing, at most half full.
 */
export interface SpellingTable {
  size(): number;
  /** `hash` is that of the lower-case ASCII spelling, taken letter by letter with `hashLetter`. */
  find(text: string, start: number, end: number, hash: number): WordInfo | null;
  /** A spelling not found before. It may be dropped: ask the vocabulary then. */
  add(spelling: string, info: WordInfo): void;
}

/** Words that would lie further from their place are not kept, or made-up words of one hash would slow everybody down. */
const MAX_STEPS = 16;

export const FIRST_HASH = 0x811c9dc5 | 0;

/** FNV-1a, one letter on. */
export function hashLetter(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

export function createSpellingTable(): SpellingTable {
  let capacity = 1024;
  let hashes = new Int32Array(capacity);
  let spellings: string[] = new Array(capacity).fill('');
  let infos: (WordInfo | null)[] = new Array(capacity).fill(null);
  let count = 0;

  function find(text: string, start: number, end: number, hash: number): WordInfo | null {
    let at = placeOf(hash, capacity);
    for (let step = 0; step < MAX_STEPS; step++, at = (at + 1) & (capacity - 1)) {
      const info = infos[at] as WordInfo | null;
      if (info === null) return null;
      if (hashes[at] === hash && isSpelled(spellings[at] as string, text, start, end)) return info;
    }
    return null;
  }

  function add(spelling: string, info: WordInfo): void {
    if (2 * count >= capacity) grow();
    let hash = FIRST_HASH;
    for (let index = 0; index < spelling.length; index++) hash = hashLetter(hash, spelling.charCodeAt(index));
    put(hash, spelling, info);
    count++;
  }

  function put(hash: number, spelling: string, info: WordInfo): void {
    let at = placeOf(hash, capacity);
    for (let step = 0; step < MAX_STEPS; step++, at = (at + 1) & (capacity - 1)) {
      if (infos[at] !== null) continue;
      hashes[at] = hash;
      spellings[at] = spelling;
      infos[at] = info;
      return;
    }
  }

  function grow(): void {
    const before = { hashes, spellings, infos };
    capacity *= 2;
    hashes = new Int32Array(capacity);
    spellings = new Array(capacity).fill('');
    infos = new Array(capacity).fill(null);
    for (const [at, info] of before.infos.entries()) {
      if (info) put(before.hashes[at] as number, before.spellings[at] as string, info);
    }
  }

  return { size: () => count, find, add };
}

/** FNV leaves its best bits at the top. */
function placeOf(hash: number, capacity: number): number {
  return (hash ^ (hash >>> 15)) & (capacity - 1);
}

function isSpelled(spelling: string, text: string, start: number, end: number): boolean {
  if (spelling.length !== end - start) return false;
  for (let index = 0; index < spelling.length; index++) {
    const code = text.charCodeAt(start + index);
    if ((code >= 65 && code <= 90 ? code | 32 : code) !== spelling.charCodeAt(index)) return false;
  }
  return true;
}
