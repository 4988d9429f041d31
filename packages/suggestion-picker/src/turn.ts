import { type ConversationState, DANGERS, isAimedAbuse, isAtLeast, isLive } from '@evenkeel/conversation-state';
import type { Stage } from '@evenkeel/library';
import { issueBit, NONE, triggerBits } from './bits.ts';

/** The customer message that waits for an answer, with what the rules ask about it again and again. */
export interface Turn {
  state: ConversationState;
  message: NonNullable<ConversationState['lastCustomerMessage']>;
  /** The agent has answered it already; only what still stands is offered. */
  isAnswered: boolean;
  isAbuse: boolean;
  /** Somebody may come to harm and nobody has closed the alert: until then nothing ordinary is offered. */
  isDangerOpen: boolean;
  /** It voices something: empathy answers a feeling, a plain fact is answered with the next step. */
  isUpset: boolean;
  /** It came down and says so: the time to close well. */
  isRelieved: boolean;
  /** The stage of the chat, but feelings first as long as they were not spoken to (T10). */
  stage: Stage;
  /** Of this message, and a danger that was spoken of before and still stands. As bits, like the issues. */
  triggers: number;
  issues: number;
  newestIssue: number;
}

/** A signal from here on is a feeling to answer, a little below the engine's decision line: a card is only an offer. */
const FELT = 0.25;
const RELIEVED = 0.4;
/** Well above the engine's decision line: no careful person would still ask here what they should aim for. */
const LOUD = 0.7;

/** Null when there is nothing to answer: closed, before the first message, or calm and never otherwise. */
export function turnOf(state: ConversationState): Turn | null {
  const message = state.lastCustomerMessage;
  if (message === null || state.status === 'closed') return null;
  const { assessment } = message;
  const dangers = standingDangers(state);
  const isRelieved = isRelievedBy(state, assessment.satisfaction, assessment.frustration);
  if (state.level === 'calm' && !isRelieved && dangers === NONE) return null;
  const isUpset = assessment.frustration >= FELT || assessment.distress >= FELT || assessment.triggers.length > 0;
  // Loud again although it was spoken to: then it is not settled, and a question would pass it over.
  const isLoud = isAtLeast(state.level, 'heated') && assessment.frustration >= LOUD;
  const isUnspoken = isUpset && !isRelieved && (isLoud || !state.agentHas.validated);
  let issues = NONE;
  let newestIssue = NONE;
  for (const { issue } of state.issues) {
    newestIssue = issueBit(issue);
    issues |= newestIssue;
  }
  return {
    state,
    message,
    isAnswered: state.counters.burst === 0,
    isAbuse: isAimedAbuse(assessment),
    isDangerOpen: dangers !== NONE,
    isUpset,
    isRelieved,
    stage: isUnspoken ? 'validate' : state.stage,
    triggers: triggerBits(assessment.triggers) | dangers | (isUpset ? standingReport(state) : NONE),
    issues,
    newestIssue,
  };
}

/** "I am at home", after "I want to end my life", is no ordinary message: what was said stands until the alert is closed. */
function standingDangers({ alert, triggers }: ConversationState): number {
  if (alert === null || alert.severity !== 'danger' || !isLive(alert)) return NONE;
  return triggerBits(DANGERS.filter((trigger) => triggers[trigger] !== undefined));
}

/** Whoever has reported unfair treatment and is still upset is not answered as if it were about a parcel. */
function standingReport({ triggers }: ConversationState): number {
  return triggers.discrimination === undefined ? NONE : DISCRIMINATION;
}

const DISCRIMINATION = triggerBits(['discrimination']);

function isRelievedBy(state: ConversationState, satisfaction: number, frustration: number): boolean {
  if (!isAtLeast(state.peakLevel, 'strained') || isAtLeast(state.level, 'heated')) return false;
  return satisfaction >= RELIEVED && frustration < RELIEVED;
}
