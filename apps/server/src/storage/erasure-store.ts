import type { ContactRows, ExportedCardFeedback } from '@evenkeel/protocol';
import type { ErasedConversation, StoredEvent } from '../pipeline/ports.ts';
import { Prisma } from './generated/client.ts';
import type { Database } from './open-database.ts';
import { type EventRow, storedEventOf } from './turn-store.ts';

/** What one statement took out. */
export interface Erased {
  conversations: ErasedConversation[];
  events: number;
  cardFeedback: number;
}

export interface ErasureStore {
  heldOf: (contactId: string) => Promise<ContactRows>;
  /** In which this person wrote, by key; those after `afterKey`. */
  conversationsOf: (contactId: string, afterKey: string, limit: number) => Promise<string[]>;
  /** Events after `seq`, oldest first. */
  eventsAfter: (conversationKey: string, seq: number, limit: number) => Promise<StoredEvent[]>;
  /** Rows after this one; null begins. */
  cardFeedbackOf: (
    contactId: string,
    after: Pick<ExportedCardFeedback, 'conversationKey' | 'cardId'> | null,
    limit: number,
  ) => Promise<ExportedCardFeedback[]>;
  /** What is remembered of this person and of no chat any more. Answers how many rows went. */
  eraseCardFeedbackOf: (contactId: string) => Promise<number>;
  /** Everything of them, in every table. All or nothing. */
  erase: (conversationKeys: readonly string[]) => Promise<Erased>;
  /** Closed, and nothing happened in them since. */
  closedBefore: (beforeMs: number, limit: number) => Promise<string[]>;
  countClosedBefore: (beforeMs: number) => Promise<number>;
  /** Those of them that are closed still, without what became of their cards: that has a time of its own. */
  eraseClosed: (conversationKeys: readonly string[], beforeMs: number) => Promise<Erased>;
  countCardFeedbackBefore: (beforeMs: number) => Promise<number>;
  eraseCardFeedbackBefore: (beforeMs: number, limit: number) => Promise<number>;
  /** Of cards shown before: whom they were shown to is forgotten, what became of them stays. */
  countContactMemoryBefore: (beforeMs: number) => Promise<number>;
  eraseContactMemoryBefore: (beforeMs: number, limit: number) => Promise<number>;
  countSignInsEndedBefore: (beforeMs: number) => Promise<number>;
  /** At most `limit` rows of each table; answers how many went. */
  eraseSignInsEndedBefore: (beforeMs: number, limit: number) => Promise<number>;
}

/** One statement, so that a crash leaves all of a conversation or nothing. */
function eraseWhere(condition: string, feedback: string): string {
  return `
    WITH gone AS (
      DELETE FROM conversation WHERE conversation_key = ANY($1::text[]) ${condition}
      RETURNING conversation_key AS "conversationKey", queue_id AS "queueId", agent_id AS "agentId"
    ), events AS (
      DELETE FROM conversation_event USING gone WHERE conversation_key = gone."conversationKey" RETURNING 1
    ), contacts AS (
      DELETE FROM contact_conversation USING gone WHERE conversation_key = gone."conversationKey"
    ), feedback AS (${feedback})
    SELECT (SELECT coalesce(json_agg(gone), '[]') FROM gone) AS conversations,
           (SELECT count(*)::int FROM events) AS events,
           (SELECT count(*)::int FROM feedback) AS "cardFeedback"`;
}

const ERASE = eraseWhere(
  '',
  `DELETE FROM card_feedback USING gone WHERE conversation_key = gone."conversationKey" RETURNING 1`,
);
const ERASE_CLOSED = eraseWhere(`AND status = 'closed' AND last_event_at_ms < $2`, 'SELECT 1 WHERE false');

/** Shown to this person, or in a conversation in which they wrote. */
function ofContact(contactId: string) {
  return Prisma.sql`(contact_id = ${contactId} OR conversation_key IN
    (SELECT conversation_key FROM contact_conversation WHERE contact_id = ${contactId}))`;
}

/** What goes for good: of one person, or because its time is over. */
export function createErasureStore({ prisma, pool }: Pick<Database, 'prisma' | 'pool'>): ErasureStore {
  async function erase(statement: string, values: unknown[]): Promise<Erased> {
    const { rows } = await pool.query<Erased>(statement, values);
    return rows[0] ?? { conversations: [], events: 0, cardFeedback: 0 };
  }
  const closedBefore = (beforeMs: number) => ({ status: 'closed', lastEventAtMs: { lt: beforeMs } });
  const shownBefore = (beforeMs: number) => ({ shownAtMs: { lt: beforeMs } });
  const knownBefore = (beforeMs: number) => ({ ...shownBefore(beforeMs), contactId: { not: null } });
  const endedBefore = (beforeMs: number) => ({ expiresAt: { lt: new Date(beforeMs) } });

  return {
    async heldOf(contactId) {
      const [held] = await prisma.$queryRaw<ContactRows[]>`
        SELECT (SELECT count(*)::int FROM contact_conversation WHERE contact_id = ${contactId}) AS conversations,
               (SELECT count(*)::int FROM conversation_event log
                JOIN contact_conversation wrote ON wrote.conversation_key = log.conversation_key
                WHERE wrote.contact_id = ${contactId}) AS events,
               (SELECT count(*)::int FROM card_feedback WHERE ${ofContact(contactId)}) AS "cardFeedback"`;
      return held ?? { conversations: 0, events: 0, cardFeedback: 0 };
    },

    async conversationsOf(contactId, afterKey, limit) {
      const rows = await prisma.contactConversation.findMany({
        where: { contactId, conversationKey: { gt: afterKey } },
        orderBy: { conversationKey: 'asc' },
        take: limit,
        select: { conversationKey: true },
      });
      return rows.map(({ conversationKey }) => conversationKey);
    },

    async eventsAfter(conversationKey, seq, limit) {
      const rows = await prisma.$queryRaw<EventRow[]>`
        SELECT conversation_key, seq, kind, message_id, at_ms, received_at_ms, payload FROM conversation_event
        WHERE conversation_key = ${conversationKey} AND seq > ${seq}
        ORDER BY seq LIMIT ${limit}`;
      return rows.map(storedEventOf);
    },

    async cardFeedbackOf(contactId, after, limit) {
      const rows = await prisma.$queryRaw<(Omit<ExportedCardFeedback, 'shownAtMs'> & { shownAtMs: bigint })[]>`
        SELECT conversation_key AS "conversationKey", card_id AS "cardId", phrase_id AS "phraseId", kind,
               shown_at_ms AS "shownAtMs", outcome, dismiss_reason AS "dismissReason", edit_share AS "editShare", sent,
               tension_at_shown AS "tensionAtShown", tension_next_turn AS "tensionNextTurn"
        FROM card_feedback
        WHERE ${ofContact(contactId)}
          AND (conversation_key, card_id) > (${after?.conversationKey ?? ''}, ${after?.cardId ?? ''})
        ORDER BY conversation_key, card_id LIMIT ${limit}`;
      return rows.map((row) => ({ ...row, shownAtMs: Number(row.shownAtMs) }));
    },

    async eraseCardFeedbackOf(contactId) {
      return (await prisma.cardFeedback.deleteMany({ where: { contactId } })).count;
    },

    erase: (conversationKeys) => erase(ERASE, [conversationKeys]),

    async closedBefore(beforeMs, limit) {
      const rows = await prisma.conversation.findMany({
        where: closedBefore(beforeMs),
        orderBy: { lastEventAtMs: 'asc' },
        take: limit,
        select: { conversationKey: true },
      });
      return rows.map(({ conversationKey }) => conversationKey);
    },

    countClosedBefore: (beforeMs) => prisma.conversation.count({ where: closedBefore(beforeMs) }),

    eraseClosed: (conversationKeys, beforeMs) => erase(ERASE_CLOSED, [conversationKeys, beforeMs]),

    countCardFeedbackBefore: (beforeMs) => prisma.cardFeedback.count({ where: shownBefore(beforeMs) }),

    async eraseCardFeedbackBefore(beforeMs, limit) {
      return (await prisma.cardFeedback.deleteMany({ where: shownBefore(beforeMs), limit })).count;
    },

    countContactMemoryBefore: (beforeMs) => prisma.cardFeedback.count({ where: knownBefore(beforeMs) }),

    async eraseContactMemoryBefore(beforeMs, limit) {
      const forgotten = { where: knownBefore(beforeMs), data: { contactId: null }, limit };
      return (await prisma.cardFeedback.updateMany(forgotten)).count;
    },

    async countSignInsEndedBefore(beforeMs) {
      const where = endedBefore(beforeMs);
      return (await prisma.session.count({ where })) + (await prisma.verification.count({ where }));
    },

    async eraseSignInsEndedBefore(beforeMs, limit) {
      const where = endedBefore(beforeMs);
      const sessions = await prisma.session.deleteMany({ where, limit });
      const verifications = await prisma.verification.deleteMany({ where, limit });
      return sessions.count + verifications.count;
    },
  };
}
