import type { ContactRows } from '@evenkeel/protocol';
import type { House } from '../pipeline/ports.ts';
import type { ErasureStore } from '../storage/erasure-store.ts';
import { CONVERSATIONS_AT_ONCE, eraseConversations } from './erase-conversations.ts';

/**
 * Erases everything of one person, some conversations at a time.
 * @param onErased Told after each step how much is gone by now: what a fault leaves undone must not hide what was done.
 */
export async function eraseContact(
  contactId: string,
  { house, erasure, onErased }: { house: House; erasure: ErasureStore; onErased: (soFar: ContactRows) => void },
): Promise<void> {
  const gone: ContactRows = { conversations: 0, events: 0, cardFeedback: 0 };
  // A chat whose first message is being stored at this moment is found, too.
  await house.commits.settled();
  for (let keys = await next(''); keys.length > 0; keys = await next(keys.at(-1) ?? '')) {
    const batch = keys;
    const { conversations, events, cardFeedback } = await eraseConversations(batch, () => erasure.erase(batch), house);
    gone.conversations += conversations.length;
    gone.events += events;
    gone.cardFeedback += cardFeedback;
    onErased({ ...gone });
  }
  gone.cardFeedback += await erasure.eraseCardFeedbackOf(contactId);
  onErased({ ...gone });

  function next(afterKey: string): Promise<string[]> {
    return erasure.conversationsOf(contactId, afterKey, CONVERSATIONS_AT_ONCE);
  }
}
