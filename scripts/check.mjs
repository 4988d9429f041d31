import './check-node.mjs';

/**
 * `npm run check`: everything about the tree that can be found wrong without running the product. All steps run, so that
 * one round shows all there is to mend.
 *   --without-tests   leaves out the unit tests, for where `npm test` has just run
 */

const { parseArgs } = await import('node:util');
const { prepareTree } = await import('./prepare-tree.mjs');
const { run, runTool } = await import('./step.mjs');

const { values: asked } = parseArgs({ options: { 'without-tests': { type: 'boolean' } } });

const TSX = 'tsx/dist/cli.mjs';

/** What it makes sure of, and how; with the command that mends it, where there is one. */
const CHECKS = [
  ['types of packages and apps', () => runTool('typescript/bin/tsc', ['-b'])],
  ['types of tests and scripts', () => runTool('typescript/bin/tsc', ['-p', 'tsconfig.tests.json'])],
  [
    'format and lint (npx biome check --write)',
    () => runTool('@biomejs/biome/bin/biome', ['ci', '--diagnostic-level=warn', '--max-diagnostics=20', '.']),
  ],
  ['promises, purity, settings', () => runTool('oxlint/bin/oxlint', ['--type-aware', '--deny-warnings'])],
  ['import directions', () => run(process.execPath, ['scripts/check-boundaries.mjs'])],
  ['no unused files, exports or dependencies', () => runTool('knip/bin/knip.js', [])],
  ['a complete lockfile (npm run lockfile)', () => run(process.execPath, ['scripts/complete-lockfile.mjs', '--check'])],
  ['dependencies without known holes', () => run(process.execPath, ['scripts/check-dependencies.mjs'])],
  ['one version of each dependency', () => run(process.execPath, ['node_modules/sherif/index.js'])],
  [
    'schema and migrations agree (npm run db:migration -- <name>)',
    () => runTool(TSX, ['scripts/db-migration.ts', '--check']),
  ],
  ...(asked['without-tests']
    ? []
    : [
        [
          'unit tests, generated documents among them (npm run docs)',
          () => runTool('vitest/vitest.mjs', ['run', '--project', 'unit', '--reporter=dot']),
        ],
      ]),
];

await prepareTree({ build: [] });
const failed = [];
for (const [what, check] of CHECKS) {
  console.log(`▶ ${what}`);
  const startedAtMs = performance.now();
  const { code } = await check();
  console.log(`  ${code === 0 ? '✓' : '✗'} ${((performance.now() - startedAtMs) / 1000).toFixed(1)} s\n`);
  if (code !== 0) failed.push(what);
}
for (const what of failed) console.log(`✗ ${what}`);
console.log(`${CHECKS.length - failed.length} checks passed, ${failed.length} failed`);
process.exit(failed.length > 0 ? 1 : 0);
