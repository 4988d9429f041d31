import './check-node.mjs';

/** `npm run build`: everything, from whatever state the tree is in. */

const { prepareTree } = await import('./prepare-tree.mjs');
try {
  await prepareTree({ build: ['@evenkeel/server', '@evenkeel/web', '@evenkeel/cli'] });
} catch (error) {
  console.error(`\n${error.message}\n`);
  process.exit(1);
}
