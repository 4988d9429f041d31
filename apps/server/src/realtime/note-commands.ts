import { type LiveCommands, noteAddSchema, noteEditSchema, problem } from '@evenkeel/protocol';
import { handleConversationEvent } from '../pipeline/handle-conversation-event.ts';
import type { House } from '../pipeline/ports.ts';
import { mayKeepNotes, type OwnedOf, type User } from '../policies/policies.ts';
import { type Command, command } from './bind-commands.ts';

type Caller = { data: { user: User } };

/** Keeping the running notes (T20): a line changed, taken out, or added. */
// biome-ignore lint/suspicious/noExplicitAny: see bindCommands.
export function noteCommands(house: House, ownedOf: OwnedOf): [keyof LiveCommands, Command<any, Caller>][] {
  const refused = () => problem('not-allowed', 'The notes of this conversation are not yours to keep.');
  return [
    [
      'note:edit',
      command(noteEditSchema, ({ conversationKey, noteId, text }, { data: { user } }: Caller) =>
        handleConversationEvent(
          conversationKey,
          (conversation, atMs) => {
            if (!mayKeepNotes(user, ownedOf(conversation))) return refused();
            const note = conversation.state?.notes.find((known) => known.noteId === noteId);
            if (!note) return problem('unknown-note', 'The notes have no such line; nothing was changed.');
            if (note.text === text) return 'nothing-new';
            return { kind: 'note-edited', noteId, text, byId: user.userId, atMs };
          },
          house,
        ),
      ),
    ],
    [
      'note:add',
      command(noteAddSchema, ({ conversationKey, kind, text }, { data: { user } }: Caller) =>
        handleConversationEvent(
          conversationKey,
          (conversation, atMs) => {
            if (!mayKeepNotes(user, ownedOf(conversation))) return refused();
            // The number of the fact makes the id one of its own.
            const noteId = `${kind}@added-${conversation.seq + 1}`;
            return { kind: 'note-added', noteId, noteKind: kind, text, byId: user.userId, atMs };
          },
          house,
        ),
      ),
    ],
  ];
}
