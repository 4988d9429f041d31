import type { HandOverPacket } from '@evenkeel/conversation-state';
import type { NoteKind, Phrase } from '@evenkeel/library';
import type { Problem } from '@evenkeel/protocol';

/** What the tools ask of the server. Nothing here throws: what went wrong is the answer. */
export interface ToolDesk {
  /** Every phrase of the library; asked for when it is first looked into. */
  phrases(): Promise<{ ok: true; phrases: readonly Phrase[] } | Problem>;
  /** Null takes the line out. */
  editNote(noteId: string, text: string | null): Promise<{ ok: true } | Problem>;
  addNote(kind: NoteKind, text: string): Promise<{ ok: true } | Problem>;
  raiseHand(note: string): Promise<{ ok: true } | Problem>;
  handOver(): Promise<{ ok: true; packet: HandOverPacket } | Problem>;
}
