import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkLibrary, englishLibrary, type Fitted, fittedSchema } from '@evenkeel/library';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FITTED_FILE, fitLibrary } from './fit-library.ts';

let work = '';
let datasets = '';
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'evenkeel-fit-'));
  datasets = join(work, 'datasets');
  mkdirSync(datasets);
});
afterEach(() => rmSync(work, { recursive: true }));

function writeSet(dataset: string, rows: readonly [text: string, labels: object][]): void {
  const lines = rows.map(([text, labels], index) =>
    JSON.stringify({
      id: `${dataset}-${index}`,
      dataset,
      speaker: 'customer',
      dialogueId: `d${index >> 1}`,
      text,
      labels,
    }),
  );
  writeFileSync(join(datasets, `${dataset}.jsonl`), lines.join('\n'));
}

const THINGS = ['lamp', 'box', 'door', 'shelf', 'chair', 'table'];

/** "Even" is only ever said in anger here and "keeps" never, the other way round from what their weights by hand say. */
function writeSets(): void {
  const rows = THINGS.flatMap((thing): [string, object][] => [
    [`even the ${thing}`, { frustration: 1, frustrationLevel: 4 }],
    [`the ${thing} keeps its colour`, { frustration: 0, frustrationLevel: 0 }],
  ]);
  writeSet('dfrustration', rows);
  writeSet(
    'vader-amazon',
    THINGS.flatMap((thing): [string, object][] => [
      [`not even one ${thing}`, { sentiment: -2 }],
      [`it keeps like a ${thing}`, { sentiment: 2 }],
      [`a ${thing} in between`, { sentiment: -0.5 }],
    ]),
  );
  writeSet(
    'clinc150',
    THINGS.map((thing): [string, object] => [`where is the ${thing}`, { abuse: 0 }]),
  );
}

const asked = () => ['--datasets', datasets, '--write', '--date', '2030-01-02'];

describe('fit', () => {
  it('moves a weight to where the labels say, and leaves alone what they do not speak of', () => {
    writeSets();
    const { weights, figures, rows } = fitLibrary(asked(), work, englishLibrary).fit;
    const own = Object.fromEntries((englishLibrary.cues ?? []).map(({ id, points }) => [id, points]));
    expect(weights.even).toBeGreaterThan((own.even as number) + 0.05);
    expect(weights.keeps).toBeLessThan((own.keeps as number) - 0.05);
    expect(weights.fraud).toBe(own.fraud);
    expect(figures['dfrustration: AUC, weights set by hand']).toBeLessThan(0.5);
    expect(figures['dfrustration: AUC, left out']).toBeGreaterThan(
      figures['dfrustration: AUC, weights set by hand'] as number,
    );
    // What lies between plainly negative and plainly not teaches nothing.
    expect(rows.get('vader-amazon')).toBe(12);
  });

  it('writes the same bytes every time, and no word of a message', () => {
    writeSets();
    const write = () => {
      const { written } = fitLibrary(asked(), work, englishLibrary);
      expect(written).toEqual([join(work, FITTED_FILE)]);
      return readFileSync(join(work, FITTED_FILE), 'utf8');
    };
    const first = write();
    expect(write()).toBe(first);
    expect(first).toContain("date: '2030-01-02'");
    for (const thing of THINGS) expect(first).not.toMatch(new RegExp(`\\b${thing}\\b`));
  });

  it('writes what a library takes', async () => {
    writeSets();
    fitLibrary(asked(), work, englishLibrary);
    const source = readFileSync(join(work, FITTED_FILE), 'utf8')
      .replace(/^import .*$/m, '')
      .replace(': Fitted', '');
    const module: { fittedFrustration: Fitted } = await import(`data:text/javascript,${encodeURIComponent(source)}`);
    expect(fittedSchema.safeParse(module.fittedFrustration).success).toBe(true);
    expect(checkLibrary({ ...englishLibrary, fitted: module.fittedFrustration })).toEqual([]);
  });

  it('says what it takes', () => {
    expect(() => fitLibrary([], work, englishLibrary)).toThrow(/--datasets <folder/);
    writeSet('goemotions', [['even the lamp', { frustration: 1 }]]);
    expect(() => fitLibrary(asked(), work, englishLibrary)).toThrow(/no set "dfrustration"/);
  });
});

describe('the weights that are shipped', () => {
  const fitted = englishLibrary.fitted as Fitted;

  it('are of every cue, and say where they come from', () => {
    expect(Object.keys(fitted.cues)).toEqual((englishLibrary.cues ?? []).map(({ id }) => id));
    expect(fitted.provenance.sets.map(({ name }) => name)).toContain('dfrustration');
    for (const { licence } of fitted.provenance.sets) expect(licence).not.toBe('not known');
  });

  it('let curated terms lead', () => {
    for (const points of Object.values(fitted.cues)) expect(Math.abs(points)).toBeLessThanOrEqual(1.5);
  });
});
