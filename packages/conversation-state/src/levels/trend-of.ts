import type { Trend } from '@evenkeel/library';

/** Smaller moves are noise: a third of the distance between two neighbouring default levels. */
const NOTICEABLE = 0.08;
/** How many earlier messages the newest is held against. */
const LOOK_BACK = 3;

/** Where the tension is going: the newest value against the mean of the few before it. */
export function trendOf(history: readonly number[]): Trend {
  const last = history.length - 1;
  if (last < 1) return 'steady';
  const first = Math.max(0, last - LOOK_BACK);
  let sum = 0;
  for (let at = first; at < last; at += 1) sum += history[at] ?? 0;
  const change = (history[last] ?? 0) - sum / (last - first);
  if (change >= NOTICEABLE) return 'rising';
  return change <= -NOTICEABLE ? 'falling' : 'steady';
}
