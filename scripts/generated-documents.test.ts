import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generatedDocuments } from './generated-documents.ts';

test.each(generatedDocuments)('$file is what its program writes today (if not: npm run docs)', ({ file, present }) => {
  expect(readFileSync(file, 'utf8')).toBe(present());
});
