import { englishLibrary } from '@evenkeel/library';
import { type ChatMessage, type ConversationView, viewAfter } from '@evenkeel/protocol';
import { scoreMessage } from '@evenkeel/scoring-engine';
import { scriptedConversations } from '@evenkeel/scripted-conversations';
import { describe, expect, test } from 'vitest';
import { emptyConversation, foldEvent, pickCards } from '../pipeline/live-conversation.ts';
import { compileLibrary } from '../pipeline/live-library.ts';
import { changesOfView } from './changes-of-view.ts';
import { presentConversation } from './present-conversation.ts';

const library = compileLibrary(1, englishLibrary);
const NOBODY: Pick<ChatMessage, 'authorId' | 'editedAtMs'> = { authorId: 'somebody', editedAtMs: null };

/** Every turn of a scripted chat as a screen would show it. */
function turnsOf({
  messages,
}: (typeof scriptedConversations)[number]): { message: ChatMessage; view: ConversationView }[] {
  const conversation = emptyConversation('desk~script');
  return messages.map(({ author, text }, index) => {
    const assessment = author === 'customer' ? scoreMessage(text, library.lexicon) : null;
    const message = {
      ...NOBODY,
      messageId: `m${index}`,
      seq: index + 1,
      author,
      text,
      sentAtMs: index * 20_000,
      assessment,
    };
    const event = { kind: 'message', ...message, atMs: message.sentAtMs } as const;
    foldEvent(conversation, { event, about: {} }, library);
    conversation.seq += 1;
    conversation.cards = pickCards(conversation, library);
    return { message, view: presentConversation(conversation, library) as ConversationView };
  });
}

describe('what changed in a view', () => {
  test.each([1, 2, 5])('put onto the view %i turns ago, gives the view as it is', (apart) => {
    for (const script of scriptedConversations) {
      const turns = turnsOf(script);
      for (let at = apart; at < turns.length; at += 1) {
        const before = (turns[at - apart] as (typeof turns)[number]).view;
        const { view } = turns[at] as (typeof turns)[number];
        const messages = turns.slice(at - apart + 1, at + 1).map(({ message }) => message);
        const changed = changesOfView(before, view, messages);
        // Over the wire, where what is undefined does not arrive.
        const arrived = JSON.parse(JSON.stringify({ seq: view.seq, messages, changed }));
        const whole = viewAfter(before, arrived);
        // The state keeps the strongest evidence of a message; the message itself comes with all of it.
        expect({ ...whole, lastCustomerMessage: whole.lastCustomerMessage?.messageId }).toEqual({
          ...view,
          lastCustomerMessage: view.lastCustomerMessage?.messageId,
        });
      }
    }
  });

  test('is all of it without a before, and nothing when nothing happened', () => {
    for (const { view } of scriptedConversations.flatMap((script) => turnsOf(script).slice(0, 1))) {
      const { conversationKey, source, conversationId, seq, ...rest } = view;
      expect(changesOfView(null, view, [])).toEqual(rest);
      expect(changesOfView(view, structuredClone(view), [])).toEqual({});
    }
  });
});
