import type { Assessment, Evidence } from '@evenkeel/scoring-engine';

/** Below this a signal is a grain the engine weighed and nobody would name; its decision line is .5. */
const NAMED_FROM = 0.25;

/** The evidence a person is shown: of what the message says, not of every grain in it. Kidding is no abuse where none was found. */
export function toldEvidence(assessment: Assessment): Evidence[] {
  return assessment.evidence.filter(({ signal }) => {
    if (signal === 'trigger') return true;
    // Frustration is what all of it is about: what speaks for and what against it are both worth a look.
    return signal === 'frustration' || assessment[signal] >= NAMED_FROM;
  });
}
