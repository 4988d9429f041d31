import './check-node.mjs';

/** `npm start`: from a fresh clone to a running server. Plain Node: nothing is installed when this begins. */

try {
  const { prepareTree } = await import('./prepare-tree.mjs');
  await prepareTree({ build: ['@evenkeel/server', '@evenkeel/web'] });
} catch (error) {
  console.error(`\nEvenkeel did not start.\n${error.message}\n`);
  process.exit(1);
}

const { existsSync } = await import('node:fs');
const { fileURLToPath } = await import('node:url');
// Relative paths in the settings, DATA_DIR first of all, mean the repository, wherever this was started from.
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
if (existsSync('.env')) process.loadEnvFile('.env');
// Whoever starts it this way reads along: logs as lines, not as JSON.
process.env.NODE_ENV ||= 'development';

takeDoubledSignalsAsOne();
await import('../apps/server/dist/main.js');

/**
 * A terminal sends Ctrl-C to npm and to this process, and npm passes its own on: the second one would cut short the
 * orderly end that the first one began. What comes a second later is a second Ctrl-C.
 */
function takeDoubledSignalsAsOne() {
  const emit = process.emit;
  let lastAtMs = Number.NEGATIVE_INFINITY;
  process.emit = function (event, ...args) {
    if (event === 'SIGINT' || event === 'SIGTERM') {
      const sinceLastMs = performance.now() - lastAtMs;
      lastAtMs = performance.now();
      if (sinceLastMs < 1000) return true;
    }
    return emit.call(this, event, ...args);
  };
}
