import { type ConversationState, isAimedAbuse, isAtLeast, isDanger, isLive } from '@evenkeel/conversation-state';
import type { Cause, Stage, TriggerId } from '@evenkeel/library';

/** The customer message that waits for an answer, with what the rules ask about it again and again. */
export interface Turn {
  state: ConversationState;
  message: NonNullable<ConversationState['lastCustomerMessage']>;
  /** The agent has answered it already; only what still stands is offered. */
  isAnswered: boolean;
  isAbuse: boolean;
  /** Somebody may come to harm and nobody has closed the alert. */
  isDangerOpen: boolean;
  /** It voices something: empathy answers a feeling, a plain fact is answered with the next step. */
  isUpset: boolean;
  /** It came down and says so: the time to close well. */
  isRelieved: boolean;
  /** The stage of the chat, but feelings first as long as they were not spoken to (T10). */
  stage: Stage;
  triggers: readonly TriggerId[];
  causes: readonly Cause[];
  newestCause: Cause | null;
}

/** A signal from here on is a feeling to answer, a little below the engine's decision line: a card is only an offer. */
const FELT = 0.25;
const RELIEVED = 0.4;

/** Null when there is nothing to answer: closed, before the first message, or calm and never otherwise. */
export function turnOf(state: ConversationState): Turn | null {
  const message = state.lastCustomerMessage;
  if (message === null || state.status === 'closed') return null;
  const { assessment } = message;
  const isRelieved = isRelievedBy(state, assessment.satisfaction, assessment.frustration);
  if (state.level === 'calm' && !isRelieved) return null;
  const isUpset = assessment.frustration >= FELT || assessment.distress >= FELT || assessment.triggers.length > 0;
  const isUnspoken = isUpset && !isRelieved && !state.agentHas.validated;
  const causes = state.causes.map(({ cause }) => cause);
  return {
    state,
    message,
    isAnswered: state.counters.burst === 0,
    isAbuse: isAimedAbuse(assessment),
    isDangerOpen: isDanger(assessment) && state.alert !== null && isLive(state.alert),
    isUpset,
    isRelieved,
    stage: isUnspoken ? 'validate' : state.stage,
    triggers: assessment.triggers,
    causes,
    newestCause: causes.at(-1) ?? null,
  };
}

function isRelievedBy(state: ConversationState, satisfaction: number, frustration: number): boolean {
  if (!isAtLeast(state.peakLevel, 'strained') || isAtLeast(state.level, 'heated')) return false;
  return satisfaction >= RELIEVED && frustration < RELIEVED;
}
