import type { Token } from '../normalize/read-message.ts';
import { sortFew } from './sort-few.ts';
import type { TermHit } from './standing-matches.ts';

/**
 * Where two terms claim the same word, the one of more words stands, then the earlier, then the tighter. Terms of exactly
 * the same words stand together when they move different signals; of one signal the heavier stands, then the lower rank,
 * so that the order in which terms were listed changes nothing. Takes the hits by first token and answers in that order;
 * notes each claim on the token, which also keeps the choice linear.
 */
export function chooseLongest(hits: TermHit[], tokens: readonly Token[]): TermHit[] {
  if (!overlap(hits)) {
    for (const hit of hits) claim(hit, tokens);
    return hits;
  }
  sortFew(hits, byLength);
  const chosen: TermHit[] = [];
  for (const hit of hits) {
    if (!stands(hit, chosen, tokens)) continue;
    claim(hit, tokens);
    chosen.push(hit);
  }
  return sortFew(chosen, byPlace);
}

function overlap(hits: readonly TermHit[]): boolean {
  for (let index = 1; index < hits.length; index++) {
    if ((hits[index] as TermHit).first <= (hits[index - 1] as TermHit).last) return true;
  }
  return false;
}

function byLength(a: TermHit, b: TermHit): number {
  return (
    b.size - a.size ||
    a.first - b.first ||
    a.last - b.last ||
    a.claimed - b.claimed ||
    Math.abs(b.rule.points) - Math.abs(a.rule.points) ||
    a.rule.rank - b.rule.rank
  );
}

function byPlace(a: TermHit, b: TermHit): number {
  return a.first - b.first || a.last - b.last || a.rule.rank - b.rule.rank;
}

function claim({ claimed, first, size }: TermHit, tokens: readonly Token[]): void {
  for (let bits = claimed, at = first; bits !== 0; bits >>>= 1, at++) {
    if (bits & 1) (tokens[at] as Token).claimSize = size;
  }
}

function stands(hit: TermHit, chosen: readonly TermHit[], tokens: readonly Token[]): boolean {
  // Terms of exactly the same words come one after the other.
  let isBesideEqual = false;
  for (let index = chosen.length - 1; index >= 0; index--) {
    const other = chosen[index] as TermHit;
    if (other.first !== hit.first || other.claimed !== hit.claimed) break;
    if (other.rule.signal === hit.rule.signal) return false;
    isBesideEqual = true;
  }
  return isBesideEqual || !isClaimed(hit, tokens);
}

function isClaimed({ claimed, first }: TermHit, tokens: readonly Token[]): boolean {
  for (let bits = claimed, at = first; bits !== 0; bits >>>= 1, at++) {
    if (bits & 1 && (tokens[at] as Token).claimSize > 0) return true;
  }
  return false;
}
