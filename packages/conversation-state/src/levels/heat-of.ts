import type { AbuseTarget } from '@evenkeel/library';
import type { Assessment } from '@evenkeel/scoring-engine';

/** How much abuse adds to the heat of a chat, by whom it hits: swearing at nobody heats a chat half as much as an insult. */
const WEIGHT_BY_TARGET: Record<AbuseTarget, number> = {
  agent: 1,
  'other-person': 1,
  group: 1,
  company: 0.8,
  untargeted: 0.5,
};

/** Worry is not anger: half of it counts, so that despair alone reaches `strained` but never `heated`. */
const WEIGHT_OF_DISTRESS = 0.5;

/** Thanks within a complaint take a little off it; more would let "thanks a lot" hide what follows. */
const RELIEF_OF_SATISFACTION = 0.4;

/** How hot one message is, 0–1: each signal closes a share of what is left to 1. */
export function heatOf(assessment: Assessment): number {
  const { frustration, abuse, distress, satisfaction, abuseTarget } = assessment;
  const weight = WEIGHT_BY_TARGET[abuseTarget ?? 'untargeted'];
  const hot = 1 - (1 - frustration) * (1 - weight * abuse) * (1 - WEIGHT_OF_DISTRESS * distress);
  return hot * (1 - RELIEF_OF_SATISFACTION * satisfaction);
}
