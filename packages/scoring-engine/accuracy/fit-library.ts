import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Fitted, fittedSchema, type Library } from '@evenkeel/library';
import { type Fit, type FitPlan, fitCues } from './fit-cues.ts';
import { KNOWN_SETS } from './known-sets.ts';
import { DatasetsError, readLabelledSets } from './labelled-messages.ts';

/**
 * Which sets teach, and how much. The support messages are few and count most; comments, reviews and tweets of other
 * kinds keep their words from meaning too much; calm requests say what is ordinary.
 */
const PLAN: FitPlan = {
  main: 'dfrustration',
  seed: 1,
  sets: [
    { name: 'dfrustration', counts: 400 },
    { name: 'goemotions', counts: 100 },
    { name: 'vader-amazon', counts: 200 },
    { name: 'vader-tweets', counts: 80 },
    { name: 'banking77', counts: 40, isCalm: true },
    { name: 'clinc150', counts: 40, isCalm: true },
    { name: 'hint3', counts: 40, isCalm: true },
    { name: 'natcs', counts: 40, isCalm: true },
    { name: 'nlupp', counts: 40, isCalm: true },
  ],
};

export const FITTED_FILE = 'packages/library/src/english/learned/frustration.ts';

/**
 * `npm run fit`, in the repository at `root`: weighs the cues of `library`, and writes the weights when asked to.
 *   --datasets <folder>   the labelled messages, .jsonl
 *   --write               writes the weights into the library, figures and sets with them; never a message
 *   --date <yyyy-mm-dd>   the date in the provenance (today)
 * @throws DatasetsError when the sets cannot be read or the main one is not among them.
 */
export function fitLibrary(args: string[], root: string, library: Library): { fit: Fit; written: string[] } {
  const { values } = parseArgs({
    args,
    options: {
      datasets: { type: 'string' },
      write: { type: 'boolean', default: false },
      date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    },
  });
  const sets = readLabelledSets(values.datasets);
  if (!sets.some(({ name }) => name === PLAN.main)) {
    throw new DatasetsError(
      `${values.datasets} has no set "${PLAN.main}", so nothing says where frustration begins. Put its .jsonl file there.`,
    );
  }
  const fit = fitCues(sets, library, PLAN);
  if (!values.write) return { fit, written: [] };
  const file = join(root, FITTED_FILE);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, presentFitted(fittedOf(fit, values.date)));
  return { fit, written: [file] };
}

/** @throws when a library could not take it. */
function fittedOf(fit: Fit, date: string): Fitted {
  const fitted: Fitted = {
    provenance: {
      command: 'npm run fit -- --datasets <folder> --write',
      date,
      method: `Logistic regression of the engine's value on its cues, what the terms say being given; normal prior around the weights set by hand (standard deviation ${fit.spread} points, chosen by sets left out), signs kept, seed ${PLAN.seed}.`,
      sets: PLAN.sets.flatMap(({ name, counts }) => {
        const rows = fit.rows.get(name) ?? 0;
        return rows === 0 ? [] : [{ name, licence: KNOWN_SETS[name]?.licence ?? 'not known', rows, counts }];
      }),
      figures: fit.figures,
    },
    ordinary: fit.ordinary,
    cues: fit.weights,
  };
  return fittedSchema.parse(fitted);
}

/** The file as the formatter would leave it. */
function presentFitted({ provenance, ordinary, cues }: Fitted): string {
  const { command, date, method, sets, figures } = provenance;
  return [
    `/** Written by \`${command}\`: figures only. What a cue is made of, and its weight by hand, is in cues.ts. */`,
    "import type { Fitted } from '../../schema.ts';",
    '',
    'export const fittedFrustration: Fitted = {',
    '  provenance: {',
    `    command: ${quote(command)},`,
    `    date: ${quote(date)},`,
    '    method:',
    `      ${quote(method)},`,
    '    sets: [',
    ...sets.flatMap(({ name, licence, rows, counts }) => [
      '      {',
      `        name: ${quote(name)},`,
      `        licence: ${quote(licence)},`,
      `        rows: ${rows},`,
      `        counts: ${counts},`,
      '      },',
    ]),
    '    ],',
    '    figures: {',
    ...Object.entries(figures).map(([name, value]) => `      ${key(name)}: ${value},`),
    '    },',
    '  },',
    `  ordinary: ${ordinary},`,
    '  cues: {',
    ...Object.entries(cues).map(([id, points]) => `    ${key(id)}: ${points},`),
    '  },',
    '};',
    '',
  ].join('\n');
}

function quote(text: string): string {
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}

function key(name: string): string {
  return /^[a-z]+$/.test(name) ? name : quote(name);
}
