import { type ConversationState, conductFor, type Told } from '@evenkeel/conversation-state';
import type { ConductRow, Play } from '@evenkeel/library';
import type { ChatMessage, ConversationTile, ConversationView, LadderView, ReadView } from '@evenkeel/protocol';
import { isInTheirLanguage, nudgesFor, optionsFor, stillHereFor } from '@evenkeel/suggestion-picker';
import { type LiveConversation, peopleOf } from '../pipeline/live-conversation.ts';
import type { LiveLibrary } from '../pipeline/live-library.ts';
import type { StoredEvent } from '../pipeline/ports.ts';

/** What the sidebar shows. Null before the first event: there is nothing to show. */
export function presentConversation(conversation: LiveConversation, library: LiveLibrary): ConversationView | null {
  const { state } = conversation;
  if (!state) return null;
  const last = state.lastCustomerMessage;
  const policy = conductFor(state.boundary, library.conduct);
  return {
    conversationKey: conversation.conversationKey,
    source: conversation.source,
    conversationId: conversation.conversationId,
    seq: conversation.seq,
    status: state.status,
    agentId: state.agentId,
    queueId: conversation.queueId,
    customerName: conversation.customerName,
    openedAtMs: state.openedAtMs,
    lastEventAtMs: state.lastEventAtMs,
    level: state.level,
    levelSinceMs: state.levelSinceMs,
    trend: state.trend,
    tension: state.tension,
    tensionHistory: state.tensionHistory,
    reasons: state.reasons,
    stage: state.stage,
    boundaryStep: state.boundary.step,
    permission: policy?.permission ?? '',
    ladder: presentLadder(state, policy),
    contact: state.contact && { earlierChats: state.contact.earlierChats, lastLevel: state.contact.lastLevel },
    emotion: withLine(state.emotion, (value) =>
      library.plays.find(({ meets }) => 'emotion' in meets && meets.emotion === value),
    ),
    cause: withLine(state.cause, (value) =>
      library.plays.find(({ meets }) => 'cause' in meets && meets.cause === value),
    ),
    customerType: withLine(state.customerType, (value) =>
      library.plays.find(({ meets }) => 'type' in meets && meets.type === value),
    ),
    options: optionsFor(state, library.suggestions),
    notes: state.notes,
    waitingSinceMs: state.waitingSinceMs,
    recovered: state.recovered,
    lastCustomerMessage: last && { messageId: last.messageId, text: last.text, assessment: last.assessment },
    cards: conversation.cards,
    nudges: nudgesFor(state, library.suggestions, peopleOf(conversation)),
    stillHere: stillHereFor(state, library.suggestions, peopleOf(conversation)),
    noPhrasesIn: isInTheirLanguage(state, library.suggestions)
      ? null
      : last?.assessment.abstained
        ? last.assessment.language
        : state.language,
    alert: state.alert,
  };
}

function presentLadder({ boundary }: ConversationState, policy: ConductRow | null): LadderView | null {
  const { step, abusiveMessages, warned } = boundary;
  if (abusiveMessages === 0 && warned.length === 0) return null;
  return { step, abusiveMessages, warned, permission: policy?.permission ?? '', policyId: policy?.id ?? null };
}

function withLine<Value>(
  told: Told<Value> | null,
  playFor: (value: Value) => Play | undefined,
): ReadView<Value> | null {
  return told && { ...told, line: playFor(told.value)?.line ?? '' };
}

/** What the list and the wall show: small, because every turn of every conversation may send one. */
export function presentTile(conversation: LiveConversation): ConversationTile | null {
  const { state } = conversation;
  if (!state) return null;
  return {
    conversationKey: conversation.conversationKey,
    seq: conversation.seq,
    status: state.status,
    agentId: state.agentId,
    queueId: conversation.queueId,
    customerName: conversation.customerName,
    level: state.level,
    trend: state.trend,
    tensionHistory: state.tensionHistory,
    lastEventAtMs: state.lastEventAtMs,
    waitingSinceMs: state.waitingSinceMs,
    lastText: conversation.lastText,
    lastAuthor: conversation.lastAuthor,
    boundaryStep: state.boundary.step,
    recovered: state.recovered,
    alert: state.alert,
    topReason: state.reasons[0]?.text ?? '',
  };
}

/** Rows of the log as messages, oldest first; an edit stands for the message it changed. */
export function presentMessages(events: readonly StoredEvent[]): ChatMessage[] {
  const messages = new Map<string, ChatMessage>();
  for (const { seq, event, edited } of events) {
    if (event.kind === 'message') {
      const { messageId, author, authorId, text, atMs, assessment } = event;
      messages.set(messageId, { messageId, seq, author, authorId, text, sentAtMs: atMs, editedAtMs: null, assessment });
    } else if (event.kind === 'message-edited' && edited) {
      const { messageId, text, atMs, assessment } = event;
      messages.set(messageId, { messageId, ...edited, text, editedAtMs: atMs, assessment });
    }
  }
  return [...messages.values()];
}

/** A customer sees who wrote what, and nothing of what is thought about it; notes are the team's own. */
export function presentToCustomer(message: ChatMessage): ChatMessage | null {
  return message.author === 'note' ? null : { ...message, authorId: message.author, assessment: null };
}
