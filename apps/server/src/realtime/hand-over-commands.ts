import { handOverPacket } from '@evenkeel/conversation-state';
import { handOverSchema, handRaiseSchema, type LiveCommands, problem } from '@evenkeel/protocol';
import { handleConversationEvent } from '../pipeline/handle-conversation-event.ts';
import type { House } from '../pipeline/ports.ts';
import { mayHandOver, mayRaiseHand, type OwnedOf, type User } from '../policies/policies.ts';
import { presentMessages } from '../presenters/present-conversation.ts';
import { type Command, command } from './bind-commands.ts';

type Caller = { data: { user: User } };

/** The beginning of a chat says what it is about. */
const OPENING_EVENTS = 50;

/** Asking for help, and what the next person needs to know (T47). */
// biome-ignore lint/suspicious/noExplicitAny: see bindCommands.
export function handOverCommands(house: House, ownedOf: OwnedOf): [keyof LiveCommands, Command<any, Caller>][] {
  return [
    [
      'conversation:hand-over',
      command(handOverSchema, async ({ conversationKey }, { data: { user } }: Caller) => {
        const found = await house.conversations.use(conversationKey, (conversation) => {
          if (!mayHandOver(user, ownedOf(conversation))) {
            return problem('not-allowed', 'This conversation is not yours to hand over.');
          }
          const { state, seq } = conversation;
          return state ? { state, seq } : problem('unknown-conversation', 'There is no such conversation.');
        });
        if (!('state' in found)) return found;
        const { state, seq } = found;
        // Only a chat in which nothing was asked for is read again: for how it began.
        const isTold = state.notes.some(({ kind }) => kind === 'ask');
        const events = isTold ? [] : await house.store.readEvents(conversationKey, 0, OPENING_EVENTS);
        return { ok: true, seq, packet: handOverPacket(state, presentMessages(events)) };
      }),
    ],
    [
      'hand:raise',
      command(handRaiseSchema, ({ conversationKey, note = '' }, { data: { user } }: Caller) =>
        handleConversationEvent(
          conversationKey,
          (conversation, atMs) =>
            mayRaiseHand(user, ownedOf(conversation))
              ? { kind: 'hand-raised', byId: user.userId, note: note.trim(), atMs }
              : problem('not-allowed', 'Help is asked for by the agent of the conversation.'),
          house,
        ),
      ),
    ],
  ];
}
