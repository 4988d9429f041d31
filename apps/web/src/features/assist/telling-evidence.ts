import type { Evidence } from '@evenkeel/scoring-engine';

/**
 * Evidence by how much it says to a person: triggers first, then by points either way. What moved nothing is left out, and so
 * is what says the same about words that are listed already.
 */
export function tellingEvidence(evidence: readonly Evidence[]): Evidence[] {
  const listed: Evidence[] = [];
  const byWeight = evidence
    .filter(({ signal, points }) => signal === 'trigger' || points !== 0)
    .sort((a, b) => weight(b) - weight(a) || b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const one of byWeight) {
    const isSaid = listed.some(
      (other) =>
        other.signal === one.signal &&
        other.trigger === one.trigger &&
        Math.sign(other.points) === Math.sign(one.points) &&
        one.start < other.end &&
        other.start < one.end,
    );
    if (!isSaid) listed.push(one);
  }
  return listed;
}

/** Points end at 5 on AFINN's scale and at a few times that after intensity: a trigger is above them all. */
function weight({ signal, points }: Evidence): number {
  return signal === 'trigger' ? 100 : Math.abs(points);
}
