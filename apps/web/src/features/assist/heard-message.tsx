import type { ConversationView } from '@evenkeel/protocol';
import type { Evidence } from '@evenkeel/scoring-engine';
import { useState } from 'react';
import { lineStyle, MarkedText } from '../../ui/marked-text.tsx';
import { toldEvidence } from '../../ui/told-evidence.ts';
import { notReadWords, SIGNAL_WORDS, TRIGGER_WORDS } from '../../ui/words.ts';
import './heard.css';
import { tellingEvidence } from './telling-evidence.ts';

/** Reasons shown before "more" is asked for: what fits under a message without scrolling. */
const REASONS_SHOWN = 4;

/** The customer's last message with what was read in it, and the reasons as a list the keyboard can walk through. */
export function HeardMessage({
  message,
  customerName,
}: {
  message: ConversationView['lastCustomerMessage'];
  customerName: string | null;
}) {
  const [active, setActive] = useState<Evidence | null>(null);
  const [all, setAll] = useState(false);
  if (!message) return null;
  const { assessment, text } = message;
  const evidence = toldEvidence(assessment);
  const reasons = tellingEvidence(text, evidence);
  // A button that would uncover a single line takes more room than the line.
  const hasMore = reasons.length > REASONS_SHOWN + 1;
  const shown = all || !hasMore ? reasons : reasons.slice(0, REASONS_SHOWN);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard has to be able to scroll it
    <section className="heard" aria-label={`Last message of ${customerName ?? 'the customer'}`} tabIndex={0}>
      <h2 className="eyebrow">Their last message</h2>
      <p className="heard-text">
        <MarkedText text={text} evidence={evidence} active={active} />
      </p>
      {assessment.abstained && <p className="heard-note">{notReadWords(assessment.language)}</p>}
      {reasons.length > 0 && (
        <ul className="heard-reasons" aria-label="What was read in it">
          {shown.map((one) => (
            <li key={`${one.start}-${one.end}-${one.termId}`}>
              <button
                type="button"
                className="heard-reason"
                onFocus={() => setActive(one)}
                onBlur={() => setActive(null)}
                onPointerEnter={() => setActive(one)}
                onPointerLeave={() => setActive(null)}
              >
                <span className="heard-quote">
                  <mark className="evidence" data-signal={lineStyle(one)}>
                    <bdi className="their-text">{text.slice(one.start, one.end)}</bdi>
                  </mark>
                </span>
                <span className="heard-signal">{nameOf(one)}</span>
                <span className="visually-hidden">: {becauseOf(one)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {reasons.length > 0 && (
        <p className="heard-because" aria-hidden="true">
          {active && `“${text.slice(active.start, active.end)}”: ${becauseOf(active)}`}
        </p>
      )}
      {hasMore && (
        <button type="button" className="heard-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Fewer' : `${reasons.length - REASONS_SHOWN} more`}
        </button>
      )}
    </section>
  );
}

/** A mood word of the base list comes with its number in that list, which says nothing to a person. */
function becauseOf(evidence: Evidence): string {
  return evidence.termId.startsWith('afinn:') ? 'Says so.' : evidence.because;
}

function nameOf(evidence: Evidence): string {
  if (evidence.trigger) return TRIGGER_WORDS[evidence.trigger];
  const signal = SIGNAL_WORDS[evidence.signal];
  return evidence.points <= 0 ? `Against ${signal.toLowerCase()}` : signal;
}
