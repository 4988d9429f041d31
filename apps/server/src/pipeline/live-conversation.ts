import { type ConversationState, openConversation, reduceConversation } from '@evenkeel/conversation-state';
import type { ChatMessage, ConversationRef, ConversationView } from '@evenkeel/protocol';
import { type Card, type PeopleFacts, pickSuggestions } from '@evenkeel/suggestion-picker';
import { contactIdOf } from './contact-id-of.ts';
import type { LiveLibrary } from './live-library.ts';
import type { RecentLine, StoredConversation, StoredEvent } from './ports.ts';

/** As much of the newest line as a tile has room for. */
const TILE_TEXT_LENGTH = 120;

/** Lines of both that are looked back on: whoever types a number in pieces types them one after the other. */
const MOST_RECENT_LINES = 6;

/** A conversation in memory: its state, and what is needed to answer at once. */
export interface LiveConversation extends ConversationRef {
  conversationKey: string;
  customerName: string | null;
  queueId: string | null;
  /** Who writes, for the desk; null before they wrote, and where the desk does not know. */
  contactId: string | null;
  /** Everybody who is known to have written in it as a customer: since the snapshot, or since it is in memory. */
  contactIds: Set<string>;
  /** The last event applied; 0 before the first. */
  seq: number;
  /** Null before the first event. */
  state: ConversationState | null;
  cards: Card[];
  /** What everybody who looks at it has been shown; null while nobody looks. */
  shown: ShownView | null;
  /** Every message id with its place in the log: what makes ingest idempotent. */
  messageSeqs: Map<string, number>;
  snapshotSeq: number;
  /** The newest line of customer or agent, for tiles. */
  lastText: string;
  lastAuthor: 'customer' | 'agent' | null;
  /** The newest lines of customer and agent, oldest first. */
  recentLines: readonly RecentLine[];
  /** When it was last touched, for forgetting idle ones. */
  touchedAtMs: number;
}

export interface ShownView {
  view: ConversationView;
  /** By `performance.now()`. */
  atMs: number;
  /** Messages since, which wait for the next push; null when nothing waits. */
  waiting: ChatMessage[] | null;
}

/** The contract lets no `~` into a source, so the key can be taken apart again. */
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
    contactId: null,
    contactIds: new Set(),
    seq: 0,
    state: null,
    cards: [],
    shown: null,
    messageSeqs: new Map(),
    snapshotSeq: 0,
    lastText: '',
    lastAuthor: null,
    recentLines: [],
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
    contactId: snapshot.contactId,
    seq: snapshot.snapshotSeq,
    state: snapshot.snapshotSeq === 0 ? null : snapshot.state,
    snapshotSeq: snapshot.snapshotSeq,
    messageSeqs: stored.messageSeqs,
    lastText: stored.lastLines.at(-1)?.text.slice(0, TILE_TEXT_LENGTH) ?? '',
    lastAuthor: stored.lastLines.at(-1)?.author ?? null,
    recentLines: stored.lastLines,
  };
  for (const event of stored.tail) foldStored(conversation, event, library);
  if (conversation.state) conversation.cards = pickCards(conversation, library);
  return conversation;
}

/** Folds one row of the log: the event, then the cards that were shown for it. */
function foldStored(conversation: LiveConversation, stored: StoredEvent, library: LiveLibrary): void {
  const state = foldEvent(conversation, stored, library);
  foldCardsShown(conversation, state, stored, library);
  conversation.seq = stored.seq;
}

/** What an event does to a conversation in memory, whether it happens now or is read back: a restart must change nothing. */
export function foldEvent(
  conversation: LiveConversation,
  { event, about }: Pick<StoredEvent, 'event' | 'about'>,
  library: LiveLibrary,
): ConversationState {
  const before = conversation.state ?? openConversation({ openedAtMs: event.atMs });
  const state = reduceConversation(before, event, library.rules);
  conversation.state = state;
  conversation.customerName = about.customerName ?? conversation.customerName;
  conversation.queueId = about.queueId ?? conversation.queueId;
  if (event.kind === 'message' && event.author === 'customer') {
    const contactId = contactIdOf(conversation.source, event.authorId);
    conversation.contactId ??= contactId;
    if (contactId !== null) conversation.contactIds.add(contactId);
  }
  if (event.kind === 'message' && (event.author === 'customer' || event.author === 'agent')) {
    conversation.lastText = event.text.slice(0, TILE_TEXT_LENGTH);
    conversation.lastAuthor = event.author;
    const { messageId, author, authorId, text, atMs } = event;
    const others = conversation.recentLines.filter((line) => line.messageId !== messageId);
    conversation.recentLines = [...others, { messageId, author, authorId, text, atMs }].slice(-MOST_RECENT_LINES);
  } else if (event.kind === 'message-edited') {
    const { messageId, text } = event;
    conversation.recentLines = conversation.recentLines.map((line) =>
      line.messageId === messageId ? { ...line, text } : line,
    );
  }
  return state;
}

/** Notes in the state, as it is after the event, which cards were put in front of the agent with it. */
export function foldCardsShown(
  conversation: LiveConversation,
  state: ConversationState,
  { event, cardsShown }: Pick<StoredEvent, 'event' | 'cardsShown'>,
  library: LiveLibrary,
): ConversationState {
  if (cardsShown.length === 0) return state;
  const shown = { kind: 'cards-shown', cards: cardsShown, atMs: event.atMs } as const;
  const after = reduceConversation(state, shown, library.rules);
  conversation.state = after;
  return after;
}

export function pickCards(conversation: LiveConversation, library: LiveLibrary): Card[] {
  if (!conversation.state) return [];
  return pickSuggestions(conversation.state, library.suggestions, peopleOf(conversation));
}

/** What the desk knows of the two. */
export function peopleOf({ customerName }: LiveConversation): PeopleFacts {
  return { customerName, agentName: null };
}
