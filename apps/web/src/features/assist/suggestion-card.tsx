import type { DismissReason } from '@evenkeel/library';
import type { Card } from '@evenkeel/suggestion-picker';
import { useId, useState } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { CARD_KIND_WORDS, DISMISS_WORDS, keysOf } from '../../ui/words.ts';

export type CardUse = 'inserted' | 'copied' | 'dismissed' | null;

const DISMISS_ITEMS = keysOf(DISMISS_WORDS).map((value) => ({ value, label: DISMISS_WORDS[value] }));

/** One suggestion. The first of the list is drawn as the one to use. */
export function SuggestionCard({
  card,
  place,
  used,
  quotes,
  canInsert,
  onInsert,
  onCopy,
  onDismiss,
}: {
  card: Card;
  /** 1, 2 or 3: also the key that inserts it. */
  place: number;
  used: CardUse;
  /** The customer's words this card answers. */
  quotes: readonly string[];
  canInsert: boolean;
  onInsert: () => void;
  onCopy: () => void;
  onDismiss: (reason: DismissReason) => void;
}) {
  const [whyOpen, setWhyOpen] = useState(false);
  const id = useId();
  const isFirst = place === 1;
  return (
    <li className="card" data-first={isFirst ? '' : undefined} data-kind={card.kind} data-used={used ?? undefined}>
      <article aria-labelledby={`${id}-kind`}>
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
        {card.text !== '' && <p className="card-text their-text">{card.text}</p>}
        {card.guidance !== '' && (
          <p className="card-guidance">
            <Icon name="lock" />
            <span>
              <span className="visually-hidden">Only for you: </span>
              {card.guidance}
            </span>
          </p>
        )}
        <div className="card-actions">
          {card.text !== '' && canInsert && (
            <button
              type="button"
              className={isFirst ? 'button button-filled' : 'button'}
              aria-keyshortcuts={`${place}`}
              onClick={onInsert}
            >
              {used === 'inserted' ? 'Insert again' : 'Insert'}
              <span className="card-key" aria-hidden="true">
                {place}
              </span>
            </button>
          )}
          {card.text !== '' && (
            <button
              type="button"
              className={canInsert ? 'button button-quiet button-icon' : 'button'}
              aria-label="Copy"
              title="Copy"
              onClick={onCopy}
            >
              <Icon name={used === 'copied' ? 'check' : 'copy'} />
              {!canInsert && 'Copy'}
            </button>
          )}
          <MenuButton
            className="button button-quiet button-icon"
            label="Dismiss"
            menuLabel="Why is it not right?"
            items={DISMISS_ITEMS}
            onChoose={(reason) => onDismiss(reason as DismissReason)}
          >
            <Icon name="close" />
          </MenuButton>
          <button
            type="button"
            className="button button-quiet card-why-button"
            aria-expanded={whyOpen}
            aria-controls={`${id}-why`}
            onClick={() => setWhyOpen(!whyOpen)}
          >
            Why
            <Icon name="down" />
          </button>
        </div>
        <div id={`${id}-why`} className="card-why" hidden={!whyOpen}>
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
