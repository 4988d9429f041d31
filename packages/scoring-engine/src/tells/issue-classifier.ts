import type { Issue, IssueRow } from '@evenkeel/library';
import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js';
import type { Vocabulary } from '../match/vocabulary.ts';
import { readMessage, type Token } from '../normalize/read-message.ts';
import { STOP_WORDS } from './stop-words.ts';

/**
 * natural's Bayes classifier, trained on the examples of the issues and then read out: natural looks for every word it has
 * learned in every message, which would take longer than all the rest. The sums are the same; a test holds them to it.
 */
export interface IssueClassifier {
  /** The issue that leads clearly, or null. */
  issueOf(tokens: readonly Token[]): Issue | null;
  /** The logarithm of what natural answers for each issue, and how many of the words it has learned. For tests and measuring. */
  weigh(tokens: readonly Token[]): { known: number; values: { issue: Issue; value: number }[] };
}

/**
 * Words of the examples that a message must have, and how far the best must lead, as the logarithm of how many times likelier
 * it is. Read off `npm run eval -- issues`: as precise as the rules where they speak, and small talk stays without an issue.
 */
const MIN_KNOWN = 3;
const MIN_LEAD = 1;
/** Words met before, with what they are to the classifier; a flood of nonsense then costs time, never memory. */
const MAX_REMEMBERED = 20_000;

export function trainIssueClassifier(rows: readonly IssueRow[], vocabulary: Vocabulary): IssueClassifier {
  const { stem } = vocabulary.pack;
  const { classifier: natural } = new BayesClassifier();
  const learned = rows.flatMap(({ id, examples = [] }) =>
    examples.map((example) => ({ issue: id, features: featuresOf(readMessage(example, vocabulary).tokens, stem) })),
  );
  const places = new Map<string, number>();
  for (const { features } of learned)
    for (const feature of features) if (!places.has(feature)) places.set(feature, places.size);
  // Given to natural as what its `train` makes of a text, word by word: made here it takes milliseconds, there most of a second.
  const row = new Array<0 | 1>(places.size).fill(0);
  for (const { issue, features } of learned) {
    for (const feature of features) row[places.get(feature) as number] = 1;
    natural.addExample(row, issue);
    row.fill(0);
  }

  const issues = Object.keys(natural.classFeatures) as Issue[];
  const { classFeatures, classTotals, totalExamples, smoothing } = natural;
  /** By feature, then by issue: what the word adds to each. */
  const added = new Float64Array(places.size * issues.length);
  const priors = new Float64Array(issues.length);
  for (const [at, issue] of issues.entries()) {
    const total = classTotals[issue] ?? 1;
    priors[at] = Math.log(total / totalExamples);
    for (let place = 0; place < places.size; place++) {
      added[place * issues.length + at] = Math.log((classFeatures[issue]?.[place] || smoothing) / total);
    }
  }
  const counted = new Int32Array(places.size).fill(-1);
  let message = 0;
  const sums = new Float64Array(issues.length);
  let remembered = new Map<string, number>();

  /** The place of a word among those learned, −1 for none. */
  function placeOf(word: string): number {
    let place = remembered.get(word);
    if (place === undefined) {
      place = isTelling(word) ? (places.get(stem(word)) ?? -1) : -1;
      if (remembered.size >= MAX_REMEMBERED) remembered = new Map();
      remembered.set(word, place);
    }
    return place;
  }

  /** Writes the sums of all issues, and answers how many words were known. */
  function sum(tokens: readonly Token[]): number {
    sums.set(priors);
    message = (message + 1) | 0;
    let known = 0;
    for (const { kind, info } of tokens) {
      if (kind !== 'word') continue;
      const place = placeOf(info.word);
      if (place < 0 || counted[place] === message) continue;
      counted[place] = message;
      known++;
      const from = place * issues.length;
      for (let at = 0; at < issues.length; at++) sums[at] = (sums[at] as number) + (added[from + at] as number);
    }
    return known;
  }

  return {
    issueOf(tokens) {
      if (sum(tokens) < MIN_KNOWN) return null;
      let best = -1;
      let first = Number.NEGATIVE_INFINITY;
      let second = Number.NEGATIVE_INFINITY;
      for (let at = 0; at < issues.length; at++) {
        const value = sums[at] as number;
        if (value > first) {
          second = first;
          first = value;
          best = at;
        } else if (value > second) second = value;
      }
      return first - second >= MIN_LEAD ? (issues[best] ?? null) : null;
    },
    weigh(tokens) {
      const known = sum(tokens);
      return { known, values: issues.map((issue, at) => ({ issue, value: sums[at] as number })) };
    },
  };
}

/** What natural is given instead of a text: it would cut and stem with its own tokenizer, and read no disguise. */
export function featuresOf(tokens: readonly Token[], stem: (word: string) => string): string[] {
  return tokens.filter(({ kind, info }) => kind === 'word' && isTelling(info.word)).map(({ info }) => stem(info.word));
}

const MAX_STEMMED = 24;

function isTelling(word: string): boolean {
  return word.length > 1 && word.length <= MAX_STEMMED && !STOP_WORDS.has(word);
}
