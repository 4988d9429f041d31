import { type ConversationState, openConversation, reduceConversation } from '@evenkeel/conversation-state';
import type { ConversationRef } from '@evenkeel/protocol';
import { type Card, pickSuggestions } from '@evenkeel/suggestion-picker';
import type { LiveLibrary } from './live-library.ts';
import type { StoredConversation, StoredEvent } from './ports.ts';

/** A conversation in memory: its state, and what is needed to answer at once. */
export interface LiveConversation extends ConversationRef {
  conversationKey: string;
  customerName: string | null;
  queueId: string | null;
  /** The last event applied; 0 before the first. */
  seq: number;
  /** Null before the first event. */
  state: ConversationState | null;
  cards: Card[];
  /** Every message id with its place in the log: what makes ingest idempotent. */
  messageSeqs: Map<string, number>;
  snapshotSeq: number;
  /** The newest line of customer or agent, for tiles. */
  lastText: string;
  lastAuthor: 'customer' | 'agent' | null;
  /** When it was last touched, for forgetting idle ones. */
  touchedAtMs: number;
}

/** `~` cannot be part of a source (see admit), so the key can be taken apart again. */
export function conversationKeyOf(ref: ConversationRef): string {
  return `${ref.source}~${ref.conversationId}`;
}

export function conversationRefOf(conversationKey: string): ConversationRef {
  const at = conversationKey.indexOf('~');
  return { source: conversationKey.slice(0, at), conversationId: conversationKey.slice(at + 1) };
}

export function emptyConversation(conversationKey: string): LiveConversation {
  return {
    ...conversationRefOf(conversationKey),
    conversationKey,
    customerName: null,
    queueId: null,
    seq: 0,
    state: null,
    cards: [],
    messageSeqs: new Map(),
    snapshotSeq: 0,
    lastText: '',
    lastAuthor: null,
    touchedAtMs: 0,
  };
}

/** Folds what is stored into what was in memory before: the same function for a restart, a stale node and a check. */
export function reviveConversation(
  conversationKey: string,
  stored: StoredConversation,
  library: LiveLibrary,
): LiveConversation {
  const { snapshot } = stored;
  const conversation: LiveConversation = {
    ...emptyConversation(conversationKey),
    customerName: snapshot.customerName,
    queueId: snapshot.queueId,
    seq: snapshot.snapshotSeq,
    state: snapshot.snapshotSeq === 0 ? null : snapshot.state,
    snapshotSeq: snapshot.snapshotSeq,
    messageSeqs: stored.messageSeqs,
  };
  for (const event of stored.tail) foldStored(conversation, event, library);
  if (conversation.state) conversation.cards = pickCards(conversation, library);
  return conversation;
}

/** Folds one row of the log: the event, then the cards that were shown for it. */
export function foldStored(conversation: LiveConversation, stored: StoredEvent, library: LiveLibrary): void {
  const { event, cardsShown, about } = stored;
  const before = conversation.state ?? openConversation({ openedAtMs: event.atMs });
  conversation.state = reduceConversation(before, event, library.rules);
  if (cardsShown.length > 0) {
    conversation.state = reduceConversation(
      conversation.state,
      { kind: 'cards-shown', cards: cardsShown, atMs: event.atMs },
      library.rules,
    );
  }
  conversation.seq = stored.seq;
  conversation.customerName = about.customerName ?? conversation.customerName;
  conversation.queueId = about.queueId ?? conversation.queueId;
  if (event.kind === 'message' && (event.author === 'customer' || event.author === 'agent')) {
    conversation.lastText = event.text.slice(0, 120);
    conversation.lastAuthor = event.author;
  }
}

export function pickCards(conversation: LiveConversation, library: LiveLibrary): Card[] {
  if (!conversation.state) return [];
  return pickSuggestions(conversation.state, library.suggestions, {
    customerName: conversation.customerName,
    agentName: null,
  });
}
