import './check-node.mjs';

/** `npm run fit -- --datasets <folder> [--write]`: weighs the cues of the library on messages people have labelled. */

const { prepareTree } = await import('./prepare-tree.mjs');
const { runTool, step } = await import('./step.mjs');

try {
  await prepareTree({ build: [] });
  const { code } = await step('Fitting: about half a minute', () =>
    runTool('tsx/dist/cli.mjs', [
      '--conditions=source',
      'packages/scoring-engine/accuracy/fit.ts',
      ...process.argv.slice(2),
    ]),
  );
  process.exitCode = code;
} catch (error) {
  console.error(`\n${error.message}\n`);
  process.exit(1);
}
