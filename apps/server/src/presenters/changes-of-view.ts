import type { ChatMessage, ConversationView, ViewChanges } from '@evenkeel/protocol';

/** What never changes within a conversation, or stands in the fact itself. */
type Fixed = 'conversationKey' | 'source' | 'conversationId' | 'seq';

/** A record, so that a field added to the view is not forgotten here. */
const FIELDS = Object.keys({
  status: true,
  agentId: true,
  queueId: true,
  customerName: true,
  openedAtMs: true,
  lastEventAtMs: true,
  level: true,
  levelSinceMs: true,
  trend: true,
  tension: true,
  tensionHistory: true,
  reasons: true,
  stage: true,
  boundaryStep: true,
  permission: true,
  ladder: true,
  contact: true,
  emotion: true,
  cause: true,
  customerType: true,
  options: true,
  notes: true,
  waitingSinceMs: true,
  recovered: true,
  lastCustomerMessage: true,
  cards: true,
  nudges: true,
  stillHere: true,
  noPhrasesIn: true,
  alert: true,
} satisfies Record<keyof Omit<ConversationView, Fixed>, true>) as Exclude<keyof ConversationView, Fixed>[];

/**
 * The fields that are others than before, all of them without a before. A view is two kilobytes and a turn changes a
 * quarter of it; writing and reading the rest costs both ends more than this comparison.
 */
export function changesOfView(
  before: ConversationView | null,
  view: ConversationView,
  messages: readonly ChatMessage[],
): ViewChanges {
  const changed: Record<string, unknown> = {};
  for (const field of FIELDS) {
    if (before === null || !isSame(before[field], view[field])) changed[field] = view[field];
  }
  const lastId = view.lastCustomerMessage?.messageId;
  if (changed.lastCustomerMessage && messages.some(({ messageId }) => messageId === lastId)) {
    // Undefined is not written.
    changed.lastCustomerMessage = undefined;
    changed.lastCustomerMessageId = lastId;
  }
  return changed;
}

/** Equal as JSON. What both views share, because the fold did not touch it, is equal at once. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one)) {
    return (
      Array.isArray(other) && one.length === other.length && one.every((entry, index) => isSame(entry, other[index]))
    );
  }
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => isSame((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]));
}
