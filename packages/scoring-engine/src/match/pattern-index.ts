import { type PatternElement, parsePattern } from '@evenkeel/library';
import { NO_BREAK, SENTENCE_BREAK, type Token } from '../normalize/read-message.ts';
import { EMPTY_SIEVE, GAP_SYMBOL, sift, type Vocabulary, type WordInfo } from './vocabulary.ts';

/** Where a pattern was found: tokens [first, last], and which of them its own words claim (a gap claims nothing). */
export interface Match<Rule> {
  /** What the caller added the pattern for. */
  rule: Rule;
  first: number;
  last: number;
  /** Bit i = token `first + i`. */
  claimed: number;
  /** How many tokens are claimed: the longer match wins. */
  size: number;
}

/** One way through a pattern: its optional elements either there or not. */
interface Path<Rule> {
  rules: Rule[];
  /** One symbol per word, `GAP_SYMBOL` for a gap. */
  symbols: readonly number[];
  /** Index of its rarest symbol: only where that is met is the rest compared. */
  anchor: number;
  hasGap: boolean;
}

/** The paths anchored at words of one shape. */
interface Anchored<Rule> {
  paths: readonly Path<Rule>[];
  /**
   * Two numbers for each path: the symbols left and right of its anchor, or `GAP_SYMBOL` where there is a gap or
   * nothing. Nearly all paths fail on these, so they lie side by side in memory.
   */
  beside: Int32Array;
}
/** Words a `{gap}` may skip. */
const MAX_GAP = 3;
/** Bits of `claimed`. */
export const MAX_SPAN = 30;

/**
 * All patterns, found by their rarest words. "I want to speak to a manager" begins like a hundred patterns and holds one
 * word that few of them have: only those are compared. Nothing is remembered between messages, so text never seen before
 * costs no more than text seen often.
 */
export interface PatternIndex<Rule> {
  /** Adds a pattern of a rule. Throws on a pattern that cannot be read: check the library first. */
  add(pattern: string, rule: Rule): void;
  /** Call once after the last pattern. A word's frequency, from any sample, only decides how fast the patterns are found. */
  close(frequencies: ReadonlyMap<string, number>): void;
  /** Every place of every pattern, by first token, then last. */
  find(tokens: readonly Token[]): Match<Rule>[];
}

export function createPatternIndex<Rule extends { rank: number }>(vocabulary: Vocabulary): PatternIndex<Rule> {
  const paths = new Map<string, Path<Rule>>();
  const byAnchor = new Map<number, Path<Rule>[]>();
  /** By shape of a word: the paths anchored at one of its symbols. */
  const anchoredAt: (Anchored<Rule> | undefined)[] = [];

  function add(pattern: string, rule: Rule): void {
    const { elements, problems } = parsePattern(pattern);
    const problem = problems[0];
    if (problem) throw new Error(`${problem.problem} ${problem.consequence} ${problem.remedy}`);
    for (const symbols of waysThrough(elements, vocabulary)) {
      const key = symbols.join(' ');
      const known = paths.get(key);
      if (!known) {
        const hasGap = symbols.includes(GAP_SYMBOL);
        paths.set(key, { rules: [rule], symbols, anchor: 0, hasGap });
      } else if (!known.rules.includes(rule)) known.rules.push(rule);
    }
  }

  function close(frequencies: ReadonlyMap<string, number>): void {
    const bySymbol = new Map<number, number>();
    for (const [word, count] of frequencies) {
      for (const symbol of vocabulary.look(word).symbols) bySymbol.set(symbol, (bySymbol.get(symbol) ?? 0) + count);
    }
    for (const path of paths.values()) {
      const { symbols } = path;
      path.anchor = rarestOf(symbols, bySymbol);
      const anchor = symbols[path.anchor] as number;
      const others = byAnchor.get(anchor);
      if (others) others.push(path);
      else byAnchor.set(anchor, [path]);
    }
  }

  function find(tokens: readonly Token[]): Match<Rule>[] {
    const matches: Match<Rule>[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const { info } = tokens[at] as Token;
      if (info.shape === 0) continue;
      const { paths, beside } = anchoredAt[info.shape] ?? anchor(info);
      const before = tokens[at - 1]?.info.sieve ?? EMPTY_SIEVE;
      const after = tokens[at + 1]?.info.sieve ?? EMPTY_SIEVE;
      for (let index = 0; index < paths.length; index++) {
        const left = beside[2 * index] as number;
        const right = beside[2 * index + 1] as number;
        if ((sift(before, left) & sift(after, right) & 1) === 0) continue;
        const path = paths[index] as Path<Rule>;
        if (path.hasGap) layLeft(path, path.anchor - 1, at, at, 0, tokens, matches);
        else layWhole(path, at - path.anchor, tokens, matches);
      }
    }
    return matches;
  }

  function anchor(info: WordInfo): Anchored<Rule> {
    const paths = info.symbols.flatMap((symbol) => byAnchor.get(symbol) ?? []);
    const beside = new Int32Array(2 * paths.length);
    for (const [index, path] of paths.entries()) {
      beside[2 * index] = path.symbols[path.anchor - 1] ?? GAP_SYMBOL;
      beside[2 * index + 1] = path.symbols[path.anchor + 1] ?? GAP_SYMBOL;
    }
    const anchored = { paths, beside };
    while (anchoredAt.length < info.shape) anchoredAt.push(undefined);
    anchoredAt[info.shape] = anchored;
    return anchored;
  }

  return { add, close, find };
}

function rarestOf(symbols: readonly number[], frequencies: ReadonlyMap<number, number>): number {
  let rarest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, symbol] of symbols.entries()) {
    const frequency = frequencies.get(symbol) ?? 0;
    if (symbol === GAP_SYMBOL || frequency >= least) continue;
    least = frequency;
    rarest = index;
  }
  return rarest;
}

function hasSymbol({ sieve, symbols }: WordInfo, symbol: number): boolean {
  return (sift(sieve, symbol) & 1) !== 0 && symbols.includes(symbol);
}

/** A path without gaps lies in one way only. */
function layWhole<Rule extends { rank: number }>(
  path: Path<Rule>,
  first: number,
  tokens: readonly Token[],
  matches: Match<Rule>[],
): void {
  const { symbols, anchor } = path;
  const last = first + symbols.length - 1;
  if (first < 0 || last >= tokens.length) return;
  for (let index = 0; index < symbols.length; index++) {
    if (index !== anchor && !hasSymbol((tokens[first + index] as Token).info, symbols[index] as number)) return;
  }
  for (let at = first + 1; at <= last; at++) if (isCut(tokens, at)) return;
  report(path, first, last, 2 ** symbols.length - 1, matches);
}

/**
 * Lays what stands before the anchor, from its symbol `index` leftwards, `next` being the token laid last. `laid` has a
 * bit for each laid token, counted leftwards from the anchor.
 */
function layLeft<Rule extends { rank: number }>(
  path: Path<Rule>,
  index: number,
  next: number,
  anchorAt: number,
  laid: number,
  tokens: readonly Token[],
  matches: Match<Rule>[],
): void {
  if (index < 0) {
    let claimed = 0;
    for (let at = next; at <= anchorAt; at++) {
      if (at === anchorAt || laid & (1 << (anchorAt - at))) claimed |= 1 << (at - next);
    }
    layRight(path, path.anchor + 1, anchorAt, next, claimed, tokens, matches);
    return;
  }
  const isGap = path.symbols[index] === GAP_SYMBOL;
  const own = isGap ? index - 1 : index;
  const furthest = Math.max(next - 1 - (isGap ? MAX_GAP : 0), anchorAt - MAX_SPAN + 1, 0);
  for (let at = next - 1; at >= furthest && !isCut(tokens, at + 1); at--) {
    if (!hasSymbol((tokens[at] as Token).info, path.symbols[own] as number)) continue;
    layLeft(path, own - 1, at, anchorAt, laid | (1 << (anchorAt - at)), tokens, matches);
  }
}

/** Lays what stands after the anchor, from its symbol `index` on, `before` being the token laid last. */
function layRight<Rule extends { rank: number }>(
  path: Path<Rule>,
  index: number,
  before: number,
  first: number,
  claimed: number,
  tokens: readonly Token[],
  matches: Match<Rule>[],
): void {
  if (index >= path.symbols.length) {
    report(path, first, before, claimed, matches);
    return;
  }
  const isGap = path.symbols[index] === GAP_SYMBOL;
  const own = isGap ? index + 1 : index;
  const furthest = Math.min(before + 1 + (isGap ? MAX_GAP : 0), first + MAX_SPAN - 1, tokens.length - 1);
  for (let at = before + 1; at <= furthest && !isCut(tokens, at); at++) {
    if (!hasSymbol((tokens[at] as Token).info, path.symbols[own] as number)) continue;
    layRight(path, own + 1, at, first, claimed | (1 << (at - first)), tokens, matches);
  }
}

/** Keeps the matches in order. Anchors come from left to right, so that a new one belongs near the end. */
function report<Rule extends { rank: number }>(
  { rules, symbols, hasGap }: Path<Rule>,
  first: number,
  last: number,
  claimed: number,
  matches: Match<Rule>[],
): void {
  const size = hasGap ? countOfBits(claimed) : symbols.length;
  for (const rule of rules) {
    const match = { rule, first, last, claimed, size };
    let index = matches.push(match) - 1;
    for (; index > 0 && comesBefore(match, matches[index - 1] as Match<Rule>); index--) {
      matches[index] = matches[index - 1] as Match<Rule>;
    }
    matches[index] = match;
  }
}

function comesBefore<Rule extends { rank: number }>(a: Match<Rule>, b: Match<Rule>): boolean {
  return (a.first - b.first || a.last - b.last || a.rule.rank - b.rule.rank) < 0;
}

function countOfBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** A phrase never crosses the end of a sentence, nor the comma after a bare "no," "yes," or "ok,". */
function isCut(tokens: readonly Token[], at: number): boolean {
  const { breakBefore } = tokens[at] as Token;
  if (breakBefore === NO_BREAK) return false;
  return breakBefore === SENTENCE_BREAK || INTERJECTIONS.has((tokens[at - 1] as Token).info.word);
}

const INTERJECTIONS = new Set(['no', 'yes', 'ok', 'okay', 'well', 'nope', 'yeah', 'yep', 'oh', 'hi', 'hello', 'sorry']);

/**
 * The paths of a pattern: with and without each optional element. `parsePattern` bounds their number. A gap needs a word
 * on both sides: what is left of a pattern without its optional words may not have them, and then matches nothing.
 */
function waysThrough(elements: readonly PatternElement[], vocabulary: Vocabulary): number[][] {
  let paths: number[][] = [[]];
  for (const element of elements) {
    const edge = vocabulary.edgeOf(element);
    const longer = paths.map((path) => [...path, edge]);
    paths = element.optional ? [...paths, ...longer] : longer;
  }
  return paths.filter(
    (path) =>
      path.length > 0 &&
      path[0] !== GAP_SYMBOL &&
      path.at(-1) !== GAP_SYMBOL &&
      !path.some((symbol, index) => symbol === GAP_SYMBOL && path[index + 1] === GAP_SYMBOL),
  );
}
