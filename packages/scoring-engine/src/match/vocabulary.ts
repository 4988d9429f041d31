import type { PatternAtom, PatternElement } from '@evenkeel/library';
import { GROUP, HOSTILE, IDENTITY, NOUN, wordRoles } from '../adjust/word-roles.ts';
import type { LanguagePack } from '../languages/language-pack.ts';
import { createSpellingTable } from './spelling-table.ts';

/** All that is known of one folded word, found by one hash look-up in the hot path. */
export interface WordInfo {
  word: string;
  /** What of the patterns this word is, the same object for all words that are the same; `NO_SHAPE` for most. */
  shape: Shape;
  /** Bits of adjust/word-roles. */
  roles: number;
  /** AFINN points, 0 when the list does not have it. */
  valence: number;
  /** Its number among the words of the cues, 0 for none. */
  cueWord: number;
  /** Whether the language has it, or a pattern names it. */
  isWord: boolean;
  /** A swear word or insult by itself: what a disguise is resolved to. */
  isStrong: boolean;
}

export const GAP_SYMBOL = 0;

/** What words with the same symbols share. Found by the hundred for each message: what is read of it lies close together. */
export interface Shape {
  /** The word itself, its stem, and the sets of alternatives they are in. */
  symbols: readonly number[];
  /** Where the shape's own numbers begin among those of others: its sieve, then its symbols as a hash table. */
  numbers: Int32Array;
  at: number;
  /** Size of the hash table, less one. */
  mask: number;
  /** For the pattern index: what it keeps for the shape, [from, end); −1 while it has not been asked. */
  anchoredFrom: number;
  anchoredEnd: number;
}

/** Numbers in a sieve: one cache line or two, whatever the size of the library; a common word sets some two hundred bits. */
const SIEVE_LENGTH = 32;
/** Numbers put into one array, unless a shape alone needs more. */
const NUMBERS_AT_ONCE = 1 << 15;

/** Makes shapes, and lays their numbers side by side. */
function createShapes(): (symbols: readonly number[]) => Shape {
  let numbers = new Int32Array();
  let used = 0;

  return (symbols) => {
    let size = 4;
    while (size < 2 * symbols.length) size *= 2;
    if (used + SIEVE_LENGTH + size > numbers.length) {
      numbers = new Int32Array(Math.max(NUMBERS_AT_ONCE, SIEVE_LENGTH + size));
      used = 0;
    }
    const shape = { symbols, numbers, at: used, mask: size - 1, anchoredFrom: -1, anchoredEnd: -1 };
    used += SIEVE_LENGTH + size;
    // A gap, or the place beside an end of a pattern, asks for nothing.
    for (const symbol of [GAP_SYMBOL, ...symbols]) {
      const index = shape.at + ((symbol >>> 5) & (SIEVE_LENGTH - 1));
      numbers[index] = (numbers[index] as number) | (1 << (symbol & 31));
    }
    for (const symbol of symbols) {
      let place = symbol & shape.mask;
      while (numbers[shape.at + SIEVE_LENGTH + place] !== 0) place = (place + 1) & shape.mask;
      numbers[shape.at + SIEVE_LENGTH + place] = symbol;
    }
    return shape;
  };
}

/** Even: the words of this shape certainly do not have the symbol; odd: they may have it. Branches are for the caller. */
export function sift({ numbers, at }: Shape, symbol: number): number {
  return (numbers[at + ((symbol >>> 5) & (SIEVE_LENGTH - 1))] as number) >>> (symbol & 31);
}

/** Whether the word is what the symbol stands for: by its sieve first, which nearly always tells. */
export function hasSymbol({ shape }: WordInfo, symbol: number): boolean {
  if ((sift(shape, symbol) & 1) === 0) return false;
  const { numbers, at, mask } = shape;
  for (let place = symbol & mask; ; place = (place + 1) & mask) {
    const found = numbers[at + SIEVE_LENGTH + place] as number;
    if (found === symbol) return true;
    if (found === 0) return false;
  }
}

/** Of the words no pattern knows. */
export const NO_SHAPE: Shape = createShapes()([]);

/** Made here and nowhere else: words of one hidden class are read twice as fast. */
function createWord(
  word: string,
  shape: Shape,
  roles: number,
  valence: number,
  cueWord: number,
  isWord: boolean,
  isStrong: boolean,
): WordInfo {
  return { word, shape, roles, valence, cueWord, isWord, isStrong };
}

/** Chats are full of numbers, too. */
const COMMON_NUMBERS = [1, 2, 3, 5, 10, 24, 50, 100, 1000];
/** Below this, numbers are found at once: days, amounts, the 0 of what is no amount. */
const SMALL = 256;

type NumberAtom = Extract<PatternAtom, { kind: 'number' }>;

const NUMBER_SYMBOL = 1;
const YOU_SYMBOL = 2;
const AGENT_NOUN_SYMBOL = 3;

/** Unknown words remembered; a flood of nonsense words then costs time, never memory. */
const MAX_REMEMBERED = 20_000;
/** The rest of a longer word is not looked at: it is noise, and remembering it would be costly. */
const MAX_WORD = 64;
/** Longer words are stemmed by nobody. */
const MAX_STEMMED = 24;
/** From this length one slip of the keyboard is told from another word; below, "bank" and "wank" are too near. */
const MIN_TYPO_TARGET = 6;
/** Shorter words of the grammars are found in any product code, and three letters swapped are another word. */
const MIN_HIDDEN = 4;

export interface Vocabulary {
  /** The language whose words these are. */
  pack: LanguagePack;
  /** The edge of an element: its one word's, or that of the set of its alternatives. */
  edgeOf(element: PatternElement): number;
  markStrong(atom: PatternAtom): void;
  /** The number of a word of a cue. */
  cueWord(word: string): number;
  /** A number written in digits; `NaN` when its value is not known. */
  number(value: number): WordInfo;
  /** Call once after the last pattern. */
  close(): void;
  /** How often chats have a symbol, for those of common words; in no unit. */
  commonSymbols(): ReadonlyMap<number, number>;
  look(word: string): WordInfo;
  /** The word of a packed spelling, if `rememberSpelling` has been told of it. */
  lookSpelling(low: number, high: number): WordInfo | null;
  rememberSpelling(low: number, high: number, info: WordInfo): void;
  /**
   * The word a disguise hides, spelled so: a strong one, however it is inflected or slipped, or one the grammars of hatred
   * know; null for all others, at hardly any cost.
   */
  hiddenWord(word: string): WordInfo | null;
  /** The word only if a pattern or a grammar names it: no guess at what was meant. */
  namedWord(word: string): WordInfo | null;
  /** The strong words, for masks. */
  strongWords(): readonly string[];
  /** Disguises undone before, null where there was none. */
  disguises: Map<string, WordInfo | null>;
}

export function createVocabulary(pack: LanguagePack): Vocabulary {
  const literalSymbols = new Map<string, number>();
  const stemSymbols = new Map<string, number>();
  const stemBeginnings = new Set<string>();
  /** `speak|talk` is one edge, however many patterns use it: alternatives never multiply paths. */
  const setSymbols = new Map<string, number>();
  const edges = new Map<PatternElement, number>();
  /** Symbol → sets it is in. */
  const setsOf = new Map<number, number[]>();
  const strongSymbols = new Set<number>();
  const strongWords: string[] = [];
  const strongBeginnings = new Set<string>();
  const cueWords = new Map<string, number>();
  const roles = wordRoles(pack.roles);
  /** The words met, so that a word of a message is one look-up. */
  let seen = new Map<string, WordInfo>();
  let spellings = createSpellingTable();
  const shapes = new Map<string, Shape>();
  const createShape = createShapes();
  /** `first letter + length` → words a typo may have meant. */
  const typoTargets = new Map<string, { word: string; letters: number }[]>();
  let nextSymbol = 4;
  /** The bounds that patterns ask of numbers. */
  const bounds: { symbol: number; min: number; max: number }[] = [];
  /** By their symbols. */
  const numbers = new Map<string, WordInfo>();
  const smallNumbers: (WordInfo | undefined)[] = new Array(SMALL).fill(undefined);

  function symbolOf(atom: PatternAtom): number {
    if (atom.kind === 'gap') return GAP_SYMBOL;
    if (atom.kind === 'number') return symbolOfNumber(atom);
    if (atom.kind === 'you') return YOU_SYMBOL;
    if (atom.kind === 'agent-noun') return AGENT_NOUN_SYMBOL;
    const symbols = atom.kind === 'stem' ? stemSymbols : literalSymbols;
    const key = atom.kind === 'stem' ? pack.stem(atom.word) : atom.word;
    let symbol = symbols.get(key);
    if (symbol === undefined) {
      symbol = nextSymbol++;
      symbols.set(key, symbol);
      if (atom.kind === 'stem') stemBeginnings.add(beginningOf(key));
      if (atom.kind === 'stem' && !literalSymbols.has(atom.word)) literalSymbols.set(atom.word, nextSymbol++);
    }
    return symbol;
  }

  function symbolOfNumber({ min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: NumberAtom): number {
    if (min === Number.NEGATIVE_INFINITY && max === Number.POSITIVE_INFINITY) return NUMBER_SYMBOL;
    let bound = bounds.find((other) => other.min === min && other.max === max);
    if (!bound) {
      bound = { symbol: nextSymbol++, min, max };
      bounds.push(bound);
    }
    return bound.symbol;
  }

  /** An unknown value keeps no bounds. */
  function symbolsOfNumber(value: number): number[] {
    const kept = bounds.filter(({ min, max }) => value >= min && value <= max);
    return [NUMBER_SYMBOL, ...kept.map(({ symbol }) => symbol)];
  }

  function number(value: number): WordInfo {
    const small = smallNumbers[value];
    if (small !== undefined) return small;
    const info = findNumber(value);
    if (Number.isInteger(value) && value < SMALL) smallNumbers[value] = info;
    return info;
  }

  function findNumber(value: number): WordInfo {
    const own = symbolsOfNumber(value);
    const key = own.join(' ');
    let info = numbers.get(key);
    if (!info) {
      info = createWord('0', shapeOf(own), 0, 0, 0, true, false);
      numbers.set(key, info);
    }
    return info;
  }

  function edgeOf(element: PatternElement): number {
    let edge = edges.get(element);
    if (edge === undefined) {
      edge = findEdge(element);
      edges.set(element, edge);
    }
    return edge;
  }

  function findEdge(element: PatternElement): number {
    const members = [...new Set(element.atoms.map(symbolOf))].sort((a, b) => a - b);
    if (members.length === 1) return members[0] as number;
    const key = members.join(' ');
    let symbol = setSymbols.get(key);
    if (symbol === undefined) {
      symbol = nextSymbol++;
      setSymbols.set(key, symbol);
      for (const member of members) {
        const sets = setsOf.get(member);
        if (sets) sets.push(symbol);
        else setsOf.set(member, [symbol]);
      }
    }
    return symbol;
  }

  /** The shape of words with these symbols of their own: with the sets they are in, each once. */
  function shapeOf(own: readonly number[]): Shape {
    if (own.length === 0) return NO_SHAPE;
    const key = own.join(' ');
    let shape = shapes.get(key);
    if (shape === undefined) {
      const symbols = new Set(own);
      for (const symbol of own) for (const set of setsOf.get(symbol) ?? []) symbols.add(set);
      shape = createShape([...symbols]);
      shapes.set(key, shape);
    }
    return shape;
  }

  function describe(word: string): WordInfo {
    const symbols = symbolsOf(word);
    return createWord(
      word,
      shapeOf(symbols),
      (roles.get(word) ?? 0) | (pack.isNoun(word) ? NOUN : 0),
      Object.hasOwn(pack.valences, word) ? (pack.valences[word] ?? 0) : 0,
      cueWords.get(word) ?? 0,
      pack.isWord(word) || literalSymbols.has(word),
      isStrong(symbols),
    );
  }

  function isStrong(symbols: readonly number[]): boolean {
    return symbols.some((symbol) => strongSymbols.has(symbol));
  }

  /** What the word is by itself, without the sets it is in. */
  function symbolsOf(word: string): number[] {
    const symbols: number[] = [];
    const literal = literalSymbols.get(word);
    if (literal !== undefined) symbols.push(literal);
    // A stem has the first letters of the word, so that most words need not be stemmed: that takes ten times as long.
    if (
      word.length <= MAX_STEMMED &&
      (stemBeginnings.has(beginningOf(word)) || stemBeginnings.has(word.slice(0, 2))) &&
      /^[a-z]+$/.test(word)
    ) {
      const stem = stemSymbols.get(pack.stem(word));
      if (stem !== undefined) symbols.push(stem);
    }
    const value = pack.numberWords.get(word);
    if (value !== undefined) symbols.push(...symbolsOfNumber(value));
    if (pack.youWords.has(word)) symbols.push(YOU_SYMBOL);
    if (pack.agentNouns.has(word)) symbols.push(AGENT_NOUN_SYMBOL);
    return symbols;
  }

  function cueWord(word: string): number {
    const number = cueWords.get(word) ?? cueWords.size + 1;
    cueWords.set(word, number);
    return number;
  }

  function close(): void {
    for (const word of new Set([...literalSymbols.keys(), ...[...roles.keys()].filter(isOfHatred)])) {
      if (literalSymbols.has(word) && isStrong(symbolsOf(word))) strongWords.push(word);
      if (word.length < MIN_TYPO_TARGET || !/^[a-z]+$/.test(word)) continue;
      const key = `${word[0]}${word.length}`;
      const group = typoTargets.get(key) ?? [];
      group.push({ word, letters: letterSet(word) });
      typoTargets.set(key, group);
    }
    strongWords.sort();
    for (const word of strongWords) strongBeginnings.add(word.slice(0, 2));
    for (const group of typoTargets.values()) group.sort((a, b) => (a.word < b.word ? -1 : 1));
  }

  function commonSymbols(): Map<number, number> {
    const frequencies = new Map<number, number>();
    function count({ shape }: WordInfo, frequency: number): void {
      for (const symbol of shape.symbols) frequencies.set(symbol, (frequencies.get(symbol) ?? 0) + frequency);
    }
    for (const [index, word] of pack.commonWords.entries()) count(look(word), 1 / (index + 1));
    for (const value of COMMON_NUMBERS) count(number(value), 1 / COMMON_NUMBERS.length);
    return frequencies;
  }

  function hiddenWord(word: string): WordInfo | null {
    if (isOfHatred(word)) return look(word);
    if (!strongBeginnings.has(word.slice(0, 2))) return null;
    const info = look(word);
    return info.isStrong ? info : null;
  }

  function isOfHatred(word: string): boolean {
    return word.length >= MIN_HIDDEN && ((roles.get(word) ?? 0) & (GROUP | IDENTITY | HOSTILE)) !== 0;
  }

  function namedWord(word: string): WordInfo | null {
    return literalSymbols.has(word) || roles.has(word) ? look(word) : null;
  }

  function look(text: string): WordInfo {
    const word = text.length > MAX_WORD ? text.slice(0, MAX_WORD) : text;
    let info = seen.get(word);
    if (!info) {
      info = resolve(word);
      if (seen.size >= MAX_REMEMBERED) seen = new Map();
      seen.set(word, info);
    }
    return info;
  }

  function rememberSpelling(low: number, high: number, info: WordInfo): void {
    if (spellings.size() >= MAX_REMEMBERED) spellings = createSpellingTable();
    spellings.add(low, high, info);
  }

  /** A word met for the first time: as it is, else with its repeats collapsed, else without its slip, else what it was run together with. */
  function resolve(word: string): WordInfo {
    const plain = describe(word);
    if (isKnown(plain)) return plain;
    for (const candidate of collapsedRepeats(word)) {
      const info = describe(candidate);
      if (isKnown(info)) return info;
    }
    const meant = swapOf(word) ?? (pack.hasDictionary ? slipOf(word) : null) ?? compoundOf(word);
    return meant
      ? createWord(meant.word, meant.shape, meant.roles, meant.valence, meant.cueWord, false, meant.isStrong)
      : plain;
  }

  /** "haet", "womne", "gayz": a slip in a word too short for others, only where it hides something. */
  function swapOf(word: string): WordInfo | null {
    if (word.length < MIN_HIDDEN || word.length >= MIN_TYPO_TARGET) return null;
    if (word.endsWith('z') && isOfHatred(`${word.slice(0, -1)}s`)) return describe(`${word.slice(0, -1)}s`);
    for (let at = 0; at + 1 < word.length; at++) {
      const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
      if (isOfHatred(swapped)) return describe(swapped);
    }
    return null;
  }

  function slipOf(word: string): WordInfo | null {
    if (word.length < MIN_TYPO_TARGET - 1 || word.length > MAX_STEMMED || !/^[a-z]+$/.test(word)) return null;
    const letters = letterSet(word);
    for (const length of [word.length, word.length + 1, word.length - 1]) {
      for (const target of typoTargets.get(`${word[0]}${length}`) ?? []) {
        const allowed = target.word.length >= 10 ? 2 : 1;
        if (differingLetters(letters ^ target.letters) > 2 * allowed) continue;
        if (allowed === 1 && !isOneSlip(word, target.word)) continue;
        if (pack.isNear(word, target.word, allowed)) return describe(target.word);
      }
    }
    return null;
  }

  /** "fuckyou", "dumbbot": a strong word run together with one of a short list, nothing more, or Scunthorpe returns. */
  function compoundOf(word: string): WordInfo | null {
    for (const tail of pack.compoundTails) {
      if (!word.endsWith(tail) || word.length - tail.length < 4) continue;
      const info = describe(word.slice(0, -tail.length));
      if (info.isStrong) return info;
    }
    return null;
  }

  return {
    pack,
    edgeOf,
    markStrong: (atom) => strongSymbols.add(symbolOf(atom)),
    cueWord,
    close,
    commonSymbols,
    look,
    lookSpelling: (low, high) => spellings.find(low, high),
    rememberSpelling,
    hiddenWord,
    namedWord,
    strongWords: () => strongWords,
    disguises: new Map(),
    number,
  };
}

function isKnown({ isWord, shape, valence, cueWord, roles }: WordInfo): boolean {
  return isWord || shape !== NO_SHAPE || valence !== 0 || cueWord !== 0 || roles !== 0;
}

/** A stemmer changes endings, and of the third letter only "y": "cry" is "cri". */
function beginningOf(word: string): string {
  return word[2] === 'y' ? `${word.slice(0, 2)}i` : word.slice(0, 3);
}

/** One letter too many, too few, another one, or two neighbours in each other's place. */
function isOneSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  if (a.length < b.length) return a.slice(start) === b.slice(start + 1);
  if (a.length > b.length) return a.slice(start + 1) === b.slice(start);
  if (a.slice(start + 1) === b.slice(start + 1)) return true;
  return a[start] === b[start + 1] && a[start + 1] === b[start] && a.slice(start + 2) === b.slice(start + 2);
}

/** "sooo" → "soo", "so": a run of three or more was one or two; a run of two was perhaps one. Shortest last. */
export function collapsedRepeats(word: string): string[] {
  if (!/(.)\1/.test(word)) return [];
  const toTwo = word.replace(/(.)\1{2,}/g, '$1$1');
  const toOne = word.replace(/(.)\1{2,}/g, '$1');
  const all = word.replace(/(.)\1+/g, '$1');
  return [...new Set([toTwo, toOne, all])].filter((candidate) => candidate !== word && candidate.length > 1);
}

function letterSet(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) - 97);
  return set;
}

function differingLetters(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
