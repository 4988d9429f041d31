import type { PatternAtom, PatternElement } from '@evenkeel/library';
import similarity from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import distance from 'natural/lib/natural/distance/levenshtein_distance.js';
import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { wordRoles } from '../adjust/word-roles.ts';
import { isEnglishWord } from '../normalize/english-words.ts';
import { createSpellingTable } from './spelling-table.ts';
import { AGENT_NOUNS, NUMBER_WORDS, YOU_WORDS } from './word-classes.ts';

/** All that is known of one folded word, found by one hash look-up in the hot path. */
export interface WordInfo {
  word: string;
  /** What of the patterns this word is: the word itself, its stem, and the sets of alternatives they are in. */
  symbols: readonly number[];
  /** The same symbols as bits, several to each bit: tells fast what the word is not. */
  sieve: Int32Array;
  /** The same for all words with the same symbols, 0 for words no pattern knows. */
  shape: number;
  /** Bits of adjust/word-roles. */
  roles: number;
  /** AFINN points, 0 when the list does not have it. */
  valence: number;
  isEnglish: boolean;
  /** A swear word or insult by itself: what a disguise is resolved to. */
  isStrong: boolean;
}

export const GAP_SYMBOL = 0;

/** What words with the same symbols share. */
interface Shape {
  number: number;
  symbols: readonly number[];
  sieve: Int32Array;
}

/** One cache line or two, whatever the size of the library; of its 1024 bits a common word sets some two hundred. */
const SIEVE_LENGTH = 32;
/** Of no word at all. A gap, or the place beside an end of a pattern, asks for nothing: its bit is always set. */
export const EMPTY_SIEVE: Int32Array = sieveOf([]);

function sieveOf(symbols: readonly number[]): Int32Array {
  const sieve = new Int32Array(SIEVE_LENGTH);
  for (const symbol of [GAP_SYMBOL, ...symbols]) {
    const index = (symbol >>> 5) & (SIEVE_LENGTH - 1);
    sieve[index] = (sieve[index] as number) | (1 << (symbol & 31));
  }
  return sieve;
}

/** 0: the word of this sieve certainly does not have the symbol; odd: it may have it. Never asks a branch to be guessed. */
export function sift(sieve: Int32Array, symbol: number): number {
  return (sieve[(symbol >>> 5) & (SIEVE_LENGTH - 1)] as number) >>> (symbol & 31);
}

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

export interface Vocabulary {
  /** The edge of an element: its one word's, or that of the set of its alternatives. */
  edgeOf(element: PatternElement): number;
  markStrong(atom: PatternAtom): void;
  /** Any number written in digits. */
  number(): WordInfo;
  /** Call once after the last pattern. */
  close(valences: Record<string, number>): void;
  look(word: string): WordInfo;
  /** The word spelled by ASCII letters and apostrophes at [start, end), if `rememberSpelling` has been told of it. */
  lookSpelling(text: string, start: number, end: number, hash: number): WordInfo | null;
  rememberSpelling(spelling: string, info: WordInfo): void;
  /** The strong words, for masks and joins. */
  strongWords(): readonly string[];
}

export function createVocabulary(): Vocabulary {
  const literalSymbols = new Map<string, number>();
  const stemSymbols = new Map<string, number>();
  /** `speak|talk` is one edge, however many patterns use it: alternatives never multiply paths. */
  const setSymbols = new Map<string, number>();
  /** Symbol → sets it is in. */
  const setsOf = new Map<number, number[]>();
  const strongSymbols = new Set<number>();
  const strongWords: string[] = [];
  const roles = wordRoles();
  const known = new Map<string, WordInfo>();
  /** The known words and those met since, in one map: a word of a message is one look-up. */
  let seen = new Map<string, WordInfo>();
  let spellings = createSpellingTable();
  const shapes = new Map<string, Shape>([['', { number: 0, symbols: [], sieve: EMPTY_SIEVE }]]);
  /** `first letter + length` → words a typo may have meant. */
  const typoTargets = new Map<string, { word: string; letters: number }[]>();
  let valences: Record<string, number> = {};
  let nextSymbol = 4;
  let numberInfo: WordInfo = {
    word: '0',
    symbols: [],
    sieve: EMPTY_SIEVE,
    shape: 0,
    roles: 0,
    valence: 0,
    isEnglish: true,
    isStrong: false,
  };

  function symbolOf(atom: PatternAtom): number {
    if (atom.kind === 'gap') return GAP_SYMBOL;
    if (atom.kind === 'number') return NUMBER_SYMBOL;
    if (atom.kind === 'you') return YOU_SYMBOL;
    if (atom.kind === 'agent-noun') return AGENT_NOUN_SYMBOL;
    const symbols = atom.kind === 'stem' ? stemSymbols : literalSymbols;
    const key = atom.kind === 'stem' ? stemmer.stem(atom.word) : atom.word;
    let symbol = symbols.get(key);
    if (symbol === undefined) {
      symbol = nextSymbol++;
      symbols.set(key, symbol);
      if (atom.kind === 'stem' && !literalSymbols.has(atom.word)) literalSymbols.set(atom.word, nextSymbol++);
    }
    return symbol;
  }

  function edgeOf(element: PatternElement): number {
    const members = [...new Set(element.atoms.map(symbolOf))].sort((a, b) => a - b);
    if (members.length === 1) return members[0] as number;
    const key = members.join(' ');
    let symbol = setSymbols.get(key);
    if (symbol === undefined) {
      symbol = nextSymbol++;
      setSymbols.set(key, symbol);
      for (const member of members) setsOf.set(member, [...(setsOf.get(member) ?? []), symbol]);
    }
    return symbol;
  }

  /** Its own symbols and the sets they are in, each once. */
  function withSets(symbols: readonly number[]): readonly number[] {
    return [...new Set([...symbols, ...symbols.flatMap((symbol) => setsOf.get(symbol) ?? [])])];
  }

  function shapeOf(symbols: readonly number[]): Shape {
    const key = symbols.join(' ');
    let shape = shapes.get(key);
    if (shape === undefined) {
      shape = { number: shapes.size, symbols, sieve: sieveOf(symbols) };
      shapes.set(key, shape);
    }
    return shape;
  }

  function describe(word: string): WordInfo {
    const symbols: number[] = [];
    const literal = literalSymbols.get(word);
    if (literal !== undefined) symbols.push(literal);
    if (word.length <= MAX_STEMMED && /^[a-z]+$/.test(word)) {
      const stem = stemSymbols.get(stemmer.stem(word));
      if (stem !== undefined) symbols.push(stem);
    }
    if (NUMBER_WORDS.has(word)) symbols.push(NUMBER_SYMBOL);
    if (YOU_WORDS.has(word)) symbols.push(YOU_SYMBOL);
    if (AGENT_NOUNS.has(word)) symbols.push(AGENT_NOUN_SYMBOL);
    const shape = shapeOf(withSets(symbols));
    return {
      word,
      symbols: shape.symbols,
      sieve: shape.sieve,
      shape: shape.number,
      roles: roles.get(word) ?? 0,
      valence: Object.hasOwn(valences, word) ? (valences[word] ?? 0) : 0,
      isEnglish: isEnglishWord(word) || literal !== undefined,
      isStrong: symbols.some((symbol) => strongSymbols.has(symbol)),
    };
  }

  function close(table: Record<string, number>): void {
    valences = table;
    const shape = shapeOf(withSets([NUMBER_SYMBOL]));
    numberInfo = { ...numberInfo, symbols: shape.symbols, sieve: shape.sieve, shape: shape.number };
    const all = new Set([...literalSymbols.keys(), ...roles.keys(), ...NUMBER_WORDS, ...AGENT_NOUNS]);
    for (const word of Object.keys(table)) if (/^[a-z0-9]+$/.test(word)) all.add(word);
    for (const word of all) known.set(word, describe(word));
    for (const word of literalSymbols.keys()) {
      if (known.get(word)?.isStrong) strongWords.push(word);
      if (word.length < MIN_TYPO_TARGET || !/^[a-z]+$/.test(word)) continue;
      const key = `${word[0]}${word.length}`;
      const group = typoTargets.get(key) ?? [];
      group.push({ word, letters: letterSet(word) });
      typoTargets.set(key, group);
    }
    seen = new Map(known);
    strongWords.sort();
    for (const group of typoTargets.values()) group.sort((a, b) => (a.word < b.word ? -1 : 1));
  }

  function look(text: string): WordInfo {
    const word = text.length > MAX_WORD ? text.slice(0, MAX_WORD) : text;
    let info = seen.get(word);
    if (!info) {
      info = resolve(word);
      if (seen.size >= known.size + MAX_REMEMBERED) seen = new Map(known);
      seen.set(word, info);
    }
    return info;
  }

  function rememberSpelling(spelling: string, info: WordInfo): void {
    if (spelling.length > MAX_WORD) return;
    if (spellings.size() >= MAX_REMEMBERED) spellings = createSpellingTable();
    spellings.add(spelling, info);
  }

  /** A word nobody listed: as it is, else with its repeats collapsed, else without digits for letters, else unslipped. */
  function resolve(word: string): WordInfo {
    const plain = describe(word);
    if (plain.isEnglish || plain.symbols.length > 0) return plain;
    for (const candidate of collapsedRepeats(word)) {
      const info = knownAs(candidate);
      if (info) return { ...info, word: candidate };
    }
    const meant = slipOf(word) ?? compoundOf(word);
    return meant ? { ...meant, isEnglish: false } : plain;
  }

  function knownAs(word: string): WordInfo | null {
    const info = known.get(word) ?? describe(word);
    return info.isEnglish || info.symbols.length > 0 || info.valence !== 0 ? info : null;
  }

  function slipOf(word: string): WordInfo | null {
    if (word.length < MIN_TYPO_TARGET - 1 || word.length > MAX_STEMMED || !/^[a-z]+$/.test(word)) return null;
    const letters = letterSet(word);
    for (const length of [word.length, word.length + 1, word.length - 1]) {
      for (const target of typoTargets.get(`${word[0]}${length}`) ?? []) {
        const allowed = target.word.length >= 10 ? 2 : 1;
        if (differingLetters(letters ^ target.letters) > 2 * allowed) continue;
        if (distance.DamerauLevenshteinDistance(word, target.word, { restricted: true }) > allowed) continue;
        // Jaro-Winkler favours a shared beginning: slips happen inside words, other words begin otherwise.
        if (similarity(word, target.word) < 0.9) continue;
        return known.get(target.word) ?? null;
      }
    }
    return null;
  }

  /** "fuckyou", "dumbbot": a strong word run together with one of a short list, nothing more, or Scunthorpe returns. */
  function compoundOf(word: string): WordInfo | null {
    for (const tail of COMPOUND_TAILS) {
      if (!word.endsWith(tail) || word.length - tail.length < 4) continue;
      const info = describe(word.slice(0, -tail.length));
      if (info.isStrong) return info;
    }
    return null;
  }

  return {
    edgeOf,
    markStrong: (atom) => strongSymbols.add(symbolOf(atom)),
    close,
    look,
    lookSpelling: (text, start, end, hash) => spellings.find(text, start, end, hash),
    rememberSpelling,
    strongWords: () => strongWords,
    number: () => numberInfo,
  };
}

const COMPOUND_TAILS = ['you', 'u', 'off', 'bot', 'head', 'face', 'wit', 'tard', 'this', 'that'];

/** "sooo" → "soo", "so": a run of three or more was one or two; a run of two was perhaps one. Shortest last. */
export function collapsedRepeats(word: string): string[] {
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
