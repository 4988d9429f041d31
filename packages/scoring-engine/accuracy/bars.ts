import { type Accuracy, bestOf, type Figure, type Measure, type QuestionId } from './measure-accuracy.ts';

/** What we want to reach, written down before it is measured. */
interface Bar {
  what: string;
  question: QuestionId;
  set: string;
  measure: Measure;
  is: 'at least' | 'at most';
  bar: number;
}

const BARS: readonly Bar[] = [
  { what: 'frustration: order', question: 'frustration', set: 'mean', measure: 'auc', is: 'at least', bar: 0.8 },
  {
    what: 'frustration: order, the aim',
    question: 'frustration',
    set: 'mean',
    measure: 'auc',
    is: 'at least',
    bar: 0.86,
  },
  {
    what: 'frustration: found at 10 % false alarms',
    question: 'frustration',
    set: 'mean',
    measure: 'recallAtTenth',
    is: 'at least',
    bar: 0.45,
  },
  {
    what: 'frustration: as strong as the raters say',
    question: 'frustration',
    set: 'dfrustration',
    measure: 'spearman',
    is: 'at least',
    bar: 0.6,
  },
  { what: 'abuse', question: 'abuse', set: 'convabuse', measure: 'f1', is: 'at least', bar: 0.8 },
  {
    what: 'abuse: alarms that are right',
    question: 'abuse',
    set: 'convabuse',
    measure: 'precision',
    is: 'at least',
    bar: 0.85,
  },
  { what: 'asks for a person', question: 'asks-for-person', set: 'nlupp', measure: 'f1', is: 'at least', bar: 0.85 },
  { what: 'cancels or leaves', question: 'cancel-or-leave', set: 'mean', measure: 'f1', is: 'at least', bar: 0.78 },
  {
    what: 'abuse in ordinary requests',
    question: 'benign-abuse',
    set: 'clinc150',
    measure: 'falseAlarms',
    is: 'at most',
    bar: 0.0005,
  },
  {
    what: 'frustration in ordinary requests',
    question: 'benign-frustration',
    set: 'clinc150',
    measure: 'falseAlarms',
    is: 'at most',
    bar: 0.02,
  },
];

export interface JudgedBar extends Bar {
  figure: Figure;
  isMet: boolean;
  /** The best of the other libraries in the same run, where others can be asked. */
  bestOther: { name: string; figure: Figure } | undefined;
}

/** The bars whose sets were measured. */
export function judgeBars({ results }: Accuracy): JudgedBar[] {
  return BARS.flatMap((bar) => {
    const result = results[bar.question].find(({ set }) => set === bar.set);
    const [ours, ...others] = result?.detectors ?? [];
    const figure = ours?.figures[bar.measure];
    if (!figure) return [];
    const isMet = bar.is === 'at least' ? figure.value >= bar.bar : figure.value <= bar.bar;
    return [{ ...bar, figure, isMet, bestOther: bestOf(others, bar.measure) }];
  });
}
