// @vitest-environment node
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, test } from 'vitest';

/** Measured: 23 kB. The engine's other door brings several megabytes. */
const MAX_GZIPPED_BYTES = 30_000;
const ENTRY = 'virtual:coach';

test('the coach comes to the browser without a dictionary, a stemmer, scores or schemas', {
  timeout: 60_000,
}, async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['source', 'module', 'browser', 'import', 'default'] },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? ENTRY : null),
        load: (id) =>
          id === ENTRY ? "export { applyRewrite, coachDraft, compileDraftRules } from '@evenkeel/draft-coach';" : null,
      },
    ],
    build: { write: false, rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict' } },
  });
  const chunks = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const code = chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
  const modules = chunks.flatMap((chunk) => (chunk.type === 'chunk' ? Object.entries(chunk.modules) : []));
  const names = modules.filter(([, { renderedLength }]) => renderedLength > 0).map(([name]) => name);
  expect(names.some((name) => name.endsWith('coach-draft.ts'))).toBe(true);
  expect(
    names.filter((name) => /node_modules|scoring-engine\/src\/(signals|languages\/(english|spanish))/.test(name)),
  ).toEqual([]);
  expect(gzipSync(code).length).toBeLessThan(MAX_GZIPPED_BYTES);
});
