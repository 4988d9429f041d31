import type { Assessment } from '@evenkeel/scoring-engine';

/** Abuse a person has to take: at the agent or somebody else, or a slur against a group. Swearing at a parcel is not. */
export function isAimedAbuse(assessment: Assessment): boolean {
  const { abuseKinds, abuseTarget } = assessment;
  if (abuseKinds.length === 0) return false;
  if (abuseTarget === 'agent' || abuseTarget === 'other-person') return true;
  return abuseKinds.includes('slur');
}
