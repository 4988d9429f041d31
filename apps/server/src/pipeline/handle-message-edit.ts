import { LIMITS, type MessageEdit, type MessageReply, problem } from '@evenkeel/protocol';
import { readCustomerMessage } from '@evenkeel/scoring-engine';
import { applyEvent } from './apply-event.ts';
import { conversationKeyOf, type LiveConversation } from './live-conversation.ts';
import type { House } from './ports.ts';
import { redactBefore } from './redact-before.ts';

/**
 * A text changed by its author. The log keeps both; screens show the new one. An edit can raise the level, never lower
 * it: what was said has been read. The same edit again (same text) is answered without a second event.
 */
export async function handleMessageEdit(edit: MessageEdit, house: House): Promise<MessageReply> {
  const receivedAtMs = house.now();
  if (edit.editedAtMs > receivedAtMs + LIMITS.clockSkewMs) {
    return problem(
      'sent-in-the-future',
      'The edit says it was made more than five minutes from now; it was not taken.',
    );
  }
  const key = conversationKeyOf(edit);
  try {
    const seq = await house.conversations.use(key, (conversation) => conversation.messageSeqs.get(edit.messageId));
    if (seq === undefined) return problem('unknown-message', 'No message of this conversation has this id.');
    await house.commits.settled();
    const original = await house.store.readEvent(key, seq);
    if (original?.event.kind !== 'message')
      return problem('unknown-message', 'No message of this conversation has this id.');
    const { author, authorId, atMs: sentAtMs } = original.event;

    const takeEdit = async (text: string, conversation: LiveConversation): Promise<MessageReply> => {
      const { messageId } = edit;
      const atMs = Math.min(edit.editedAtMs, receivedAtMs);
      const read =
        author === 'customer'
          ? readCustomerMessage(text, house.library.current, conversation.state?.language)
          : { assessment: null };
      const { assessment } = read;
      const stored = applyEvent(
        conversation,
        {
          event: { kind: 'message-edited', messageId, text, atMs, ...read },
          receivedAtMs,
          edited: { seq, author, authorId, sentAtMs },
          message: { messageId, seq, author, authorId, text, sentAtMs, editedAtMs: atMs, assessment },
        },
        house,
      );
      const answer: MessageReply = { ok: true, seq: conversation.seq, assessment };
      await stored;
      return answer;
    };
    return await house.conversations.use(key, (conversation) => {
      const line = { messageId: edit.messageId, author, authorId, text: edit.text, atMs: edit.editedAtMs };
      return redactBefore(line, conversation, house, takeEdit);
    });
  } catch (error) {
    house.onFault('edit', error);
    return problem('not-stored', 'The edit could not be stored.');
  }
}
