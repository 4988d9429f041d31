import type { Level, Thresholds } from '@evenkeel/library';
import type { Assessment } from '@evenkeel/scoring-engine';
import { heatOf } from './heat-of.ts';
import { levelFloor } from './level-floor.ts';
import { levelEntered } from './level-of.ts';
import { higherLevel } from './level-order.ts';

/**
 * The level of a message that stands alone, such as a row of `npm run score` without a conversation: as if the whole
 * conversation sounded like it.
 */
export function levelOfMessage(assessment: Assessment, thresholds: Pick<Thresholds, 'enter'>): Level {
  return higherLevel(levelEntered(heatOf(assessment), thresholds), levelFloor(assessment));
}
