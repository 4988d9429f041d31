import type { ConversationEvent } from '@evenkeel/conversation-state';
import { type Redaction, redact, redactAcross } from '@evenkeel/redaction';
import { scoreMessage } from '@evenkeel/scoring-engine';
import { applyEvent } from './apply-event.ts';
import type { LiveConversation } from './live-conversation.ts';
import type { HiddenLine, House, RecentLine } from './ports.ts';

type Written = Omit<RecentLine, 'author'> & { author: string };

/**
 * Hands `take` the text without what the policy hides. Nothing has seen the text before: not the scores, not the log.
 *
 * Where the text goes on with what its author's last lines began (half a card, then the other half), those are hidden first:
 * written over in the log, the conversation folded again from it, and the screens told by an edit. Everybody else who wants
 * the conversation waits for that.
 */
export async function redactBefore<T>(
  line: Written,
  conversation: LiveConversation,
  house: House,
  take: (text: string, conversation: LiveConversation) => Promise<T>,
): Promise<T> {
  const previous = linesBefore(line, conversation);
  const { text, earlier } = redactAcross(
    previous.map(({ text }) => text),
    line.text,
    house.redaction,
  );
  if (earlier.length === 0) return take(text, conversation);

  const hidden = earlier.map(({ index, text }): HiddenLine => {
    const before = previous[index] as RecentLine;
    return { ...before, text, written: before.text };
  });
  const { conversationKey } = conversation;
  house.conversations.rewrite(conversationKey, async () => {
    await house.commits.settled();
    await house.store.hideTexts(conversationKey, hidden);
  });
  // Asked for now, so that no message that comes meanwhile gets in between.
  return await house.conversations.use(conversationKey, async (fresh) => {
    const told = hidden.map((before) => tellHidden(before, line.atMs, fresh, house));
    const [answer] = await Promise.all([take(text, fresh), ...told]);
    return answer;
  });
}

function linesBefore({ messageId, author, authorId }: Written, { recentLines }: LiveConversation): RecentLine[] {
  const at = recentLines.findIndex((line) => line.messageId === messageId);
  const before = at < 0 ? recentLines : recentLines.slice(0, at);
  return before.filter((line) => line.author === author && line.authorId === authorId);
}

function tellHidden(line: HiddenLine, atMs: number, conversation: LiveConversation, house: House): Promise<void> {
  const { messageId, author, authorId, text, atMs: sentAtMs } = line;
  const seq = conversation.messageSeqs.get(messageId) ?? 0;
  const assessment =
    author === 'customer' ? scoreMessage(text, house.library.current.lexicon, conversation.state?.language) : null;
  return applyEvent(
    conversation,
    {
      event: { kind: 'message-edited', messageId, text, atMs, assessment },
      receivedAtMs: house.now(),
      edited: { seq, author, authorId, sentAtMs },
      message: { messageId, seq, author, authorId, text, sentAtMs, editedAtMs: atMs, assessment },
    },
    house,
  );
}

/** The same for what people write beside the chat: notes, and what they ask a supervisor. */
export function redactEvent(event: ConversationEvent, redaction: Redaction): ConversationEvent {
  if (event.kind === 'hand-raised') return { ...event, note: redact(event.note, redaction).text };
  if (event.kind !== 'note-added' && event.kind !== 'note-edited') return event;
  return event.text === null ? event : { ...event, text: redact(event.text, redaction).text };
}
