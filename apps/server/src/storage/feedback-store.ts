import type { PhraseStats } from '@evenkeel/suggestion-picker';
import type { CardRow, FeedbackStore, KnownContact } from '../pipeline/ports.ts';
import type { Database } from './open-database.ts';

/** The state keeps no more of them. */
const PHRASES_KNOWN = 40;

/** A row is written again when more is known of it: what was known before stays. */
const SAVE_CARDS = `
  INSERT INTO card_feedback (conversation_key, card_id, phrase_id, kind, contact_id, shown_at_ms, outcome, dismiss_reason,
                             edit_share, sent, tension_at_shown, tension_next_turn)
  SELECT conversation_key, card_id, phrase_id, kind, contact_id, shown_at_ms, outcome, dismiss_reason,
         edit_share, sent, tension_at_shown, tension_next_turn
  FROM json_populate_recordset(NULL::card_feedback, $1::json)
  ON CONFLICT (conversation_key, card_id) DO UPDATE SET
    outcome = CASE WHEN EXCLUDED.outcome = 'shown' THEN card_feedback.outcome ELSE EXCLUDED.outcome END,
    dismiss_reason = COALESCE(EXCLUDED.dismiss_reason, card_feedback.dismiss_reason),
    edit_share = COALESCE(EXCLUDED.edit_share, card_feedback.edit_share),
    sent = card_feedback.sent OR EXCLUDED.sent,
    tension_next_turn = COALESCE(EXCLUDED.tension_next_turn, card_feedback.tension_next_turn)`;

/** What is learned from cards, and what is known of those who write. */
export function createFeedbackStore({ prisma, pool }: Pick<Database, 'prisma' | 'pool'>): FeedbackStore {
  return {
    async saveCards(rows) {
      await pool.query(SAVE_CARDS, [JSON.stringify(rows.map(cardColumnsOf))]);
    },

    async phraseStats(sinceMs) {
      const rows = await prisma.$queryRaw<PhraseStatsRow[]>`
        SELECT phrase_id,
               count(*)::int AS shown,
               (count(*) FILTER (WHERE outcome IN ('inserted', 'copied')))::int AS used,
               (count(*) FILTER (WHERE sent))::int AS sent,
               (count(*) FILTER (WHERE outcome = 'dismissed' AND dismiss_reason IS DISTINCT FROM 'too-late'))::int
                 AS dismissed,
               avg(tension_at_shown - tension_next_turn) FILTER (WHERE sent) AS relief,
               (count(*) FILTER (WHERE sent AND tension_next_turn IS NOT NULL))::int AS followed,
               avg(edit_share) FILTER (WHERE sent) AS edit_share
        FROM card_feedback WHERE shown_at_ms > ${BigInt(sinceMs)}
        GROUP BY phrase_id ORDER BY phrase_id`;
      return rows.map(({ phrase_id, edit_share, ...counted }) => ({
        phraseId: phrase_id,
        ...counted,
        editShare: edit_share,
      }));
    },

    async knownContacts(wanted, sinceMs) {
      const since = BigInt(sinceMs);
      const keys = wanted.map(({ conversationKey }) => conversationKey);
      const contacts = wanted.map(({ contactId }) => contactId);
      const chats = await prisma.$queryRaw<{ key: string; chats: number; last_key: string }[]>`
        SELECT wanted.key, earlier.chats, last.last_key
        FROM unnest(${keys}::text[], ${contacts}::text[]) AS wanted (key, contact)
        CROSS JOIN LATERAL (
          SELECT count(*)::int AS chats FROM conversation
          WHERE contact_id = wanted.contact AND conversation_key <> wanted.key AND last_event_at_ms > ${since}
        ) AS earlier
        CROSS JOIN LATERAL (
          SELECT conversation_key AS last_key FROM conversation
          WHERE contact_id = wanted.contact AND conversation_key <> wanted.key AND last_event_at_ms > ${since}
          ORDER BY last_event_at_ms DESC LIMIT 1
        ) AS last`;
      if (chats.length === 0) return new Map();
      const phrases = await prisma.$queryRaw<{ key: string; phrase_id: string }[]>`
        SELECT wanted.key, used.phrase_id
        FROM unnest(${keys}::text[], ${contacts}::text[]) AS wanted (key, contact)
        CROSS JOIN LATERAL (
          SELECT phrase_id, max(shown_at_ms) AS at_ms FROM card_feedback
          WHERE contact_id = wanted.contact AND conversation_key <> wanted.key AND shown_at_ms > ${since}
            AND outcome IN ('inserted', 'copied')
          GROUP BY phrase_id ORDER BY at_ms DESC LIMIT ${PHRASES_KNOWN}
        ) AS used`;
      const known = new Map<string, KnownContact>(
        chats.map(({ key, chats: earlierChats, last_key }) => [
          key,
          { phraseIds: [], earlierChats, lastConversationKey: last_key },
        ]),
      );
      for (const { key, phrase_id } of phrases) known.get(key)?.phraseIds.push(phrase_id);
      return known;
    },
  };
}

type PhraseStatsRow = Omit<PhraseStats, 'phraseId'> & { phrase_id: string; edit_share: number | null };

/** Under the names of its columns. */
function cardColumnsOf(row: CardRow) {
  return {
    conversation_key: row.conversationKey,
    card_id: row.cardId,
    phrase_id: row.phraseId,
    kind: row.kind,
    contact_id: row.contactId,
    shown_at_ms: row.shownAtMs,
    outcome: row.outcome,
    dismiss_reason: row.dismissReason,
    edit_share: row.editShare,
    sent: row.sent,
    tension_at_shown: row.tensionAtShown,
    tension_next_turn: row.tensionNextTurn,
  };
}
