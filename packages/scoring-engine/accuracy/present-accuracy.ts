import { type JudgedBar, judgeBars } from './bars.ts';
import { KNOWN_SETS } from './known-sets.ts';
import {
  type Accuracy,
  bestOf,
  type Distribution,
  type Figure,
  MEASURES,
  type Measure,
  QUESTION_IDS,
  type QuestionId,
  type SetResult,
} from './measure-accuracy.ts';

const MEASURE_NAMES: Readonly<Record<Measure, string>> = {
  auc: 'AUC',
  f1: 'F1',
  precision: 'precision',
  recall: 'recall',
  recallAtTenth: 'recall at 10 % false alarms',
  falseAlarms: 'false alarms',
  spearman: 'Spearman',
};

const QUESTIONS: Readonly<Record<QuestionId, { title: string; note: string }>> = {
  frustration: {
    title: 'Frustration',
    note: `Evenkeel says "frustrated" from 0.5 on. The others measure mood and do not claim more; they are asked for its negative.
They say "negative" where their documentation does: \`sentiment\`, \`natural\` and \`wink-sentiment\` below 0, \`vader-sentiment\`
from −0.05 down. AUC and recall at 10 % false alarms do not depend on any such line.`,
  },
  abuse: {
    title: 'Abuse',
    note: `From 0.5 on, beside two word filters that match or do not. An AUC of a filter is therefore that of a single line. False
alarms: the share of the messages without abuse.`,
  },
  'benign-frustration': {
    title: 'Frustration where there should be little',
    note: 'Share of ordinary requests that are called frustrated, or negative. Some of the banking queries are complaints.',
  },
  'benign-abuse': { title: 'Abuse where there is none', note: 'Share of ordinary requests that are called abusive.' },
  'asks-for-person': {
    title: 'Asks for a person',
    note: `The triggers \`asks-for-person\` and \`asks-for-supervisor\` beside the label "wants a person or a phone line". In hint3 that
label is almost only about phone numbers, which the triggers do not mean. Messages that a bot passed on for whatever reason
are left out.`,
  },
  'cancel-or-leave': {
    title: 'Cancels or leaves',
    note: 'The trigger `cancel-or-leave` beside the label "wants to cancel, close or end it".',
  },
  mood: {
    title: 'Mood, to check the measuring',
    note: `Frustration minus satisfaction, and the others' negative mood, beside the raters' mood. The sets come from the authors of
VADER; that VADER does well here says that the measuring works.`,
  },
};

/** docs/accuracy.md. It holds figures only: no text of a labelled message. */
export function presentAccuracy(accuracy: Accuracy, { date, seed }: { date: string; seed: number }): string {
  const { sets, results, rounds, distributions } = accuracy;
  const sections = QUESTION_IDS.filter((id) => results[id].length > 0);
  return `# Accuracy

Written by \`npm run eval -- --datasets <folder> --write\` on ${date}: the scoring engine with the English library, beside other
libraries in the same run, on public messages that people have labelled. The messages are not part of this repository.

Behind each figure is its 95 % interval: ${rounds.toLocaleString('en')} bootstrap samples of the rows, seeded with ${seed}. One without width
(0.00–0.00) says that nothing of the kind is in the set, not that it cannot happen. The best of a set is bold. A mean gives every
set the same weight. Each message is read alone; what was said before it, which the product does use, does not count here.

## Bars

${table(['', 'on', 'measure', 'bar', 'now', 'best other library', ''], judgeBars(accuracy).map(barRow))}

## Measured on

${table(
  ['set', 'messages', 'what it is', 'licence', 'from'],
  sets.map(({ name, rows }) => {
    const known = KNOWN_SETS[name];
    return [
      name,
      rows.toLocaleString('en'),
      known?.what ?? 'not known here',
      known?.licence ?? '–',
      known?.source ?? '–',
    ];
  }),
)}

## Fitted on

Nothing: every weight was set by hand. But the sets above were looked at while the words were chosen, so they are
development sets: expect less on messages that nobody has looked at.

${sections.map((id) => section(id, results[id])).join('\n')}
${distributions.length > 0 ? distributionSection(distributions) : ''}`;
}

function barRow({ what, set, measure, is, bar, figure, isMet, bestOther }: JudgedBar): string[] {
  return [
    what,
    set,
    MEASURE_NAMES[measure],
    `${is === 'at least' ? '≥' : '≤'} ${share(bar, measure)}`,
    presentFigure(figure, measure),
    bestOther ? `${share(bestOther.figure.value, measure)} (${bestOther.name})` : '–',
    isMet ? 'met' : '**missed**',
  ];
}

function section(id: QuestionId, results: readonly SetResult[]): string {
  const { title, note } = QUESTIONS[id];
  const measures = MEASURES.filter((measure) =>
    results.some(({ detectors }) => detectors.some(({ figures }) => figures[measure])),
  );
  const rows = results.flatMap(({ set, rows, yes, detectors }) =>
    detectors.map((detector, index) => [
      ...(index === 0 ? [set, `${yes.toLocaleString('en')} of ${rows.toLocaleString('en')}`] : ['', '']),
      detector.name,
      ...measures.map((measure) => {
        const figure = presentFigure(detector.figures[measure], measure);
        const isBest = detectors.length > 1 && bestOf(detectors, measure)?.name === detector.name;
        return isBest ? `**${figure}**` : figure;
      }),
    ]),
  );
  return `## ${title}\n\n${note}\n\n${table(['set', 'yes', '', ...measures.map((measure) => MEASURE_NAMES[measure])], rows)}\n`;
}

function distributionSection(distributions: readonly Distribution[]): string {
  const tables = distributions.map(
    ({ set, label, columns, rows }) =>
      `${label === 'target' ? 'Who it is aimed at' : 'What kind it is'}, ${set}:\n\n${table(
        ['labelled', ...columns],
        rows.map(({ label: people, counts }) => [people, ...counts.map(String)]),
      )}\n`,
  );
  return `## Abuse: target and kind

How many messages of a label (rows) the engine reads how (columns). \`system\` is the side that answers, to the engine the agent.
A message may be of several kinds; the sets name kinds of motive, the engine kinds of wording.

${tables.join('\n')}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

export function presentFigure(figure: Figure | undefined, measure: Measure): string {
  if (!figure || Number.isNaN(figure.value)) return '–';
  return `${share(figure.value, measure)} (${digits(figure.low, measure)}–${digits(figure.high, measure)})`;
}

/** Alarms in per cent, because they are few; the rest to three places. */
export function share(value: number, measure: Measure): string {
  return measure === 'falseAlarms' ? `${digits(value, measure)} %` : digits(value, measure);
}

function digits(value: number, measure: Measure): string {
  return measure === 'falseAlarms' ? (value * 100).toFixed(2) : value.toFixed(3);
}
