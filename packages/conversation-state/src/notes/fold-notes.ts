import type { ConversationEvent } from '../events.ts';
import type { ConversationState } from '../state.ts';
import type { ReadText } from '../words/read-customer.ts';
import { HAS_DIGIT } from '../words/read-words.ts';
import { bareNumber, type FoundNote, notable, notesInAgent, notesInCustomer } from './notes-in.ts';
import { addNote, editNote, forgetNotesOf, rememberNotes } from './remember-notes.ts';

const SPEAKS_OF_NOTES = 1 << 24;

/** Without one of these words or a digit there is nothing to note, and no pattern is tried. */
export const NOTE_HINTS: readonly (readonly [hint: number, words: string])[] = [
  [
    SPEAKS_OF_NOTES,
    'can could would will want need like prefer appreciate please where when how monday tuesday wednesday thursday friday saturday sunday tomorrow yesterday minute minutes hour hours day days week weeks month months year years tried restarted rebooted reset reinstalled unplugged updated cleared deleted checked called rang phoned emailed mailed wrote written contacted sent returned uploaded followed changed logged swapped turned switched cleaned',
  ],
];

type Source = { messageId: string; text: string; atMs: number };

/** The running notes after a customer's message; `asked` is what the agent had asked before it. */
export function noteCustomer(
  before: ConversationState,
  next: ConversationState,
  message: Source,
  read: Pick<ReadText, 'hints'>,
): void {
  const found: FoundNote[] = [];
  if ((read.hints & (SPEAKS_OF_NOTES | HAS_DIGIT)) !== 0) {
    const text = notable(message.text);
    found.push(...notesInCustomer(text));
    const bare = before.agentHas.asked ? bareNumber(text) : null;
    if (bare !== null) found.push(bare);
  }
  const { product } = next.facts;
  if (product !== null && product !== before.facts.product) found.push({ kind: 'product', text: product });
  if (next.level !== before.level) found.push({ kind: 'feeling', text: feelingOf(next) });
  rememberNotes(next, found, { messageId: message.messageId, atMs: message.atMs });
}

/** What a message says now that it was edited, instead of what it said. */
export function noteEdit(next: ConversationState, { messageId, text, atMs }: Source): void {
  forgetNotesOf(next, messageId);
  rememberNotes(next, notesInCustomer(notable(text)), { messageId, atMs });
}

/** What the agent did and promised. */
export function noteAgent(next: ConversationState, { messageId, text, atMs }: Source): void {
  rememberNotes(next, notesInAgent(notable(text)), { messageId, atMs });
}

export function foldNoteChange(
  next: ConversationState,
  event: Extract<ConversationEvent, { kind: 'note-added' | 'note-edited' }>,
): void {
  if (event.kind === 'note-edited') editNote(next, event.noteId, event.text);
  else addNote(next, { noteId: event.noteId, kind: event.noteKind, text: event.text, atMs: event.atMs });
}

function feelingOf({ level, reasons }: ConversationState): string {
  const name = `${level.charAt(0).toUpperCase()}${level.slice(1)}`;
  const why = reasons[0]?.text;
  return why === undefined ? name : `${name}: ${why}`;
}
