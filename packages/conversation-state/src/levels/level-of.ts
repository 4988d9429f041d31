import { LEVELS, type Level, type Thresholds } from '@evenkeel/library';
import { isAtLeast, levelRank } from './level-order.ts';

/**
 * The level for a tension, coming from `current`. A level is entered at one tension and left at a lower one, so that a
 * chat on the edge does not flicker; it falls one step at a time, because one polite message after rage may be a pause
 * for breath and not peace.
 */
export function levelOf(tension: number, current: Level, thresholds: Pick<Thresholds, 'enter' | 'leave'>): Level {
  const entered = levelEntered(tension, thresholds);
  if (isAtLeast(entered, current)) return entered;
  if (current === 'calm' || tension >= thresholds.leave[current]) return current;
  return LEVELS[levelRank(current) - 1] ?? 'calm';
}

/** The highest level whose threshold this tension reaches, whatever was before. */
export function levelEntered(tension: number, thresholds: Pick<Thresholds, 'enter'>): Level {
  const { enter } = thresholds;
  if (tension >= enter.critical) return 'critical';
  if (tension >= enter.heated) return 'heated';
  return tension >= enter.strained ? 'strained' : 'calm';
}
