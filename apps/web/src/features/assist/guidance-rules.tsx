import type { Alert } from '@evenkeel/conversation-state';
import type { ConversationView } from '@evenkeel/protocol';
import type { Nudge } from '@evenkeel/suggestion-picker';
import { useState } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { BOUNDARY_WORDS } from '../../ui/words.ts';
import { alertWords, dangerWords } from './assist-words.ts';
import { type Guidance, isDanger } from './held-guidance.ts';
import { isForPause } from './pause-nudge.ts';

/** What is true beside the cards: danger, an alert, a limit, a moment to breathe. Below them, so that it moves none. */
export function GuidanceRules({
  guidance: { alert, boundaryStep, permission },
  view,
  onPause,
}: {
  guidance: Pick<Guidance, 'alert' | 'boundaryStep' | 'permission'>;
  view: ConversationView;
  /** Null while something else has the agent's attention. */
  onPause: (() => void) | null;
}) {
  const [declined, setDeclined] = useState<ReadonlySet<string>>(new Set());
  // The same line after another message is another moment.
  const idOf = ({ nudgeId }: Nudge) => `${nudgeId} ${view.lastCustomerMessage?.messageId ?? ''}`;
  const nudge = view.nudges.find((one) => !declined.has(idOf(one)));
  const decline = (one: Nudge) => setDeclined((known) => new Set(known).add(idOf(one)));
  return (
    <div className="guidance-rules">
      {isDanger(alert) && alert && (
        <div className="guidance-danger">
          <Icon name="alert" />
          <p>
            <strong>Danger to a person.</strong> {dangerWords(alert)}
          </p>
        </div>
      )}
      {boundaryStep !== 'none' && (
        <div className="guidance-limit">
          <p>
            <strong>{BOUNDARY_WORDS[boundaryStep]}</strong>
            {permission !== '' && <> {permission}</>}
          </p>
        </div>
      )}
      {isPlainAlert(alert) && (
        <p className="guidance-alert">
          <Icon name="hand" />
          {alertWords(alert)}
        </p>
      )}
      {onPause && nudge && (
        <NudgeLine
          nudge={nudge}
          onPause={() => {
            decline(nudge);
            onPause();
          }}
          onDecline={() => decline(nudge)}
        />
      )}
    </div>
  );
}

/** One private line, until it is declined; where a pause helps, that is one press away. */
function NudgeLine({ nudge, onPause, onDecline }: { nudge: Nudge; onPause: () => void; onDecline: () => void }) {
  return (
    <div className="guidance-nudge">
      <p>
        <span className="visually-hidden">Only for you: </span>
        {nudge.line}
      </p>
      {isForPause(nudge) && (
        <button type="button" className="button" onClick={onPause}>
          Pause
          <span className="card-key" aria-hidden="true">
            P
          </span>
        </button>
      )}
      <button
        type="button"
        className="button button-quiet button-icon"
        aria-label="Not now"
        title="Not now"
        onClick={onDecline}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

function isPlainAlert(alert: Alert | null): alert is Alert {
  return alert !== null && !isDanger(alert) && (alert.status === 'open' || alert.status === 'acknowledged');
}
