import { SENTENCE_BREAK, type Token } from '../normalize/read-message.ts';
import { EXCEPTION_REACH } from '../tuning.ts';
import { anchorAtRarest, layAt, MAX_GAP, type Match, type Path } from './path.ts';
import { GAP_SYMBOL, hasSymbol, NO_SHAPE } from './vocabulary.ts';

/** What the `unless` patterns of one rule are compiled to. */
export interface Exceptions {
  paths: readonly Path<{ rank: number }>[];
  /** The symbols at the anchors of the paths. */
  anchors: Int32Array;
  /** The most words that a path has from its first to its anchor, and from its anchor to its last. */
  before: number;
  after: number;
}

/** Call once all patterns are known. See `PatternIndex.close` for the frequencies. */
export function compileExceptions(
  paths: readonly Path<{ rank: number }>[],
  frequencies: ReadonlyMap<number, number>,
): Exceptions {
  let before = 0;
  let after = 0;
  for (const path of paths) {
    anchorAtRarest(path, frequencies);
    before = Math.max(before, spanOf(path.symbols.slice(0, path.anchor)));
    after = Math.max(after, spanOf(path.symbols.slice(path.anchor + 1)));
  }
  const anchors = Int32Array.from(paths, ({ symbols, anchor }) => symbols[anchor] as number);
  return { paths, anchors, before, after };
}

/** The most words that the symbols may lie over. */
function spanOf(symbols: readonly number[]): number {
  return symbols.reduce((span, symbol) => span + (symbol === GAP_SYMBOL ? MAX_GAP : 1), 0);
}

/**
 * Whether an exception stands over tokens [first, last] or with at most `EXCEPTION_REACH` words between, in the same
 * sentence. Asked only for what was found, so that a thousand exceptions cost a message nothing.
 */
export function standsNear(exceptions: Exceptions, first: number, last: number, tokens: readonly Token[]): boolean {
  const { anchors, before, after } = exceptions;
  const nearest = first - EXCEPTION_REACH - 1;
  const furthest = last + EXCEPTION_REACH + 1;
  const end = Math.min(furthest + before, tokens.length - 1);
  let at = first;
  while (at > 0 && at > nearest - after && (tokens[at] as Token).breakBefore !== SENTENCE_BREAK) at--;
  for (; at <= end; at++) {
    const { info, breakBefore } = tokens[at] as Token;
    if (at > last && breakBefore === SENTENCE_BREAK) return false;
    if (info.shape === NO_SHAPE) continue;
    for (let index = 0; index < anchors.length; index++) {
      if (!hasSymbol(info, anchors[index] as number)) continue;
      const matches: Match<{ rank: number }>[] = [];
      layAt(exceptions.paths[index] as Path<{ rank: number }>, at, tokens, matches);
      if (matches.some((match) => match.last >= nearest && match.first <= furthest)) return true;
    }
  }
  return false;
}
