import type { DismissReason, Slot } from '@evenkeel/library';
import type { Card } from '@evenkeel/suggestion-picker';
import { type Ref, useEffect, useId, useImperativeHandle, useRef, useState } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { MenuButton, type MenuButtonHandle } from '../../ui/menu-button.tsx';
import { CARD_KIND_WORDS, DISMISS_WORDS, keysOf } from '../../ui/words.ts';
import './cards.css';
import { BlankPreview, BlankText } from './blank-text.tsx';
import { type BlankValues, emptyBlanks } from './fill-blanks.ts';

export type CardUse = 'inserted' | 'copied' | 'dismissed' | null;

export interface SuggestionCardHandle {
  /** Brings the keyboard to the card. */
  focus(): void;
  /** Brings the keyboard to the first blank that is still empty. */
  fill(): void;
  /** Opens the question why it is not right. */
  dismiss(): void;
}

const DISMISS_ITEMS = keysOf(DISMISS_WORDS).map((value) => ({ value, label: DISMISS_WORDS[value] }));

/** One suggestion. The first is drawn as the one to use; the others stand small until they are asked for. */
export function SuggestionCard({
  card,
  place,
  used,
  quotes,
  values,
  isOpen,
  isChosen,
  canInsert,
  onOpen,
  onFill,
  onInsert,
  onCopy,
  onDismiss,
  onLeave,
  ref,
}: {
  card: Card;
  /** 1 to 4: also the key that inserts it. */
  place: number;
  used: CardUse;
  /** The customer's words this card answers. */
  quotes: readonly string[];
  values: BlankValues;
  isOpen: boolean;
  /** The one the keys without a number mean. */
  isChosen: boolean;
  canInsert: boolean;
  onOpen: () => void;
  onFill: (slot: Slot, value: string) => void;
  /** Both bring the keyboard to the first empty blank instead, while there is one. */
  onInsert: () => void;
  onCopy: () => void;
  onDismiss: (reason: DismissReason) => void;
  /** Escape inside a blank. */
  onLeave: () => void;
  ref?: Ref<SuggestionCardHandle>;
}) {
  const [whyOpen, setWhyOpen] = useState(false);
  const article = useRef<HTMLElement>(null);
  const menu = useRef<MenuButtonHandle>(null);
  const wantsBlank = useRef(false);
  const id = useId();
  const isFirst = place === 1;
  const empty = emptyBlanks(card, values);

  function focusBlank() {
    article.current?.querySelector<HTMLElement>('.blank[data-empty]')?.focus();
  }
  useImperativeHandle(ref, () => ({
    focus: () => article.current?.focus(),
    fill() {
      // A card that stands small has no fields yet.
      if (isOpen) return focusBlank();
      wantsBlank.current = true;
      onOpen();
    },
    dismiss: () => menu.current?.open(),
  }));
  useEffect(() => {
    if (!isOpen || !wantsBlank.current) return;
    wantsBlank.current = false;
    focusBlank();
  });
  // Where it has grown it may reach out of sight.
  useEffect(() => {
    if (whyOpen || (isOpen && isChosen && !isFirst)) article.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, isChosen, isFirst, whyOpen]);

  const insertButton = card.text !== '' && canInsert && (
    <button
      type="button"
      className={isFirst && empty.length === 0 ? 'button button-filled' : 'button'}
      aria-keyshortcuts={`${place}`}
      onClick={onInsert}
    >
      {insertWords(empty.length, used)}
      <span className="card-key" aria-hidden="true">
        {place}
      </span>
    </button>
  );

  return (
    <li
      className="card"
      data-first={isFirst ? '' : undefined}
      data-kind={card.kind}
      data-used={used ?? undefined}
      data-open={isOpen ? '' : undefined}
      data-chosen={isChosen ? '' : undefined}
    >
      <article ref={article} tabIndex={-1} aria-labelledby={`${id}-kind`}>
        <div className="card-head">
          <h3 id={`${id}-kind`} className="card-kind">
            {card.kind === 'escalate-now' && <Icon name="alert" />}
            {CARD_KIND_WORDS[card.kind]}
          </h3>
          <p className="card-feeling">
            <span className="visually-hidden">Aims for the feeling: </span>
            <span aria-hidden="true">→ </span>
            {card.feeling}
          </p>
        </div>
        {!isOpen && (
          <div className="card-small">
            <button type="button" className="card-show" aria-expanded={false} onClick={onOpen}>
              <span className="visually-hidden">Show all of: </span>
              <span className="card-line">
                {card.text === '' ? card.guidance : <BlankPreview card={card} values={values} />}
              </span>
            </button>
            {insertButton}
          </div>
        )}
        {isOpen && card.text !== '' && (
          <BlankText
            card={card}
            values={values}
            onFill={onFill}
            onEnter={() => (empty.length > 0 ? focusBlank() : onInsert())}
            onLeave={onLeave}
          />
        )}
        {isOpen && card.text === '' && (
          <p className="card-guides">
            <Icon name="lock" />
            <span>
              <span className="visually-hidden">Only for you: </span>
              {card.guidance}
            </span>
          </p>
        )}
        {isOpen && (
          <div className="card-actions">
            {insertButton}
            {card.text !== '' && (
              <button
                type="button"
                className={canInsert ? 'button button-quiet' : 'button'}
                aria-label="Copy"
                aria-keyshortcuts={isChosen ? 'c' : undefined}
                title="Copy"
                onClick={onCopy}
              >
                <Icon name={used === 'copied' ? 'check' : 'copy'} />
                {!canInsert && 'Copy'}
                {isChosen && <Key of="C" />}
              </button>
            )}
            <MenuButton
              ref={menu}
              className="button button-quiet"
              label="Dismiss"
              menuLabel="Why is it not right?"
              items={DISMISS_ITEMS}
              keyShortcut={isChosen ? 'd' : undefined}
              onChoose={(reason) => onDismiss(reason as DismissReason)}
            >
              <Icon name="close" />
              {isChosen && <Key of="D" />}
            </MenuButton>
            <button
              type="button"
              className="button button-quiet card-why-button"
              aria-expanded={whyOpen}
              aria-controls={`${id}-why`}
              onClick={() => setWhyOpen(!whyOpen)}
            >
              {card.text !== '' && card.guidance !== '' ? 'Tip, why' : 'Why'}
              <Icon name="down" />
            </button>
          </div>
        )}
        <div id={`${id}-why`} className="card-why" hidden={!whyOpen || !isOpen}>
          {card.text !== '' && card.guidance !== '' && (
            <p className="card-guidance">
              <Icon name="lock" />
              <span>
                <span className="visually-hidden">Only for you: </span>
                {card.guidance}
              </span>
            </p>
          )}
          <ul>
            {card.because.map((because) => (
              <li key={because}>{because}</li>
            ))}
          </ul>
          {quotes.length > 0 && (
            <p>
              They wrote:{' '}
              {quotes.map((quote, index) => (
                <span key={quote}>
                  {index > 0 && ', '}
                  <q className="their-text" dir="auto">
                    {quote}
                  </q>
                </span>
              ))}
            </p>
          )}
        </div>
        {used === 'dismissed' && <p className="card-dismissed">Dismissed. Noted, thank you.</p>}
      </article>
    </li>
  );
}

function Key({ of }: { of: string }) {
  return (
    <span className="card-key" aria-hidden="true">
      {of}
    </span>
  );
}

function insertWords(empty: number, used: CardUse): string {
  // Short, so that the row keeps its height whatever it says.
  if (empty > 0) return `Fill in ${empty}`;
  return used === 'inserted' ? 'Again' : 'Insert';
}
