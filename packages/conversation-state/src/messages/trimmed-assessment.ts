import type { Assessment, Evidence } from '@evenkeel/scoring-engine';
import { clip } from '../reasons/clip.ts';

/** The state keeps what explains the score, not all of it: the stored message has the whole assessment. */
const EVIDENCE_KEPT = 6;
const BECAUSE_LENGTH = 100;

/** The same assessment with only its strongest evidence, triggers before points, in the order of the text. */
export function trimmedAssessment(assessment: Assessment): Assessment {
  const { evidence } = assessment;
  const isSmall = evidence.length <= EVIDENCE_KEPT && evidence.every(({ because }) => because.length <= BECAUSE_LENGTH);
  if (isSmall) return assessment;
  const kept = new Set([...evidence].sort((one, other) => strength(other) - strength(one)).slice(0, EVIDENCE_KEPT));
  return {
    ...assessment,
    evidence: evidence
      .filter((entry) => kept.has(entry))
      .map((entry) => ({ ...entry, because: clip(entry.because, BECAUSE_LENGTH) })),
  };
}

/** AFINN's scale ends at 5, so a trigger, which carries no points, comes before any points. */
function strength(entry: Evidence): number {
  return entry.signal === 'trigger' ? 100 : Math.abs(entry.points);
}
