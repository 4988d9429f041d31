import type { Evidence } from '@evenkeel/scoring-engine';

/**
 * Evidence by how much it says to a person: triggers, then abuse, then by points either way. What moved nothing is left out.
 * One line for a stretch of words is enough, and one for the same words said twice; only a trigger and abuse are always named.
 */
export function tellingEvidence(text: string, evidence: readonly Evidence[]): Evidence[] {
  const listed: Evidence[] = [];
  const byWeight = evidence
    .filter(({ signal, points }) => signal === 'trigger' || points !== 0)
    .sort((a, b) => weight(b) - weight(a) || b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const one of byWeight) {
    if (!listed.some((other) => (overlaps(one, other) || isSameWords(text, one, other)) && saysItToo(other, one))) {
      listed.push(one);
    }
  }
  return listed;
}

function saysItToo(listed: Evidence, one: Evidence): boolean {
  if (one.signal === 'trigger') return one.trigger === listed.trigger;
  if (Math.sign(one.points) !== Math.sign(listed.points) && listed.signal !== 'trigger') return false;
  return one.signal !== 'abuse' || listed.signal === 'abuse' || listed.trigger === 'threat';
}

function overlaps(one: Evidence, other: Evidence): boolean {
  return one.start < other.end && other.start < one.end;
}

function isSameWords(text: string, one: Evidence, other: Evidence): boolean {
  return text.slice(one.start, one.end).toLowerCase() === text.slice(other.start, other.end).toLowerCase();
}

/** Points end at 5 on AFINN's scale and at a few times that after intensity: triggers and abuse are above them all. */
function weight({ signal, points }: Evidence): number {
  if (signal === 'trigger') return 1_000;
  return Math.abs(points) + (signal === 'abuse' ? 500 : 0);
}
