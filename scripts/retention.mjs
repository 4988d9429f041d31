import './check-node.mjs';

/** `npm run retention -- …`: builds the server when it is stale, then says or takes out what is over its time. */

const { prepareTree } = await import('./prepare-tree.mjs');
try {
  await prepareTree({ build: ['@evenkeel/server'] });
} catch (error) {
  console.error(`\n${error.message}\n`);
  process.exit(1);
}
await import('../apps/server/dist/retention-command.js');
