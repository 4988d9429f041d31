import './check-node.mjs';

/** `npm run eval|fit -- --datasets <folder>`: measures the engine, or weighs its cues, on messages people have labelled. */

const [tool, ...options] = process.argv.slice(2);
const WORK = { eval: 'Measuring: about a minute', fit: 'Fitting: a few seconds' };

const { prepareTree } = await import('./prepare-tree.mjs');
const { runTool, step } = await import('./step.mjs');

try {
  await prepareTree({ build: [] });
  const { code } = await step(WORK[tool], () =>
    runTool('tsx/dist/cli.mjs', ['--conditions=source', `packages/scoring-engine/accuracy/${tool}.ts`, ...options]),
  );
  process.exitCode = code;
} catch (error) {
  console.error(`\n${error.message}\n`);
  process.exit(1);
}
