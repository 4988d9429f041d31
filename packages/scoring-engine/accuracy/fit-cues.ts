import type { Fitted, Library } from '@evenkeel/library';
import { type CompiledLexicon, compileLexicon, scoreMessage } from '../src/index.ts';
import { DECISION_POINTS, SQUASH_STEEPNESS } from '../src/tuning.ts';
import type { LabelledMessage, LabelledSet } from './labelled-messages.ts';
import { type Judged, type Rated, recallAtFalseAlarms, rocAuc, spearman } from './metrics.ts';

/** How a set of labelled messages takes part. */
export interface SetPlan {
  name: string;
  /** How many messages the whole set counts for, however many it has: a large set of another kind must not drown a small one. */
  counts: number;
  /** Calm requests: no labels of feeling; each is taken for a "no" and shares the line of the main set. */
  isCalm?: boolean;
}

export interface FitPlan {
  /** The set most like what the engine reads. Its line between yes and no is the one that is kept. */
  main: string;
  sets: readonly SetPlan[];
  seed: number;
}

/** What the engine makes of one message without cues, the cues in it, and what people said. */
interface Row {
  set: string;
  /** What must not be on both sides of a split. */
  dialogue: string;
  offset: number;
  cues: number[];
  isYes: number;
  rating: number | null;
  weight: number;
}

/** How far a weight may stray from the one set by hand: the standard deviation of the normal prior, in points. */
const SPREADS = [0.1, 0.2, 0.4];
const FOLDS = 10;
/** Nothing that is learned outweighs a curated term. */
const MAX_POINTS = 1.5;
/** Less shows as evidence of nothing. */
const MIN_POINTS = 0.05;
const ORDINARY = Array.from({ length: 16 }, (_, step) => step / 10);

export interface Fit {
  weights: Fitted['cues'];
  ordinary: number;
  spread: number;
  rows: Map<string, number>;
  /** By name; see `figuresOf`. */
  figures: Record<string, number>;
}

/**
 * Weighs the library's cues on the sets of the plan: logistic regression around the weights set by hand, what the terms
 * say being given. How far the weights may stray is chosen by sets left out entirely. The same input gives the same answer.
 */
export function fitCues(sets: readonly LabelledSet[], library: Library, wanted: FitPlan): Fit {
  const cues = (library.cues ?? []).map(({ id, points }) => ({ id, points }));
  const lexicon = compileLexicon({ ...library, fitted: bareWeights() });
  const places = new Map(cues.map(({ id }, place) => [`cue:${id}`, place]));
  const rows = wanted.sets.flatMap((setPlan) => rowsOf(setPlan, sets, lexicon, places));
  const plan = { ...wanted, sets: wanted.sets.filter(({ name }) => rows.some(({ set }) => set === name)) };
  const priors = cues.map(({ points }) => points);

  const tried = SPREADS.map((spread) => ({ spread, auc: meanLeftOutAuc(rows, priors, spread, plan) }));
  const { spread } = tried.reduce((best, next) => (next.auc > best.auc ? next : best));
  const weights = weigh(rows, priors, spread, plan);
  const held = heldOut(rows, priors, spread, plan);
  const calm = new Set(plan.sets.filter(({ isCalm }) => isCalm).map(({ name }) => name));
  const ordinary = bestOrdinary([...held, ...rows.filter(({ set }) => calm.has(set)).map((row) => ({ row, weights }))]);
  return {
    weights: Object.fromEntries(cues.map(({ id }, place) => [id, weights[place] as number])),
    ordinary,
    spread,
    rows: new Map(plan.sets.map(({ name }) => [name, rows.filter((row) => row.set === name).length])),
    figures: figuresOf(rows, held, priors, spread, ordinary, plan),
  };
}

/** All cues at the weights set by hand, none of them ordinary: the fit has to see every one. */
function bareWeights(): Fitted {
  return {
    provenance: { command: 'fit', date: '2000-01-01', method: 'set by hand', sets: [], figures: {} },
    ordinary: 0,
    cues: {},
  };
}

function rowsOf(
  plan: SetPlan,
  sets: readonly LabelledSet[],
  lexicon: CompiledLexicon,
  places: ReadonlyMap<string, number>,
): Row[] {
  const labelled = (sets.find(({ name }) => name === plan.name)?.rows ?? []).flatMap((message) => {
    const isYes = plan.isCalm ? 0 : answerOf(message);
    return isYes === null ? [] : [{ message, isYes }];
  });
  return labelled.flatMap(({ message, isYes }) => {
    const { abstained, evidence } = scoreMessage(message.text, lexicon);
    if (abstained) return [];
    let offset = 0;
    const cues: number[] = [];
    for (const { signal, termId, points } of evidence) {
      if (signal !== 'frustration') continue;
      const place = places.get(termId);
      if (place === undefined) offset += points;
      else cues.push(place);
    }
    return {
      set: plan.name,
      dialogue: message.dialogueId ?? message.id,
      offset,
      cues,
      isYes,
      rating: message.labels.frustrationLevel ?? null,
      weight: plan.counts / labelled.length,
    };
  });
}

/** Plainly negative or plainly not; what lies between is left out. */
const NEGATIVE_SENTIMENT = -0.8;
const NO_NEGATIVE_SENTIMENT = -0.2;

function answerOf({ labels }: LabelledMessage): number | null {
  if (labels.frustration !== undefined) return labels.frustration;
  if (labels.sentiment === undefined) return null;
  if (labels.sentiment <= NEGATIVE_SENTIMENT) return 1;
  return labels.sentiment >= NO_NEGATIVE_SENTIMENT ? 0 : null;
}

/**
 * Newton's method on the penalised likelihood of the engine's own value, each set with a line of its own so that how often
 * a set says yes teaches nothing. A weight never changes the sign that was set by hand: it is held at 0 instead.
 */
function weigh(rows: readonly Row[], priors: readonly number[], spread: number, plan: FitPlan): number[] {
  const calm = new Set(plan.sets.filter(({ isCalm }) => isCalm).map(({ name }) => name));
  const lines = [...new Set(rows.map(({ set }) => (calm.has(set) ? plan.main : set)))];
  const lineOf = new Map(rows.map(({ set }) => [set, priors.length + lines.indexOf(calm.has(set) ? plan.main : set)]));
  const size = priors.length + lines.length;
  const steepness = SQUASH_STEEPNESS.frustration;
  const weights = [...priors, ...lines.map(() => -DECISION_POINTS.frustration)];
  const isHeld = new Array<boolean>(size).fill(false);
  for (let round = 0; round < NEWTON_ROUNDS; round++) {
    const slope = new Float64Array(size);
    const curve = Array.from({ length: size }, () => new Float64Array(size));
    for (const { set, offset, cues, isYes, weight } of rows) {
      const active = [...cues, lineOf.get(set) as number];
      let points = offset;
      for (const at of active) points += weights[at] as number;
      const value = 1 / (1 + Math.exp(-steepness * points));
      const pull = weight * steepness * (value - isYes);
      const bend = weight * steepness * steepness * value * (1 - value);
      for (const at of active) {
        slope[at] = (slope[at] as number) + pull;
        const line = curve[at] as Float64Array;
        for (const other of active) line[other] = (line[other] as number) + bend;
      }
    }
    for (let at = 0; at < size; at++) {
      const prior = priors[at];
      const precision = prior === undefined ? LINE_PRECISION : 1 / spread ** 2;
      const from = prior ?? -DECISION_POINTS.frustration;
      slope[at] = (slope[at] as number) + precision * ((weights[at] as number) - from);
      const line = curve[at] as Float64Array;
      line[at] = (line[at] as number) + precision;
    }
    const step = solve(curve, slope, isHeld);
    for (let at = 0; at < size; at++) weights[at] = (weights[at] as number) - (step[at] as number);
    for (let at = 0; at < priors.length; at++) {
      if ((weights[at] as number) * (priors[at] as number) > 0) continue;
      weights[at] = 0;
      isHeld[at] = true;
    }
  }
  return weights.slice(0, priors.length).map((weight) => {
    const capped = Math.max(-MAX_POINTS, Math.min(MAX_POINTS, weight));
    return Math.abs(capped) < MIN_POINTS ? 0 : Math.round(capped * 100) / 100;
  });
}

/** Newton's steps are square: after a handful nothing moves any more. */
const NEWTON_ROUNDS = 8;
/** The line of a set is free but for sets that never say yes. */
const LINE_PRECISION = 0.01;

/** Gaussian elimination of a positive definite system; what is held does not move. */
function solve(matrix: readonly Float64Array[], right: Float64Array, isHeld: readonly boolean[]): Float64Array {
  const size = right.length;
  const rows = matrix.map((row, at) =>
    isHeld[at] ? Float64Array.from(row, (_, column) => (column === at ? 1 : 0)) : Float64Array.from(row),
  );
  const answer = Float64Array.from(right, (value, at) => (isHeld[at] ? 0 : value));
  for (let pivot = 0; pivot < size; pivot++) {
    const own = rows[pivot] as Float64Array;
    for (let at = pivot + 1; at < size; at++) {
      const row = rows[at] as Float64Array;
      const factor = (row[pivot] as number) / (own[pivot] as number);
      if (factor === 0) continue;
      for (let column = pivot; column < size; column++) {
        row[column] = (row[column] as number) - factor * (own[column] as number);
      }
      answer[at] = (answer[at] as number) - factor * (answer[pivot] as number);
    }
  }
  for (let pivot = size - 1; pivot >= 0; pivot--) {
    const own = rows[pivot] as Float64Array;
    let value = answer[pivot] as number;
    for (let column = pivot + 1; column < size; column++) value -= (own[column] as number) * (answer[column] as number);
    answer[pivot] = value / (own[pivot] as number);
  }
  return answer;
}

/** The engine's sum for a row: `signals/weigh-cues.ts` in one line. */
function pointsOf({ offset, cues }: Row, weights: readonly number[], ordinary: number): number {
  let complaint = 0;
  let calm = 0;
  for (const cue of cues) {
    const points = weights[cue] as number;
    if (points > 0) complaint += points;
    else calm += points;
  }
  return offset + calm + Math.max(0, complaint - ordinary);
}

function labelledSets(plan: FitPlan): string[] {
  return plan.sets.filter(({ isCalm }) => !isCalm).map(({ name }) => name);
}

function judged(rows: readonly Row[], weights: readonly number[], ordinary: number): Judged[] {
  return rows.map((row) => ({ score: pointsOf(row, weights, ordinary), isYes: row.isYes === 1 }));
}

function leftOutAuc(rows: readonly Row[], name: string, priors: readonly number[], spread: number, plan: FitPlan) {
  const others = rows.filter(({ set }) => set !== name);
  const own = rows.filter(({ set }) => set === name);
  return rocAuc(judged(own, weigh(others, priors, spread, plan), 0));
}

function meanLeftOutAuc(rows: readonly Row[], priors: readonly number[], spread: number, plan: FitPlan): number {
  const values = labelledSets(plan)
    .map((name) => leftOutAuc(rows, name, priors, spread, plan))
    .filter(Number.isFinite);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Every row of the main set with weights that have seen neither it nor its dialogue. */
function heldOut(rows: readonly Row[], priors: readonly number[], spread: number, plan: FitPlan) {
  const own = rows.filter(({ set }) => set === plan.main);
  const dialogues = [...new Set(own.map(({ dialogue }) => dialogue))];
  const foldOf = new Map(dialogues.map((dialogue, place) => [dialogue, (place + plan.seed) % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isHeld = (row: Row) => row.set === plan.main && foldOf.get(row.dialogue) === fold;
    const held = own.filter(isHeld);
    if (held.length === 0) return [];
    const weights = weigh(
      rows.filter((row) => !isHeld(row)),
      priors,
      spread,
      plan,
    );
    return held.map((row) => ({ row, weights }));
  }).flat();
}

interface HeldRow {
  row: Row;
  weights: readonly number[];
}

/** With the decision line where it is, the ordinary amount is what makes the values true: least log loss. */
function bestOrdinary(held: readonly HeldRow[]): number {
  const steepness = SQUASH_STEEPNESS.frustration;
  const losses = ORDINARY.map((ordinary) => {
    let loss = 0;
    for (const { row, weights } of held) {
      const logOdds = steepness * (pointsOf(row, weights, ordinary) - DECISION_POINTS.frustration);
      loss += row.weight * Math.log1p(Math.exp(row.isYes ? -logOdds : logOdds));
    }
    return { ordinary, loss };
  });
  return losses.reduce((best, next) => (next.loss < best.loss ? next : best)).ordinary;
}

/** Three decimals, without what a set of one answer has no figure for; "left out" has never seen the set, "held out" never the dialogue. */
function figuresOf(
  rows: readonly Row[],
  held: readonly HeldRow[],
  priors: readonly number[],
  spread: number,
  ordinary: number,
  plan: FitPlan,
): Record<string, number> {
  const figures: [string, number][] = [];
  for (const name of labelledSets(plan)) {
    const own = rows.filter(({ set }) => set === name);
    const without = own.map((row) => ({ score: row.offset, isYes: row.isYes === 1 }));
    figures.push([`${name}: AUC without cues`, rocAuc(without)]);
    figures.push([`${name}: AUC, weights set by hand`, rocAuc(judged(own, priors, ordinary))]);
    figures.push([`${name}: AUC, left out`, leftOutAuc(rows, name, priors, spread, plan)]);
  }
  const scored = held.map(({ row, weights }) => ({ row, score: pointsOf(row, weights, ordinary) }));
  const main = scored.map(({ row, score }): Judged => ({ score, isYes: row.isYes === 1 }));
  const rated = scored.flatMap(({ row, score }): Rated[] =>
    row.rating === null ? [] : [{ score, rating: row.rating }],
  );
  figures.push([`${plan.main}: AUC, held out`, rocAuc(main)]);
  figures.push([`${plan.main}: recall at 10 % false alarms, held out`, recallAtFalseAlarms(main, 0.1)]);
  if (rated.length > 0) figures.push([`${plan.main}: Spearman with the ratings, held out`, spearman(rated)]);
  const known = figures.filter(([, value]) => Number.isFinite(value));
  return Object.fromEntries(known.map(([name, value]) => [name, Math.round(value * 1000) / 1000]));
}
