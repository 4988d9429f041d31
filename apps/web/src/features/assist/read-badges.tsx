import type { Reason } from '@evenkeel/conversation-state';
import type { ConversationView, ReadView } from '@evenkeel/protocol';
import { type KeyboardEvent, useId, useState } from 'react';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { CAUSE_WORDS, CUSTOMER_TYPE_WORDS, EMOTION_WORDS } from '../../ui/words.ts';

/** One thing read of the customer, in words. */
interface Read {
  about: string;
  word: string;
  icon: IconName;
  reasons: Reason[];
  line: string;
}

type BadgeView = Pick<ConversationView, 'emotion' | 'cause' | 'customerType' | 'lastCustomerMessage'>;

const TYPE_ICONS = { 'openly-angry': 'bolt', 'passive-aggressive': 'bubble', indecisive: 'both' } as const;

export function hasBadges({ emotion, cause, customerType }: BadgeView): boolean {
  return emotion !== null || cause !== null || customerType !== null;
}

/** Who they are just now: what they feel and how they behave, each with its reasons and how to meet it. */
export function ReadBadges({ view }: { view: BadgeView }) {
  const { emotion, cause, customerType } = view;
  const feeling = emotion && readOf(emotion, 'Feeling', EMOTION_WORDS[emotion.value], emotion.value);
  const behaviour =
    customerType &&
    readOf(customerType, 'Manner', CUSTOMER_TYPE_WORDS[customerType.value], TYPE_ICONS[customerType.value]);
  const why = cause && readOf(cause, 'Cause', CAUSE_WORDS[cause.value], 'why');
  // What they feel and where it comes from are read together; a cause stands alone only where no feeling was read.
  const badges = [feeling ? [feeling, why] : [why], [behaviour]]
    .map((reads) => reads.filter((read) => read !== null))
    .filter((reads) => reads.length > 0);
  return (
    <ul className="badges" aria-label="Read of the customer">
      {badges.map((reads) => (
        <Badge key={reads[0]?.about} reads={reads} message={view.lastCustomerMessage} />
      ))}
    </ul>
  );
}

function Badge({ reads, message }: { reads: Read[]; message: BadgeView['lastCustomerMessage'] }) {
  /** Pinned by a press; shown for as long as the pointer or the keyboard is on it. */
  const [shown, setShown] = useState<'no' | 'while-on' | 'pinned'>('no');
  const id = useId();
  const [first] = reads;
  if (!first) return null;

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || shown === 'no') return;
    setShown('no');
    event.preventDefault();
    event.stopPropagation();
  }
  const leave = () => setShown((now) => (now === 'pinned' ? now : 'no'));
  return (
    <li
      className="badge"
      onPointerEnter={(event) => event.pointerType === 'mouse' && setShown((now) => (now === 'no' ? 'while-on' : now))}
      onPointerLeave={leave}
      onKeyDown={onKeyDown}
    >
      <button
        type="button"
        className="badge-button"
        aria-expanded={shown !== 'no'}
        aria-controls={id}
        onFocus={(event) => event.target.matches(':focus-visible') && setShown('while-on')}
        onBlur={() => setShown('no')}
        onClick={() => setShown((now) => (now === 'pinned' ? 'no' : 'pinned'))}
      >
        <Icon name={first.icon} />
        <span className="visually-hidden">{first.about}: </span>
        <span className="badge-word">{first.word}</span>
      </button>
      <div id={id} className="badge-why" hidden={shown === 'no'}>
        {reads.map((read) => (
          <section key={read.about}>
            <h3>
              <span className="badge-about">{read.about}:</span> {read.word}
            </h3>
            <ul>
              {read.reasons.map((reason) => (
                <li key={`${reason.text}${reason.messageId ?? ''}${reason.start ?? ''}`}>
                  {reason.text} <Quote reason={reason} message={message} />
                </li>
              ))}
            </ul>
            {read.line !== '' && (
              <p className="badge-line">
                <strong>Do:</strong> {read.line}
              </p>
            )}
          </section>
        ))}
      </div>
    </li>
  );
}

/** The customer's own words, where they stand in the message that is here. */
function Quote({ reason, message }: { reason: Reason; message: BadgeView['lastCustomerMessage'] }) {
  if (!message || reason.messageId !== message.messageId || reason.start === undefined) return null;
  return (
    <q className="their-text" dir="auto">
      {message.text.slice(reason.start, reason.end)}
    </q>
  );
}

function readOf<Value>({ reasons, line }: ReadView<Value>, about: string, word: string, icon: IconName): Read {
  return { about, word, icon, reasons, line };
}
