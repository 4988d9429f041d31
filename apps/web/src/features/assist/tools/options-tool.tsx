import type { OfferedOption } from '@evenkeel/suggestion-picker';
import { eitherOr } from '@evenkeel/suggestion-picker/compose';
import { useState } from 'react';
import { Icon } from '../../../ui/icon.tsx';
import type { ToolProps } from './tool-panel.tsx';
import { UseText } from './use-text.tsx';

/** A way that may be offered now. */
interface Way {
  id: string;
  text: string;
}

/** What may be offered for what it is about; two of them become a question that leaves the choice to the customer. */
export function OptionsTool({ view, onInsert, onCopy }: ToolProps) {
  const [picked, setPicked] = useState<readonly string[]>([]);
  const issues = [...new Set(view.options.map(({ issue }) => issue))];
  const ways = view.options.flatMap(waysOf);
  // What was picked may have gone from the table meanwhile.
  const chosen = picked.flatMap((id) => ways.find((way) => way.id === id) ?? []);
  const [one, other] = chosen;
  const question = one && other ? eitherOr(one.text, other.text) : null;

  function pick({ id }: Way) {
    // The third takes the place of the older one.
    setPicked((now) => (now.includes(id) ? now.filter((known) => known !== id) : [...now, id].slice(-2)));
  }
  if (ways.length === 0) {
    return (
      <p className="tool-empty">
        Nothing in the table for what they wrote so far. Ask what would put it right for them, then look again.
      </p>
    );
  }
  return (
    <>
      <div className="tool-body">
        {issues.map((issue, index) => {
          const rows = view.options.filter((option) => option.issue === issue);
          return (
            <section key={issue} className="options-issue">
              <h3 className="eyebrow">{rows[0]?.issueName}</h3>
              <ul>
                {rows.map((option, row) => (
                  <li key={option.optionId} className="option">
                    {waysOf(option).map((way, at) => (
                      <WayRow
                        key={way.id}
                        way={way}
                        isStart={index === 0 && row === 0 && at === 0}
                        isPicked={picked.includes(way.id)}
                        onPick={() => pick(way)}
                        onUse={() => (onInsert ?? onCopy)(offerOf(way.text))}
                        useWord={onInsert ? 'Insert' : 'Copy'}
                      />
                    ))}
                    {option.alternative === null && (
                      <p className="option-locked">
                        <Icon name="lock" />
                        Another way opens once they have turned this down: offered at once, it is no concession.
                      </p>
                    )}
                    <p className="option-limit">
                      <strong>Only for you:</strong> {option.limit}
                    </p>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      <footer className="tool-foot">
        <p className="tool-preview" data-empty={question === null ? '' : undefined} aria-live="polite">
          {question ?? 'Tick two, and they become a question of either/or.'}
        </p>
        <UseText
          text={question}
          missing={chosen.length < 2 ? `Tick ${2 - chosen.length} more` : 'The same twice'}
          onInsert={onInsert}
          onCopy={onCopy}
        />
      </footer>
    </>
  );
}

function WayRow({
  way,
  isStart,
  isPicked,
  useWord,
  onPick,
  onUse,
}: {
  way: Way;
  isStart: boolean;
  isPicked: boolean;
  useWord: string;
  onPick: () => void;
  onUse: () => void;
}) {
  return (
    <div className="option-way">
      <label className="option-pick">
        <input type="checkbox" checked={isPicked} data-start={isStart ? '' : undefined} onChange={onPick} />
        <span>
          <span className="option-can">I can </span>
          {way.text}
        </span>
      </label>
      <button type="button" className="button" aria-label={`${useWord}: I can ${way.text}`} onClick={onUse}>
        {useWord}
      </button>
    </div>
  );
}

/** One way as a sentence; an admin may have ended it with a stop. */
function offerOf(way: string): string {
  return `I can ${way.trim().replace(/[.?!]$/, '')}.`;
}

function waysOf({ optionId, solution, alternative }: OfferedOption): Way[] {
  const ways = [{ id: `${optionId}.solution`, text: solution }];
  return alternative === null ? ways : [...ways, { id: `${optionId}.alternative`, text: alternative }];
}
