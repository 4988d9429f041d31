import './check-node.mjs';

/** `npm run eval -- --datasets <folder>`: how right the engine is, beside other libraries, on messages people have labelled. */

const { prepareTree } = await import('./prepare-tree.mjs');
const { runTool, step } = await import('./step.mjs');

try {
  await prepareTree({ build: [] });
  const { code } = await step('Measuring: about a minute', () =>
    runTool('tsx/dist/cli.mjs', [
      '--conditions=source',
      'packages/scoring-engine/accuracy/eval.ts',
      ...process.argv.slice(2),
    ]),
  );
  process.exitCode = code;
} catch (error) {
  console.error(`\n${error.message}\n`);
  process.exit(1);
}
