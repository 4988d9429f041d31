import { SIGNALS, type Signal } from '@evenkeel/library';
import { DECISION_POINTS, SQUASH_STEEPNESS } from '../tuning.ts';

/**
 * Points → 0–1. The one function between evidence and value: `value = squash(sum of the signal's evidence points)`,
 * rounded to four decimals. Logistic, .5 at the signal's `DECISION_POINTS`; no evidence is a little above 0, so that
 * "thank you" (negative points) still ranks below a message that says nothing.
 */
export function squash(points: number, signal: Signal): number {
  return points === 0 ? WITHOUT_EVIDENCE[signal] : logistic(points, signal);
}

function logistic(points: number, signal: Signal): number {
  const value = 1 / (1 + Math.exp(-SQUASH_STEEPNESS * (points - DECISION_POINTS[signal])));
  return Math.round(value * 10_000) / 10_000;
}

const WITHOUT_EVIDENCE = Object.fromEntries(SIGNALS.map((signal) => [signal, logistic(0, signal)])) as Record<
  Signal,
  number
>;
