import './check-node.mjs';

/** `npm run user -- …`: builds the server when it is stale, then looks after the accounts from the terminal. */

const { prepareTree } = await import('./prepare-tree.mjs');
try {
  await prepareTree({ build: ['@evenkeel/server'] });
} catch (error) {
  console.error(`\n${error.message}\n`);
  process.exit(1);
}
const { existsSync } = await import('node:fs');
if (existsSync('.env')) process.loadEnvFile('.env');
await import('../apps/server/dist/user-command.js');
