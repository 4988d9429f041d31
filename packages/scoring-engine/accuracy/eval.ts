import { fileURLToPath } from 'node:url';
import { barsOf, evaluate, summaryOf, UsageError } from './evaluate.ts';
import { evaluateIssues, issuesOf, overviewOf, setsOf } from './issues/evaluate-issues.ts';
import { DatasetsError } from './labelled-messages.ts';

/** The process behind `npm run eval`, of signals, and `npm run eval -- issues`. */
try {
  const [what, ...options] = process.argv.slice(2);
  if (what === 'issues') printIssues(options);
  else printSignals(process.argv.slice(2));
} catch (error) {
  // A TypeError with a code is an option that is not known.
  const isExpected =
    error instanceof DatasetsError || error instanceof UsageError || (error instanceof TypeError && 'code' in error);
  if (!isExpected) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function printSignals(args: string[]): void {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const { accuracy, written } = evaluate(args, root);
  console.table(summaryOf(accuracy));
  console.table(barsOf(accuracy));
  for (const file of written) console.log(`Wrote ${file}`);
}

function printIssues(args: string[]): void {
  const figures = evaluateIssues(args);
  console.table(overviewOf(figures));
  console.table(setsOf(figures));
  console.table(issuesOf(figures));
}
