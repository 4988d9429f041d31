import { parsePattern } from '@evenkeel/library';
import { INTERJECTION } from '../adjust/word-roles.ts';
import { NO_BREAK, SENTENCE_BREAK, type Token } from '../normalize/read-message.ts';
import { GAP_SYMBOL, hasSymbol, type Vocabulary } from './vocabulary.ts';

/** Where a pattern was found: tokens [first, last], and which of them its own words claim (a gap claims nothing). */
export interface Match<Rule> {
  /** What the pattern stands for. */
  rule: Rule;
  first: number;
  last: number;
  /** Bit i = token `first + i`. */
  claimed: number;
  /** How many tokens are claimed: the longer match wins. */
  size: number;
}

/** One way through a pattern: its optional elements either there or not. */
export interface Path<Rule> {
  rules: Rule[];
  /** One symbol per word, `GAP_SYMBOL` for a gap. */
  symbols: readonly number[];
  /** Index of its rarest symbol: only where that is met is the rest compared. */
  anchor: number;
  /** The symbols beside the anchor, or `GAP_SYMBOL` where there is a gap or nothing. */
  left: number;
  right: number;
  hasGap: boolean;
}

/** Words a `{gap}` may skip. */
export const MAX_GAP = 3;
/** Bits of `claimed`. */
export const MAX_SPAN = 30;

/**
 * The paths of a pattern: with and without each optional element. `parsePattern` bounds their number. A gap needs a word
 * on both sides: what is left of a pattern without its optional words may not have them, and then matches nothing.
 * Throws on a pattern that cannot be read.
 */
export function waysThrough<Rule>(pattern: string, rule: Rule, vocabulary: Vocabulary): Path<Rule>[] {
  const { elements, problems } = parsePattern(pattern);
  const problem = problems[0];
  if (problem) throw new Error(`${problem.problem} ${problem.consequence} ${problem.remedy}`);
  let ways: number[][] = [[]];
  for (const element of elements) {
    const edge = vocabulary.edgeOf(element);
    const longer = ways.map((way) => [...way, edge]);
    ways = element.optional ? [...ways, ...longer] : longer;
  }
  return ways.filter(canLie).map((symbols) => ({
    rules: [rule],
    symbols,
    anchor: 0,
    left: GAP_SYMBOL,
    right: symbols[1] ?? GAP_SYMBOL,
    hasGap: symbols.includes(GAP_SYMBOL),
  }));
}

function canLie(symbols: readonly number[]): boolean {
  return (
    symbols.length > 0 &&
    symbols[0] !== GAP_SYMBOL &&
    symbols.at(-1) !== GAP_SYMBOL &&
    !symbols.some((symbol, index) => symbol === GAP_SYMBOL && symbols[index + 1] === GAP_SYMBOL)
  );
}

/** Moves the anchor to the symbol that texts have least often. */
export function anchorAtRarest(path: Path<unknown>, frequencies: ReadonlyMap<number, number>): void {
  const { symbols } = path;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, symbol] of symbols.entries()) {
    const frequency = frequencies.get(symbol) ?? 0;
    if (symbol === GAP_SYMBOL || frequency >= least) continue;
    least = frequency;
    path.anchor = index;
  }
  path.left = symbols[path.anchor - 1] ?? GAP_SYMBOL;
  path.right = symbols[path.anchor + 1] ?? GAP_SYMBOL;
}

/** All ways in which a path lies with its anchor at token `at`, whose word has its symbol: added to `matches`. */
export function layAt<Rule extends { rank: number }>(
  path: Path<Rule>,
  at: number,
  tokens: readonly Token[],
  matches: Match<Rule>[],
): void {
  const { left, right, anchor } = path;
  if (left !== GAP_SYMBOL && (at === 0 || !hasSymbol((tokens[at - 1] as Token).info, left))) return;
  if (right !== GAP_SYMBOL && (at + 1 === tokens.length || !hasSymbol((tokens[at + 1] as Token).info, right))) return;
  if (path.hasGap) layLeft(path, anchor - 1, at, at, 0, tokens, matches);
  else layWhole(path, at - anchor, tokens, matches);
}

/** A path without gaps lies in one way only; the symbols beside its anchor have been compared. */
function layWhole<Rule extends { rank: number }>(
  path: Path<Rule>,
  first: number,
  tokens: readonly Token[],
  matches: Match<Rule>[],
): void {
  const { symbols, anchor } = path;
  const last = first + symbols.length - 1;
  if (first < 0 || last >= tokens.length) return;
  for (let index = 0; index < anchor - 1; index++) {
    if (!hasSymbol((tokens[first + index] as Token).info, symbols[index] as number)) return;
  }
  for (let index = anchor + 2; index < symbols.length; index++) {
    if (!hasSymbol((tokens[first + index] as Token).info, symbols[index] as number)) return;
  }
  for (let at = first + 1; at <= last; at++) if (isCut(tokens, at)) return;
  report(path, first, last, (1 << symbols.length) - 1, matches);
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
  return breakBefore === SENTENCE_BREAK || ((tokens[at - 1] as Token).info.roles & INTERJECTION) !== 0;
}
