import type { Alert } from '@evenkeel/conversation-state';
import type { DismissReason } from '@evenkeel/library';
import type { ConversationView } from '@evenkeel/protocol';
import type { Assessment } from '@evenkeel/scoring-engine';
import type { Card } from '@evenkeel/suggestion-picker';
import {
  type FocusEvent,
  type KeyboardEvent,
  type Ref,
  useEffect,
  useImperativeHandle,
  useReducer,
  useRef,
  useState,
} from 'react';
import { Icon } from '../../ui/icon.tsx';
import { toldEvidence } from '../../ui/told-evidence.ts';
import { BOUNDARY_WORDS, CARD_KIND_WORDS, LEVEL_WORDS, languageWords, TREND_WORDS } from '../../ui/words.ts';
import './assist.css';
import { HeardMessage } from './heard-message.tsx';
import { changeHeldGuidance, type Guidance, holdGuidance, isDanger } from './held-guidance.ts';
import { LevelHeader } from './level-header.tsx';
import { type CardUse, SuggestionCard } from './suggestion-card.tsx';
import { tellingEvidence } from './telling-evidence.ts';

/** Quotes a card's "why" shows: enough to recognise the moment. */
const QUOTES_SHOWN = 3;

export interface AssistPanelHandle {
  /** Inserts the card at this place (1–3), as the key of the host's composer asks. */
  insert(place: number): void;
  /** Brings the keyboard to the first card. */
  focus(): void;
}

export interface AssistPanelProps {
  view: ConversationView;
  /** Place of the agent's last message: when it grows, the turn is over. 0 before the first. */
  agentSeq: number;
  nowMs: number;
  staleSinceMs: number | null;
  /** Null where there is no composer around: then a card can only be copied. */
  onInsert: ((card: Card) => void) | null;
  onCopy: (card: Card) => void;
  onDismiss: (card: Card, reason: DismissReason) => void;
  onLeave?: () => void;
  ref?: Ref<AssistPanelHandle>;
}

/** The sidebar of one conversation: how it stands, what to say next, what was heard. */
export function AssistPanel({
  view,
  agentSeq,
  nowMs,
  staleSinceMs,
  onInsert,
  onCopy,
  onDismiss,
  onLeave,
  ref,
}: AssistPanelProps) {
  const [held, change] = useReducer(changeHeldGuidance, { view, agentSeq }, (first) =>
    holdGuidance(guidanceOf(first.view, first.agentSeq)),
  );
  const [uses, setUses] = useState<Readonly<Record<string, CardUse>>>({});
  const pointerOn = useRef(false);
  const focusOn = useRef(false);
  const cardList = useRef<HTMLOListElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    change({ type: 'arrived', guidance: guidanceOf(view, agentSeq) });
  }, [view, agentSeq]);

  function hand() {
    change({ type: 'hand', on: pointerOn.current || focusOn.current });
  }
  const handWatch = {
    onPointerEnter: () => {
      pointerOn.current = true;
      hand();
    },
    onPointerLeave: () => {
      pointerOn.current = false;
      hand();
    },
    onFocus: () => {
      focusOn.current = true;
      hand();
    },
    onBlur: (event: FocusEvent) => {
      focusOn.current = event.currentTarget.contains(event.relatedTarget);
      hand();
    },
  };

  const { cards, boundaryStep, permission } = held.shown;
  const isOpen = view.status === 'open';

  // Cards that are taken away tell neither of the pointer nor of the focus that was on them.
  // biome-ignore lint/correctness/useExhaustiveDependencies: to be looked at whenever the cards have changed
  useEffect(() => {
    const list = cardList.current;
    pointerOn.current &&= list !== null;
    focusOn.current = list?.contains(document.activeElement) ?? false;
    change({ type: 'hand', on: pointerOn.current || focusOn.current });
  }, [cards, isOpen]);

  function use(card: Card, outcome: Exclude<CardUse, null>, then: () => void) {
    setUses((known) => ({ ...known, [card.cardId]: outcome }));
    then();
  }
  function insert(card: Card | undefined) {
    if (card && card.text !== '' && onInsert && uses[card.cardId] !== 'dismissed') {
      use(card, 'inserted', () => onInsert(card));
    }
  }
  function dismiss(card: Card, reason: DismissReason) {
    use(card, 'dismissed', () => onDismiss(card, reason));
    // The card gives its room up only once the hand is off; the keyboard's hand is taken off here.
    heading.current?.focus();
  }

  useImperativeHandle(ref, () => ({
    insert: (place) => insert(cards[place - 1]),
    focus: () => (cardList.current?.querySelector<HTMLElement>('button') ?? heading.current)?.focus(),
  }));

  function onKeyDown(event: KeyboardEvent) {
    if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof HTMLElement && event.target.closest('[role=menu], input, textarea, select')) return;
    if (event.key === 'Escape' && onLeave) onLeave();
    else if (event.key.toLowerCase() === 'n' && held.waiting) change({ type: 'show-waiting' });
    else if (['1', '2', '3'].includes(event.key)) insert(cards[Number(event.key) - 1]);
    else return;
    event.preventDefault();
  }

  const quotes = view.lastCustomerMessage
    ? quotesOf(view.lastCustomerMessage.text, view.lastCustomerMessage.assessment)
    : [];

  return (
    <div className="assist-frame">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys that work anywhere in the sidebar */}
      <div className="assist" tabIndex={-1} onKeyDown={onKeyDown}>
        <LevelHeader view={view} nowMs={nowMs} staleSinceMs={staleSinceMs} />
        <section className="guidance" aria-label={`Say next to ${view.customerName ?? 'the customer'}`}>
          <div className="guidance-head">
            <h2 ref={heading} tabIndex={-1} className="eyebrow">
              Say next
            </h2>
            {held.waiting && (
              <button type="button" className="guidance-waiting" onClick={() => change({ type: 'show-waiting' })}>
                New suggestion ready
                <span className="card-key" aria-hidden="true">
                  N
                </span>
              </button>
            )}
          </div>
          {isOpen && cards.length > 0 && (
            <ol className="cards" ref={cardList} {...handWatch}>
              {cards.map((card, index) => (
                <SuggestionCard
                  key={card.cardId}
                  card={card}
                  place={index + 1}
                  used={uses[card.cardId] ?? null}
                  quotes={card.answersMessageId === view.lastCustomerMessage?.messageId ? quotes : []}
                  canInsert={onInsert !== null}
                  onInsert={() => insert(card)}
                  onCopy={() => use(card, 'copied', () => onCopy(card))}
                  onDismiss={(reason) => dismiss(card, reason)}
                />
              ))}
            </ol>
          )}
          {isOpen && cards.length === 0 && <p className="guidance-empty">{emptyWords(view)}</p>}
          {!isOpen && <p className="guidance-empty">This conversation is closed. Nothing left to say.</p>}
        </section>
        {/* Below the cards: what comes or goes here moves no card under a hand. */}
        <div className="guidance-rules">
          {isDanger(held.shown.alert) && held.shown.alert && (
            <div className="guidance-danger">
              <Icon name="alert" />
              <p>
                <strong>Danger to a person.</strong> {dangerWords(held.shown.alert)}
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
        </div>
        <HeardMessage
          key={view.lastCustomerMessage?.messageId}
          message={view.lastCustomerMessage}
          customerName={view.customerName}
        />
        <div className="visually-hidden">
          <p aria-live="polite">
            {LEVEL_WORDS[view.level]}, {TREND_WORDS[view.trend]}.
          </p>
          <p aria-live="polite">
            {announce(cards[0], {
              isWaiting: held.waiting !== null,
              isOpen,
              empty: view.noPhrasesIn ? emptyWords(view) : 'No suggestion needed.',
            })}
          </p>
          <p role="alert">{isDanger(view.alert) && view.alert ? `Danger. ${dangerWords(view.alert)}` : ''}</p>
        </div>
      </div>
    </div>
  );
}

/** The alert's own protocol is for whoever answers it; the agent has to know that somebody will. */
function dangerWords({ status }: Alert): string {
  return status === 'acknowledged'
    ? 'A supervisor has seen the alert and is with you.'
    : 'Your supervisor has been alerted. You are not alone with this.';
}

function guidanceOf(view: ConversationView, agentSeq: number): Guidance {
  const { cards, boundaryStep, permission, alert } = view;
  return { cards, boundaryStep, permission, alert, agentSeq };
}

/** Why there is no card: praise would sound hollow while it burns. */
function emptyWords({ level, waitingSinceMs, noPhrasesIn }: ConversationView): string {
  if (noPhrasesIn !== null) return `There are no phrases in ${languageWords(noPhrasesIn)} yet. Your own words will do.`;
  if (level === 'calm') return 'Nothing needed. You’re doing fine.';
  if (waitingSinceMs === null) return 'You have answered. Give them a moment.';
  return 'Nothing to add. Just answer what they wrote.';
}

function quotesOf(text: string, assessment: Assessment): string[] {
  const quotes = tellingEvidence(text, toldEvidence(assessment)).map(({ start, end }) => text.slice(start, end));
  return [...new Set(quotes)].slice(0, QUOTES_SHOWN);
}

function announce(
  first: Card | undefined,
  { isWaiting, isOpen, empty }: { isWaiting: boolean; isOpen: boolean; empty: string },
): string {
  if (!isOpen) return 'This conversation is closed.';
  if (isWaiting) return 'New suggestion ready. Press N to show it.';
  if (!first) return empty;
  return `Suggestion: ${CARD_KIND_WORDS[first.kind]}. ${first.text || first.guidance}`;
}
