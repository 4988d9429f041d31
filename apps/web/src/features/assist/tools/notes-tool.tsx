import type { Note } from '@evenkeel/conversation-state';
import type { NoteKind } from '@evenkeel/library';
import { type RefObject, useRef, useState } from 'react';
import { Icon } from '../../../ui/icon.tsx';
import { keysOf, NOTE_KIND_WORDS } from '../../../ui/words.ts';
import type { ToolProps } from './tool-panel.tsx';
import { useAnswer } from './use-answer.ts';

/** What one line of the notes holds; the server refuses more. */
const NOTE_LENGTH_MAX = 200;

/** The running notes by kind: kept by the machine, and the agent's as soon as they touch a line. */
export function NotesTool({ view, desk, drafts, onDraft }: ToolProps) {
  const [kind, setKind] = useState<NoteKind>('ask');
  const { busy, problem, ask } = useAnswer();
  const body = useRef<HTMLDivElement>(null);
  const text = drafts['notes.new'] ?? '';
  const kinds = keysOf(NOTE_KIND_WORDS).filter((one) => view.notes.some((note) => note.kind === one));

  async function add() {
    if (text.trim() !== '' && (await ask(() => desk.addNote(kind, text.trim())))) onDraft('notes.new', '');
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard has to be able to scroll it */}
      <section ref={body} className="tool-body" tabIndex={0} aria-label="Notes so far">
        {kinds.length === 0 && (
          <p className="tool-empty">Nothing noted yet. Order numbers, dates and promises come here by themselves.</p>
        )}
        {kinds.map((one) => (
          <section key={one} className="notes-kind">
            <h3 className="eyebrow">{NOTE_KIND_WORDS[one]}</h3>
            <ul>
              {view.notes
                .filter((note) => note.kind === one)
                .map((note) => (
                  <NoteLine
                    key={note.noteId}
                    note={note}
                    body={body}
                    onEdit={(next) => ask(() => desk.editNote(note.noteId, next))}
                  />
                ))}
            </ul>
          </section>
        ))}
      </section>
      <form
        className="tool-foot notes-new"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        {problem !== '' && (
          <p className="tool-problem" role="alert">
            {problem}
          </p>
        )}
        <select
          className="input"
          aria-label="Kind of note"
          value={kind}
          onChange={(event) => setKind(event.target.value as NoteKind)}
        >
          {keysOf(NOTE_KIND_WORDS).map((one) => (
            <option key={one} value={one}>
              {NOTE_KIND_WORDS[one]}
            </option>
          ))}
        </select>
        <input
          className="input"
          type="text"
          aria-label="New note"
          placeholder="Add a note"
          autoComplete="off"
          data-start=""
          maxLength={NOTE_LENGTH_MAX}
          value={text}
          onChange={(event) => onDraft('notes.new', event.target.value)}
        />
        <button type="submit" className="button" disabled={busy || text.trim() === ''}>
          Add
        </button>
      </form>
    </>
  );
}

function NoteLine({
  note,
  body,
  onEdit,
}: {
  note: Note;
  body: RefObject<HTMLElement | null>;
  /** Null takes it out. Resolves to null when it was refused. */
  onEdit: (text: string | null) => Promise<unknown>;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const edit = useRef<HTMLButtonElement>(null);

  async function save() {
    const text = (draft ?? '').trim();
    if (text === '' || text === note.text || (await onEdit(text))) leave();
  }
  function leave() {
    setDraft(null);
    // The button is back only after the next drawing.
    requestAnimationFrame(() => edit.current?.focus());
  }
  if (draft !== null) {
    return (
      <li className="note-line">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <input
            // biome-ignore lint/a11y/noAutofocus: the agent has just pressed "Edit" on this line
            autoFocus
            className="input"
            type="text"
            aria-label="Edit note"
            maxLength={NOTE_LENGTH_MAX}
            value={draft}
            onChange={(event) => setDraft(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              event.stopPropagation();
              leave();
            }}
          />
          <button type="submit" className="button">
            Save
          </button>
        </form>
      </li>
    );
  }
  return (
    <li className="note-line">
      <span className="their-text" dir="auto">
        {note.text}
        {note.isEdited && <span className="note-edited"> (yours)</span>}
      </span>
      <button
        ref={edit}
        type="button"
        className="button button-quiet button-icon"
        aria-label={`Edit: ${note.text}`}
        title="Edit"
        onClick={() => setDraft(note.text)}
      >
        <Icon name="edit" />
      </button>
      <button
        type="button"
        className="button button-quiet button-icon"
        aria-label={`Take out: ${note.text}`}
        title="Take out"
        onClick={() => {
          // The line goes, and the keyboard must not go with it.
          body.current?.focus();
          void onEdit(null);
        }}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}
