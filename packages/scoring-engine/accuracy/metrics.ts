/** A message as a detector and as people see it: the higher the score, the surer a "yes". */
export interface Judged {
  score: number;
  isYes: boolean;
}

/**
 * The chance that a message of "yes" scores higher than one of "no"; equal scores count half. NaN when one of the two is
 * missing.
 */
export function rocAuc(rows: readonly Judged[]): number {
  const sorted = rows.toSorted((a, b) => a.score - b.score);
  let below = 0;
  let yeses = 0;
  let wins = 0;
  for (const { yes, no } of tiesOf(sorted)) {
    wins += yes * (below + no / 2);
    below += no;
    yeses += yes;
  }
  return wins / (yeses * below);
}

/** What comes of saying "yes" from a line on. Shares are 0–1; NaN where there is nothing to take a share of. */
export interface AtLine {
  precision: number;
  recall: number;
  /** 0 when nothing was found. */
  f1: number;
  /** Share of the "no" messages that were taken for "yes". */
  falseAlarms: number;
}

/** Says "yes" to every score of at least `line`. */
export function atLine(rows: readonly Judged[], line: number): AtLine {
  let hits = 0;
  let falseAlarms = 0;
  let yeses = 0;
  for (const { score, isYes } of rows) {
    if (isYes) yeses += 1;
    if (score < line) continue;
    if (isYes) hits += 1;
    else falseAlarms += 1;
  }
  return {
    precision: hits / (hits + falseAlarms),
    recall: hits / yeses,
    f1: yeses === 0 ? Number.NaN : (2 * hits) / (hits + falseAlarms + yeses),
    falseAlarms: falseAlarms / (rows.length - yeses),
  };
}

/**
 * The largest recall of any line at which at most `rate` of the "no" messages are taken for "yes". Equal scores fall on the
 * same side of every line, so a coarse score may have to stay far below the rate.
 */
export function recallAtFalseAlarms(rows: readonly Judged[], rate: number): number {
  const sorted = rows.toSorted((a, b) => b.score - a.score);
  const yeses = rows.filter(({ isYes }) => isYes).length;
  const allowed = rate * (rows.length - yeses);
  let hits = 0;
  let falseAlarms = 0;
  for (const { yes, no } of tiesOf(sorted)) {
    falseAlarms += no;
    if (falseAlarms > allowed) break;
    hits += yes;
  }
  return hits / yeses;
}

/** How many of each there are at every score of a sorted list. */
function* tiesOf(sorted: readonly Judged[]): Generator<{ yes: number; no: number }> {
  let at = 0;
  while (at < sorted.length) {
    const score = sorted[at]?.score;
    const ties = { yes: 0, no: 0 };
    for (; sorted[at]?.score === score; at++) ties[sorted[at]?.isYes ? 'yes' : 'no'] += 1;
    yield ties;
  }
}

/** A message with a score and the degree people gave it. */
export interface Rated {
  score: number;
  rating: number;
}

/** Spearman's rank correlation, −1 to 1: Pearson's of the ranks, equal values sharing the mean of theirs. NaN when one side is constant. */
export function spearman(rows: readonly Rated[]): number {
  const scores = ranksOf(rows.map(({ score }) => score));
  const ratings = ranksOf(rows.map(({ rating }) => rating));
  const mean = (rows.length + 1) / 2;
  let together = 0;
  let scoreSpread = 0;
  let ratingSpread = 0;
  for (let index = 0; index < rows.length; index++) {
    const score = (scores[index] as number) - mean;
    const rating = (ratings[index] as number) - mean;
    together += score * rating;
    scoreSpread += score * score;
    ratingSpread += rating * rating;
  }
  return together / Math.sqrt(scoreSpread * ratingSpread);
}

function ranksOf(values: readonly number[]): Float64Array {
  const order = Array.from(values.keys()).sort((a, b) => (values[a] as number) - (values[b] as number));
  const ranks = new Float64Array(values.length);
  let at = 0;
  while (at < order.length) {
    const first = at;
    const value = values[order[first] as number];
    while (at < order.length && values[order[at] as number] === value) at += 1;
    // The ranks of the tie are first + 1 … at: their mean.
    for (let tied = first; tied < at; tied++) ranks[order[tied] as number] = (first + 1 + at) / 2;
  }
  return ranks;
}

export interface Sampling {
  rounds: number;
  seed: number;
}

/**
 * The statistic of `rounds` samples of the rows, each drawn with replacement and as large as the set. The same rows and seed
 * draw the same samples.
 */
export function bootstrap<Row, Statistic>(
  rows: readonly Row[],
  statistic: (sample: readonly Row[]) => Statistic,
  { rounds, seed }: Sampling,
): Statistic[] {
  const random = randomNumbers(seed);
  return Array.from({ length: rounds }, () => {
    const drawn = new Uint32Array(rows.length);
    for (let draw = 0; draw < rows.length; draw++) {
      const index = Math.floor(random() * rows.length);
      drawn[index] = (drawn[index] ?? 0) + 1;
    }
    // In the order of the rows: rows sorted by score give sorted samples, which are ranked in one pass.
    const sample: Row[] = [];
    for (const [index, times] of drawn.entries()) {
      for (let time = 0; time < times; time++) sample.push(rows[index] as Row);
    }
    return statistic(sample);
  });
}

export interface Interval {
  low: number;
  high: number;
}

/** The middle 95 % of a bootstrap; samples without a value (no "yes" drawn) are left out. */
export function interval95(values: readonly number[]): Interval {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  return { low: quantile(sorted, 0.025), high: quantile(sorted, 0.975) };
}

/** Linear between the two nearest. */
function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

/** Evenly spread in [0, 1), the same row for the same seed: mulberry32, public domain. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
