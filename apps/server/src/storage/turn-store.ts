import type { ConversationEvent, ConversationState } from '@evenkeel/conversation-state';
import { STATE_VERSION } from '@evenkeel/conversation-state';
import type { Assessment } from '@evenkeel/scoring-engine';
import { conversationRefOf } from '../pipeline/live-conversation.ts';
import type { RecentLine, SnapshotRow, StoredConversation, StoredEvent, Turn, TurnStore } from '../pipeline/ports.ts';
import type { Database } from './open-database.ts';

/** What the `payload` column holds: everything of a StoredEvent that has no column of its own and is not empty. */
interface Payload {
  /** Of a message without `kind`, `messageId` and `atMs`. */
  event: object;
  cardsShown?: StoredEvent['cardsShown'];
  about?: StoredEvent['about'];
  edited?: NonNullable<StoredEvent['edited']>;
}

/** As many as two people write while one of them types a number in pieces. */
const LINES_TO_LOOK_BACK_ON = 6;

const LOG_EVENTS = `
  INSERT INTO conversation_event (conversation_key, seq, kind, message_id, at_ms, received_at_ms, payload)
  SELECT conversation_key, seq, kind, message_id, at_ms, received_at_ms, payload
  FROM json_populate_recordset(NULL::conversation_event, $1::json)`;

const LOG_EVENTS_AND_SNAPSHOTS = `
  WITH logged AS (${LOG_EVENTS}), contacts AS (
    INSERT INTO contact_conversation (contact_id, conversation_key)
    SELECT contact_id, conversation_key FROM json_populate_recordset(NULL::contact_conversation, $3::json)
    ON CONFLICT DO NOTHING
  )
  INSERT INTO conversation (conversation_key, source, conversation_id, queue_id, agent_id, customer_name, contact_id, status,
                            opened_at_ms, last_event_at_ms, snapshot, snapshot_seq, state_version)
  SELECT conversation_key, source, conversation_id, queue_id, agent_id, customer_name, contact_id, status,
         opened_at_ms, last_event_at_ms, snapshot, snapshot_seq, state_version
  FROM json_populate_recordset(NULL::conversation, $2::json)
  ON CONFLICT (conversation_key) DO UPDATE SET
    queue_id = EXCLUDED.queue_id, agent_id = EXCLUDED.agent_id, customer_name = EXCLUDED.customer_name,
    contact_id = EXCLUDED.contact_id,
    status = EXCLUDED.status, last_event_at_ms = EXCLUDED.last_event_at_ms, snapshot = EXCLUDED.snapshot,
    snapshot_seq = EXCLUDED.snapshot_seq, state_version = EXCLUDED.state_version
  WHERE conversation.snapshot_seq < EXCLUDED.snapshot_seq`;

/**
 * The log and its snapshots in PostgreSQL or the embedded database: the very same statements.
 *
 * A group of turns is written by one statement from one JSON array: it is atomic without a transaction's extra round
 * trips. Not a named one: after a refused row the driver would prepare the name again, and be refused for ever. It goes to Prisma's pool and past Prisma, which would serialise the array twice more (a tenth of the
 * server's processor time, by `npm run bench`); everything that is not the hot path uses Prisma's models.
 */
export function createTurnStore({ prisma, pool }: Pick<Database, 'prisma' | 'pool'>): TurnStore {
  return {
    async commit(turns) {
      const events = JSON.stringify(turns.map(eventRowOf));
      const snapshots = newestSnapshots(turns);
      if (snapshots.length === 0) {
        await pool.query(LOG_EVENTS, [events]);
        return;
      }
      const values = [
        events,
        JSON.stringify(snapshots.map(snapshotRowOf)),
        JSON.stringify(turns.flatMap(contactRowOf)),
      ];
      await pool.query(LOG_EVENTS_AND_SNAPSHOTS, values);
    },

    async load(conversationKeys) {
      const keys = [...conversationKeys];
      const rows = await prisma.conversation.findMany({ where: { conversationKey: { in: keys } } });
      const found = new Map<string, StoredConversation>();
      for (const row of rows) {
        // A snapshot of another shape is not trusted: the whole log is folded again.
        const usable = row.stateVersion === STATE_VERSION;
        const snapshot: SnapshotRow = {
          conversationKey: row.conversationKey,
          ...conversationRefOf(row.conversationKey),
          queueId: row.queueId,
          customerName: row.customerName,
          contactId: row.contactId,
          snapshotSeq: usable ? row.snapshotSeq : 0,
          state: row.snapshot as unknown as ConversationState,
        };
        found.set(row.conversationKey, { snapshot, tail: [], messageSeqs: new Map(), lastLines: [] });
      }
      if (found.size === 0) return found;
      const ids = await prisma.conversationEvent.findMany({
        where: { conversationKey: { in: [...found.keys()] }, messageId: { not: null } },
        select: { conversationKey: true, messageId: true, seq: true },
      });
      for (const { conversationKey, messageId, seq } of ids) {
        if (messageId !== null) found.get(conversationKey)?.messageSeqs.set(messageId, seq);
      }
      const entries = [...found.values()];
      const tail = await prisma.$queryRaw<EventRow[]>`
        SELECT log.conversation_key, log.seq, log.kind, log.message_id, log.at_ms, log.received_at_ms, log.payload
        FROM conversation_event log
        JOIN unnest(${entries.map((entry) => entry.snapshot.conversationKey)}::text[],
                    ${entries.map((entry) => entry.snapshot.snapshotSeq)}::int[]) AS wanted (key, since)
          ON log.conversation_key = wanted.key AND log.seq > wanted.since
        ORDER BY log.conversation_key, log.seq`;
      for (const row of tail) found.get(row.conversation_key)?.tail.push(storedEventOf(row));
      const lines = await prisma.$queryRaw<({ key: string } & Omit<RecentLine, 'atMs'> & { atMs: bigint })[]>`
        SELECT wanted.key, line.*
        FROM unnest(${[...found.keys()]}::text[]) AS wanted (key)
        CROSS JOIN LATERAL (
          SELECT message_id AS "messageId", payload->'event'->>'author' AS author,
                 payload->'event'->>'authorId' AS "authorId", payload->'event'->>'text' AS text, at_ms AS "atMs"
          FROM conversation_event
          WHERE conversation_key = wanted.key AND kind = 'message'
            AND payload->'event'->>'author' IN ('customer', 'agent')
          ORDER BY seq DESC LIMIT ${LINES_TO_LOOK_BACK_ON}
        ) AS line`;
      for (const { key, ...line } of lines) found.get(key)?.lastLines.unshift({ ...line, atMs: Number(line.atMs) });
      return found;
    },

    async readEvent(conversationKey, seq) {
      const rows = await prisma.$queryRaw<EventRow[]>`
        SELECT conversation_key, seq, kind, message_id, at_ms, received_at_ms, payload FROM conversation_event
        WHERE conversation_key = ${conversationKey} AND seq = ${seq}`;
      return rows[0] ? storedEventOf(rows[0]) : null;
    },

    async readEvents(conversationKey, sinceSeq, limit) {
      const rows = await prisma.$queryRaw<EventRow[]>`
        SELECT conversation_key, seq, kind, message_id, at_ms, received_at_ms, payload FROM conversation_event
        WHERE conversation_key = ${conversationKey} AND seq > ${sinceSeq}
        ORDER BY seq DESC LIMIT ${limit}`;
      return rows.map(storedEventOf).reverse();
    },

    async hideTexts(conversationKey, lines) {
      const ids = lines.map(({ messageId }) => messageId);
      const written = lines.map(({ written }) => written);
      const hidden = lines.map(({ text }) => text);
      await prisma.$transaction([
        prisma.$executeRaw`
          UPDATE conversation_event
          SET payload = jsonb_set(payload::jsonb, '{event,text}', to_jsonb(line.hidden))::json
          FROM unnest(${ids}::text[], ${written}::text[], ${hidden}::text[]) AS line (id, written, hidden)
          WHERE conversation_key = ${conversationKey} AND kind IN ('message', 'message-edited')
            AND COALESCE(message_id, payload->'event'->>'messageId') = line.id
            AND payload->'event'->>'text' = line.written`,
        // Of no version that is known: the whole log is folded again, and nothing that was folded before is left.
        prisma.$executeRaw`
          UPDATE conversation SET snapshot = '{}', snapshot_seq = 0, state_version = 0
          WHERE conversation_key = ${conversationKey}`,
      ]);
    },

    async openConversationKeys(limit) {
      const rows = await prisma.conversation.findMany({
        where: { status: 'open' },
        orderBy: { lastEventAtMs: 'desc' },
        take: limit,
        select: { conversationKey: true },
      });
      return rows.map((row) => row.conversationKey);
    },
  };
}

export interface EventRow {
  conversation_key: string;
  seq: number;
  kind: string;
  message_id: string | null;
  at_ms: bigint;
  received_at_ms: bigint;
  payload: unknown;
}

/** A row of `conversation_event`, under the names of its columns. What is undefined is not written. */
type MessageEvent = Extract<ConversationEvent, { kind: 'message' }>;

function eventRowOf({ conversationKey, stored }: Turn) {
  const { event, cardsShown, about, edited } = stored;
  const isMessage = event.kind === 'message';
  return {
    conversation_key: conversationKey,
    seq: stored.seq,
    kind: event.kind,
    message_id: isMessage ? event.messageId : null,
    at_ms: event.atMs,
    received_at_ms: stored.receivedAtMs,
    payload: {
      event: isMessage
        ? ({
            author: event.author,
            authorId: event.authorId,
            text: event.text,
            assessment: event.assessment,
            tells: event.tells,
            says: event.says,
            usesName: event.usesName,
            // A field of the event that is added there and not here does not compile: it would be lost at a restart.
          } satisfies Record<Exclude<keyof MessageEvent, 'kind' | 'messageId' | 'atMs'>, unknown>)
        : event,
      cardsShown: cardsShown.length > 0 ? cardsShown : undefined,
      about: about.customerName || about.queueId ? about : undefined,
      edited,
    },
  };
}

/** Rows of `contact_conversation`, under the names of their columns. */
function contactRowOf({ conversationKey, newContactId }: Turn) {
  return newContactId === null ? [] : [{ contact_id: newContactId, conversation_key: conversationKey }];
}

/** A row of `conversation`, under the names of its columns. */
function snapshotRowOf({ state, ...row }: SnapshotRow) {
  return {
    conversation_key: row.conversationKey,
    source: row.source,
    conversation_id: row.conversationId,
    queue_id: row.queueId,
    agent_id: state.agentId,
    customer_name: row.customerName,
    contact_id: row.contactId,
    status: state.status,
    opened_at_ms: state.openedAtMs,
    last_event_at_ms: state.lastEventAtMs,
    snapshot: state,
    snapshot_seq: row.snapshotSeq,
    state_version: state.stateVersion,
  };
}

export function storedEventOf(row: EventRow): StoredEvent {
  const { event, cardsShown = [], about = {}, edited } = row.payload as Payload;
  const columns = { kind: row.kind, ...(row.message_id === null ? {} : { messageId: row.message_id }) };
  return {
    seq: row.seq,
    receivedAtMs: Number(row.received_at_ms),
    event: withEverySignal({ ...columns, atMs: Number(row.at_ms), ...event } as ConversationEvent),
    cardsShown,
    about,
    ...(edited ? { edited } : {}),
  };
}

/** Messages stored before a signal was read say nothing of it. */
function withEverySignal(event: ConversationEvent): ConversationEvent {
  if (!('assessment' in event) || event.assessment === null || 'urgency' in event.assessment) return event;
  return { ...event, assessment: { ...(event.assessment as Assessment), sarcasm: 0, urgency: 0 } };
}

/** The newest snapshot of each conversation: one statement may not touch a row twice. */
function newestSnapshots(turns: readonly Turn[]): SnapshotRow[] {
  const newest = new Map<string, SnapshotRow>();
  for (const { snapshot } of turns) if (snapshot) newest.set(snapshot.conversationKey, snapshot);
  return [...newest.values()];
}

/** SQLSTATE classes that mean "these rows, never": data (22) and integrity (23) errors. Everything else may pass. */
export function isRefusal(error: unknown): boolean {
  return /^2[23]/.test(String((error as { code?: unknown }).code));
}
