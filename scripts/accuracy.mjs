import './check-node.mjs';

/**
 * `npm run eval|fit -- --datasets <folder>`: measures the engine, or weighs its cues, on messages people have labelled.
 * `npm run eval -- <package> …`: measures another package, by the `accuracy/eval.ts` it has; `paraphrase` is one by its purpose,
 * and `calm-control` counts the cards that calm people bring.
 */

const [tool, ...given] = process.argv.slice(2);
const isNamed = tool === 'eval' && given[0] !== undefined && !given[0].startsWith('-');
const PACKAGES = { paraphrase: 'suggestion-picker', 'calm-control': 'suggestion-picker' };
const [room, options] = isNamed ? [PACKAGES[given[0]] ?? given[0], given.slice(1)] : ['scoring-engine', given];
const WORK = { eval: isNamed ? `Measuring ${room}` : 'Measuring: about a minute', fit: 'Fitting: a few seconds' };

const { existsSync } = await import('node:fs');
const { prepareTree } = await import('./prepare-tree.mjs');
const { runTool, step } = await import('./step.mjs');

const script = `packages/${room}/accuracy/${given[0] === 'calm-control' ? 'calm-control' : tool}.ts`;
if (!existsSync(new URL(`../${script}`, import.meta.url))) {
  console.error(`\nThere is no ${script}; nothing was measured. Name a package that has one.\n`);
  process.exit(2);
}

try {
  await prepareTree({ build: [] });
  const { code } = await step(WORK[tool], () =>
    runTool('tsx/dist/cli.mjs', ['--conditions=source', script, ...options]),
  );
  process.exitCode = code;
} catch (error) {
  console.error(`\n${error.message}\n`);
  process.exit(1);
}
