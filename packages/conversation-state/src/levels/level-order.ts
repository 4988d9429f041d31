import { LEVELS, type Level } from '@evenkeel/library';

/** Position in the order calm, strained, heated, critical. */
export function levelRank(level: Level): number {
  return LEVELS.indexOf(level);
}

export function isAtLeast(level: Level, floor: Level): boolean {
  return levelRank(level) >= levelRank(floor);
}

export function higherLevel(one: Level, other: Level): Level {
  return isAtLeast(one, other) ? one : other;
}
