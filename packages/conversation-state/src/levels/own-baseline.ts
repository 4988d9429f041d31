import type { Assessment } from '@evenkeel/scoring-engine';
import type { ConversationState } from '../state.ts';
import { rounded } from './tension-after.ts';

type Baseline = ConversationState['baseline'];

/** Evidence about how it is written, not what it says: the engine's own ids for a raised voice. */
const SHOUTING_TERMS: ReadonlySet<string> = new Set(['capitals', 'question-marks', 'exclamation-marks']);

/** Messages needed before a mean says anything about a person. */
const MESSAGES_FOR_A_HABIT = 3;

/**
 * Takes out of the heat what is this person's way of writing. Somebody whose earlier messages were all in capitals is
 * not angrier for the next one in capitals; the words themselves always count, so nobody gets used to being angry.
 */
export function heatAgainstHabit(heat: number, assessment: Assessment, baseline: Baseline): number {
  if (baseline.shouting === 0) return heat;
  let shouted = 0;
  let all = 0;
  for (const { signal, termId, points } of assessment.evidence) {
    if (signal !== 'frustration' || points <= 0) continue;
    all += points;
    if (SHOUTING_TERMS.has(termId)) shouted += points;
  }
  return all === 0 ? heat : heat * (1 - baseline.shouting * (shouted / all));
}

/** Whether this message is much sharper than what they have written so far. */
export function isSharpRise(heat: number, baseline: Baseline, sharpRise: number): boolean {
  return baseline.messages >= MESSAGES_FOR_A_HABIT && heat - baseline.mean >= sharpRise;
}

/** The running means with one more message. */
export function baselineAfter(
  baseline: Baseline,
  { heat, assessment, length }: { heat: number; assessment: Assessment; length: number },
): Baseline {
  const messages = baseline.messages + 1;
  const shouts = assessment.evidence.some(
    ({ signal, termId, points }) => signal === 'frustration' && points > 0 && SHOUTING_TERMS.has(termId),
  );
  return {
    mean: rounded(baseline.mean + (heat - baseline.mean) / messages),
    shouting: rounded(baseline.shouting + ((shouts ? 1 : 0) - baseline.shouting) / messages),
    length: Math.round(baseline.length + (length - baseline.length) / messages),
    messages,
  };
}
