import type { Level, TriggerId } from '@evenkeel/library';
import type { Assessment } from '@evenkeel/scoring-engine';

/**
 * What somebody says in so many words outweighs how politely they say it: these lift the level by themselves.
 * A wish to cancel is not among them: people cancel calmly every day.
 */
const FLOORS: Partial<Record<TriggerId, Level>> = {
  threat: 'critical',
  'self-harm': 'critical',
  discrimination: 'strained',
  'legal-or-regulator': 'strained',
  chargeback: 'strained',
  'public-shaming': 'strained',
  'asks-for-supervisor': 'strained',
  'vulnerable-customer': 'strained',
};

/** The lowest level this message allows by its triggers alone. */
export function levelFloor(assessment: Assessment): Level {
  let floor: Level = 'calm';
  for (const trigger of assessment.triggers) {
    const lift = FLOORS[trigger];
    if (lift === 'critical') return lift;
    if (lift !== undefined) floor = lift;
  }
  return floor;
}

/** Someone may come to harm: these are acted on whatever gate, order or edit stands in the way. */
export const DANGERS = ['self-harm', 'threat'] as const satisfies readonly TriggerId[];

export function isDanger(assessment: Assessment): boolean {
  return DANGERS.some((trigger) => assessment.triggers.includes(trigger));
}
