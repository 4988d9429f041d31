import type { CardKind, Phrase } from '@evenkeel/library';
import { useId, useState } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { CARD_KIND_WORDS, keysOf } from '../../ui/words.ts';
import { matchPhrases } from './match-phrases.ts';
import './phrase-list.css';

/** The phrases, searched and filtered by kind. */
export function PhraseList({
  phrases,
  chosenId,
  changed,
  onChoose,
}: {
  phrases: readonly Phrase[];
  chosenId: string | null;
  /** Ids with changes that are not saved. */
  changed: ReadonlySet<string>;
  onChoose: (id: string) => void;
}) {
  const [search, setSearch] = useState('');
  const [kind, setKind] = useState<CardKind | 'all'>('all');
  const id = useId();
  const found = matchPhrases(phrases, { search, kind });
  return (
    <div className="phrases">
      <div className="phrases-filter">
        <label className="phrases-search">
          <span className="visually-hidden">Search phrases</span>
          <Icon name="search" />
          <input
            type="search"
            className="input"
            placeholder="Search"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        </label>
        <label>
          <span className="visually-hidden">Kind</span>
          <select className="input" value={kind} onChange={(event) => setKind(event.target.value as CardKind | 'all')}>
            <option value="all">All kinds</option>
            {keysOf(CARD_KIND_WORDS).map((one) => (
              <option key={one} value={one}>
                {CARD_KIND_WORDS[one]}
              </option>
            ))}
          </select>
        </label>
        <p id={`${id}-count`} className="phrases-count" role="status">
          {found.length === phrases.length
            ? `${phrases.length} phrases`
            : `${found.length} of ${phrases.length} phrases`}
        </p>
      </div>
      <ul className="phrases-list" aria-label="Phrases">
        {found.map((phrase) => (
          <li key={phrase.id}>
            <button
              type="button"
              className="phrase-row"
              aria-current={phrase.id === chosenId ? 'true' : undefined}
              data-off={phrase.enabled ? undefined : ''}
              onClick={() => onChoose(phrase.id)}
            >
              <span className="phrase-row-kind">
                {CARD_KIND_WORDS[phrase.kind]}
                {!phrase.enabled && <span className="phrase-row-chip">off</span>}
                {changed.has(phrase.id) && <span className="phrase-row-chip">edited</span>}
              </span>
              <span className="phrase-row-text">{phrase.text || phrase.guidance}</span>
              <span className="phrase-row-id">{phrase.id}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
