import type { House } from '../pipeline/ports.ts';
import type { Erased } from '../storage/erasure-store.ts';

/** As many as one statement takes out in a moment nobody notices. */
export const CONVERSATIONS_AT_ONCE = 50;

/**
 * Erases conversations while the server works on others, each in its own turn: what was acknowledged before is erased with it,
 * a message that comes meanwhile waits and begins the conversation anew, and screens drop it.
 */
export function eraseConversations(
  conversationKeys: readonly string[],
  erase: () => Promise<Erased>,
  house: Pick<House, 'conversations' | 'commits' | 'feedback' | 'pushes'>,
): Promise<Erased> {
  return house.conversations.erase(conversationKeys, async () => {
    await house.commits.settled();
    await house.feedback.forget(conversationKeys);
    const erased = await erase();
    for (const conversation of erased.conversations) house.pushes.conversationErased(conversation);
    return erased;
  });
}
