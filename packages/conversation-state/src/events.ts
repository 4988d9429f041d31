import type { AlertStatus, Author, CardKind, DismissReason } from '@evenkeel/library';
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
      outcome: 'inserted' | 'copied' | 'dismissed';
      dismissReason?: DismissReason;
      atMs: number;
    }
  | { kind: 'agent-assigned'; agentId: string | null; atMs: number }
  | { kind: 'closed'; atMs: number }
  | { kind: 'alert-changed'; alertId: string; status: Exclude<AlertStatus, 'open'>; byId: string; atMs: number };
