import type { EscalationRow, Thresholds } from '@evenkeel/library';
import type { ConversationEvent } from './events.ts';
import { openConversation } from './open-conversation.ts';
import type { ConversationState } from './state.ts';

/** The parts of the library a fold needs. */
export interface FoldRules {
  thresholds: Thresholds;
  escalation: readonly EscalationRow[];
}

/** One event folded in: a new state that shares what did not change. Pure, and never throws. */
export function reduceConversation(
  state: ConversationState,
  event: ConversationEvent,
  _rules: FoldRules,
): ConversationState {
  const next = { ...state, lastEventAtMs: Math.max(state.lastEventAtMs, event.atMs) };
  switch (event.kind) {
    case 'agent-assigned':
      return { ...next, agentId: event.agentId };
    case 'closed':
      return { ...next, status: 'closed', waitingSinceMs: null };
    default:
      return next;
  }
}

/** The state after all of `events`, oldest first as they were stored. */
export function foldConversation(
  opening: { openedAtMs: number },
  events: Iterable<ConversationEvent>,
  rules: FoldRules,
): ConversationState {
  let state = openConversation(opening);
  for (const event of events) state = reduceConversation(state, event, rules);
  return state;
}
