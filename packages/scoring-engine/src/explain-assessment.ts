import type { Assessment, Evidence } from './assessment.ts';

/** One row of the table that explains a score: what was read, what it did, and why. */
export interface ExplanationRow {
  signal: Evidence['signal'];
  /** The words read, `text.slice(start, end)`. */
  read: string;
  start: number;
  end: number;
  points: number;
  termId: string;
  because: string;
}

/** The evidence of an assessment of `text`, strongest first within each signal, in the order of the signals. */
export function explainAssessment(text: string, assessment: Assessment): ExplanationRow[] {
  const order = ['abuse', 'frustration', 'distress', 'satisfaction', 'sarcasm', 'urgency', 'trigger'];
  return assessment.evidence
    .map(({ signal, start, end, points, termId, because }) => ({
      signal,
      read: text.slice(start, end),
      start,
      end,
      points,
      termId,
      because,
    }))
    .sort(
      (a, b) =>
        order.indexOf(a.signal) - order.indexOf(b.signal) ||
        Math.abs(b.points) - Math.abs(a.points) ||
        a.start - b.start,
    );
}
