import type { Alert } from '@evenkeel/conversation-state';
import { useId, useState } from 'react';
import { SEVERITY_WORDS } from '../../../ui/words.ts';
import type { ToolProps } from './tool-panel.tsx';
import { useAnswer } from './use-answer.ts';

/** What goes along; the server refuses more. */
const NOTE_LENGTH_MAX = 200;
const FIELD = 'help.note';

/** Raises a hand: a supervisor is called, whatever the level. Asked for twice, so that a slip of the key calls nobody. */
export function HelpTool({ view, desk, drafts, onDraft, onClose }: ToolProps) {
  const [isCalled, setCalled] = useState(false);
  const { busy, problem, ask } = useAnswer();
  const id = useId();
  const note = drafts[FIELD] ?? '';

  async function call() {
    if (!(await ask(() => desk.raiseHand(note.trim())))) return;
    onDraft(FIELD, '');
    setCalled(true);
  }
  if (isCalled) {
    return (
      <div className="tool-body" role="status">
        <p className="help-called">
          <strong>Your supervisor has been called.</strong> It rings on their wall with what you wrote. Go on with the
          chat, or take a pause; you did right to ask.
        </p>
        <div className="tool-actions">
          <button type="button" className="button button-filled" onClick={onClose}>
            Back to the chat
          </button>
        </div>
      </div>
    );
  }
  return (
    <form
      className="tool-body"
      onSubmit={(event) => {
        event.preventDefault();
        void call();
      }}
    >
      {isLive(view.alert) && <p className="help-live">{alertWords(view.alert)}</p>}
      <label className="field" htmlFor={id}>
        <span className="field-label">What do you need? (may stay empty)</span>
        <textarea
          id={id}
          className="input"
          rows={3}
          data-start=""
          maxLength={NOTE_LENGTH_MAX}
          placeholder="They ask for more than I may give"
          value={note}
          onChange={(event) => onDraft(FIELD, event.target.value)}
        />
      </label>
      {problem !== '' && (
        <p className="tool-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="tool-actions">
        <button type="submit" className="button button-filled" disabled={busy}>
          Call a supervisor
        </button>
        <button type="button" className="button button-quiet" onClick={onClose}>
          Not now
        </button>
      </div>
      <p className="pause-private">The customer sees nothing of it.</p>
    </form>
  );
}

function isLive(alert: Alert | null): alert is Alert {
  return alert !== null && (alert.status === 'open' || alert.status === 'acknowledged');
}

function alertWords({ severity, status }: Alert): string {
  return status === 'acknowledged'
    ? `A supervisor has seen the alert of this chat (${SEVERITY_WORDS[severity]}). You may still call.`
    : `An alert of this chat is on the wall already (${SEVERITY_WORDS[severity]}). You may still call.`;
}
