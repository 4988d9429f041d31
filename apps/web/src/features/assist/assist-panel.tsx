import type { DismissReason, Slot } from '@evenkeel/library';
import type { ConversationView } from '@evenkeel/protocol';
import type { Assessment } from '@evenkeel/scoring-engine';
import type { Card } from '@evenkeel/suggestion-picker';
import {
  type KeyboardEvent,
  lazy,
  type ReactNode,
  type Ref,
  Suspense,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import { Icon } from '../../ui/icon.tsx';
import { toldEvidence } from '../../ui/told-evidence.ts';
import { LEVEL_WORDS, STAGE_WORDS, TREND_WORDS } from '../../ui/words.ts';
import './assist.css';
import { announcementOf, dangerWords, emptyWords } from './assist-words.ts';
import { type BlankValues, emptyBlanks, filledText } from './fill-blanks.ts';
import { GuidanceRules } from './guidance-rules.tsx';
import { HeardMessage } from './heard-message.tsx';
import { isDanger } from './held-guidance.ts';
import { LevelHeader } from './level-header.tsx';
import { type CardUse, SuggestionCard, type SuggestionCardHandle } from './suggestion-card.tsx';
import { tellingEvidence } from './telling-evidence.ts';
import { ToolBar, type ToolBarHandle } from './tools/tool-bar.tsx';
import type { ToolDesk } from './tools/tool-desk.ts';
import { type ToolId, toolOfKey } from './tools/tool-list.ts';
import { useHeldGuidance } from './use-held-guidance.ts';

/** Fetched when a tool is opened for the first time: the cards come without it. */
const ToolPanel = lazy(async () => ({ default: (await import('./tools/tool-panel.tsx')).ToolPanel }));

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
  desk: ToolDesk;
  /** Null where there is no composer around: then a text can only be copied. `card` is null for what a tool has made. */
  onInsert: ((text: string, card: Card | null) => void) | null;
  onCopy: (text: string, card: Card | null) => void;
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
  desk,
  onInsert,
  onCopy,
  onDismiss,
  onLeave,
  ref,
}: AssistPanelProps) {
  // A reply that lags is told by the clock here: nothing happens on the server that could tell it.
  const isLate = view.stillHere !== null && nowMs >= view.stillHere.atMs;
  const guidance = useMemo(() => {
    const { boundaryStep, permission, alert } = view;
    const cards = isLate && view.stillHere ? [...view.cards, view.stillHere.card] : view.cards;
    return { cards, boundaryStep, permission, alert, agentSeq };
  }, [view, agentSeq, isLate]);
  const { held, showWaiting, fill, recheck, watch } = useHeldGuidance(guidance);
  const [uses, setUses] = useState<Readonly<Record<string, CardUse>>>({});
  const [filled, setFilled] = useState<Readonly<Record<string, BlankValues>>>({});
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [tool, setTool] = useState<ToolId | null>(null);
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({});
  const [chosenId, setChosenId] = useState<string | null>(null);
  const panel = useRef<HTMLDivElement>(null);
  const cardList = useRef<HTMLOListElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const toolBar = useRef<ToolBarHandle>(null);
  const handles = useRef(new Map<string, SuggestionCardHandle>());

  const { cards } = held.shown;
  const isOpen = view.status === 'open';
  const chosen = cards.find(({ cardId }) => cardId === chosenId) ?? cards[0];

  // biome-ignore lint/correctness/useExhaustiveDependencies: to be looked at whenever the cards have changed
  useEffect(() => recheck(cardList.current), [cards, isOpen]);
  const isFilling = cards.some((card) => !uses[card.cardId] && isBegun(card, valuesOf(card)));
  // Behind a tool the cards are out of sight: they must not become others unseen either.
  const isBusy = isFilling || tool !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `fill` is another function on every render and does the same
  useEffect(() => fill(isBusy), [isBusy]);

  function valuesOf({ cardId }: Card): BlankValues {
    return filled[cardId] ?? {};
  }
  function use(card: Card, outcome: Exclude<CardUse, null>) {
    setUses((known) => ({ ...known, [card.cardId]: outcome }));
  }
  /** Hands the text on once it is whole; until then the keyboard goes to what is missing. */
  function handOn(card: Card, outcome: 'inserted' | 'copied', then: (text: string, card: Card) => void) {
    if (card.text === '' || uses[card.cardId] === 'dismissed') return;
    const text = filledText(card, valuesOf(card));
    if (text === null) {
      handles.current.get(card.cardId)?.fill();
      return;
    }
    use(card, outcome);
    then(text, card);
  }
  function insert(card: Card | undefined) {
    if (card && onInsert) handOn(card, 'inserted', onInsert);
  }
  function copy(card: Card | undefined) {
    if (card) handOn(card, 'copied', onCopy);
  }
  function dismiss(card: Card, reason: DismissReason) {
    use(card, 'dismissed');
    onDismiss(card, reason);
    // The card gives its room up only once the hand is off; the keyboard's hand is taken off here.
    heading.current?.focus();
  }
  function choose(card: Card) {
    setChosenId(card.cardId);
    setOpened((known) => new Set(known).add(card.cardId));
    handles.current.get(card.cardId)?.focus();
  }
  function chooseNext(step: 1 | -1) {
    const at = chosen ? cards.indexOf(chosen) : 0;
    const inList = cardList.current?.contains(document.activeElement) ?? false;
    const next = cards[(at + (inList ? step : 0) + cards.length) % cards.length];
    if (next) choose(next);
  }

  function openTool(next: ToolId) {
    if (next === tool) closeTool();
    else setTool(next);
  }
  function closeTool() {
    setTool(null);
    panel.current?.focus();
  }
  function insertText(text: string) {
    setTool(null);
    onInsert?.(text, null);
  }

  useImperativeHandle(ref, () => ({
    // A card out of sight is never inserted: the first press shows it, the second one means it.
    insert: (place) => (tool === null ? insert(cards[place - 1]) : closeTool()),
    focus() {
      setTool(null);
      if (cards.length > 0 && isOpen) chooseNext(1);
      else heading.current?.focus();
    },
  }));

  const keys: Record<string, () => void> = {
    '1': () => insert(cards[0]),
    '2': () => insert(cards[1]),
    '3': () => insert(cards[2]),
    '4': () => insert(cards[3]),
    i: () => insert(chosen),
    c: () => copy(chosen),
    d: () => chosen && handles.current.get(chosen.cardId)?.dismiss(),
    n: () => (held.waiting ? showWaiting() : chooseNext(1)),
    m: () => toolBar.current?.more(),
    escape: () => onLeave?.(),
  };
  function onKeyDown(event: KeyboardEvent) {
    if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    const { target } = event;
    const key = event.key.toLowerCase();
    if (!(target instanceof HTMLElement) || target.closest('[role=menu]')) return;
    if (tool !== null && key === 'escape') {
      event.preventDefault();
      closeTool();
    }
    if (target.closest('input, textarea, select, .tool')) return;
    const onCard = target.matches('.card > article');
    const wanted = isOpen ? toolOfKey(key) : null;
    if (wanted) openTool(wanted);
    else if (tool !== null) return;
    else if (onCard && key === 'enter') insert(chosen);
    else if (onCard && key === 'arrowdown') chooseNext(1);
    else if (onCard && key === 'arrowup') chooseNext(-1);
    else if ((isOpen || key === 'escape') && Object.hasOwn(keys, key)) keys[key]?.();
    else return;
    event.preventDefault();
  }

  const quotes = view.lastCustomerMessage
    ? quotesOf(view.lastCustomerMessage.text, view.lastCustomerMessage.assessment)
    : [];

  return (
    <div className="assist-frame">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys that work anywhere in the sidebar */}
      <div
        ref={panel}
        className="assist"
        tabIndex={-1}
        data-stale={staleSinceMs === null ? undefined : ''}
        onKeyDown={onKeyDown}
      >
        <LevelHeader view={view} nowMs={nowMs} staleSinceMs={staleSinceMs} />
        {tool !== null && (
          <Suspense fallback={<p className="tool-opening">Opening…</p>}>
            <ToolPanel
              tool={tool}
              isCardWaiting={held.waiting !== null}
              view={view}
              desk={desk}
              onInsert={onInsert && insertText}
              onCopy={(text) => onCopy(text, null)}
              drafts={drafts}
              onDraft={(field, text) => setDrafts((known) => ({ ...known, [field]: text }))}
              onClose={closeTool}
            />
          </Suspense>
        )}
        <section
          className="guidance"
          hidden={tool !== null}
          aria-label={`Say next to ${view.customerName ?? 'the customer'}`}
        >
          <div className="guidance-head">
            <h2 ref={heading} tabIndex={-1} className="eyebrow">
              Say next
            </h2>
            {held.waiting ? (
              <button type="button" className="guidance-waiting" onClick={showWaiting}>
                New suggestion ready
                <span className="card-key" aria-hidden="true">
                  N
                </span>
              </button>
            ) : (
              isOpen && cards.length > 0 && <p className="guidance-stage">{STAGE_WORDS[view.stage]}</p>
            )}
          </div>
          {isOpen && cards.length > 0 && (
            <ol className="cards" ref={cardList} {...watch}>
              {cards.map((card, index) => (
                <SuggestionCard
                  key={card.cardId}
                  ref={(handle) => {
                    if (handle) handles.current.set(card.cardId, handle);
                    return () => {
                      handles.current.delete(card.cardId);
                    };
                  }}
                  card={card}
                  place={index + 1}
                  used={uses[card.cardId] ?? null}
                  quotes={card.answersMessageId === view.lastCustomerMessage?.messageId ? quotes : []}
                  values={valuesOf(card)}
                  isOpen={index === 0 || opened.has(card.cardId)}
                  isChosen={card === chosen}
                  canInsert={onInsert !== null}
                  onOpen={() => choose(card)}
                  onFill={(slot, value) => setFilled((known) => withBlank(known, card.cardId, slot, value))}
                  onInsert={() => insert(card)}
                  onCopy={() => copy(card)}
                  onDismiss={(reason) => dismiss(card, reason)}
                  onLeave={() => choose(card)}
                />
              ))}
            </ol>
          )}
          {isOpen && cards.length === 0 && <EmptyWords view={view} />}
          {!isOpen && <p className="guidance-empty">This conversation is closed. Nothing left to say.</p>}
        </section>
        <GuidanceRules guidance={held.shown} view={view} onPause={tool === null ? () => setTool('pause') : null} />
        {tool === null && (
          <HeardMessage
            key={view.lastCustomerMessage?.messageId}
            message={view.lastCustomerMessage}
            customerName={view.customerName}
          />
        )}
        {isOpen && (
          <ToolBar
            ref={toolBar}
            open={tool}
            counts={{ options: view.options.length, notes: view.notes.length }}
            onOpen={openTool}
          />
        )}
        <div className="visually-hidden">
          <p aria-live="polite">
            {LEVEL_WORDS[view.level]}, {TREND_WORDS[view.trend]}.
          </p>
          <p aria-live="polite">
            {announcementOf(cards[0], {
              isWaiting: held.waiting !== null,
              isOpen,
              empty: view.noPhrasesIn ? emptyWords(view) : 'No suggestion needed.',
            })}
          </p>
          <p aria-live="polite">{view.nudges[0] ? `Only for you: ${view.nudges[0].line}` : ''}</p>
          <p role="alert">{isDanger(view.alert) && view.alert ? `Danger. ${dangerWords(view.alert)}` : ''}</p>
        </div>
      </div>
    </div>
  );
}

function EmptyWords({ view }: { view: ConversationView }): ReactNode {
  const isCalm = view.level === 'calm' && view.noPhrasesIn === null;
  return (
    <p className="guidance-empty" data-calm={isCalm ? '' : undefined}>
      {isCalm && <Icon name="check" />}
      {emptyWords(view)}
    </p>
  );
}

/** Something is typed, so the sentence is the agent's to finish. */
function isBegun(card: Card, values: BlankValues): boolean {
  return emptyBlanks(card, values).length < card.blanks.length;
}

function withBlank(
  known: Readonly<Record<string, BlankValues>>,
  cardId: string,
  slot: Slot,
  value: string,
): Readonly<Record<string, BlankValues>> {
  return { ...known, [cardId]: { ...known[cardId], [slot]: value } };
}

function quotesOf(text: string, assessment: Assessment): string[] {
  const quotes = tellingEvidence(text, toldEvidence(assessment)).map(({ start, end }) => text.slice(start, end));
  return [...new Set(quotes)].slice(0, QUOTES_SHOWN);
}
