import type { Thresholds } from '@evenkeel/library';
import type { ConversationEvent } from '../events.ts';
import { agentCues } from '../stage/agent-cues.ts';
import { stageAfterAgent } from '../stage/stage-after.ts';
import type { ConversationState } from '../state.ts';
import { readable } from '../words/readable.ts';

type Message = Extract<ConversationEvent, { kind: 'message' }>;

/**
 * An answer of the agent folded in: it ends the customer's wait and makes the cards for that message stale. One that was
 * written before the customer's newest message (it comes late) is only counted: it answers something older.
 */
export function foldAgentMessage(
  before: ConversationState,
  next: ConversationState,
  message: Message,
  thresholds: Thresholds,
): void {
  const { counters, agentHas } = before;
  const isLate = before.lastMessageAtMs !== null && message.atMs < before.lastMessageAtMs;
  if (isLate) {
    next.counters = { ...counters, agentMessages: counters.agentMessages + 1 };
    return;
  }
  const answers = counters.burst > 0 ? 1 : 0;
  const cues = agentCues(readable(message.text));
  next.lastMessageAtMs = message.atMs;
  next.counters = {
    ...counters,
    agentMessages: counters.agentMessages + 1,
    agentReplies: counters.agentReplies + answers,
    burst: 0,
    agentRepliesSinceStrained: counters.agentRepliesSinceStrained + (before.level === 'calm' ? 0 : answers),
  };
  next.waitingSinceMs = null;
  next.facts = withMeasuredWait(before, message.atMs, thresholds);
  next.stage = stageAfterAgent(before.stage, cues, before.level);
  next.agentHas = {
    validated: agentHas.validated || cues.validates,
    asked: (answers === 0 && agentHas.asked) || cues.asks,
    offered: agentHas.offered || cues.offers,
  };
}

/** A wait worth thanking for is remembered with its real length (T16). */
function withMeasuredWait(state: ConversationState, atMs: number, thresholds: Thresholds): ConversationState['facts'] {
  if (state.waitingSinceMs === null) return state.facts;
  const waitMinutes = Math.floor((atMs - state.waitingSinceMs) / 60_000);
  return waitMinutes < thresholds.longWaitMinutes ? state.facts : { ...state.facts, waitMinutes };
}
