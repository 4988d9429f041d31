/** Numbers that look random and are the same every time: a corpus that changed from run to run could not be talked about. */
export interface Random {
  /** A whole number from 0 to below `limit`. */
  below: (limit: number) => number;
  pick: <T>(from: readonly T[]) => T;
  digits: (count: number) => string;
  letters: (count: number) => string;
}

/** Mulberry32. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    pick: <T>(from: readonly T[]) => from[below(from.length)] as T,
    digits: (count) => Array.from({ length: count }, () => below(10)).join(''),
    letters: (count) => Array.from({ length: count }, () => String.fromCharCode(65 + below(26))).join(''),
  };
}
