import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { englishLibrary } from '@evenkeel/library';
import { type Assessment, compileLexicon, scoreMessage } from '@evenkeel/scoring-engine';
import { judgeBars } from './bars.ts';
import { readLabelledSets } from './labelled-messages.ts';
import { type Accuracy, bestOf, MEASURES, measureAccuracy, QUESTION_IDS } from './measure-accuracy.ts';
import { presentAccuracy, presentFigure, share } from './present-accuracy.ts';
import { presentMisses } from './present-misses.ts';

/** The command asks for what cannot be done; the message says problem, consequence and remedy. */
export class UsageError extends Error {}

/** Any will do; the same one gives the same intervals. */
const SEED = 20;

/**
 * `npm run eval`, in the repository at `root`: measures, and writes what it is asked to write.
 *   --datasets <folder>   the labelled messages, .jsonl
 *   --write               writes docs/accuracy.md
 *   --misses <file>       writes the worst misses with their text, outside the repository
 *   --rounds <n>          bootstrap samples behind an interval (1000)
 *   --date <yyyy-mm-dd>   the date in the document (today)
 * @throws DatasetsError when the sets cannot be read, UsageError when the command asks for what cannot be done.
 */
export function evaluate(args: string[], root: string): { accuracy: Accuracy; written: string[] } {
  const { values } = parseArgs({
    args,
    options: {
      datasets: { type: 'string' },
      write: { type: 'boolean', default: false },
      misses: { type: 'string' },
      rounds: { type: 'string', default: '1000' },
      date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    },
  });
  const rounds = Number(values.rounds);
  if (!(Number.isInteger(rounds) && rounds > 0)) {
    throw new UsageError(
      `--rounds ${values.rounds} is no number of samples, so no interval can be drawn. Give a whole number above 0.`,
    );
  }
  // Before the minute of measuring, not after it.
  const missesFile = values.misses === undefined ? undefined : outsideOf(root, values.misses);
  const sets = readLabelledSets(values.datasets);
  const assess = assessOnce();
  const accuracy = measureAccuracy(sets, assess, { rounds, seed: SEED });
  const written: string[] = [];
  if (values.write) {
    const file = join(root, 'docs/accuracy.md');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, presentAccuracy(accuracy, { date: values.date, seed: SEED }));
    written.push(file);
  }
  if (missesFile !== undefined) {
    writeFileSync(missesFile, presentMisses(sets, assess));
    written.push(missesFile);
  }
  return { accuracy, written };
}

/** Several questions ask about the same text. */
function assessOnce(): (text: string) => Assessment {
  const lexicon = compileLexicon(englishLibrary);
  const known = new Map<string, Assessment>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const assessment = scoreMessage(text, lexicon);
    known.set(text, assessment);
    return assessment;
  };
}

function outsideOf(root: string, file: string): string {
  let folder: string;
  try {
    folder = realpathSync(dirname(resolve(file)));
  } catch {
    throw new UsageError(
      `${dirname(resolve(file))} is not there, so the misses cannot be written. Make the folder or name another.`,
    );
  }
  const path = relative(realpathSync(root), folder);
  if (!path.startsWith('..') && !isAbsolute(path)) {
    throw new UsageError(
      `${file} is inside the repository, and the misses hold text that is not ours to publish. Name a file outside: --misses <file>.`,
    );
  }
  return join(folder, basename(file));
}

/** What a terminal shows: a row per set and question, ours, and the best of the others by the question's first measure. */
export function summaryOf({ results }: Accuracy): Record<string, string | number>[] {
  return QUESTION_IDS.flatMap((question) =>
    results[question].map(({ set, rows, yes, detectors: [ours, ...others] }) => {
      const figures = MEASURES.flatMap((measure) => {
        const figure = ours?.figures[measure];
        return figure ? [{ measure, value: figure.value }] : [];
      });
      const first = figures[0]?.measure;
      const best = first && bestOf(others, first);
      return {
        question,
        set,
        rows,
        yes,
        ...Object.fromEntries(figures.map(({ measure, value }) => [measure, Number(value.toFixed(4))])),
        ...(best ? { 'best other': Number(best.figure.value.toFixed(4)) } : {}),
      };
    }),
  );
}

export function barsOf(accuracy: Accuracy): Record<string, string>[] {
  return judgeBars(accuracy).map(({ what, set, measure, is, bar, figure, isMet }) => ({
    bar: what,
    on: set,
    measure,
    wanted: `${is} ${share(bar, measure)}`,
    now: presentFigure(figure, measure),
    met: isMet ? 'met' : 'MISSED',
  }));
}
