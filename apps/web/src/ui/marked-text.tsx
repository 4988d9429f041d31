import type { Evidence } from '@evenkeel/scoring-engine';
import type { ReactNode } from 'react';
import './marked-text.css';
import { splitEvidence } from './split-evidence.ts';

type LineStyle = Evidence['signal'] | 'against';

/** Strongest first: of several signals in one place this is the one whose line is drawn. */
const LINES: readonly LineStyle[] = [
  'abuse',
  'distress',
  'sarcasm',
  'frustration',
  'satisfaction',
  'urgency',
  'against',
];

/** What somebody wrote, with the evidence marked: a line for the strongest signal, and one more where a trigger is set. */
export function MarkedText({
  text,
  evidence,
  active,
}: {
  text: string;
  evidence: readonly Evidence[];
  /** The evidence somebody points at in the list of reasons. */
  active?: Evidence | null;
}) {
  return (
    <span className="their-text" dir="auto">
      {splitEvidence(text, evidence).map((piece) => (
        <Piece key={piece.start} text={piece.text} evidence={piece.evidence} active={active ?? null} />
      ))}
    </span>
  );
}

function Piece({ text, evidence, active }: { text: string; evidence: Evidence[]; active: Evidence | null }) {
  const isActive = active !== null && evidence.includes(active);
  const styles = new Set(evidence.map(lineStyle));
  const line = LINES.find((style) => styles.has(style));
  const marks: LineStyle[] = styles.has('trigger') ? ['trigger'] : [];
  return nestMarks(line ? [...marks, line] : marks, text, { isActive });
}

/** One mark inside the other, so that both lines are drawn. */
function nestMarks(signals: readonly LineStyle[], text: string, { isActive }: { isActive: boolean }): ReactNode {
  const [signal, ...others] = signals;
  if (!signal) return text;
  return (
    <mark className="evidence" data-signal={signal} data-active={isActive ? '' : undefined}>
      {nestMarks(others, text, { isActive })}
    </mark>
  );
}

/** Evidence against a signal (a negation, an exception) is drawn as such, not as the signal. */
export function lineStyle({ signal, points }: Evidence): LineStyle {
  return signal !== 'trigger' && points <= 0 ? 'against' : signal;
}
