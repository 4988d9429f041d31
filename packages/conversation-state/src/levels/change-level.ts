import type { Level } from '@evenkeel/library';
import type { ConversationState, Reason } from '../state.ts';
import { higherLevel, isAtLeast } from './level-order.ts';

/** Writes everything that changes together with the level on `next`, a copy that nobody else has seen yet. */
export function changeLevel(next: ConversationState, level: Level, reasons: Reason[]): void {
  const cameDown = level === 'calm' && isAtLeast(next.peakLevel, 'heated');
  if (next.level === 'calm' && level !== 'calm') next.counters = { ...next.counters, agentRepliesSinceStrained: 0 };
  if (level !== next.level) next.levelSinceMs = next.lastEventAtMs;
  next.recovered = !isAtLeast(level, 'heated') && (next.recovered || cameDown);
  next.peakLevel = higherLevel(next.peakLevel, level);
  next.level = level;
  next.reasons = reasons;
}
