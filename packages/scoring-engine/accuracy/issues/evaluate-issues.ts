import { parseArgs } from 'node:util';
import { DatasetsError, readLabelledSets } from '../labelled-messages.ts';
import { issueReaders } from './issue-readers.ts';
import { type IssueFigures, measureIssues } from './measure-issues.ts';

/**
 * `npm run eval -- issues --datasets <folder>`: what messages are found to be about, where the intents of public sets say what
 * is right, beside two peers in the same run.
 * @throws DatasetsError when the sets cannot be read, or none of their intents is one of our issues.
 */
export function evaluateIssues(args: string[]): IssueFigures[] {
  const { values } = parseArgs({ args, options: { datasets: { type: 'string' } } });
  const figures = measureIssues(readLabelledSets(values.datasets), issueReaders());
  if (figures[0]?.all.rows === 0) {
    throw new DatasetsError(
      `No message of ${values.datasets} has an intent that is one of our issues, so there is nothing to measure on. Name a folder with banking77, clinc150, hint3, natcs or nlupp.`,
    );
  }
  return figures;
}

/** A row per reader. "right" is of all messages, "right of named" of those that got an issue. */
export function overviewOf(figures: readonly IssueFigures[]): Record<string, string | number>[] {
  return figures.map(({ reader, all, noIssue }) => ({
    reader,
    messages: all.rows,
    'named any': share(all.covered, all.rows),
    right: share(all.right, all.rows),
    'right of named': share(all.right, all.covered),
    'first is right': share(all.rightFirst, all.rows),
    'false alarm on small talk': share(noIssue.named, noIssue.rows),
  }));
}

export function setsOf(figures: readonly IssueFigures[]): Record<string, string | number>[] {
  return Object.keys(figures[0]?.sets ?? {}).map((set) => ({
    set,
    messages: figures[0]?.sets[set]?.rows ?? 0,
    ...Object.fromEntries(
      figures.map(({ reader, sets }) => [reader, share(sets[set]?.right ?? 0, sets[set]?.rows ?? 0)]),
    ),
  }));
}

/** Of the first reader; an issue no intent stands for has no recall, and its precision is only how often it was out of place. */
export function issuesOf([own]: readonly IssueFigures[]): Record<string, string | number>[] {
  return Object.entries(own?.byIssue ?? {})
    .filter(([, { rows, named }]) => rows + named > 0)
    .map(([issue, { rows, found, named, namedRight }]) => ({
      issue,
      messages: rows,
      recall: share(found, rows),
      named,
      precision: share(namedRight, named),
    }));
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
