import type { Signal } from '@evenkeel/library';
import { DECISION_POINTS, SQUASH_STEEPNESS } from '../tuning.ts';

/**
 * Points → 0–1. The one function between evidence and value: `value = squash(sum of the signal's evidence points)`,
 * rounded to four decimals. Logistic, .5 at the signal's `DECISION_POINTS`; no evidence is a little above 0, so that
 * "thank you" (negative points) still ranks below a message that says nothing.
 */
export function squash(points: number, signal: Signal): number {
  const value = 1 / (1 + Math.exp(-SQUASH_STEEPNESS * (points - DECISION_POINTS[signal])));
  return Math.round(value * 10_000) / 10_000;
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
