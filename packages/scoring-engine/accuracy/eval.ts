import { fileURLToPath } from 'node:url';
import { barsOf, evaluate, summaryOf, UsageError } from './evaluate.ts';
import { DatasetsError } from './labelled-messages.ts';

/** The process behind `npm run eval`. */
try {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const { accuracy, written } = evaluate(process.argv.slice(2), root);
  console.table(summaryOf(accuracy));
  console.table(barsOf(accuracy));
  for (const file of written) console.log(`Wrote ${file}`);
} catch (error) {
  // A TypeError with a code is an option that is not known.
  const isExpected =
    error instanceof DatasetsError || error instanceof UsageError || (error instanceof TypeError && 'code' in error);
  if (!isExpected) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
