import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atLine,
  bootstrap,
  interval95,
  type Judged,
  randomNumbers,
  recallAtFalseAlarms,
  rocAuc,
  spearman,
} from './metrics.ts';

/** [score, yes or no] */
function judged(...rows: [number, 'yes' | 'no'][]): Judged[] {
  return rows.map(([score, answer]) => ({ score, isYes: answer === 'yes' }));
}

function rated(...rows: [number, number][]) {
  return rows.map(([score, rating]) => ({ score, rating }));
}

const anyRows = fc.array(fc.record({ score: fc.integer({ min: 0, max: 6 }), isYes: fc.boolean() }), { maxLength: 40 });

describe('rocAuc', () => {
  it('counts the pairs in the right order, equal scores half', () => {
    // Pairs yes/no: .9>.8 ✓ .9>.5 ✓ .9>.1 ✓ · .5<.8 ✗ .5=.5 ½ .5>.1 ✓ → 4.5 of 6
    expect(rocAuc(judged([0.9, 'yes'], [0.8, 'no'], [0.5, 'yes'], [0.5, 'no'], [0.1, 'no']))).toBe(0.75);
  });

  it('is 1 for a perfect order, 0 for its reverse, ½ for one score for all', () => {
    expect(rocAuc(judged([2, 'yes'], [1, 'no'], [0, 'no']))).toBe(1);
    expect(rocAuc(judged([0, 'yes'], [1, 'no'], [2, 'no']))).toBe(0);
    expect(rocAuc(judged([1, 'yes'], [1, 'no'], [1, 'yes']))).toBe(0.5);
  });

  it('has no value without both answers', () => {
    expect(rocAuc(judged([1, 'yes'], [2, 'yes']))).toBeNaN();
    expect(rocAuc(judged([1, 'no']))).toBeNaN();
  });

  it('is what counting every pair gives', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        fc.pre(rows.some((row) => row.isYes) && rows.some((row) => !row.isYes));
        const pairs = rows
          .filter((row) => row.isYes)
          .flatMap((yes) => rows.filter((row) => !row.isYes).map((no) => Math.sign(yes.score - no.score) / 2 + 0.5));
        const counted = pairs.reduce((sum, won) => sum + won, 0) / pairs.length;
        expect(rocAuc(rows)).toBeCloseTo(counted, 12);
      }),
    );
  });
});

describe('atLine', () => {
  it('counts hits, misses and false alarms, the line itself a yes', () => {
    const rows = judged(
      [0.9, 'yes'],
      [0.5, 'yes'],
      [0.4, 'yes'],
      [0.2, 'yes'],
      [0.6, 'no'],
      [0.3, 'no'],
      [0, 'no'],
      [0, 'no'],
      [0, 'no'],
    );
    const { precision, recall, f1, falseAlarms } = atLine(rows, 0.5);
    expect(precision).toBeCloseTo(2 / 3, 12);
    expect(recall).toBe(0.5);
    expect(f1).toBeCloseTo(4 / 7, 12);
    expect(falseAlarms).toBe(0.2);
  });

  it('has an F1 of 0 when nothing is found and none when there is nothing to find', () => {
    expect(atLine(judged([0.1, 'yes'], [0.2, 'no']), 0.5)).toEqual({
      precision: Number.NaN,
      recall: 0,
      f1: 0,
      falseAlarms: 0,
    });
    expect(atLine(judged([0.1, 'no'], [0.9, 'no']), 0.5)).toMatchObject({ f1: Number.NaN, falseAlarms: 0.5 });
  });
});

describe('recallAtFalseAlarms', () => {
  it('takes the lowest line that keeps the rate', () => {
    // 4 "no": a rate of .25 allows one of them.
    const rows = judged([9, 'yes'], [8, 'no'], [7, 'yes'], [6, 'yes'], [5, 'no'], [4, 'yes'], [3, 'no'], [2, 'no']);
    expect(recallAtFalseAlarms(rows, 0.25)).toBe(0.75);
    expect(recallAtFalseAlarms(rows, 0)).toBe(0.25);
    expect(recallAtFalseAlarms(rows, 1)).toBe(1);
  });

  it('does not draw a line through equal scores', () => {
    expect(recallAtFalseAlarms(judged([1, 'yes'], [1, 'no'], [0, 'no']), 0.4)).toBe(0);
  });

  it('is the best recall of all lines that keep the rate', () => {
    fc.assert(
      fc.property(anyRows, fc.double({ min: 0, max: 1, noNaN: true }), (rows, rate) => {
        fc.pre(rows.some((row) => row.isYes) && rows.some((row) => !row.isYes));
        const recalls = [7, ...rows.map((row) => row.score)]
          .map((line) => atLine(rows, line))
          .filter(({ falseAlarms }) => falseAlarms <= rate)
          .map(({ recall }) => recall);
        expect(recallAtFalseAlarms(rows, rate)).toBeCloseTo(Math.max(...recalls), 12);
      }),
    );
  });
});

describe('spearman', () => {
  it('shares the mean rank among equal values', () => {
    // Ranks 1, 2.5, 2.5, 4 beside 1, 3, 2, 4: covariance 4.5, spreads 4.5 and 5.
    expect(spearman(rated([10, 0], [20, 2], [20, 1], [30, 3]))).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12);
  });

  it('sees only the order', () => {
    expect(spearman(rated([1, 1], [2, 8], [3, 27], [4, 1000]))).toBeCloseTo(1, 12);
    expect(spearman(rated([4, 1], [3, 8], [2, 27], [1, 1000]))).toBeCloseTo(-1, 12);
  });

  it('has no value when one side never changes', () => {
    expect(spearman(rated([1, 1], [1, 2]))).toBeNaN();
  });
});

describe('bootstrap', () => {
  const rows = Array.from({ length: 200 }, (_, index) => index % 2);
  const mean = (sample: readonly number[]) => sample.reduce((sum, value) => sum + value, 0) / sample.length;

  it('draws the same samples for the same seed and others for another', () => {
    const drawn = bootstrap(rows, mean, { rounds: 20, seed: 7 });
    expect(bootstrap(rows, mean, { rounds: 20, seed: 7 })).toEqual(drawn);
    expect(bootstrap(rows, mean, { rounds: 20, seed: 8 })).not.toEqual(drawn);
  });

  it('draws with replacement, as many rows as there are, in their order', () => {
    const numbered = rows.map((_, index) => index);
    bootstrap(
      numbered,
      (sample) => {
        expect(sample).toHaveLength(200);
        expect(sample.toSorted((a, b) => a - b)).toEqual(sample);
        expect(new Set(sample).size).toBeLessThan(170);
        return 0;
      },
      { rounds: 10, seed: 1 },
    );
  });

  it('gives about the interval that theory gives for a share', () => {
    // ½ ± 1.96 × √(¼ / 200) = ½ ± .069
    const { low, high } = interval95(bootstrap(rows, mean, { rounds: 2000, seed: 3 }));
    expect(low).toBeCloseTo(0.431, 1);
    expect(high).toBeCloseTo(0.569, 1);
    expect(high - low).toBeCloseTo(0.139, 1);
  });
});

describe('interval95', () => {
  it('is the middle 95 %, and leaves out samples without a value', () => {
    const values = Array.from({ length: 41 }, (_, index) => index);
    expect(interval95([...values, Number.NaN])).toEqual({ low: 1, high: 39 });
  });

  it('has no value without samples', () => {
    expect(interval95([Number.NaN])).toEqual({ low: Number.NaN, high: Number.NaN });
  });
});

describe('randomNumbers', () => {
  it('spreads evenly over [0, 1)', () => {
    const random = randomNumbers(42);
    const draws = Array.from({ length: 10_000 }, random);
    for (let tenth = 0; tenth < 10; tenth++) {
      const count = draws.filter((drawn) => drawn >= tenth / 10 && drawn < (tenth + 1) / 10).length;
      expect(Math.abs(count - 1000)).toBeLessThan(120);
    }
  });
});
