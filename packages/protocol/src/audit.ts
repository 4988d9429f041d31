import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { storableText } from './storable-text.ts';

/** What is written down: who saw, changed or took out something. Named `<thing>:<what was done>`. */
export const AUDIT_ACTIONS = [
  'conversation:seen',
  'conversation:handed-over',
  'alert:changed',
  'library:changed',
  'ingest-key:created',
  'ingest-key:rotated',
  'ingest-key:revoked',
  'embed-site:created',
  'embed-site:changed',
  'embed-site:removed',
  'user:created',
  'user:changed',
  'user:removed',
  'team:changed',
  'chats:granted',
  'session:opened',
  'session:refused',
  'session:revoked',
  'contact:exported',
  'contact:erased',
  'retention:applied',
  'audit:seen',
  'audit:exported',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** One line of the audit log. Never holds the text of a message. */
export interface AuditEntry {
  /** From 1, without gaps. */
  seq: number;
  atMs: number;
  /** Who; `system` for what the server does by itself, null for somebody who is not signed in. */
  actorId: string | null;
  actorRole: string | null;
  action: AuditAction;
  /** What it was done to: a conversation key, a user id, a phrase id. */
  subject: string;
  detail: Record<string, string | number | boolean | null>;
  /** The address it came from; null for the system itself. */
  address: string | null;
  /** SHA-256 over the hash of the line before and this line, hex: a line that is changed or left out breaks the chain. */
  hash: string;
}

/** `GET /api/v1/audit`: newest first. `GET /api/v1/audit/export` takes the same and answers one line of JSON for each. */
export const auditQuerySchema = z.strictObject({
  actorId: storableText('The actor', LIMITS.idLength).min(1).optional(),
  action: z.enum(AUDIT_ACTIONS).optional(),
  /** Part of a subject. */
  subject: storableText('The subject', 2 * LIMITS.idLength + 1)
    .min(1)
    .optional(),
  fromMs: z.coerce.number().int().min(0).optional(),
  untilMs: z.coerce.number().int().min(0).optional(),
  /** Lines before this one: the next page. */
  beforeSeq: z.coerce.number().int().min(1).optional(),
});
export type AuditQuery = z.infer<typeof auditQuerySchema>;

export interface AuditView {
  ok: true;
  entries: AuditEntry[];
  /** Pass it as `beforeSeq` for older ones; null at the end. */
  nextBeforeSeq: number | null;
}

/** `GET /api/v1/audit/verify`: whether the chain is whole. `head` is the hash of its last line. */
export type AuditVerdict =
  | { isWhole: true; lines: number; head: string }
  | { isWhole: false; lines: number; brokenAtSeq: number; why: string };
