import type { Signal } from '@evenkeel/library';
import { DECISION_POINTS, SQUASH_STEEPNESS, SQUASH_TAIL } from '../tuning.ts';

/**
 * Points → 0–1. The one function between evidence and value: `value = squash(sum of the signal's evidence points)`,
 * rounded to four decimals. Logistic, .5 at the signal's `DECISION_POINTS`; no evidence is a little above 0, so that
 * "thank you" (negative points) still ranks below a message that says nothing. Far from the line evidence adds by its
 * logarithm: a long complaint has more of it than a short one and must not end at a plain 1 beside it.
 */
export function squash(points: number, signal: Signal): number {
  const distance = SQUASH_STEEPNESS[signal] * (points - DECISION_POINTS[signal]);
  const beyond = Math.abs(distance) - SQUASH_TAIL;
  const logOdds = beyond <= 0 ? distance : Math.sign(distance) * (SQUASH_TAIL + Math.log1p(beyond));
  return Math.round(10_000 / (1 + Math.exp(-logOdds))) / 10_000;
}

/** The value of each signal when nothing speaks for or against it. */
export const WITHOUT_EVIDENCE: Readonly<Record<Signal, number>> = {
  frustration: squash(0, 'frustration'),
  abuse: squash(0, 'abuse'),
  distress: squash(0, 'distress'),
  satisfaction: squash(0, 'satisfaction'),
  sarcasm: squash(0, 'sarcasm'),
  urgency: squash(0, 'urgency'),
};
