import { SIGNALS } from '@evenkeel/library';
import type { Assessment, Evidence } from './assessment.ts';
import type { CompiledLexicon } from './compile-lexicon.ts';
import { type Suppressor, suppressorsOf } from './suppressors-of.ts';

/** One row of the table that explains a score: what was read, what it did, why, and what would have prevented it. */
export interface ExplanationRow {
  signal: Evidence['signal'];
  /** The words read, `text.slice(start, end)`. */
  read: string;
  start: number;
  end: number;
  points: number;
  termId: string;
  because: string;
  /** Each has been tried on this very message. Empty for evidence against a signal, and past `MOST_TRIES`. */
  suppressedBy: Suppressor[];
}

/** Altered messages scored for one explanation: a long message of nothing but findings stays bounded. */
const MOST_TRIES = 400;

/** The evidence of an assessment of `text`, strongest first within each signal, in the order of the signals. */
export function explainAssessment(text: string, assessment: Assessment, lexicon: CompiledLexicon): ExplanationRow[] {
  const order: readonly Evidence['signal'][] = ['abuse', ...SIGNALS.filter((signal) => signal !== 'abuse'), 'trigger'];
  const budget = { triesLeft: MOST_TRIES };
  const reader = lexicon.others.find(({ language }) => language === assessment.language) ?? lexicon;
  return assessment.evidence
    .toSorted(
      (a, b) =>
        order.indexOf(a.signal) - order.indexOf(b.signal) ||
        Math.abs(b.points) - Math.abs(a.points) ||
        a.start - b.start,
    )
    .map((finding) => {
      const { signal, start, end, points, termId, because } = finding;
      const suppressedBy = suppressorsOf(finding, { text, assessment, lexicon: reader, budget });
      return { signal, read: text.slice(start, end), start, end, points, termId, because, suppressedBy };
    });
}
