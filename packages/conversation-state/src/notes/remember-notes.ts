import type { NoteKind } from '@evenkeel/library';
import type { ConversationState, Note } from '../state.ts';
import type { FoundNote } from './notes-in.ts';

/** More nobody reads before they take over a chat. */
const NOTES_KEPT = 40;
/** Characters of stored JSON for all notes: a snapshot stays small however long the chat and its ids are. */
const NOTES_CHARACTERS = 4_500;
/** What was taken out stays out; so many are remembered. */
const REMOVED_KEPT = 20;
/** How often a level changed is told by the tension, not by the notes. */
const FEELINGS_KEPT = 5;

/** The newest mention stands for these, the first for the rest: an amount changes, an order number does not. */
const NEWEST_STANDS: ReadonlySet<NoteKind> = new Set(['amount', 'date', 'duration', 'ask']);

type Notes = Pick<ConversationState, 'notes' | 'removedNotes'>;

/** Notes what was found in one message, each thing once. What an agent has edited stays theirs, what they took out stays out. */
export function rememberNotes(
  next: Notes,
  found: readonly FoundNote[],
  source: { messageId: string; atMs: number },
): void {
  if (found.length === 0) return;
  const notes = next.notes.slice();
  for (const { kind, text } of found) {
    const key = keyOf(kind, text);
    if (next.removedNotes.includes(key)) continue;
    const at = notes.findIndex((note) => note.kind === kind && keyOf(kind, note.text) === key);
    const known = notes[at];
    if (known !== undefined) {
      if (known.isEdited || !NEWEST_STANDS.has(kind)) continue;
      notes.splice(at, 1);
    }
    notes.push({ noteId: newIdOf(`${kind}@${source.messageId}`, notes), kind, text, ...source, isEdited: false });
  }
  next.notes = bounded(notes);
}

/** An agent's own line. */
export function addNote(next: Notes, added: Pick<Note, 'noteId' | 'kind' | 'text' | 'atMs'>): void {
  if (next.notes.some(({ noteId }) => noteId === added.noteId)) return;
  next.notes = bounded([...next.notes, { ...added, messageId: null, isEdited: true }]);
}

/** Another text, or null to take the line out. A line that is gone already changes nothing. */
export function editNote(next: Notes, noteId: string, text: string | null): void {
  const at = next.notes.findIndex((note) => note.noteId === noteId);
  const known = next.notes[at];
  if (known === undefined) return;
  if (text === null || keyOf(known.kind, text) !== keyOf(known.kind, known.text)) {
    // What stood there before is not noted again beside what the agent made of it.
    next.removedNotes = [...next.removedNotes, keyOf(known.kind, known.text)].slice(-REMOVED_KEPT);
  }
  next.notes =
    text === null ? next.notes.toSpliced(at, 1) : bounded(next.notes.with(at, { ...known, text, isEdited: true }));
}

/** What a message said before it was edited. */
export function forgetNotesOf(next: Notes, messageId: string): void {
  if (!next.notes.some((note) => note.messageId === messageId)) return;
  next.notes = next.notes.filter((note) => note.messageId !== messageId || note.isEdited || note.kind === 'feeling');
}

/** Two lines that say the same have one key: "Order 48213" and "#48213", "€ 49.90" and "49,90 €". */
function keyOf(kind: NoteKind, text: string): string {
  const letters = text.toLowerCase();
  if (kind === 'order') return `order:${/[a-z]{0,4}-?\d[\d-]*$/.exec(letters)?.[0] ?? letters}`;
  if (kind === 'amount') return `amount:${letters.replaceAll(/[^\d]/g, '')}`;
  return `${kind}:${letters.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()}`.slice(0, 80);
}

function newIdOf(id: string, notes: readonly Note[]): string {
  let free = id;
  for (let number = 2; notes.some(({ noteId }) => noteId === free); number += 1) free = `${id}~${number}`;
  return free;
}

/** Of too many the oldest goes that no agent has touched; feelings are counted on their own. */
function bounded(notes: Note[]): Note[] {
  const feelings = notes.filter(({ kind, isEdited }) => kind === 'feeling' && !isEdited);
  const surplus = new Set(feelings.slice(0, Math.max(0, feelings.length - FEELINGS_KEPT)));
  const kept = surplus.size === 0 ? notes : notes.filter((note) => !surplus.has(note));
  let size = 0;
  for (const note of kept) size += sizeOf(note);
  while (kept.length > NOTES_KEPT || size > NOTES_CHARACTERS) {
    const untouched = kept.findIndex(({ isEdited }) => !isEdited);
    const [gone] = kept.splice(Math.max(untouched, 0), 1);
    size -= gone === undefined ? 0 : sizeOf(gone);
  }
  return kept;
}

/** About what it takes as JSON. */
function sizeOf({ noteId, text, messageId }: Note): number {
  return noteId.length + text.length + (messageId?.length ?? 4) + 100;
}
