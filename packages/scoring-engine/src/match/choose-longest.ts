import type { Match } from './token-trie.ts';

/**
 * Where two matches claim the same word, the one of more words stands, then the earlier, then the tighter, then the
 * lower `rank` (so that the order in which terms were listed changes nothing). Matches of exactly the same words all
 * stand: one phrase may move several signals.
 */
export function chooseLongest(matches: Match[], rankOf: (pattern: number) => number): Match[] {
  if (matches.length < 2) return matches;
  matches.sort(
    (a, b) =>
      b.size - a.size ||
      a.first - b.first ||
      a.last - a.first - (b.last - b.first) ||
      rankOf(a.pattern) - rankOf(b.pattern) ||
      a.claimed - b.claimed,
  );
  const owner = new Map<number, Match>();
  const chosen: Match[] = [];
  for (const match of matches) {
    if (isFree(match, owner)) {
      for (let bits = match.claimed, at = match.first; bits !== 0; bits >>>= 1, at++) {
        if (bits & 1 && !owner.has(at)) owner.set(at, match);
      }
      chosen.push(match);
    }
  }
  return chosen.sort((a, b) => a.first - b.first || a.last - b.last || rankOf(a.pattern) - rankOf(b.pattern));
}

function isFree(match: Match, owner: Map<number, Match>): boolean {
  for (let bits = match.claimed, at = match.first; bits !== 0; bits >>>= 1, at++) {
    if (!(bits & 1)) continue;
    const other = owner.get(at);
    if (!other) continue;
    const isSame = other.first === match.first && other.claimed === match.claimed;
    if (!isSame || other.pattern === match.pattern) return false;
  }
  return true;
}
