import type { Assessment, Evidence } from '@evenkeel/scoring-engine';

/** Below this a signal is a grain the engine weighed and nobody would name; its decision line is .5. */
const NAMED_FROM = 0.25;

/**
 * The evidence a person is shown: of what the message says, not of every grain in it. Kidding is no abuse where none was
 * found, and the kinds of words a complaint is made of are shown only where no plainer words say it.
 */
export function toldEvidence(assessment: Assessment): Evidence[] {
  const isSaidPlainly = assessment.evidence.some((one) => speaksForFrustration(one) && !isCue(one));
  return assessment.evidence.filter((one) => {
    const { signal } = one;
    if (signal === 'trigger') return true;
    if (isCue(one)) return !isSaidPlainly && speaksForFrustration(one);
    // Frustration is what all of it is about: what speaks for and what against it are both worth a look.
    return signal === 'frustration' || assessment[signal] >= NAMED_FROM;
  });
}

function speaksForFrustration({ signal, points }: Evidence): boolean {
  return signal === 'frustration' && points > 0;
}

function isCue({ termId }: Evidence): boolean {
  return termId.startsWith('cue:');
}
