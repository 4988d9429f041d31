import { fileURLToPath } from 'node:url';
import { englishLibrary } from '@evenkeel/library';
import { fitLibrary } from './fit-library.ts';
import { DatasetsError } from './labelled-messages.ts';

/** The process behind `npm run fit`. */
try {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const { fit, written } = fitLibrary(process.argv.slice(2), root, englishLibrary);
  console.table(
    (englishLibrary.cues ?? []).map(({ id, points }) => ({ cue: id, 'by hand': points, fitted: fit.weights[id] })),
  );
  console.table({ ...fit.figures, ordinary: fit.ordinary, spread: fit.spread });
  for (const file of written) console.log(`Wrote ${file}`);
} catch (error) {
  // A TypeError with a code is an option that is not known.
  const isExpected = error instanceof DatasetsError || (error instanceof TypeError && 'code' in error);
  if (!isExpected) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
