import type { Alert, Contact, HandOverPacket, Note, Reason, Warned } from '@evenkeel/conversation-state';
import {
  type Author,
  type BoundaryStep,
  type Cause,
  type CustomerType,
  DISMISS_REASONS,
  type Emotion,
  type Level,
  NOTE_KINDS,
  type Stage,
  type Trend,
} from '@evenkeel/library';
import type { Assessment } from '@evenkeel/scoring-engine';
import type { Card, Nudge, OfferedOption, StillHere } from '@evenkeel/suggestion-picker';
import { z } from 'zod';
import type { SessionRenew } from './embed.ts';
import { LIMITS } from './limits.ts';
import type { Problem } from './problems.ts';
import { storableText } from './storable-text.ts';

/**
 * Namespace `/live`: what a browser and the server say to each other.
 *
 * Every stored fact of a conversation carries `seq`, from 1 without gaps, and the `epoch` of the server process. A client
 * keeps both. If the next fact does not follow on what it has, or the epoch is another one, it sends `conversation:join` with what it
 * has and gets from the database what it missed.
 */

/** One message as a screen shows it. */
export interface ChatMessage {
  messageId: string;
  seq: number;
  author: Author;
  authorId: string;
  text: string;
  sentAtMs: number;
  editedAtMs: number | null;
  /** Only for customers' messages, and never sent to customers. */
  assessment: Assessment | null;
}

/** Something read of the customer: what, why, and one line on how to meet it; the line is empty when the library has none. */
export interface ReadView<Value> {
  value: Value;
  reasons: Reason[];
  line: string;
}

/** Where the boundary ladder stands, for the agent to see and to lean on (T40–T43). */
export interface LadderView {
  step: BoundaryStep;
  /** Messages of abuse aimed at a person. */
  abusiveMessages: number;
  /** Limits the agent has really set, in whatever words, oldest first. */
  warned: Warned[];
  /** What the conduct policy permits now, and the row it stands in; empty and null while nothing is called for. */
  permission: string;
  policyId: string | null;
}

/** What the sidebar and the wall show of one conversation. Built from the state; nothing in it is stored twice. */
export interface ConversationView {
  /** The product's own id: `<source>~<conversation id of the desk>`. */
  conversationKey: string;
  source: string;
  conversationId: string;
  seq: number;
  status: 'open' | 'closed';
  agentId: string | null;
  queueId: string | null;
  customerName: string | null;
  openedAtMs: number;
  lastEventAtMs: number;
  level: Level;
  levelSinceMs: number;
  trend: Trend;
  tension: number;
  tensionHistory: number[];
  reasons: Reason[];
  stage: Stage;
  boundaryStep: BoundaryStep;
  /** What the conduct policy permits now; empty on the first step. */
  permission: string;
  /** Null as long as nobody was abused and no limit was set. */
  ladder: LadderView | null;
  /** What earlier chats of this person left behind; null for somebody new. */
  contact: Pick<Contact, 'earlierChats' | 'lastLevel'> | null;
  emotion: ReadView<Emotion> | null;
  cause: ReadView<Cause> | null;
  customerType: ReadView<CustomerType> | null;
  /** What may be offered for what it is about, newest issue first. */
  options: OfferedOption[];
  notes: Note[];
  waitingSinceMs: number | null;
  recovered: boolean;
  /** The message the evidence marks refer to. */
  lastCustomerMessage: { messageId: string; text: string; assessment: Assessment } | null;
  /** At most three, the first is the one to use. */
  cards: Card[];
  /** Private lines for the agent now, the most pressing first; never sent. */
  nudges: Nudge[];
  /** A card for a reply that lags, and from when to show it; null while nobody waits. */
  stillHere: StillHere | null;
  /** The customer's language, ISO 639-1, where the library has no phrases in it; null where it has. */
  noPhrasesIn: string | null;
  alert: Alert | null;
}

/** The fields of a view that are others than in the push before. */
export type ViewChanges = Partial<Omit<ConversationView, 'conversationKey' | 'source' | 'conversationId' | 'seq'>> & {
  /** Instead of `lastCustomerMessage`, when that is one of the messages beside it. */
  lastCustomerMessageId?: string;
};

/** One tile of the wall and one row of the desk's list: small, and without cards. */
export interface ConversationTile {
  conversationKey: string;
  seq: number;
  status: 'open' | 'closed';
  agentId: string | null;
  queueId: string | null;
  customerName: string | null;
  level: Level;
  trend: Trend;
  tensionHistory: number[];
  lastEventAtMs: number;
  waitingSinceMs: number | null;
  /** The first 120 characters of the newest message of customer or agent, and who wrote it. */
  lastText: string;
  lastAuthor: Author | null;
  boundaryStep: BoundaryStep;
  recovered: boolean;
  alert: Alert | null;
  /** The strongest reason for the level, for the wall. */
  topReason: string;
}

const key = storableText('The key', 2 * LIMITS.idLength + 1).min(3);
const shortId = storableText('The id', LIMITS.idLength).min(1);

export const conversationJoinSchema = z.strictObject({
  conversationKey: key,
  /** The last fact the client has, or 0. */
  sinceSeq: z.int().min(0),
  /** The epoch that fact came from, or null on the first join. */
  epoch: z.string().max(64).nullable(),
});
export const conversationLeaveSchema = z.strictObject({ conversationKey: key });
export const chatSendSchema = z.strictObject({
  conversationKey: key,
  messageId: shortId,
  text: storableText('The text', LIMITS.textLength).min(1),
});
export const chatTypingSchema = z.strictObject({ conversationKey: key, typing: z.boolean() });
export const cardUseSchema = z.strictObject({
  conversationKey: key,
  cardId: z.string().min(1).max(200),
  outcome: z.enum(['inserted', 'copied', 'dismissed']),
  dismissReason: z.enum(DISMISS_REASONS).optional(),
});
export const alertChangeSchema = z.strictObject({
  conversationKey: key,
  alertId: z.string().min(1).max(200),
  status: z.enum(['acknowledged', 'resolved', 'false-alarm']),
});

export const noteEditSchema = z.strictObject({
  conversationKey: key,
  noteId: z.string().min(1).max(300),
  /** Null takes the line out. */
  text: storableText('The note', LIMITS.noteLength).min(1).nullable(),
});
export const noteAddSchema = z.strictObject({
  conversationKey: key,
  kind: z.enum(NOTE_KINDS),
  text: storableText('The note', LIMITS.noteLength).min(1),
});
export const handOverSchema = z.strictObject({ conversationKey: key });
export const handRaiseSchema = z.strictObject({
  conversationKey: key,
  note: storableText('The note', LIMITS.noteLength).optional(),
});

export type ConversationJoin = z.infer<typeof conversationJoinSchema>;
export type ConversationLeave = z.infer<typeof conversationLeaveSchema>;
export type ChatSend = z.infer<typeof chatSendSchema>;
export type ChatTyping = z.infer<typeof chatTypingSchema>;
export type CardUse = z.infer<typeof cardUseSchema>;
export type AlertChange = z.infer<typeof alertChangeSchema>;
export type NoteEdit = z.infer<typeof noteEditSchema>;
export type NoteAdd = z.infer<typeof noteAddSchema>;
export type HandOver = z.infer<typeof handOverSchema>;
export type HandRaise = z.infer<typeof handRaiseSchema>;

/** The answer to a join: everything needed to be right from here on. */
export interface ConversationSnapshot {
  ok: true;
  epoch: string;
  seq: number;
  /** True: `messages` is the whole (newest 500) conversation, replace what you have. False: append or replace by id. */
  whole: boolean;
  messages: ChatMessage[];
  /** Null for a customer: they see the chat and nothing of what is thought about it. */
  view: ConversationView | null;
}

export type JoinReply = ConversationSnapshot | Problem;
export type DoneReply = { ok: true; seq: number } | Problem;

/** Browser → server. */
export interface LiveCommands {
  /** Tiles of every conversation this user may see, and from then on `tile:changed`. */
  /** Only for a sidebar that came in with an embed token. */
  'session:renew': (body: SessionRenew, reply: (answer: { ok: true } | Problem) => void) => void;
  'tiles:watch': (
    body: Record<string, never>,
    reply: (answer: { ok: true; epoch: string; tiles: ConversationTile[] } | Problem) => void,
  ) => void;
  'conversation:join': (body: ConversationJoin, reply: (answer: JoinReply) => void) => void;
  'conversation:leave': (body: ConversationLeave, reply: (answer: { ok: true } | Problem) => void) => void;
  /** A message typed into the demo's own chat windows; the author follows from who is signed in. */
  'chat:send': (body: ChatSend, reply: (answer: DoneReply) => void) => void;
  'chat:typing': (body: ChatTyping, reply?: (answer: { ok: true } | Problem) => void) => void;
  'card:use': (body: CardUse, reply: (answer: DoneReply) => void) => void;
  'alert:change': (body: AlertChange, reply: (answer: DoneReply) => void) => void;
  'note:edit': (body: NoteEdit, reply: (answer: DoneReply) => void) => void;
  'note:add': (body: NoteAdd, reply: (answer: DoneReply) => void) => void;
  /** Everything the next person needs, as data and as text. */
  'conversation:hand-over': (
    body: HandOver,
    reply: (answer: { ok: true; seq: number; packet: HandOverPacket } | Problem) => void,
  ) => void;
  /** An agent asks for help: an alert on the wall, whatever the level. */
  'hand:raise': (body: HandRaise, reply: (answer: DoneReply) => void) => void;
}

/** Server → browser. */
export interface LiveFacts {
  /**
   * Staff in the conversation's room: the facts after `sinceSeq` up to `seq`: one, or in a flood those of up to a quarter of
   * a second. `messages` are the new and edited ones; of the view only what is another than in the push before:
   * `viewAfter` puts it together.
   */
  'conversation:updated': (fact: {
    epoch: string;
    sinceSeq: number;
    seq: number;
    conversationKey: string;
    messages: ChatMessage[];
    changed: ViewChanges;
  }) => void;
  /** Customers in the conversation's room: the text, without any assessment. */
  'chat:message': (fact: { epoch: string; seq: number; message: ChatMessage | null }) => void;
  /** Watchers of the list or the wall; at most four times a second per conversation. Carries the alert with its evidence. */
  'tile:changed': (fact: { epoch: string; tile: ConversationTile }) => void;
  /** Whoever saw this conversation and may not any more: it changed hands. The screen drops it. */
  'conversation:gone': (fact: { conversationKey: string }) => void;
  'typing:changed': (fact: { conversationKey: string; author: 'customer' | 'agent'; typing: boolean }) => void;
  /** A new version of the library is in force. */
  'library:published': (fact: { version: number }) => void;
}
