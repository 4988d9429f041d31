import type { Reason } from '@evenkeel/conversation-state';
import type { ChatMessage } from '@evenkeel/protocol';
import { type KeyboardEvent, useId } from 'react';
import { durationWords } from '../../ui/clock-words.ts';
import { Icon } from '../../ui/icon.tsx';
import { SeverityMark } from '../../ui/level-mark.tsx';
import { ALERT_STATUS_WORDS, RESPONSIBLE_WORDS, SEVERITY_WORDS } from '../../ui/words.ts';
import type { AlertAnswer } from './alert-list.tsx';
import type { AlertedTile } from './alert-order.ts';

const KEYS: Record<string, AlertAnswer> = { a: 'acknowledged', r: 'resolved', f: 'false-alarm' };

/** One alert as a packet: how bad, who, why in the customer's words, what to do, and the three answers. */
export function AlertCard({
  tile,
  messages,
  problem,
  nowMs,
  onAnswer,
  onRead,
}: {
  tile: AlertedTile;
  messages: readonly ChatMessage[];
  problem: string;
  nowMs: number;
  onAnswer: (status: AlertAnswer) => void;
  onRead: () => void;
}) {
  const { alert } = tile;
  const headingId = useId();
  const isDone = alert.status === 'resolved' || alert.status === 'false-alarm';

  function onKeyDown(event: KeyboardEvent) {
    const answer = KEYS[event.key.toLowerCase()];
    if (!answer || isDone || event.ctrlKey || event.metaKey || event.altKey) return;
    if (answer === 'acknowledged' && alert.status !== 'open') return;
    event.preventDefault();
    onAnswer(answer);
  }

  return (
    <article
      className="alert"
      data-severity={alert.severity}
      data-status={alert.status}
      aria-labelledby={headingId}
      aria-keyshortcuts="A R F"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys work where the focus is
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <header className="alert-head">
        <h3 id={headingId}>
          <SeverityMark severity={alert.severity} />
          <span className="alert-who their-text" dir="auto">
            {tile.customerName ?? 'Customer'}
          </span>
          <span className="visually-hidden">, {SEVERITY_WORDS[alert.severity]} alert</span>
        </h3>
        <p className="alert-since">
          {alert.status === 'open' ? '' : `${ALERT_STATUS_WORDS[alert.status]} · `}
          {durationWords(nowMs - alert.openedAtMs)}
        </p>
      </header>
      <ul className="alert-reasons" aria-label="Why">
        {alert.reasons.map((reason) => (
          <li key={`${reason.text}${reason.messageId ?? ''}${reason.start ?? ''}`}>
            <ReasonWords text={reason.text} quote={quoteOf(reason, messages)} />
          </li>
        ))}
      </ul>
      <dl className="alert-plan">
        <dt>Do</dt>
        <dd>{alert.protocol}</dd>
        <dt>Who</dt>
        <dd>{RESPONSIBLE_WORDS[alert.responsible]}</dd>
      </dl>
      {problem !== '' && (
        <p className="alert-problem" role="alert">
          {problem}
        </p>
      )}
      {isDone ? (
        <p className="alert-done">
          <Icon name="check" />
          {ALERT_STATUS_WORDS[alert.status]}
        </p>
      ) : (
        <div className="alert-answers">
          {alert.status === 'open' && (
            <button type="button" className="button button-filled" onClick={() => onAnswer('acknowledged')}>
              Acknowledge
            </button>
          )}
          <button type="button" className="button" onClick={() => onAnswer('resolved')}>
            Resolve
          </button>
          <button type="button" className="button" onClick={() => onAnswer('false-alarm')}>
            False alarm
          </button>
          <button type="button" className="button button-quiet" onClick={onRead}>
            Read the chat
          </button>
        </div>
      )}
    </article>
  );
}

/** A reason with the words it rests on marked: inside its own sentence where it quotes them, behind it otherwise. */
function ReasonWords({ text, quote }: { text: string; quote: string }) {
  if (quote === '') return text;
  // The quote stands at the end: "Says it is still not solved: “still not”".
  const at = text.lastIndexOf(quote);
  if (at < 0) {
    return (
      <>
        {text}{' '}
        <q className="alert-quote their-text" dir="auto">
          {quote}
        </q>
      </>
    );
  }
  return (
    <>
      {text.slice(0, at)}
      <span className="alert-quote their-text" dir="auto">
        {quote}
      </span>
      {text.slice(at + quote.length)}
    </>
  );
}

/** The customer's words a reason points at, once the message is here and as long as the span lies in it. */
function quoteOf({ messageId, start, end }: Reason, messages: readonly ChatMessage[]): string {
  if (start === undefined || end === undefined) return '';
  return messages.find((message) => message.messageId === messageId)?.text.slice(start, end) ?? '';
}
