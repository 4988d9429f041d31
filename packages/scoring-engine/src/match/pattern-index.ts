import type { Token } from '../normalize/read-message.ts';
import { anchorAtRarest, layAt, type Match, type Path, waysThrough } from './path.ts';
import { NO_SHAPE, type Shape, sift, type Vocabulary } from './vocabulary.ts';

/**
 * All patterns, found by their rarest words. "I want to speak to a manager" begins like a hundred patterns and holds one
 * word that few of them have: only those are compared.
 */
export interface PatternIndex<Rule> {
  /** Adds a pattern of a rule. Throws on a pattern that cannot be read: check the library first. */
  add(pattern: string, rule: Rule): void;
  /** Call once after the last pattern. How often texts have a symbol only decides how fast the patterns are found. */
  close(frequencies: ReadonlyMap<number, number>): void;
  /** Every place of every pattern, by first token, then last. */
  find(tokens: readonly Token[]): Match<Rule>[];
}

export function createPatternIndex<Rule extends { rank: number }>(vocabulary: Vocabulary): PatternIndex<Rule> {
  const paths = new Map<string, Path<Rule>>();
  const byAnchor = new Map<number, Path<Rule>[]>();
  /** The paths anchored at one of the symbols of a shape, for each shape met: its [anchoredFrom, anchoredEnd). */
  const anchored: Path<Rule>[] = [];
  /** Left and right of each: nearly all paths fail on these two, so they lie side by side in memory. */
  let beside = new Int32Array(4096);

  function add(pattern: string, rule: Rule): void {
    for (const path of waysThrough(pattern, rule, vocabulary)) {
      const key = path.symbols.join(' ');
      const known = paths.get(key);
      if (!known) paths.set(key, path);
      else if (!known.rules.includes(rule)) known.rules.push(rule);
    }
  }

  function close(frequencies: ReadonlyMap<number, number>): void {
    for (const path of paths.values()) {
      anchorAtRarest(path, frequencies);
      const anchor = path.symbols[path.anchor] as number;
      const others = byAnchor.get(anchor);
      if (others) others.push(path);
      else byAnchor.set(anchor, [path]);
    }
    paths.clear();
  }

  function find(tokens: readonly Token[]): Match<Rule>[] {
    const matches: Match<Rule>[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const { shape } = (tokens[at] as Token).info;
      if (shape === NO_SHAPE) continue;
      if (shape.anchoredFrom < 0) anchor(shape);
      if (shape.anchoredFrom === shape.anchoredEnd) continue;
      const before = at > 0 ? (tokens[at - 1] as Token).info.shape : NO_SHAPE;
      const after = at + 1 < tokens.length ? (tokens[at + 1] as Token).info.shape : NO_SHAPE;
      for (let index = shape.anchoredFrom; index < shape.anchoredEnd; index++) {
        const left = beside[2 * index] as number;
        const right = beside[2 * index + 1] as number;
        if (sift(before, left) & sift(after, right) & 1) layAt(anchored[index] as Path<Rule>, at, tokens, matches);
      }
    }
    return matches;
  }

  function anchor(shape: Shape): void {
    shape.anchoredFrom = anchored.length;
    for (const symbol of shape.symbols) anchored.push(...(byAnchor.get(symbol) ?? []));
    shape.anchoredEnd = anchored.length;
    if (beside.length < 2 * anchored.length) {
      const smaller = beside;
      beside = new Int32Array(4 * anchored.length);
      beside.set(smaller);
    }
    for (let index = shape.anchoredFrom; index < shape.anchoredEnd; index++) {
      const { left, right } = anchored[index] as Path<Rule>;
      beside[2 * index] = left;
      beside[2 * index + 1] = right;
    }
  }

  return { add, close, find };
}
