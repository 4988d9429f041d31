import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { moodLibraries, profanityFilters } from './detectors.ts';
import { barsOf, evaluate, summaryOf } from './evaluate.ts';
import type { LabelledMessage } from './labelled-messages.ts';
import { type Accuracy, bestOf, type Figures, type QuestionId } from './measure-accuracy.ts';

let work = '';
let root = '';
let datasets = '';
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'evenkeel-eval-'));
  root = join(work, 'repository');
  datasets = join(work, 'datasets');
  mkdirSync(root);
  mkdirSync(datasets);
});
afterEach(() => rmSync(work, { recursive: true }));

type Labels = LabelledMessage['labels'];

function writeSet(dataset: string, rows: readonly [text: string, labels: Labels][]): void {
  const lines = rows.map(([text, labels], index) =>
    JSON.stringify({ id: `${dataset}-${index}`, dataset, speaker: 'customer', text, labels }),
  );
  writeFileSync(join(datasets, `${dataset}.jsonl`), lines.join('\n'));
}

const FURIOUS = 'This is the third time I write, I am furious and sick of your useless excuses!';
const ANGRY = 'I am so angry. Nobody answers and nothing works, this is ridiculous.';
const PLAIN = 'My parcel has the number 4711.';
const PLEASED = 'Thank you so much, that was very kind and quick.';
const INSULT = 'You are a fucking idiot.';

/** One set for each label; some labels are wrong on purpose, so that no figure is perfect by chance. */
function writeSets(): void {
  writeSet('dfrustration', [
    [FURIOUS, { frustration: 1, frustrationLevel: 4 }],
    [ANGRY, { frustration: 1, frustrationLevel: 3 }],
    [PLAIN, { frustration: 1, frustrationLevel: 2.5 }],
    [PLAIN, { frustration: 0, frustrationLevel: 1 }],
    [PLAIN, { frustration: 0, frustrationLevel: 0 }],
  ]);
  writeSet('convabuse', [
    [INSULT, { abuse: 1, target: 'system', abuseType: ['other'] }],
    ['What is the weather like?', { abuse: 1, target: 'individual', abuseType: ['other'] }],
    ['Shut up, you stupid bitch.', { abuse: 0 }],
    ['What can you do?', { abuse: 0 }],
    [PLAIN, { abuse: 0 }],
    [PLEASED, { abuse: 0 }],
  ]);
  writeSet('clinc150', [
    ['Set an alarm for seven.', { abuse: 0 }],
    ['How far is the moon?', { abuse: 0 }],
    [INSULT, { abuse: 0 }],
    ['Play some music.', { abuse: 0 }],
  ]);
  writeSet('nlupp', [
    ['Can I talk to a real person please?', { escalation: ['human_agent'] }],
    ['I want to cancel my subscription.', { escalation: ['cancel'] }],
    ['When do you open?', { escalation: [] }],
    ['Let me speak to a human.', { escalation: ['needs_agent'] }],
  ]);
  writeSet('vader-tweets', [
    [PLEASED, { sentiment: 3 }],
    [PLAIN, { sentiment: 0 }],
    [FURIOUS, { sentiment: -3 }],
  ]);
}

function measured(accuracy: Accuracy, question: QuestionId, set: string): Figures {
  const result = accuracy.results[question].find((found) => found.set === set);
  return result?.detectors[0]?.figures ?? {};
}

const quick = ['--rounds', '40', '--date', '2030-01-02'];

describe('eval', () => {
  it('measures every set by the labels it has', () => {
    writeSets();
    const { accuracy, written } = evaluate(['--datasets', datasets, ...quick], root);
    expect(written).toEqual([]);

    const frustration = measured(accuracy, 'frustration', 'dfrustration');
    expect(frustration.precision?.value).toBe(1);
    expect(frustration.recall?.value).toBeCloseTo(2 / 3, 12);
    expect(frustration.f1?.value).toBeCloseTo(4 / 5, 12);
    expect(frustration.recallAtTenth?.value).toBeCloseTo(2 / 3, 12);
    // Of 6 pairs, 4 are in the right order and 2 are of the same sentence.
    expect(frustration.auc?.value).toBeCloseTo(5 / 6, 12);
    expect(frustration.spearman?.value).toBeGreaterThan(0.7);

    const abuse = measured(accuracy, 'abuse', 'convabuse');
    expect([abuse.precision?.value, abuse.recall?.value, abuse.f1?.value]).toEqual([0.5, 0.5, 0.5]);
    expect(abuse.falseAlarms?.value).toBe(0.25);

    expect(measured(accuracy, 'benign-abuse', 'clinc150').falseAlarms?.value).toBe(0.25);
    expect(measured(accuracy, 'asks-for-person', 'nlupp').f1?.value).toBe(1);
    expect(measured(accuracy, 'cancel-or-leave', 'nlupp').f1?.value).toBe(1);
    expect(measured(accuracy, 'mood', 'vader-tweets').spearman?.value).toBeCloseTo(1, 12);
    expect(accuracy.results['asks-for-person'].map(({ set, rows, yes }) => [set, rows, yes])).toEqual([
      ['nlupp', 3, 1],
    ]);
    expect(accuracy.results.frustration[0]?.detectors).toHaveLength(1 + moodLibraries.length);
  });

  it('says how often who is meant and what kind it is was read as labelled', () => {
    writeSets();
    const { accuracy } = evaluate(['--datasets', datasets, ...quick], root);
    expect(accuracy.distributions).toEqual([
      {
        set: 'convabuse',
        label: 'target',
        columns: ['agent', 'not abuse'],
        rows: [
          { label: 'system', counts: [1, 0] },
          { label: 'individual', counts: [0, 1] },
        ],
      },
      expect.objectContaining({
        set: 'convabuse',
        label: 'type',
        rows: [{ label: 'other', counts: expect.any(Array) }],
      }),
    ]);
  });

  it('gives a mean its sets with the same weight, and an interval around it', () => {
    const half: [string, Labels][] = [
      [FURIOUS, { frustration: 1 }],
      [PLEASED, { frustration: 1 }],
      [PLAIN, { frustration: 0 }],
      [PLEASED, { frustration: 0 }],
    ];
    writeSet('small', half);
    writeSet('large', [
      ...Array.from({ length: 30 }, (): [string, Labels] => [ANGRY, { frustration: 1 }]),
      ...Array.from({ length: 30 }, (): [string, Labels] => [PLAIN, { frustration: 0 }]),
    ]);
    const { accuracy } = evaluate(['--datasets', datasets, ...quick], root);
    const recall = (set: string) => measured(accuracy, 'frustration', set).recall;
    expect([recall('small')?.value, recall('large')?.value, recall('mean')?.value]).toEqual([0.5, 1, 0.75]);
    expect(recall('mean')?.low).toBeLessThan(0.75);
    expect(recall('mean')?.high).toBeGreaterThan(0.75);
  });

  it('draws the samples of two sets of one size independently: their mean varies less than they do', () => {
    const rows = Array.from({ length: 40 }, (_, index): [string, Labels] => [
      index % 2 === 0 ? ANGRY : PLAIN,
      { frustration: index % 4 < 2 ? 1 : 0 },
    ]);
    writeSet('one', rows);
    writeSet('two', rows);
    const { accuracy } = evaluate(['--datasets', datasets, '--rounds', '400'], root);
    const [one, two, mean] = ['one', 'two', 'mean'].map((set) => {
      const { low = 0, high = 0 } = measured(accuracy, 'frustration', set).f1 ?? {};
      return high - low;
    }) as [number, number, number];
    expect(mean).toBeLessThan(0.85 * Math.min(one, two));
  });

  it('shows synthetic sentences without counting them into the mean', () => {
    writeSets();
    writeSet('identity-templates', [
      [INSULT, { abuse: 1 }],
      [PLAIN, { abuse: 0 }],
    ]);
    const { accuracy } = evaluate(['--datasets', datasets, ...quick], root);
    expect(accuracy.results.abuse.map(({ set }) => set)).toEqual(['convabuse', 'identity-templates']);
  });

  it('judges the bars of the sets that are there, and names what is missed', () => {
    writeSets();
    const { accuracy } = evaluate(['--datasets', datasets, ...quick], root);
    const bars = barsOf(accuracy).map(({ bar, on, met }) => [bar, on, met]);
    expect(bars).toContainEqual(['asks for a person', 'nlupp', 'met']);
    expect(bars).toContainEqual(['abuse', 'convabuse', 'MISSED']);
    expect(bars).toContainEqual(['abuse in ordinary requests', 'clinc150', 'MISSED']);
    expect(bars.filter(([, on]) => on === 'mean')).toEqual([]);
    expect(summaryOf(accuracy)[0]).toMatchObject({
      question: 'frustration',
      set: 'dfrustration',
      rows: 5,
      yes: 3,
      f1: 0.8,
    });
  });

  it('writes the document with figures, date and missed bars, and without a sentence of the sets', () => {
    writeSets();
    const { written } = evaluate(['--datasets', datasets, '--write', ...quick], root);
    const file = join(root, 'docs/accuracy.md');
    expect(written).toEqual([file]);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('on 2030-01-02');
    expect(text).toContain('40 bootstrap samples');
    expect(text).toMatch(/\| abuse \| convabuse \| F1 \| ≥ 0\.800 \| 0\.500 \(.*\*\*missed\*\* \|/);
    expect(text).toMatch(/\| dfrustration \| 5 \|.*MIT/);
    for (const sentence of [FURIOUS, PLAIN, PLEASED, INSULT]) expect(text).not.toContain(sentence);
    expect(text).not.toContain(work);
  });

  it('gives the same document for the same sets', () => {
    writeSets();
    const write = () => {
      evaluate(['--datasets', datasets, '--write', ...quick], root);
      return readFileSync(join(root, 'docs/accuracy.md'), 'utf8');
    };
    expect(write()).toBe(write());
  });

  it('writes the misses with text and evidence, outside the repository only', () => {
    writeSets();
    const misses = join(work, 'misses.md');
    evaluate(['--datasets', datasets, '--misses', misses, ...quick], root);
    const text = readFileSync(misses, 'utf8');
    expect(text).toMatch(
      /## abuse, convabuse\n\n1 false alarms[\s\S]*"Shut up, you stupid bitch\."[\s\S]*abuse [\d.]+ by `/,
    );
    expect(text).toMatch(/## abuse, convabuse[\s\S]*1 missed[\s\S]*"What is the weather like\?"/);

    const inside = join(root, 'misses.md');
    expect(() => evaluate(['--datasets', datasets, '--misses', inside, ...quick], root)).toThrow(
      /inside the repository.*not ours.*Name a file outside/,
    );
    expect(existsSync(inside)).toBe(false);
    expect(() => evaluate(['--datasets', datasets, '--misses', join(work, 'gone/misses.md'), ...quick], root)).toThrow(
      /gone is not there/,
    );
  });

  it('lists the worst misses first', () => {
    writeSet('convabuse', [
      ['You are an idiot.', { abuse: 0 }],
      ['Fuck you, you worthless fucking idiot, I hope you die.', { abuse: 0 }],
      ['Shut up, you idiot.', { abuse: 0 }],
      [PLAIN, { abuse: 1 }],
    ]);
    const file = join(work, 'misses.md');
    evaluate(['--datasets', datasets, '--misses', file, ...quick], root);
    const [falseAlarms = ''] = readFileSync(file, 'utf8').split('1 missed');
    const scores = [...falseAlarms.matchAll(/^- ([\d.]+) `/gm)].map(([, score]) => Number(score));
    expect(scores).toHaveLength(3);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores[0]).toBeGreaterThan(scores[2] as number);
  });

  it('names the line that cannot be read, and measures nothing then', () => {
    writeSets();
    writeFileSync(join(datasets, 'broken.jsonl'), '{"id": "x"\n');
    expect(() => evaluate(['--datasets', datasets, '--write', ...quick], root)).toThrow(
      /broken\.jsonl, line 1.*is no JSON/,
    );
    expect(existsSync(join(root, 'docs'))).toBe(false);
  });

  it('says what it takes', () => {
    expect(() => evaluate([], root)).toThrow(/--datasets <folder/);
    expect(() => evaluate(['--datasets', datasets, '--rounds', 'many'], root)).toThrow(/--rounds many is no number/);
  });
});

it.each(moodLibraries)(
  'asks $name for bad mood: it says yes to anger, no to a plain fact and to thanks',
  ({ score, line }) => {
    expect(score(ANGRY)).toBeGreaterThanOrEqual(line);
    expect(score(PLAIN)).toBeLessThan(line);
    expect(score(PLEASED)).toBeLessThan(score(PLAIN));
    expect(score('')).toBeCloseTo(0, 12);
  },
);

it.each(profanityFilters)('asks $name whether it matches', ({ score, line }) => {
  expect(score(INSULT)).toBeGreaterThanOrEqual(line);
  expect(score(PLAIN)).toBeLessThan(line);
});

describe('bestOf', () => {
  const detector = (name: string, value: number) => {
    const figure = { value, low: value, high: value };
    return { name, figures: { f1: figure, falseAlarms: figure } };
  };

  it('takes the most of what is good, the fewest alarms that are false, and never what has no value', () => {
    const detectors = [detector('a', 0.2), detector('b', Number.NaN), detector('c', 0.3)];
    expect(bestOf(detectors, 'f1')?.name).toBe('c');
    expect(bestOf(detectors, 'falseAlarms')?.name).toBe('a');
    expect(bestOf(detectors, 'auc')).toBeUndefined();
  });
});

it('calls the other libraries by the versions that are installed', () => {
  const installed: Record<string, string> = { ...packageJson.dependencies, ...packageJson.devDependencies };
  for (const { name } of [...moodLibraries, ...profanityFilters]) {
    const [library = '', version] = name.split(/[ ,]/);
    expect(version).toBe(installed[library]);
  }
});
