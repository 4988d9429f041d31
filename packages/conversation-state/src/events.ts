import type { AlertStatus, Author, CardKind, DismissReason, Level, NoteKind, WarningStep } from '@evenkeel/library';
import type { Assessment, Tell } from '@evenkeel/scoring-engine';

/**
 * Everything that can happen to a conversation. A state is a fold over these and nothing else: time comes with the
 * event (`atMs`, Unix milliseconds), never from a clock, so a replay gives the same answer.
 */
export type ConversationEvent =
  | {
      kind: 'message';
      messageId: string;
      author: Author;
      authorId: string;
      text: string;
      /** When it was written. Earlier than the newest message already folded = a late message: see `reduceConversation`. */
      atMs: number;
      /** Null for agent, system and note: only the customer is scored. */
      assessment: Assessment | null;
      /** What else it tells; absent where nothing does, and in logs from before it was read. */
      tells?: readonly Tell[];
      /** What an agent's text says of the boundary ladder; absent where it says nothing. */
      says?: readonly WarningStep[];
      /** An agent's text that calls the customer by name. */
      usesName?: true;
    }
  | {
      kind: 'message-edited';
      messageId: string;
      text: string;
      atMs: number;
      assessment: Assessment | null;
      tells?: readonly Tell[];
    }
  | { kind: 'cards-shown'; cards: { cardId: string; phraseId: string; kind: CardKind; group: string }[]; atMs: number }
  | {
      kind: 'card-used';
      cardId: string;
      phraseId: string;
      /** Of a card that was never among those shown, such as the one for a lagging reply; absent for the others. */
      cardKind?: CardKind;
      outcome: 'inserted' | 'copied' | 'dismissed';
      dismissReason?: DismissReason;
      atMs: number;
    }
  | { kind: 'agent-assigned'; agentId: string | null; atMs: number }
  | { kind: 'closed'; atMs: number }
  | { kind: 'alert-changed'; alertId: string; status: Exclude<AlertStatus, 'open'>; byId: string; atMs: number }
  /** What earlier chats of the same person left behind, read when this one began. */
  | { kind: 'contact-known'; phraseIds: string[]; earlierChats: number; lastLevel: Level | null; atMs: number }
  | { kind: 'note-added'; noteId: string; noteKind: NoteKind; text: string; byId: string; atMs: number }
  /** Another text for a line of the notes, or null to take it out. */
  | { kind: 'note-edited'; noteId: string; text: string | null; byId: string; atMs: number }
  /** An agent asks for help themselves. */
  | { kind: 'hand-raised'; byId: string; note: string; atMs: number };
