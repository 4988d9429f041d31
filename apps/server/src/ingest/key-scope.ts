import type { ConversationRef, Problem } from '@evenkeel/protocol';
import { conversationKeyOf } from '../pipeline/live-conversation.ts';
import type { House } from '../pipeline/ports.ts';
import type { IngestKey, IngestKeys } from './ingest-keys.ts';

type Said = ConversationRef & { queueId?: string | null | undefined };

/**
 * Why this key may not say this, or null when it may. A conversation that is in a queue already counts by that queue: a key
 * cannot reach into another one by naming its own.
 */
export function keyRefusal(
  key: IngestKey,
  said: Said,
  { keys, house }: { keys: IngestKeys; house: House },
): Problem | null | Promise<Problem | null> {
  // Most keys are for any queue: then the conversation need not be looked up.
  if (key.queueIds.length === 0) return keys.refusal(key, said, null);
  return house.conversations.use(
    conversationKeyOf(said),
    ({ queueId }) =>
      (queueId === null ? null : keys.refusal(key, said, queueId)) ?? keys.refusal(key, said, said.queueId ?? queueId),
  );
}
