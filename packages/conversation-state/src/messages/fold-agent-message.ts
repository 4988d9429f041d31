import type { Thresholds } from '@evenkeel/library';
import { rememberWarning } from '../boundary/climb-ladder.ts';
import { copyCounters } from '../copy-state.ts';
import type { ConversationEvent } from '../events.ts';
import { noteAgent } from '../notes/fold-notes.ts';
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
  next.counters = copyCounters(counters);
  next.counters.agentMessages += 1;
  next.boundary = rememberWarning(before.boundary, message.says, message);
  noteAgent(next, message);
  const isLate = before.lastMessageAtMs !== null && message.atMs < before.lastMessageAtMs;
  if (isLate) return;
  const isAnswer = counters.burst > 0;
  if (isAnswer) {
    next.counters.burst = 0;
    next.counters.agentReplies += 1;
    if (before.level !== 'calm') next.counters.agentRepliesSinceStrained += 1;
  }
  const cues = agentCues(readable(message.text), before);
  if (cues.apologises) next.counters.apologies += 1;
  next.isVenting = false;
  next.lastMessageAtMs = message.atMs;
  if (before.waitingSinceMs !== null) next.answeredAfterMs = Math.max(0, message.atMs - before.waitingSinceMs);
  next.waitingSinceMs = null;
  next.facts = withMeasuredWait(before, message.atMs, thresholds);
  next.stage = stageAfterAgent(before.stage, cues, before.level);
  next.agentHas = {
    validated: agentHas.validated || cues.validates,
    asked: (!isAnswer && agentHas.asked) || cues.asks,
    offered: agentHas.offered || cues.offers,
    usedName: agentHas.usedName || message.usesName === true,
  };
}

/** A wait worth thanking for is remembered with its real length, the longest there was (T16). */
function withMeasuredWait(state: ConversationState, atMs: number, thresholds: Thresholds): ConversationState['facts'] {
  if (state.waitingSinceMs === null) return state.facts;
  const waitMinutes = Math.floor((atMs - state.waitingSinceMs) / 60_000);
  const isLonger = waitMinutes >= thresholds.longWaitMinutes && waitMinutes > (state.facts.waitMinutes ?? 0);
  return isLonger ? { ...state.facts, waitMinutes } : state.facts;
}
