import {
  type ConversationState,
  DANGERS,
  isAimedAbuse,
  isAtLeast,
  isLive,
  sureIssues,
} from '@evenkeel/conversation-state';
import type { Stage, Thresholds } from '@evenkeel/library';
import { type Bits, bitsOf, NONE } from './bits.ts';
import { isFelt } from './is-felt.ts';

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
  /** It voices a feeling beyond doubt, or it is no longer the beginning: see `isFelt`. */
  isFelt: boolean;
  /** It came down and says so: the time to close well. */
  isRelieved: boolean;
  /** They are still writing, and upset: nothing to solve yet (T05). */
  isVenting: boolean;
  /** There was enough sympathy in this chat, and enough apologies (T17, T18). */
  isEmpathySpent: boolean;
  isApologySpent: boolean;
  /** They joked, the house allows it, and nothing in this chat speaks against it (T32). */
  mayJoke: boolean;
  /** Two answers without the name: the next may have it (T14). */
  isNameDue: boolean;
  /** How long the customer had to wait for an answer when they wrote this; null when not worth a word. */
  waitedMinutes: number | null;
  /** The stage of the chat, but feelings first as long as they were not spoken to (T10). */
  stage: Stage;
  /** What holds now. Of the triggers those of this message, and a danger that was spoken of before and still stands. */
  bits: Bits;
  newestIssue: number;
  /** They do not feel heard, and this very message says so. */
  isUnheardNow: boolean;
}

/** A signal from here on is a feeling to answer, a little below the engine's decision line: a card is only an offer. */
const FELT = 0.25;
const RELIEVED = 0.4;
/** Well above the engine's decision line: no careful person would still ask here what they should aim for. */
const LOUD = 0.7;
/** A first apology and one for something new; published field work found that more of them lower satisfaction (T17, T18). */
const APOLOGY_BUDGET = 2;

/** Null when there is nothing to answer: closed, before the first message, or calm and never otherwise. */
export function turnOf(state: ConversationState, thresholds: Thresholds): Turn | null {
  const turn = turnWhileWaiting(state, thresholds);
  if (turn === null || (state.level === 'calm' && !turn.isRelieved && !turn.isDangerOpen)) return null;
  return turn;
}

/** The same in a calm chat, too: whoever waits may be told that somebody is there. */
export function turnWhileWaiting(state: ConversationState, thresholds: Thresholds): Turn | null {
  const message = state.lastCustomerMessage;
  if (message === null || state.status === 'closed') return null;
  const { assessment } = message;
  const dangers = standingDangers(state);
  const isRelieved = isRelievedBy(state, assessment.satisfaction, assessment.frustration);
  const isUpset = assessment.frustration >= FELT || assessment.distress >= FELT || assessment.triggers.length > 0;
  // Loud again although it was spoken to: then it is not settled, and a question would pass it over.
  const isLoud = isAtLeast(state.level, 'heated') && assessment.frustration >= LOUD;
  const isUnspoken = isUpset && !isRelieved && (isLoud || !state.agentHas.validated);
  const issues = sureIssues(state);
  const newest = issues.at(-1);
  const isFresh = newest !== undefined && newest.atCustomerMessage >= message.number - FRESH;
  return {
    state,
    message,
    isAnswered: state.counters.burst === 0,
    isAbuse: isAimedAbuse(assessment),
    isDangerOpen: dangers !== NONE,
    isUpset,
    isFelt: isFelt(state, assessment),
    isRelieved,
    isVenting: state.isVenting && isUpset,
    isEmpathySpent: state.counters.empathyUsed >= thresholds.empathyBudget,
    isApologySpent: state.counters.apologies >= (thresholds.apologyBudget ?? APOLOGY_BUDGET),
    mayJoke: thresholds.allowHumour === true && mayJoke(state),
    isNameDue: !state.agentHas.usedName && state.counters.agentReplies === NAME_DUE_AFTER,
    waitedMinutes: waitedMinutes(state, thresholds),
    stage: isUnspoken ? 'validate' : state.stage,
    bits: {
      triggers: bitsOf('triggers', assessment.triggers) | dangers | (isUpset ? standingReport(state) : NONE),
      issues: bitsOf(
        'issues',
        issues.map(({ issue }) => issue),
      ),
      abuseKinds: bitsOf('abuseKinds', assessment.abuseKinds),
      causes: state.cause === null ? NONE : bitsOf('causes', [state.cause.value]),
      types: state.customerType === null ? NONE : bitsOf('types', [state.customerType.value]),
      emotions: state.emotion === null ? NONE : bitsOf('emotions', [state.emotion.value]),
    },
    newestIssue: isFresh ? bitsOf('issues', [newest.issue]) : NONE,
    isUnheardNow:
      state.cause?.value === 'not-heard' &&
      state.cause.reasons.some(({ messageId }) => messageId === message.messageId),
  };
}

/** So many messages ago an issue is still what they are at. */
const FRESH = 2;

/** One answer without the name is nothing, two begin to sound like a machine. */
export const NAME_DUE_AFTER = 2;

/** "I am at home", after "I want to end my life", is no ordinary message: what was said stands until the alert is closed. */
function standingDangers({ alert, triggers }: ConversationState): number {
  if (alert === null || alert.severity !== 'danger' || !isLive(alert)) return NONE;
  return bitsOf(
    'triggers',
    DANGERS.filter((trigger) => triggers[trigger] !== undefined),
  );
}

/** Whoever has reported unfair treatment and is still upset is not answered as if it were about a parcel. */
function standingReport({ triggers }: ConversationState): number {
  return triggers.discrimination === undefined ? NONE : DISCRIMINATION;
}

const DISCRIMINATION = bitsOf('triggers', ['discrimination']);

function isRelievedBy(state: ConversationState, satisfaction: number, frustration: number): boolean {
  if (!isAtLeast(state.peakLevel, 'strained') || isAtLeast(state.level, 'heated')) return false;
  return satisfaction >= RELIEVED && frustration < RELIEVED;
}

/** Measured from the messages, in whole minutes; the thanks for it have the real length (T16). */
function waitedMinutes(
  { waitingSinceMs, lastCustomerMessage }: ConversationState,
  thresholds: Thresholds,
): number | null {
  if (waitingSinceMs === null || lastCustomerMessage === null) return null;
  const minutes = Math.floor((lastCustomerMessage.atMs - waitingSinceMs) / 60_000);
  return minutes >= thresholds.longWaitMinutes ? minutes : null;
}

/** What a person writes who has just joked. */
const JOKED =
  /\b(?:ha(?:ha){1,8}|he(?:he){1,8}|lol|lmao|rofl|just kidding|only joking)\b|😂|🤣|😄|😅|😉|[;:]-?[)D](?!\w)/i;
/** Laughter that bites is no joke. */
const BITING = 0.3;
const NO_LAUGHING_MATTER = ['threat', 'self-harm', 'vulnerable-customer', 'discrimination'] as const;
const LOSSES: ReadonlySet<string> = new Set(['data-loss', 'lost-luggage']);

function mayJoke({ level, trend, boundary, triggers, issues, lastCustomerMessage }: ConversationState): boolean {
  if (isAtLeast(level, 'heated') || (level === 'strained' && trend !== 'falling')) return false;
  if (boundary.abusiveMessages > 0 || issues.some(({ issue }) => LOSSES.has(issue))) return false;
  if (NO_LAUGHING_MATTER.some((trigger) => triggers[trigger] !== undefined)) return false;
  const { text, assessment } = lastCustomerMessage ?? {};
  return text !== undefined && JOKED.test(text) && (assessment?.sarcasm ?? 1) < BITING;
}
