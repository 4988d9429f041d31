import type { Contact, ConversationEvent, ConversationState } from '@evenkeel/conversation-state';
import type { CardKind, DismissReason } from '@evenkeel/library';
import type { ChatMessage, ConversationView } from '@evenkeel/protocol';
import type { Redaction } from '@evenkeel/redaction';
import type { PhraseStats } from '@evenkeel/suggestion-picker';
import type { ContactBook } from './contact-book.ts';
import type { FeedbackBook } from './feedback-book.ts';
import type { GroupCommit } from './group-commit.ts';
import type { LiveConversation } from './live-conversation.ts';
import type { LiveLibrary } from './live-library.ts';
import type { OpenConversations } from './open-conversations.ts';

/** What the pipeline needs of the world. It never imports Fastify, Socket.IO or Prisma: they are handed in here. */
export interface House {
  conversations: OpenConversations;
  commits: GroupCommit;
  store: TurnStore;
  pushes: Pushes;
  feedback: FeedbackBook;
  contacts: ContactBook;
  library: { current: LiveLibrary };
  /** What of a text may be scored, stored, shown and sent on. */
  redaction: Redaction;
  /** Unix milliseconds. The only clock of the pipeline: it stamps arrivals and refuses the future, it never moves a state. */
  now: () => number;
  /** Told of every fault that became a `not-stored` answer, for the log; never with message text. */
  onFault: (what: string, error: unknown) => void;
}

/** The cards that were put in front of the agent with an event. */
export type CardsShown = Extract<ConversationEvent, { kind: 'cards-shown' }>['cards'];

/** One row of the log, as it is stored and read back. */
export interface StoredEvent {
  seq: number;
  receivedAtMs: number;
  event: ConversationEvent;
  /** Folded right after the event; empty when nothing new was shown. */
  cardsShown: CardsShown;
  /** Facts about the conversation that came with it and are no part of the state. */
  about: { customerName?: string; queueId?: string };
  /** Only for `message-edited`: where and what the message was, so that a screen can replace it. */
  edited?: { seq: number; authorId: string; author: ChatMessage['author']; sentAtMs: number };
}

/** One event on its way into the database. */
export interface Turn {
  conversationKey: string;
  stored: StoredEvent;
  /** With the first message of a customer, who they are; only ever together with a snapshot. */
  newContactId: string | null;
  /** The state after it, when the snapshot is to be renewed. */
  snapshot: SnapshotRow | null;
}

export interface SnapshotRow {
  conversationKey: string;
  source: string;
  conversationId: string;
  queueId: string | null;
  customerName: string | null;
  contactId: string | null;
  snapshotSeq: number;
  /** Immutable, so it can wait for its commit while the conversation moves on. */
  state: ConversationState;
}

/** A conversation as the database has it: the snapshot and the events since. */
export interface StoredConversation {
  snapshot: SnapshotRow;
  tail: StoredEvent[];
  /** Every message id with its place in the log. */
  messageSeqs: Map<string, number>;
  /** The newest lines of customer and agent, oldest first, which may be older than the tail. */
  lastLines: RecentLine[];
}

/** A line a person may go on with in their next one. */
export interface RecentLine {
  messageId: string;
  author: 'customer' | 'agent';
  authorId: string;
  text: string;
  atMs: number;
}

/** A line in which something is to be hidden after all: `text` stands instead of `written`, as long as it was. */
export type HiddenLine = RecentLine & { written: string };

export interface TurnStore {
  /** Reads many at once; conversations that do not exist are not in the map. */
  load: (conversationKeys: readonly string[]) => Promise<Map<string, StoredConversation>>;
  /** Writes all of them or none. Resolves when the database has committed. */
  commit: (turns: readonly Turn[]) => Promise<void>;
  readEvent: (conversationKey: string, seq: number) => Promise<StoredEvent | null>;
  /** Events after `sinceSeq`, oldest first; with more than `limit`, the newest ones. */
  readEvents: (conversationKey: string, sinceSeq: number, limit: number) => Promise<StoredEvent[]>;
  /** Writes over lines of the log, and drops the snapshot that was folded from them: the one exception to "append-only". */
  hideTexts: (conversationKey: string, lines: readonly HiddenLine[]) => Promise<void>;
  /** Keys of open conversations, newest first. */
  openConversationKeys: (limit: number) => Promise<string[]>;
}

/** What became of one card. */
export interface CardRow {
  conversationKey: string;
  cardId: string;
  phraseId: string;
  kind: CardKind;
  contactId: string | null;
  shownAtMs: number;
  outcome: 'shown' | 'inserted' | 'copied' | 'dismissed';
  dismissReason: DismissReason | null;
  /** 0–1, by words; null when it was never inserted and sent. */
  editShare: number | null;
  sent: boolean;
  tensionAtShown: number;
  tensionNextTurn: number | null;
}

/** What earlier chats of a person left behind. */
export interface KnownContact extends Pick<Contact, 'phraseIds' | 'earlierChats'> {
  /** The newest of them. */
  lastConversationKey: string;
}

export interface FeedbackStore {
  /** A row that is there already gains what is new in it. */
  saveCards: (rows: readonly CardRow[]) => Promise<void>;
  phraseStats: (sinceMs: number) => Promise<(PhraseStats & { editShare: number | null })[]>;
  /** By conversation key; who wrote for the first time is not in the map. */
  knownContacts: (
    wanted: readonly { conversationKey: string; contactId: string }[],
    sinceMs: number,
  ) => Promise<Map<string, KnownContact>>;
}

/** As much of a conversation that is no more as is needed to find the screens that show it. */
export interface ErasedConversation {
  conversationKey: string;
  queueId: string | null;
  agentId: string | null;
}

/** Everything that leaves for a browser. */
export interface Pushes {
  /** At once, or in a flood within a quarter of a second: cards are worth nothing late. */
  turnApplied: (conversation: LiveConversation, message: ChatMessage | null) => void;
  /** What somebody who begins to look is shown: the view the next push is told against. */
  viewToShow: (conversation: LiveConversation) => ConversationView | null;
  /** After the commit: an alert or a tile never shows what could still be lost. */
  turnStored: (conversation: LiveConversation) => void;
  typingChanged: (conversationKey: string, author: 'customer' | 'agent', typing: boolean) => void;
  libraryPublished: (version: number) => void;
  /** It was erased: every screen that has it drops it, and nothing of it that still waits is sent. */
  conversationErased: (erased: ErasedConversation) => void;
}
