import type { Assessment } from '@evenkeel/scoring-engine';
import { type Detector, moodLibraries, ourMood, ourSignal, ourTriggers, profanityFilters } from './detectors.ts';
import type { LabelledMessage, LabelledSet } from './labelled-messages.ts';
import {
  atLine,
  bootstrap,
  type Interval,
  interval95,
  type Judged,
  recallAtFalseAlarms,
  rocAuc,
  type Sampling,
  spearman,
} from './metrics.ts';

/** In the order they are shown. Shares and correlations; false alarms and recall at a tenth are shares of "no" and "yes". */
export const MEASURES = ['auc', 'f1', 'precision', 'recall', 'recallAtTenth', 'falseAlarms', 'spearman'] as const;
export type Measure = (typeof MEASURES)[number];

export interface Figure extends Interval {
  value: number;
}
export type Figures = Partial<Record<Measure, Figure>>;

export interface SetResult {
  /** `mean` is the mean over the sets that count, each with the same weight. */
  set: string;
  rows: number;
  yes: number;
  detectors: { name: string; figures: Figures }[];
}

export type DetectorResult = SetResult['detectors'][number];

/** The one with the best value of a measure, if any has it. */
export function bestOf(
  detectors: readonly DetectorResult[],
  measure: Measure,
): { name: string; figure: Figure } | undefined {
  const better = measure === 'falseAlarms' ? -1 : 1;
  const [best] = detectors
    .flatMap(({ name, figures: { [measure]: figure } }) =>
      figure && !Number.isNaN(figure.value) ? [{ name, figure }] : [],
    )
    .sort((a, b) => (b.figure.value - a.figure.value) * better);
  return best;
}

export const QUESTION_IDS = [
  'frustration',
  'abuse',
  'benign-frustration',
  'benign-abuse',
  'asks-for-person',
  'cancel-or-leave',
  'mood',
] as const;
export type QuestionId = (typeof QUESTION_IDS)[number];

/** How often the engine's reading (columns) goes with what people labelled (rows). */
export interface Distribution {
  set: string;
  label: 'target' | 'type';
  columns: string[];
  rows: { label: string; counts: number[] }[];
}

export interface Accuracy {
  sets: { name: string; rows: number }[];
  rounds: number;
  results: Record<QuestionId, SetResult[]>;
  distributions: Distribution[];
}

/** What people said of a message, where they were asked. */
export interface Answer {
  isYes: boolean;
  /** The degree, where there is one. */
  rating?: number | undefined;
}

export interface Question {
  measures: readonly Measure[];
  /** Ours first. */
  detectors: readonly [Detector, ...Detector[]];
  isAsked: (set: LabelledSet) => boolean;
  /** `undefined` leaves the message out. */
  answer: (message: LabelledMessage) => Answer | undefined;
}

/** Synthetic sentences for bias, not what people write: shown, but not part of a mean. */
const NOT_IN_THE_MEAN = ['identity-templates'];

/** The share of false alarms at which recall is compared: a tenth is what a supervisor may still bear. */
const BEARABLE_FALSE_ALARMS = 0.1;

/** Measures every set by every label it has. The same sets and seed give the same figures. */
export function measureAccuracy(
  sets: readonly LabelledSet[],
  assess: (text: string) => Assessment,
  sampling: Sampling,
): Accuracy {
  const questions = questionsFor(assess);
  const ask = (id: QuestionId) => askSets(questions[id], sets, sampling);
  return {
    sets: sets.map(({ name, rows }) => ({ name, rows: rows.length })),
    rounds: sampling.rounds,
    results: Object.fromEntries(QUESTION_IDS.map((id) => [id, ask(id)])) as Record<QuestionId, SetResult[]>,
    distributions: sets.flatMap((set) => distributionsOf(set, assess)),
  };
}

export function questionsFor(assess: (text: string) => Assessment): Record<QuestionId, Question> {
  return {
    frustration: {
      measures: ['auc', 'f1', 'precision', 'recall', 'recallAtTenth', 'spearman'],
      detectors: [ourSignal('frustration', assess), ...moodLibraries],
      isAsked: hasBoth(frustrationOf),
      answer: frustrationOf,
    },
    abuse: {
      measures: ['auc', 'f1', 'precision', 'recall', 'falseAlarms'],
      detectors: [ourSignal('abuse', assess), ...profanityFilters],
      isAsked: hasBoth(abuseOf),
      answer: abuseOf,
    },
    'benign-frustration': {
      measures: ['falseAlarms'],
      detectors: [ourSignal('frustration', assess), ...moodLibraries],
      isAsked: isBenign,
      answer: abuseOf,
    },
    'benign-abuse': {
      measures: ['falseAlarms'],
      detectors: [ourSignal('abuse', assess), ...profanityFilters],
      isAsked: isBenign,
      answer: abuseOf,
    },
    'asks-for-person': {
      measures: ['f1', 'precision', 'recall'],
      detectors: [ourTriggers(['asks-for-person', 'asks-for-supervisor'], assess)],
      isAsked: hasBoth(asksForPerson),
      answer: asksForPerson,
    },
    'cancel-or-leave': {
      measures: ['f1', 'precision', 'recall'],
      detectors: [ourTriggers(['cancel-or-leave'], assess)],
      isAsked: hasBoth(cancels),
      answer: cancels,
    },
    mood: {
      measures: ['spearman'],
      detectors: [ourMood(assess), ...moodLibraries],
      isAsked: (set) => set.rows.some((row) => badMoodOf(row) !== undefined),
      answer: badMoodOf,
    },
  };
}

function frustrationOf({ labels }: LabelledMessage): Answer | undefined {
  return labels.frustration === undefined
    ? undefined
    : { isYes: labels.frustration === 1, rating: labels.frustrationLevel };
}

function abuseOf({ labels }: LabelledMessage): Answer | undefined {
  return labels.abuse === undefined ? undefined : { isYes: labels.abuse === 1 };
}

/** `needs_agent` is whatever a bot passed on, plain requests for a person among it: neither yes nor no. */
function asksForPerson({ labels: { escalation } }: LabelledMessage): Answer | undefined {
  if (escalation === undefined || escalation.includes('needs_agent')) return undefined;
  return { isYes: escalation.includes('human_agent') };
}

function cancels({ labels: { escalation } }: LabelledMessage): Answer | undefined {
  return escalation === undefined ? undefined : { isYes: escalation.includes('cancel') };
}

/** Turned round like the detectors: the worse the mood, the higher. */
function badMoodOf({ labels: { sentiment } }: LabelledMessage): Answer | undefined {
  return sentiment === undefined ? undefined : { isYes: sentiment < 0, rating: -sentiment };
}

function hasBoth(answer: Question['answer']): (set: LabelledSet) => boolean {
  return ({ rows }) =>
    rows.some((row) => answer(row)?.isYes === true) && rows.some((row) => answer(row)?.isYes === false);
}

/** Everything in it was judged free of abuse: ordinary requests, on which any alarm is a false one. */
function isBenign({ rows }: LabelledSet): boolean {
  return rows.every(({ labels }) => labels.abuse === 0);
}

type Row = Judged & { rating: number | undefined };
type Values = Partial<Record<Measure, number>>;

interface Sampled {
  name: string;
  values: Values;
  /** The same of every bootstrap sample. */
  samples: Values[];
}

function askSets(question: Question, sets: readonly LabelledSet[], sampling: Sampling): SetResult[] {
  const asked = sets.filter(question.isAsked).map((set, index) => {
    // Sets of one size would else be drawn alike, and their mean would seem to vary more than it does.
    const ownSampling = { ...sampling, seed: sampling.seed + index };
    const messages = set.rows.flatMap((row) => {
      const answer = question.answer(row);
      return answer ? [{ text: row.text, ...answer }] : [];
    });
    return {
      set: set.name,
      rows: messages.length,
      yes: messages.filter(({ isYes }) => isYes).length,
      detectors: question.detectors.map((detector) => sample(detector, messages, question.measures, ownSampling)),
    };
  });
  const inMean = asked.filter(({ set }) => !NOT_IN_THE_MEAN.includes(set));
  const mean = {
    set: 'mean',
    rows: sum(inMean.map(({ rows }) => rows)),
    yes: sum(inMean.map(({ yes }) => yes)),
    detectors: question.detectors.map((detector, index) =>
      meanOf(
        detector.name,
        inMean.map(({ detectors }) => detectors[index] as Sampled),
        question.measures,
      ),
    ),
  };
  const shown = inMean.length > 1 ? [...asked, mean] : asked;
  return shown.map(({ detectors, ...rest }) => ({
    ...rest,
    detectors: detectors.map((detector) => ({ name: detector.name, figures: figuresOf(detector) })),
  }));
}

function sample(
  { name, score, line }: Detector,
  messages: readonly (Answer & { text: string })[],
  measures: readonly Measure[],
  sampling: Sampling,
): Sampled {
  // Sorted once, so that the samples are too.
  const rows = messages
    .map(({ text, isYes, rating }) => ({ score: score(text), isYes, rating }))
    .sort((a, b) => a.score - b.score);
  const valuesOf = (drawn: readonly Row[]) => measure(drawn, line, measures);
  return { name, values: valuesOf(rows), samples: bootstrap(rows, valuesOf, sampling) };
}

function measure(rows: readonly Row[], line: number, measures: readonly Measure[]): Values {
  const values: Values = atLine(rows, line);
  for (const name of measures) {
    if (name === 'auc') values.auc = rocAuc(rows);
    if (name === 'recallAtTenth') values.recallAtTenth = recallAtFalseAlarms(rows, BEARABLE_FALSE_ALARMS);
    if (name === 'spearman') {
      const rated = rows.flatMap(({ score, rating }) => (rating === undefined ? [] : [{ score, rating }]));
      if (rated.length > 0) values.spearman = spearman(rated);
    }
  }
  return Object.fromEntries(measures.flatMap((name) => (name in values ? [[name, values[name]]] : [])));
}

/** Sample by sample, so that the interval is one of the mean. A measure that a set does not have is left out. */
function meanOf(name: string, sets: readonly Sampled[], measures: readonly Measure[]): Sampled {
  const shared = measures.filter((measured) => sets.every(({ values }) => measured in values));
  const averageOf = (all: readonly Values[]): Values =>
    Object.fromEntries(
      shared.map((measured) => [measured, sum(all.map((values) => values[measured] ?? Number.NaN)) / all.length]),
    );
  const rounds = sets[0]?.samples.length ?? 0;
  return {
    name,
    values: averageOf(sets.map(({ values }) => values)),
    samples: Array.from({ length: rounds }, (_, round) => averageOf(sets.map(({ samples }) => samples[round] ?? {}))),
  };
}

function figuresOf({ values, samples }: Sampled): Figures {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      { value, ...interval95(samples.map((drawn) => drawn[name as Measure] ?? Number.NaN)) },
    ]),
  );
}

function distributionsOf(set: LabelledSet, assess: (text: string) => Assessment): Distribution[] {
  return (['target', 'type'] as const).flatMap((label) => {
    const counts = new Map<string, Map<string, number>>();
    for (const { text, labels } of set.rows) {
      const given = label === 'target' ? [labels.target ?? []].flat() : (labels.abuseType ?? []);
      if (given.length === 0) continue;
      const { abuseTarget, abuseKinds } = assess(text);
      const read =
        label === 'target' ? [abuseTarget ?? 'not abuse'] : abuseKinds.length > 0 ? abuseKinds : ['not abuse'];
      for (const people of given) {
        const row = counts.get(people) ?? new Map<string, number>();
        counts.set(people, row);
        for (const ours of read) row.set(ours, (row.get(ours) ?? 0) + 1);
      }
    }
    if (counts.size === 0) return [];
    const columns = [...new Set([...counts.values()].flatMap((row) => [...row.keys()]))].sort();
    const rows = [...counts].map(([people, row]) => ({
      label: people,
      counts: columns.map((ours) => row.get(ours) ?? 0),
    }));
    return [{ set: set.name, label, columns, rows: rows.sort((a, b) => sum(b.counts) - sum(a.counts)) }];
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
