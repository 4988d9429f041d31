import './check-node.mjs';

/** `npm run audit:verify -- …`: builds the server when it is stale, then checks the audit log. */

const { prepareTree } = await import('./prepare-tree.mjs');
try {
  await prepareTree({ build: ['@evenkeel/server'] });
} catch (error) {
  console.error(`\n${error.message}\n`);
  process.exit(1);
}
await import('../apps/server/dist/verify-audit-command.js');
