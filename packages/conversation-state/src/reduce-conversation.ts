import type { EscalationRow, Thresholds } from '@evenkeel/library';
import { foldAlertChange } from './alert/fold-alert-change.ts';
import { foldRaisedHand } from './alert/fold-raised-hand.ts';
import { foldCardsShown, foldCardUsed } from './cards/fold-cards.ts';
import { foldContact } from './contact/fold-contact.ts';
import { copyState } from './copy-state.ts';
import type { ConversationEvent } from './events.ts';
import { foldAgentMessage } from './messages/fold-agent-message.ts';
import { foldCustomerMessage, isScored } from './messages/fold-customer-message.ts';
import { foldEdit } from './messages/fold-edit.ts';
import { foldNoteChange } from './notes/fold-notes.ts';
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
 *
 * One copy is made here, and the folds write the parts that change on it (`next`); what they were given (`before`), and every
 * part that `next` shares with it, they only read.
 */
export function reduceConversation(
  before: ConversationState,
  event: ConversationEvent,
  rules: FoldRules,
): ConversationState {
  const next = copyState(before);
  if (event.atMs > before.lastEventAtMs) next.lastEventAtMs = event.atMs;
  switch (event.kind) {
    case 'message':
      if (event.author === 'agent') foldAgentMessage(before, next, event, rules.thresholds);
      else if (event.author === 'customer' && isScored(event)) foldCustomerMessage(before, next, event, rules);
      break;
    case 'message-edited':
      foldEdit(before, next, event, rules);
      break;
    case 'cards-shown':
      foldCardsShown(before, next, event);
      break;
    case 'card-used':
      foldCardUsed(before, next, event);
      break;
    case 'agent-assigned':
      next.agentId = event.agentId;
      break;
    case 'closed':
      next.status = 'closed';
      next.waitingSinceMs = null;
      next.counters = { ...before.counters, burst: 0 };
      break;
    case 'alert-changed':
      foldAlertChange(before, next, event, rules.thresholds);
      break;
    case 'contact-known':
      foldContact(next, event);
      break;
    case 'note-added':
    case 'note-edited':
      foldNoteChange(next, event);
      break;
    case 'hand-raised':
      foldRaisedHand(before, next, event, rules.escalation);
      break;
  }
  return next;
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
