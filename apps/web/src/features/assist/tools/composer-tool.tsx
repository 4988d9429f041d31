import { useId, useRef, useState } from 'react';
import { BLANK_LENGTH_MAX } from '../fill-blanks.ts';
import { COMPOSERS, type ComposerId } from './composers.ts';
import type { ToolProps } from './tool-panel.tsx';
import { usePhrases } from './use-phrases.ts';
import { UseText } from './use-text.tsx';

/** A message made of parts, each of which matters: none can be left out. The words around them are the library's. */
export function ComposerTool({
  composer,
  view,
  desk,
  drafts,
  onDraft,
  onInsert,
  onCopy,
}: ToolProps & { composer: ComposerId }) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const { phrases, problem } = usePhrases(desk);
  /** Wordings the agent has passed over. */
  const [passed, setPassed] = useState<readonly string[]>([]);
  const { why, parts, compose } = COMPOSERS[composer];

  const field = (slot: string) => `${composer}.${slot}`;
  const valueIn = (slot: string) => drafts[field(slot)] ?? '';
  const composed = (valueOr: (slot: string) => string) =>
    compose(
      valueOr,
      (phrases ?? []).filter((phrase) => !passed.includes(phrase.id)),
    );
  const missing = parts.filter(({ slot }) => valueIn(slot).trim() === '').length;
  const preview = composed((slot) => valueIn(slot).trim() || '…');
  const text = missing === 0 ? (preview?.text ?? null) : null;
  const ways = view.options.flatMap(({ solution, alternative }) => [solution, ...(alternative ? [alternative] : [])]);

  function onSubmit() {
    const empty = parts.find(({ slot }) => valueIn(slot).trim() === '');
    if (empty) form.current?.querySelector<HTMLElement>(`[name="${empty.slot}"]`)?.focus();
    else if (text !== null) (onInsert ?? onCopy)(text);
  }
  function otherWords() {
    if (!preview) return;
    const next = [...passed, preview.phraseId];
    const isLast = !compose(
      () => '…',
      (phrases ?? []).filter((phrase) => !next.includes(phrase.id)),
    );
    setPassed(isLast ? [] : next);
  }
  return (
    <>
      <form
        ref={form}
        className="tool-body composer-tool"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <p className="tool-why">{why}</p>
        {parts.map(({ slot, ask, example }, index) => (
          <label key={slot} className="field">
            <span className="field-label">
              {index + 1}. {ask}
            </span>
            <input
              className="input"
              type="text"
              name={slot}
              autoComplete="off"
              data-start={index === 0 ? '' : undefined}
              list={slot === 'alternative' && ways.length > 0 ? `${id}-ways` : undefined}
              maxLength={BLANK_LENGTH_MAX}
              placeholder={example}
              value={valueIn(slot)}
              onChange={(event) => onDraft(field(slot), event.target.value)}
            />
          </label>
        ))}
        {ways.length > 0 && (
          <datalist id={`${id}-ways`}>
            {ways.map((way) => (
              <option key={way} value={way} />
            ))}
          </datalist>
        )}
        {/* Enter in a field: on to the next empty one, or insert. */}
        <button type="submit" hidden tabIndex={-1}>
          Next
        </button>
      </form>
      <footer className="tool-foot">
        <p className="tool-preview" data-empty={text === null ? '' : undefined}>
          {preview?.text.replaceAll('….', '…') ?? noTextWords({ isLoading: phrases === null, problem })}
        </p>
        <UseText
          text={text}
          missing={missing > 0 ? `Fill in ${missing}` : 'No phrase'}
          onInsert={onInsert}
          onCopy={onCopy}
        >
          <button type="button" className="button button-quiet" disabled={preview === null} onClick={otherWords}>
            Other words
          </button>
        </UseText>
      </footer>
    </>
  );
}

function noTextWords({ isLoading, problem }: { isLoading: boolean; problem: string }): string {
  if (problem !== '') return problem;
  if (isLoading) return 'Fetching the phrases…';
  return 'The library has no phrase for these parts, so nothing can be put together here. Your own words will do; an admin can add one.';
}
