import type { TermHit } from './standing-matches.ts';

/**
 * Where two terms claim the same word, the one of more words stands, then the earlier, then the tighter. Terms of exactly
 * the same words stand together when they move different signals; of one signal the heavier stands, then the lower rank,
 * so that the order in which terms were listed changes nothing.
 */
export function chooseLongest(hits: TermHit[]): TermHit[] {
  if (hits.length < 2) return hits;
  hits.sort(byLength);
  const chosen: TermHit[] = [];
  for (const hit of hits) if (stands(hit, chosen)) chosen.push(hit);
  return chosen.sort((a, b) => a.first - b.first || a.last - b.last || a.pattern - b.pattern);
}

function byLength(a: TermHit, b: TermHit): number {
  return (
    b.size - a.size ||
    a.first - b.first ||
    a.last - b.last ||
    a.claimed - b.claimed ||
    Math.abs(b.term.points) - Math.abs(a.term.points) ||
    a.pattern - b.pattern
  );
}

function stands(hit: TermHit, chosen: readonly TermHit[]): boolean {
  for (const other of chosen) {
    if (other.first > hit.last || other.last < hit.first) continue;
    if (other.first === hit.first && other.claimed === hit.claimed) {
      if (other.term.signal === hit.term.signal) return false;
    } else if (claimsCommonWord(hit, other)) return false;
  }
  return true;
}

function claimsCommonWord(a: TermHit, b: TermHit): boolean {
  return a.first <= b.first ? ((a.claimed >>> (b.first - a.first)) & b.claimed) !== 0 : claimsCommonWord(b, a);
}
