import type { Assessment } from '@evenkeel/scoring-engine';
import type { ConversationState } from '../state.ts';

/** Nothing longer reads as curt. */
const CURT_LENGTH = 24;
/** So many times shorter than this person's own mean. */
const TIMES_SHORTER = 4;
/** Messages that make the mean one. */
const MESSAGES_FOR_A_HABIT = 2;
/** Any warmth at all. */
const WARM = 0.2;

/** Said to end a conversation, not to take part in it. */
const COLD =
  /^(?:fine|whatever|k+|meh|(?:just )?forget it|never ?mind|nvm|if you say so|as you (?:like|wish)|suit yourself|so be it|don't bother|do what you (?:like|want)|i don't care)(?: then)?[\s.!…]*$/;

/**
 * How much shorter and colder than before, in messages: somebody who wrote in sentences and now writes "k" has not calmed
 * down but given up. A short answer to a question of the agent's is just an answer.
 */
export function curtMessages(before: ConversationState, text: string, assessment: Assessment): number {
  const { baseline, agentHas, counters, curtMessages } = before;
  const isShort =
    text.length <= CURT_LENGTH &&
    baseline.messages >= MESSAGES_FOR_A_HABIT &&
    text.length * TIMES_SHORTER <= baseline.length;
  if (!isShort || assessment.satisfaction >= WARM) return 0;
  // One word that is cold in itself says as much as two that are only short.
  if (COLD.test(text)) return curtMessages + 2;
  const isAnswer = agentHas.asked && counters.burst === 0;
  return isAnswer || /[\d?]/.test(text) ? 0 : curtMessages + 1;
}
