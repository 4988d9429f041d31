import './check-node.mjs';

/** `npm run bench`: the engine beside its peers, fold and pick, the coaching of drafts, then the whole way of a message beside a bare relay. All print ratios. */

const { prepareTree } = await import('./prepare-tree.mjs');
const { orThrow, runTool } = await import('./step.mjs');

const TSX = 'tsx/dist/cli.mjs';
try {
  await prepareTree({ build: ['@evenkeel/server'] });
  await orThrow(
    'The engine bench',
    runTool(TSX, ['--conditions=source', 'packages/scoring-engine/bench/engine.bench.ts']),
  );
  await orThrow(
    "The bench of the engine's limits",
    runTool(TSX, ['--conditions=source', 'packages/scoring-engine/bench/limits.bench.ts']),
  );
  await orThrow(
    'The bench of fold and pick',
    runTool(TSX, ['--conditions=source', 'packages/suggestion-picker/bench/turn.bench.ts']),
  );
  await orThrow(
    'The bench of the draft coach',
    runTool(TSX, ['--conditions=source', 'packages/draft-coach/bench/draft.bench.ts']),
  );
  await orThrow('The realtime bench', runTool(TSX, ['apps/server/bench/realtime.bench.ts', ...process.argv.slice(2)]));
} catch (error) {
  console.error(`\n${error.message}\n`);
  process.exit(1);
}
