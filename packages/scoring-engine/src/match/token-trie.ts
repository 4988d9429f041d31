import { type PatternElement, parsePattern } from '@evenkeel/library';
import { NO_BREAK, SENTENCE_BREAK, type Token } from '../normalize/read-message.ts';
import { GAP_SYMBOL, type Vocabulary, type WordInfo } from './vocabulary.ts';

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

/** A node of the trie: what is left of the patterns that begin with the same symbols. */
interface Node {
  next: Map<number, Node>;
  gap: Node | null;
  /** Patterns that end here. */
  patterns: number[];
  /** The symbols from the root: what claims words where a gap lies between. */
  path: readonly number[];
  hasGap: boolean;
}

/** A place in the trie and how many more words the gap before it may skip. */
interface Item {
  node: Node;
  skips: number;
}

/**
 * All places in the trie that the words read so far can have led to. Each is worked out when a message first gets there
 * and kept: from then on a word costs one look-up, however many patterns begin like it.
 */
interface State {
  items: readonly Item[];
  /** Nodes that end a pattern, reached with the last word. */
  ends: readonly Node[];
  /** By the shape of the next word. */
  after: Map<number, State | null>;
}

/** Words a `{gap}` may skip. */
const MAX_GAP = 3;
/** Bits of `claimed`. */
const MAX_SPAN = 30;
/** Steps kept; after a flood of odd messages the memory is begun anew, which costs time once and changes no answer. */
const MAX_KEPT_STEPS = 200_000;

export interface TokenTrie {
  /** Adds the pattern under a number of the caller's. Throws on a pattern that cannot be read: check the library first. */
  add(pattern: string, number: number): void;
  /** Every place of every pattern, by first token, then last. */
  find(tokens: readonly Token[]): Match[];
}

export function createTokenTrie(vocabulary: Vocabulary): TokenTrie {
  const root = newNode([]);
  let start = newStart(root);
  let keptSteps = 0;

  function add(pattern: string, number: number): void {
    const { elements, problems } = parsePattern(pattern);
    const problem = problems[0];
    if (problem) throw new Error(`${problem.problem} ${problem.consequence} ${problem.remedy}`);
    for (const path of pathsOf(elements, vocabulary)) addPath(path, number);
    start = newStart(root);
  }

  function addPath(path: readonly number[], number: number): void {
    let node = root;
    path.forEach((symbol, index) => {
      const known = symbol === GAP_SYMBOL ? node.gap : node.next.get(symbol);
      const next = known ?? newNode(path.slice(0, index + 1));
      if (symbol === GAP_SYMBOL) node.gap = next;
      else node.next.set(symbol, next);
      node = next;
    });
    if (!node.patterns.includes(number)) node.patterns.push(number);
  }

  function find(tokens: readonly Token[]): Match[] {
    const matches: Match[] = [];
    if (keptSteps > MAX_KEPT_STEPS) {
      start = newStart(root);
      keptSteps = 0;
    }
    for (let first = 0; first < tokens.length; first++) {
      if ((tokens[first] as Token).info.shape === 0) continue;
      let state: State | null = start;
      for (let at = first; at < tokens.length && at - first < MAX_SPAN; at++) {
        if (at > first && isCut(tokens, at)) break;
        state = stateAfter(state, tokens[at] as Token);
        if (!state) break;
        for (const end of state.ends) report(end, tokens, first, at, matches);
        if (state.items.length === 0) break;
      }
    }
    return matches;
  }

  function stateAfter(state: State, { info }: Token): State | null {
    let next = state.after.get(info.shape);
    if (next === undefined) {
      next = step(state, info);
      state.after.set(info.shape, next);
      keptSteps++;
    }
    return next;
  }

  return { add, find };
}

function step(state: State, { symbols }: WordInfo): State | null {
  const items: Item[] = [];
  const ends: Node[] = [];
  for (const { node, skips } of state.items) {
    for (const symbol of symbols) {
      const next = node.next.get(symbol);
      if (!next) continue;
      if (next.patterns.length > 0) ends.push(next);
      if (next.next.size > 0) items.push({ node: next, skips: 0 });
      if (next.gap) items.push({ node: next.gap, skips: MAX_GAP });
    }
    if (skips > 0) items.push({ node, skips: skips - 1 });
  }
  return items.length > 0 || ends.length > 0 ? { items, ends, after: new Map() } : null;
}

function report(end: Node, tokens: readonly Token[], first: number, last: number, matches: Match[]): void {
  if (end.hasGap) {
    for (const claimed of claimsOf(end.path, tokens, first, last)) {
      const size = countOfBits(claimed);
      for (const pattern of end.patterns) matches.push({ pattern, first, last, claimed, size });
    }
    return;
  }
  const size = end.path.length;
  const claimed = 2 ** size - 1;
  for (const pattern of end.patterns) matches.push({ pattern, first, last, claimed, size });
}

/** The ways a path with gaps lies over tokens [first, last], as bits of the words it claims. */
function claimsOf(path: readonly number[], tokens: readonly Token[], first: number, last: number): number[] {
  const claims: number[] = [];
  const lay = (index: number, at: number, claimed: number): void => {
    if (index === path.length) {
      if (at === last + 1) claims.push(claimed);
      return;
    }
    const symbol = path[index] as number;
    if (symbol === GAP_SYMBOL) {
      for (let skipped = 0; skipped <= MAX_GAP; skipped++) lay(index + 1, at + skipped, claimed);
    } else if (at <= last && (tokens[at] as Token).info.symbols.includes(symbol)) {
      lay(index + 1, at + 1, claimed | (1 << (at - first)));
    }
  };
  lay(0, first, 0);
  return claims;
}

function countOfBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** A phrase never crosses the end of a sentence, nor the comma after a bare "no," "yes," or "ok,". */
function isCut(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.breakBefore === SENTENCE_BREAK) return true;
  return token.breakBefore !== NO_BREAK && INTERJECTIONS.has((tokens[at - 1] as Token).info.word);
}

const INTERJECTIONS = new Set(['no', 'yes', 'ok', 'okay', 'well', 'nope', 'yeah', 'yep', 'oh', 'hi', 'hello', 'sorry']);

function newNode(path: readonly number[]): Node {
  return { next: new Map(), gap: null, patterns: [], path, hasGap: path.includes(GAP_SYMBOL) };
}

function newStart(root: Node): State {
  return { items: [{ node: root, skips: 0 }], ends: [], after: new Map() };
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
