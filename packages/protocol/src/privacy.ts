import type { ConversationState } from '@evenkeel/conversation-state';
import { z } from 'zod';
import { messageSendSchema } from './ingest.ts';

/** One person, as the chat desk names them: `source` and the `authorId` of a customer's messages. */
export const contactRefSchema = z.strictObject({
  source: messageSendSchema.shape.source,
  contactId: messageSendSchema.shape.authorId,
});
export type ContactRef = z.infer<typeof contactRefSchema>;

/** Rows that are held of a person, or were erased, by what they are. */
export interface ContactRows {
  /** In which they wrote a message. */
  conversations: number;
  /** Of those conversations: messages, edits, notes, cards shown and used, alerts, hand-overs. */
  events: number;
  /** What became of cards in those conversations, or was remembered of what this person was sent. */
  cardFeedback: number;
}

/**
 * `GET /api/v1/contacts/:source/:contactId`, and `DELETE` of the same, which erases it. A person nothing is held of is a
 * problem, `nothing-held`.
 */
export interface ContactView {
  ok: true;
  /** What is held, or was erased just now. */
  rows: ContactRows;
  /** Under which the audit log names this person: a keyed hash, which tells nobody who it is. */
  auditSubject: string;
}

/**
 * `GET /api/v1/contacts/:source/:contactId/export`: everything that is held, as one JSON document. It is written while it is
 * read: one that does not end with `}` broke off.
 */
export interface ContactExport {
  contact: ContactRef;
  exportedAtMs: number;
  /** Those in which they wrote, whole. */
  conversations: ExportedConversation[];
  /** Which phrase was offered and what became of it: what is remembered of earlier chats is read from these rows. */
  cardFeedback: ExportedCardFeedback[];
}

export interface ExportedCardFeedback {
  conversationKey: string;
  cardId: string;
  phraseId: string;
  kind: string;
  shownAtMs: number;
  outcome: string;
  dismissReason: string | null;
  editShare: number | null;
  sent: boolean;
  tensionAtShown: number;
  tensionNextTurn: number | null;
}

export interface ExportedConversation {
  conversationKey: string;
  customerName: string | null;
  queueId: string | null;
  /** What is folded from the events: levels, triggers, notes, the alert. Null when it was erased while it was exported. */
  state: ConversationState | null;
  /** The log, oldest first: each message as it was written with what was read of it, each edit, note and card. */
  events: { seq: number; receivedAtMs: number; event: object }[];
}
