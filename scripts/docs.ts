import { writeFileSync } from 'node:fs';
import { generatedDocuments } from './generated-documents.ts';

/** npm run docs: writes every generated document anew. A test fails while one is stale. */
for (const { file, present } of generatedDocuments) {
  writeFileSync(file, present());
  console.log(`Wrote ${file}`);
}
