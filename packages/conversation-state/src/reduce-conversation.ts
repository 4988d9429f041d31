import type { EscalationRow, Thresholds } from '@evenkeel/library';
import { foldAlertChange } from './alert/fold-alert-change.ts';
import { foldCardsShown, foldCardUsed } from './cards/fold-cards.ts';
import { copyState } from './copy-state.ts';
import type { ConversationEvent } from './events.ts';
import { foldAgentMessage } from './messages/fold-agent-message.ts';
import { foldCustomerMessage, isScored } from './messages/fold-customer-message.ts';
import { foldEdit } from './messages/fold-edit.ts';
import { openConversation } from './open-conversation.ts';
import type { ConversationState } from './state.ts';

/** The parts of the library a fold needs. */
export interface FoldRules {
  thresholds: Thresholds;
  escalation: readonly EscalationRow[];
}

/**
 * One event folded in: a new state that shares what did not change. Pure, and never throws.
 *
 * Events come in the order they were stored. A message whose `atMs` is earlier than the newest one is late and an edit
 * may come any time: see `foldCustomerMessage`, `foldAgentMessage` and `foldEdit` for what they change and what not.
 * Notes and system messages change nothing but the time.
 */
export function reduceConversation(
  state: ConversationState,
  event: ConversationEvent,
  rules: FoldRules,
): ConversationState {
  const now = state.lastEventAtMs >= event.atMs ? state : copyState(state);
  if (now !== state) now.lastEventAtMs = event.atMs;
  switch (event.kind) {
    case 'message':
      if (event.author === 'agent') return foldAgentMessage(now, event, rules.thresholds);
      if (event.author === 'customer' && isScored(event)) return foldCustomerMessage(now, event, rules);
      return now;
    case 'message-edited':
      return foldEdit(now, event, rules);
    case 'cards-shown':
      return foldCardsShown(now, event);
    case 'card-used':
      return foldCardUsed(now, event);
    case 'agent-assigned':
      return { ...now, agentId: event.agentId };
    case 'closed':
      return { ...now, status: 'closed', waitingSinceMs: null, counters: { ...now.counters, burst: 0 } };
    case 'alert-changed':
      return foldAlertChange(now, event, rules.thresholds);
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
