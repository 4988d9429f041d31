import type { ConversationState } from '@evenkeel/conversation-state';
import { isAimedAbuse, isAtLeast } from '@evenkeel/conversation-state';
import type { NudgeMoment, NudgeRow } from '@evenkeel/library';
import type { CompiledSuggestions } from '../compile-suggestions.ts';
import type { PeopleFacts } from '../pick-suggestions.ts';
import { spokenName } from '../spoken-name.ts';
import { NAME_DUE_AFTER } from '../turn.ts';

/** One private line for the agent; never sent. */
export interface Nudge {
  nudgeId: string;
  moment: NudgeMoment;
  line: string;
  because: string;
}

/**
 * What the agent is told in private now, the most pressing first, at most one line for each moment. Which of several lines of a
 * moment follows from the chat, so that it stays the same while the moment lasts.
 */
export function nudgesFor(
  state: ConversationState,
  { nudges }: Pick<CompiledSuggestions, 'nudges'>,
  people: PeopleFacts,
): Nudge[] {
  return MOMENTS.flatMap(([moment, isNow]) => {
    if (!isNow(state, people)) return [];
    const rows = nudges.filter((row) => row.moment === moment);
    const row = rows[seedOf(state) % Math.max(1, rows.length)];
    return row === undefined ? [] : [nudgeOf(row)];
  });
}

const MOMENTS: readonly [NudgeMoment, (state: ConversationState, people: PeopleFacts) => boolean][] = [
  ['after-abuse', isAfterAbuse],
  ['after-spike', isAfterSpike],
  ['let-them-finish', isLettingFinish],
  ['hand-over-break', isHandedOver],
  ['use-their-name', isNameDue],
];

function nudgeOf({ id, moment, line, because }: NudgeRow): Nudge {
  return { nudgeId: id, moment, line, because };
}

function seedOf({ openedAtMs, counters }: ConversationState): number {
  return (openedAtMs + counters.agentReplies) % 1_000_003;
}

/** The insult stands there unanswered: the moment in which it hurts (T30). */
function isAfterAbuse({ counters, lastCustomerMessage }: ConversationState): boolean {
  return counters.burst > 0 && lastCustomerMessage !== null && isAimedAbuse(lastCustomerMessage.assessment);
}

/** The level rose with this very message: a breath comes before an answer (T29). */
function isAfterSpike(state: ConversationState): boolean {
  const { level, levelSinceMs, lastCustomerMessage, counters } = state;
  if (counters.burst === 0 || lastCustomerMessage === null || isAfterAbuse(state)) return false;
  return isAtLeast(level, 'heated') && levelSinceMs >= lastCustomerMessage.atMs;
}

/** T05. Nobody waits for a calm question to be finished. */
function isLettingFinish({ isVenting, level, counters }: ConversationState): boolean {
  return isVenting && counters.burst > 0 && level !== 'calm';
}

/** The chat went to somebody else, or to its end: then there is time for a break (T48). */
function isHandedOver({ status, boundary, shown, peakLevel, counters }: ConversationState): boolean {
  if (!isAtLeast(peakLevel, 'heated') || counters.burst > 0) return false;
  const isEnded = boundary.warned.some(({ step }) => step === 'supervisor-or-end');
  const isOffered = shown.some(([, kind, , , outcome]) => kind === 'hand-over' && outcome === 'used');
  return isEnded || (isOffered && status === 'closed');
}

/** Once: after the second answer without the name, and gone with the third (T14). */
function isNameDue({ agentHas, counters, status }: ConversationState, { customerName }: PeopleFacts): boolean {
  if (agentHas.usedName || counters.agentReplies !== NAME_DUE_AFTER || counters.burst === 0 || status === 'closed') {
    return false;
  }
  return customerName !== null && spokenName(customerName) !== null;
}
