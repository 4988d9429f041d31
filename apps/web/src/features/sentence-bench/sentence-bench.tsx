import type { Signal } from '@evenkeel/library';
import type { ExplanationView } from '@evenkeel/protocol';
import { type FormEvent, useId, useState } from 'react';
import { fetchExplanation } from '../../api/explanation.ts';
import { LevelMark } from '../../ui/level-mark.tsx';
import { lineStyle, MarkedText } from '../../ui/marked-text.tsx';
import { keysOf, notReadWords, SIGNAL_WORDS } from '../../ui/words.ts';
import './sentence-bench.css';

/** The limit of the contract (`LIMITS.explainedLength`), which would bring the schemas into the bundle. */
const LONGEST = 400;
/** The engine's decision line. */
const YES = 0.5;
/** Shown at once of what would have suppressed a finding. */
const SHOWN = 3;

type Row = ExplanationView['rows'][number];

/** A sentence, what the library reads in it, and what would have kept each finding out. */
export function SentenceBench() {
  const id = useId();
  const [text, setText] = useState('');
  const [asking, setAsking] = useState(false);
  const [answer, setAnswer] = useState<{ text: string; view: ExplanationView } | null>(null);
  const [trouble, setTrouble] = useState('');

  async function ask(event: FormEvent) {
    event.preventDefault();
    if (text.trim() === '' || asking) return;
    setAsking(true);
    const view = await fetchExplanation(text);
    if (view.ok) setAnswer({ text, view });
    setTrouble(view.ok ? '' : view.message);
    setAsking(false);
  }

  return (
    <div className="bench">
      <form className="bench-form" onSubmit={ask}>
        <div className="field">
          <label className="field-label" htmlFor={id}>
            What a customer might write
          </label>
          <textarea
            id={id}
            className="input"
            rows={3}
            maxLength={LONGEST}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <p className="field-hint">Read with the library in force. Nothing is stored.</p>
        </div>
        <button type="submit" className="button button-filled" disabled={asking || text.trim() === ''}>
          Read it
        </button>
      </form>
      {trouble !== '' && (
        <p role="alert" className="bench-trouble">
          {trouble}
        </p>
      )}
      <div role="status" className="bench-answer">
        {answer && <Answer text={answer.text} view={answer.view} />}
      </div>
    </div>
  );
}

function Answer({ text, view }: { text: string; view: ExplanationView }) {
  const { level, assessment, rows } = view;
  return (
    <>
      <p className="bench-text">
        <MarkedText text={text} evidence={rows} />
      </p>
      {assessment.abstained ? (
        <p>{notReadWords(assessment.language)}</p>
      ) : (
        <dl className="bench-signals">
          <div data-yes="">
            <dt>By itself</dt>
            <dd>
              <LevelMark level={level} />
            </dd>
          </div>
          {keysOf(SIGNAL_WORDS)
            .filter((signal): signal is Signal => signal !== 'trigger')
            .map((signal) => (
              <div key={signal} data-yes={assessment[signal] >= YES ? '' : undefined}>
                <dt>{SIGNAL_WORDS[signal]}</dt>
                <dd>{assessment[signal].toFixed(2)}</dd>
              </div>
            ))}
        </dl>
      )}
      <h3 className="eyebrow">What was read in it</h3>
      {rows.length === 0 && <p>Nothing in it speaks for or against.</p>}
      <ul className="bench-rows">
        {rows.map((row) => (
          <li key={`${row.start}-${row.end}-${row.signal}-${row.termId}`}>
            <Finding row={row} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Finding({ row }: { row: Row }) {
  const { signal, points, read, termId, because, suppressedBy } = row;
  const more = suppressedBy.slice(SHOWN);
  return (
    <article className="bench-row">
      <p className="bench-row-head">
        <mark className="evidence" data-signal={lineStyle(row)}>
          <bdi className="their-text">{read}</bdi>
        </mark>
        <span className="bench-row-signal">
          {SIGNAL_WORDS[signal]}
          {signal !== 'trigger' && ` ${points > 0 ? '+' : '−'}${Math.abs(points).toFixed(2)}`}
        </span>
        <code className="bench-row-term">{termId}</code>
      </p>
      <p>{because}</p>
      {suppressedBy.length > 0 && <Suppressors of={suppressedBy.slice(0, SHOWN)} />}
      {more.length > 0 && (
        <details>
          <summary>{more.length} more</summary>
          <Suppressors of={more} />
        </details>
      )}
    </article>
  );
}

function Suppressors({ of }: { of: Row['suppressedBy'] }) {
  return (
    <ul className="bench-suppressors">
      {of.map(({ when, effect, tried }) => (
        <li key={when}>
          {effect === 'gone' ? 'Not counted' : 'Counts for less'} when {when}
          <span className="bench-tried">
            <span className="visually-hidden">, as in </span>
            <bdi className="their-text">{tried}</bdi>
          </span>
        </li>
      ))}
    </ul>
  );
}
