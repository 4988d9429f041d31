import type { Evidence } from '@evenkeel/scoring-engine';

/** Evidence by how much it says to a person: triggers first, then by points either way; what moved nothing is left out. */
export function tellingEvidence(evidence: readonly Evidence[]): Evidence[] {
  return evidence
    .filter(({ signal, points }) => signal === 'trigger' || points !== 0)
    .sort((a, b) => weight(b) - weight(a) || a.start - b.start);
}

/** Points end at 5 on AFINN's scale and at a few times that after intensity: a trigger is above them all. */
function weight({ signal, points }: Evidence): number {
  return signal === 'trigger' ? 100 : Math.abs(points);
}
