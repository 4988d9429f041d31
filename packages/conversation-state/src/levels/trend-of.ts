import type { Trend } from '@evenkeel/library';

/** Smaller moves are noise: a third of the distance between two neighbouring default levels. */
const NOTICEABLE = 0.08;
/** How many earlier messages the newest is held against. */
const LOOK_BACK = 3;

/** Where the tension is going: the newest value against the mean of the few before it. */
export function trendOf(history: readonly number[]): Trend {
  const newest = history.at(-1);
  const before = history.slice(-1 - LOOK_BACK, -1);
  if (newest === undefined || before.length === 0) return 'steady';
  const change = newest - before.reduce((sum, tension) => sum + tension, 0) / before.length;
  if (change >= NOTICEABLE) return 'rising';
  return change <= -NOTICEABLE ? 'falling' : 'steady';
}
