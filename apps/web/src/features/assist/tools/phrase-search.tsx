import type { CardKind, Phrase } from '@evenkeel/library';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { CARD_KIND_WORDS, keysOf } from '../../../ui/words.ts';
import { BlankText } from '../blank-text.tsx';
import { type BlankValues, emptyBlanks, filledText } from '../fill-blanks.ts';
import { phraseAsCard } from './phrase-as-card.ts';
import { HITS_SHOWN, searchedPhrases, searchPhrases } from './search-phrases.ts';
import type { ToolProps } from './tool-panel.tsx';
import { usePhrases } from './use-phrases.ts';
import { UseText } from './use-text.tsx';

/** Every phrase of the library, by its words: type, arrow, Enter. */
export function PhraseSearch({ view, desk, onInsert, onCopy }: ToolProps) {
  const { phrases, problem } = usePhrases(desk);
  const [search, setSearch] = useState('');
  const [kind, setKind] = useState<CardKind | 'all'>('all');
  /** The line that Enter takes; none before anything was asked for, so that a slip inserts nothing. */
  const [at, setAt] = useState(-1);
  const [chosen, setChosen] = useState<Phrase | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();

  const searched = useMemo(() => searchedPhrases(phrases ?? []), [phrases]);
  const hits = useMemo(() => searchPhrases(searched, { search, kind }), [searched, search, kind]);
  const shown = hits.slice(0, HITS_SHOWN);
  const current = shown[at];

  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another line is the one, it comes into sight
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [at, hits]);

  function use(phrase: Phrase) {
    const card = phraseAsCard(phrase, view);
    if (card.blanks.length > 0) setChosen(phrase);
    else (onInsert ?? onCopy)(card.text);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const last = shown.length - 1;
    if (event.key === 'ArrowDown') setAt(Math.min(last, at + 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(0, at - 1));
    else if (event.key === 'Enter' && current) use(current);
    else return;
    event.preventDefault();
  }

  if (chosen) {
    return (
      <ChosenPhrase
        phrase={chosen}
        view={view}
        onInsert={onInsert}
        onCopy={onCopy}
        onBack={() => {
          setChosen(null);
          requestAnimationFrame(() => field.current?.focus());
        }}
      />
    );
  }
  return (
    <>
      <div className="find-head">
        <input
          ref={field}
          className="input"
          type="text"
          role="combobox"
          aria-label="Search all phrases"
          aria-expanded={shown.length > 0}
          aria-controls={`${id}-hits`}
          aria-activedescendant={current ? `${id}-${current.id}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          data-start=""
          placeholder="refund late…"
          value={search}
          onChange={(event) => {
            setSearch(event.target.value);
            setAt(event.target.value.trim() === '' ? -1 : 0);
          }}
          onKeyDown={onKeyDown}
        />
        <select
          className="input"
          aria-label="Kind of phrase"
          value={kind}
          onChange={(event) => {
            setKind(event.target.value as CardKind | 'all');
            setAt(search.trim() === '' ? -1 : 0);
          }}
        >
          <option value="all">Any kind</option>
          {keysOf(CARD_KIND_WORDS).map((one) => (
            <option key={one} value={one}>
              {CARD_KIND_WORDS[one]}
            </option>
          ))}
        </select>
        <p className="find-count" role="status">
          {problem || countWords(phrases === null, hits.length, shown.length)}
        </p>
      </div>
      <div ref={list} id={`${id}-hits`} className="tool-body find-hits" role="listbox" aria-label="Phrases">
        {shown.map((phrase, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the search field, which keeps the focus
          // biome-ignore lint/a11y/useFocusableInteractive: see above
          <div
            key={phrase.id}
            id={`${id}-${phrase.id}`}
            role="option"
            aria-selected={index === at}
            className="find-hit"
            onClick={() => use(phrase)}
          >
            <span className="find-kind">
              {CARD_KIND_WORDS[phrase.kind]} <span className="card-feeling">→ {phrase.feeling}</span>
            </span>
            <span className="find-text">{phraseText(phrase, view)}</span>
          </div>
        ))}
      </div>
      <p className="find-keys" aria-hidden="true">
        <kbd>↑</kbd> <kbd>↓</kbd> choose, <kbd>Enter</kbd> {onInsert ? 'inserts' : 'copies'}
      </p>
    </>
  );
}

/** A phrase with something to fill in before it can go. */
function ChosenPhrase({
  phrase,
  view,
  onInsert,
  onCopy,
  onBack,
}: Pick<ToolProps, 'view' | 'onInsert' | 'onCopy'> & { phrase: Phrase; onBack: () => void }) {
  const [values, setValues] = useState<BlankValues>({});
  const part = useRef<HTMLDivElement>(null);
  const card = phraseAsCard(phrase, view);
  const text = filledText(card, values);
  const missing = emptyBlanks(card, values).length;

  function focusEmpty() {
    part.current?.querySelector<HTMLElement>('.blank[data-empty]')?.focus();
  }
  useEffect(focusEmpty, []);
  return (
    <div ref={part} className="tool-body find-chosen">
      <p className="find-kind">{CARD_KIND_WORDS[phrase.kind]}</p>
      <BlankText
        card={card}
        values={values}
        onFill={(slot, value) => setValues((known) => ({ ...known, [slot]: value }))}
        onEnter={() => (text === null ? focusEmpty() : (onInsert ?? onCopy)(text))}
        onLeave={onBack}
      />
      <UseText text={text} missing={`Fill in ${missing}`} onInsert={onInsert} onCopy={onCopy} />
      <button type="button" className="button button-quiet" onClick={onBack}>
        Back to the search
      </button>
    </div>
  );
}

function phraseText(phrase: Phrase, view: ToolProps['view']): string {
  const { text, blanks } = phraseAsCard(phrase, view);
  return blanks.reduce((all, { slot }) => all.replaceAll(`{${slot}}`, '…'), text);
}

function countWords(isLoading: boolean, hits: number, shown: number): string {
  if (isLoading) return 'Fetching the phrases…';
  if (hits === 0) return 'No phrase has all of these words. Try fewer, or your own.';
  return hits === shown ? `${hits} phrases` : `${shown} of ${hits} phrases; one more word narrows it`;
}
