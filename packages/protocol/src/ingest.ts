import type { DraftFinding } from '@evenkeel/draft-coach';
import { AUTHORS, slugSchema } from '@evenkeel/library';
import type { Assessment } from '@evenkeel/scoring-engine';
import { z } from 'zod';
import { LIMITS } from './limits.ts';
import type { Problem } from './problems.ts';
import { storableText } from './storable-text.ts';

const id = storableText('The id', LIMITS.idLength).min(1);
/** The chat desk's own name, such as `chatwoot-eu`. `~` joins it to the conversation id in keys, so it may hold none. */
const source = id.regex(/^[^~]+$/, 'The source may not hold a ~.');
const timeMs = z.int().min(0).max(8_640_000_000_000_000);

/** Names a conversation as the chat desk does. */
export const conversationRefSchema = z.strictObject({ source, conversationId: id });
export type ConversationRef = z.infer<typeof conversationRefSchema>;

/** `message:send`: one chat message. `(source, conversationId, messageId)` is its identity for ever. */
export const messageSendSchema = z.strictObject({
  source,
  conversationId: id,
  messageId: id,
  author: z.enum(AUTHORS),
  authorId: id,
  /** The agent the conversation belongs to; the last one given holds. */
  agentId: id.nullish(),
  queueId: id.nullish(),
  /** Shown to the agent and used in phrases. */
  customerName: storableText('The name', 80).nullish(),
  text: storableText('The text', LIMITS.textLength),
  /** Unix milliseconds, when the person sent it. */
  sentAtMs: timeMs,
  /** ISO 639-1, when the desk knows it. */
  lang: z.string().max(16).nullish(),
  /** The answer shall hold the evidence too: several times the size of all the rest, and no desk routes a chat by it. */
  withEvidence: z.boolean().nullish(),
});
export type MessageSend = z.infer<typeof messageSendSchema>;

/** `message:edit`: the text of an earlier message, changed by its author. */
export const messageEditSchema = z.strictObject({
  source,
  conversationId: id,
  messageId: id,
  text: storableText('The text', LIMITS.textLength),
  editedAtMs: timeMs,
});
export type MessageEdit = z.infer<typeof messageEditSchema>;

/** `typing:change`: a fact of the moment, neither stored nor numbered. */
export const typingChangeSchema = z.strictObject({
  source,
  conversationId: id,
  author: z.enum(['customer', 'agent']),
  typing: z.boolean(),
});
export type TypingChange = z.infer<typeof typingChangeSchema>;

/** `draft:check`: what an agent is about to send, read by the draft coach. Nothing of it is stored. */
export const draftCheckSchema = z.strictObject({
  source,
  conversationId: id,
  text: storableText('The text', LIMITS.textLength),
  /** Whether the customer is typing at this moment. */
  customerIsTyping: z.boolean().nullish(),
  /** Ids of rules that this agent does not want to hear of. */
  muted: z.array(slugSchema).max(LIMITS.mutedRules).nullish(),
});
export type DraftCheck = z.infer<typeof draftCheckSchema>;

/** The weightiest first. Spans are half-open, in UTF-16 code units of the text. A finding is never a reason not to send. */
export type DraftCheckReply = { ok: true; version: number; findings: DraftFinding[] } | Problem;

export const conversationCloseSchema = z.strictObject({ source, conversationId: id, closedAtMs: timeMs });
export type ConversationClose = z.infer<typeof conversationCloseSchema>;

export const agentAssignSchema = z.strictObject({
  source,
  conversationId: id,
  agentId: id.nullable(),
  assignedAtMs: timeMs,
});
export type AgentAssign = z.infer<typeof agentAssignSchema>;

/** An ack means stored. The same message again gets the very same answer. */
export interface MessageStored {
  ok: true;
  /** Position in the conversation, from 1, without gaps. */
  seq: number;
  /** Null for agent, system and note: they are never scored. Evidence only where it was asked for. */
  assessment: AnsweredAssessment | null;
}
export type AnsweredAssessment = Omit<Assessment, 'evidence'> & Partial<Pick<Assessment, 'evidence'>>;
export interface Stored {
  ok: true;
  seq: number;
}
export type MessageReply = MessageStored | Problem;
export type StoredReply = Stored | Problem;

/** `POST /api/v1/messages` takes one message or a batch. Each of a batch is parsed by itself and answered in its place. */
export const messageBatchSchema = z.strictObject({
  messages: z.array(z.unknown()).min(1).max(LIMITS.batchMessages),
});

/** Namespace `/ingest`: what a chat desk sends. The handshake carries `auth: { apiKey }`. */
export interface IngestCommands {
  'message:send': (message: MessageSend, reply: (answer: MessageReply) => void) => void;
  'message:edit': (edit: MessageEdit, reply: (answer: MessageReply) => void) => void;
  'typing:change': (typing: TypingChange, reply?: (answer: { ok: true } | Problem) => void) => void;
  'draft:check': (draft: DraftCheck, reply: (answer: DraftCheckReply) => void) => void;
  'conversation:close': (close: ConversationClose, reply: (answer: StoredReply) => void) => void;
  'agent:assign': (assign: AgentAssign, reply: (answer: StoredReply) => void) => void;
}
