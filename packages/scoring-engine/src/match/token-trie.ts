import { type PatternElement, parsePattern } from '@evenkeel/library';
import { NO_BREAK, SENTENCE_BREAK, type Token } from '../normalize/read-message.ts';
import { GAP_SYMBOL, type Vocabulary } from './vocabulary.ts';

/** Where a pattern was found: tokens [first, last], and which of them its own words claim (a gap claims nothing). */
export interface Match {
  pattern: number;
  first: number;
  last: number;
  /** Bit i = token `first + i`. */
  claimed: number;
  /** How many tokens are claimed: the longer match wins. */
  size: number;
}

interface Node {
  next: Map<number, Node> | null;
  gap: Node | null;
  patterns: number[] | null;
}

/** Words a `{gap}` may skip. */
const MAX_GAP = 3;
/** Bits of `claimed`. */
const MAX_SPAN = 30;

export interface TokenTrie {
  /** Adds the pattern under a number of the caller's. Throws on a pattern that cannot be read: check the library first. */
  add(pattern: string, number: number): void;
  find(tokens: readonly Token[]): Match[];
}

export function createTokenTrie(vocabulary: Vocabulary): TokenTrie {
  /** First edges by symbol: most words of a message begin no pattern, and this answers in one array look-up. */
  const roots: (Node | undefined)[] = [];

  function add(pattern: string, number: number): void {
    const { elements, problems } = parsePattern(pattern);
    const problem = problems[0];
    if (problem) throw new Error(`${problem.problem} ${problem.consequence} ${problem.remedy}`);
    for (const path of pathsOf(elements, vocabulary)) addPath(path, number);
  }

  function addPath(path: readonly number[], number: number): void {
    const first = path[0] as number;
    roots[first] ??= newNode();
    let node = roots[first] as Node;
    for (const symbol of path.slice(1)) {
      if (symbol === GAP_SYMBOL) {
        node.gap ??= newNode();
        node = node.gap;
      } else {
        node.next ??= new Map();
        let next = node.next.get(symbol);
        if (!next) {
          next = newNode();
          node.next.set(symbol, next);
        }
        node = next;
      }
    }
    node.patterns ??= [];
    if (!node.patterns.includes(number)) node.patterns.push(number);
  }

  function find(tokens: readonly Token[]): Match[] {
    const matches: Match[] = [];
    for (let first = 0; first < tokens.length; first++) {
      for (const symbol of (tokens[first] as Token).info.symbols) {
        const node = roots[symbol];
        if (node) walk(tokens, first, first, node, 1, 1, matches);
      }
    }
    return matches;
  }

  return { add, find };
}

function walk(
  tokens: readonly Token[],
  first: number,
  last: number,
  node: Node,
  claimed: number,
  size: number,
  matches: Match[],
): void {
  if (node.patterns) for (const pattern of node.patterns) matches.push({ pattern, first, last, claimed, size });
  if (node.next) step(tokens, first, last + 1, node, claimed, size, matches);
  const afterGap = node.gap;
  if (!afterGap) return;
  for (let skipped = 0; skipped <= MAX_GAP; skipped++) {
    if (skipped > 0 && isCut(tokens, last + skipped)) return;
    step(tokens, first, last + 1 + skipped, afterGap, claimed, size, matches);
  }
}

function step(
  tokens: readonly Token[],
  first: number,
  at: number,
  node: Node,
  claimed: number,
  size: number,
  matches: Match[],
): void {
  if (!node.next || at - first > MAX_SPAN || isCut(tokens, at)) return;
  for (const symbol of (tokens[at] as Token).info.symbols) {
    const next = node.next.get(symbol);
    if (next) walk(tokens, first, at, next, claimed | (1 << (at - first)), size + 1, matches);
  }
}

/** A phrase never crosses the end of a sentence, nor the comma after a bare "no," "yes," or "ok,". */
function isCut(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.breakBefore === SENTENCE_BREAK) return true;
  return token.breakBefore !== NO_BREAK && INTERJECTIONS.has((tokens[at - 1] as Token).info.word);
}

const INTERJECTIONS = new Set(['no', 'yes', 'ok', 'okay', 'well', 'nope', 'yeah', 'yep', 'oh', 'hi', 'hello', 'sorry']);

function newNode(): Node {
  return { next: null, gap: null, patterns: null };
}

/** The paths of a pattern: with and without each optional element. `parsePattern` bounds their number. */
function pathsOf(elements: readonly PatternElement[], vocabulary: Vocabulary): number[][] {
  let paths: number[][] = [[]];
  for (const element of elements) {
    const edge = vocabulary.edgeOf(element);
    const longer = paths.map((path) => [...path, edge]);
    paths = element.optional ? [...paths, ...longer] : longer;
  }
  return paths.filter((path) => path.length > 0);
}
