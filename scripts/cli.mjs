import './check-node.mjs';

/** `npm run score|replay|simulate|explain|paraphrase -- …`: builds the tools when they are stale, then runs one. */

const { prepareTree } = await import('./prepare-tree.mjs');
try {
  await prepareTree({ build: ['@evenkeel/cli'] });
} catch (error) {
  console.error(`\n${error.message}\n`);
  process.exit(1);
}
await import('../apps/cli/dist/main.js');
