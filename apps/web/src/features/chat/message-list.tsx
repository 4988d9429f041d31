import type { ChatMessage } from '@evenkeel/protocol';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { OutgoingMessage } from '../../realtime/use-outbox.ts';
import { clockTime } from '../../ui/clock-words.ts';
import { Icon } from '../../ui/icon.tsx';
import { MarkedText } from '../../ui/marked-text.tsx';
import { toldEvidence } from '../../ui/told-evidence.ts';
import './chat.css';

/** How near to the end counts as being at the end, in CSS pixels: less than one line of text. */
const AT_THE_END_PX = 16;
/** Messages of one person closer together than this form one group with one time. */
const GROUP_GAP_MS = 3 * 60_000;

export interface MessageListProps {
  label: string;
  messages: readonly ChatMessage[];
  outgoing?: readonly OutgoingMessage[];
  /** Whose messages stand at the right. */
  own: 'agent' | 'customer' | null;
  /** Shows what was read in the customer's messages: for a supervisor, never in front of a customer. */
  marked?: boolean;
  /** Who the other side is, for screen readers and above the first of their messages. */
  names: { customer: string; agent: string };
  /** The name of the one who is typing, or null. */
  typing?: string | null;
  onTakeBack?: (message: OutgoingMessage) => void;
}

/** The chat, newest at the bottom. It follows the end as long as the reader is there, and leaves them alone when they read back. */
export function MessageList({
  label,
  messages,
  outgoing = [],
  own,
  marked,
  names,
  typing,
  onTakeBack,
}: MessageListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const [unseen, setUnseen] = useState(false);
  const stored = new Set(messages.map(({ messageId }) => messageId));
  const waiting = outgoing.filter(({ messageId }) => !stored.has(messageId));
  const lines = messages.length + waiting.length;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new line, or somebody typing, is what moves the end
  useLayoutEffect(() => {
    if (atEnd.current) toEnd();
    else setUnseen(true);
  }, [lines, typing]);

  // The window or the keyboard of a phone changes the height: who was at the end stays there.
  useEffect(() => {
    const element = scroller.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => {
      if (atEnd.current) element.scrollTop = element.scrollHeight;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  function toEnd() {
    const element = scroller.current;
    if (element) element.scrollTop = element.scrollHeight;
    setUnseen(false);
  }

  return (
    <div className="chat">
      <div
        ref={scroller}
        className="chat-scroll"
        role="log"
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard has to be able to scroll it
        tabIndex={0}
        onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
          atEnd.current = scrollHeight - scrollTop - clientHeight <= AT_THE_END_PX;
          if (atEnd.current) setUnseen(false);
        }}
      >
        <ol className="chat-lines">
          {messages.map((message, index) => {
            const before = messages[index - 1];
            return (
              <Line
                key={message.messageId}
                message={message}
                isOwn={message.author === own}
                marked={marked ?? false}
                startsGroup={
                  before?.author !== message.author || message.sentAtMs - (before?.sentAtMs ?? 0) > GROUP_GAP_MS
                }
                name={nameOf(message, names)}
              />
            );
          })}
          {waiting.map((message) => (
            <li
              key={message.messageId}
              className="line"
              data-author={own ?? undefined}
              data-own=""
              data-waiting={message.problem ? 'failed' : 'sending'}
            >
              <p className="bubble their-text" dir="auto">
                {message.text}
              </p>
              {message.problem ? (
                <p className="line-problem">
                  <span>Not sent. {message.problem.message}</span>
                  {onTakeBack && (
                    <button type="button" className="button" onClick={() => onTakeBack(message)}>
                      Back to the composer
                    </button>
                  )}
                </p>
              ) : (
                <p className="line-meta">Sending…</p>
              )}
            </li>
          ))}
        </ol>
        <p className="chat-typing" aria-live="off">
          {typing ? (
            <>
              <span className="their-text" dir="auto">
                {typing}
              </span>{' '}
              is typing
              <span className="chat-typing-dots" aria-hidden="true">
                <i />
                <i />
                <i />
              </span>
            </>
          ) : null}
        </p>
      </div>
      {unseen && (
        <button type="button" className="button chat-unseen" onClick={toEnd}>
          <Icon name="down" />
          New messages
        </button>
      )}
    </div>
  );
}

function Line({
  message,
  isOwn,
  marked,
  startsGroup,
  name,
}: {
  message: ChatMessage;
  isOwn: boolean;
  marked: boolean;
  startsGroup: boolean;
  name: string;
}) {
  const isSpoken = message.author === 'customer' || message.author === 'agent';
  return (
    <li
      className="line"
      data-author={message.author}
      data-own={isOwn ? '' : undefined}
      data-starts={startsGroup ? '' : undefined}
    >
      {startsGroup && isSpoken ? (
        <p className="line-meta">
          <bdi>{name}</bdi>{' '}
          <time dateTime={new Date(message.sentAtMs).toISOString()}>{clockTime(message.sentAtMs)}</time>
        </p>
      ) : (
        <span className="visually-hidden">{name}: </span>
      )}
      <p className="bubble their-text" dir="auto">
        {marked && message.assessment ? (
          <MarkedText text={message.text} evidence={toldEvidence(message.assessment)} />
        ) : (
          message.text
        )}
      </p>
      {message.editedAtMs !== null && <p className="line-meta">edited {clockTime(message.editedAtMs)}</p>}
    </li>
  );
}

function nameOf({ author }: ChatMessage, names: { customer: string; agent: string }): string {
  if (author === 'customer') return names.customer;
  if (author === 'agent') return names.agent;
  return author === 'note' ? 'Private note' : 'System';
}
