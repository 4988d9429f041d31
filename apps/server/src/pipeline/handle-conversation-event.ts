import type { ConversationEvent } from '@evenkeel/conversation-state';
import { problem, type StoredReply } from '@evenkeel/protocol';
import { applyEvent } from './apply-event.ts';
import type { LiveConversation } from './live-conversation.ts';
import type { House } from './ports.ts';
import { redactEvent } from './redact-before.ts';

/**
 * Everything that is not a message: assigned, closed, a card used, an alert acknowledged. `eventOf` looks at the
 * conversation when its turn has come and says what happens, or why nothing does.
 */
export async function handleConversationEvent(
  conversationKey: string,
  eventOf: (conversation: LiveConversation, atMs: number) => ConversationEvent | 'nothing-new' | StoredReply,
  house: House,
): Promise<StoredReply> {
  const receivedAtMs = house.now();
  try {
    return await house.conversations.use(conversationKey, async (conversation): Promise<StoredReply> => {
      if (!conversation.state) return problem('unknown-conversation', 'There is no such conversation.');
      const happening = eventOf(conversation, receivedAtMs);
      if (happening === 'nothing-new') {
        await house.commits.settled();
        return { ok: true, seq: conversation.seq };
      }
      if ('ok' in happening) return happening;
      const event = redactEvent(happening, house.redaction);
      const stored = applyEvent(conversation, { event, receivedAtMs }, house);
      const { seq } = conversation;
      await stored;
      return { ok: true, seq };
    });
  } catch (error) {
    house.onFault('event', error);
    return problem('not-stored', 'It could not be stored.');
  }
}
