import './check-node.mjs';

/**
 * `npm test`: everything that can run on this machine, and a word on what cannot.
 *   --security           only what holds the threats of docs/security.md (npm run test:security)
 *   --require-services   no PostgreSQL server is a failure, not an omission
 *   --require-browser    no browser is a failure, not an omission
 * The last line is `N passed, N failed`, with `, N skipped` when there are any.
 */

const { existsSync, mkdtempSync, readFileSync, rmSync } = await import('node:fs');
const { createRequire } = await import('node:module');
const { tmpdir } = await import('node:os');
const { join } = await import('node:path');
const { parseArgs } = await import('node:util');
const { prepareTree } = await import('./prepare-tree.mjs');
const { runTool } = await import('./step.mjs');

const { values: asked } = parseArgs({
  options: {
    security: { type: 'boolean' },
    'require-services': { type: 'boolean' },
    'require-browser': { type: 'boolean' },
  },
});

/** A runner that takes longer hangs: the slowest takes a tenth of it. */
const RUNNER_LIMIT_MS = 20 * 60_000;

/** Rooms whose tests are all about who may what; `--security` runs them beside the files docs/security.md names. */
const SECURITY_ROOMS = ['security', 'accounts', 'policies', 'embed', 'limits', 'audit', 'ingest', 'redaction'].map(
  (room) => `apps/server/src/${room}`,
);

const reportDir = mkdtempSync(join(tmpdir(), 'evenkeel-report-'));
const total = { passed: 0, failed: 0, skipped: 0 };
const notes = [];

try {
  await (asked.security ? runSecurity() : runEverything());
} catch (error) {
  console.error(`\n${error.message}`);
  total.failed += 1;
} finally {
  rmSync(reportDir, { recursive: true, force: true });
}

console.log();
for (const note of notes) console.log(note);
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
process.exit(total.failed > 0 ? 1 : 0);

async function runEverything() {
  // Vitest reads the sources: a build that fails costs only what starts the real process.
  await prepareTree({ build: [] });
  await runVitest('unit, web and server with the embedded database', ['unit', 'web', 'server'], {
    TEST_DATABASE_URL: '',
  });
  const postgres = await findPostgres();
  if (postgres.url) await runVitest('server with PostgreSQL', ['server'], { TEST_DATABASE_URL: postgres.url });
  else leaveOut('server tests with PostgreSQL', postgres.obstacle, { isRequired: asked['require-services'] });

  await prepareTree({ build: ['@evenkeel/server', '@evenkeel/web'] });
  await runVitest('the server process, killed', ['faults'], {
    TEST_DATABASE_URL: postgres.url ?? '',
    // Twenty kills each on the build machine, a handful where somebody waits.
    KILL_RUNS: process.env.KILL_RUNS ?? (asked['require-services'] ? '20' : '4'),
    FUZZ_COUNT: process.env.FUZZ_COUNT ?? (asked['require-services'] ? '100000' : '5000'),
  });
  await runStories();
}

async function runSecurity() {
  await prepareTree({ build: [] });
  const [stories, others] = filesNamedIn('docs/security.md');
  const inProcess = others.filter((file) => !file.includes('/faults/'));
  const files = [...inProcess, ...SECURITY_ROOMS, 'packages/redaction', 'scripts/security-document'];
  await runVitest('what stands against each threat', ['unit', 'web', 'server'], { TEST_DATABASE_URL: '' }, files);

  await prepareTree({ build: ['@evenkeel/server', '@evenkeel/web'] });
  const fuzz = { FUZZ_COUNT: process.env.FUZZ_COUNT ?? '100000' };
  await runVitest('the server process, with malformed frames', ['faults'], fuzz, ['fuzz']);
  await runStories(stories);
}

/** Stories, and other test files, that a document names with links. */
function filesNamedIn(document) {
  const text = readFileSync(new URL(`../${document}`, import.meta.url), 'utf8');
  const files = [...new Set([...text.matchAll(/\(\.\.\/([^)]+\.(?:test|spec)\.tsx?)\)/g)].map(([, file]) => file))];
  const isStory = (file) => file.startsWith('e2e/');
  return [files.filter(isStory), files.filter((file) => !isStory(file))];
}

async function runVitest(title, projects, env, files = []) {
  const report = join(reportDir, `${projects.join('-')}-${env.TEST_DATABASE_URL ? 'server' : 'embedded'}.json`);
  console.log(`\n▶ Tests: ${title}`);
  const args = [
    'run',
    ...projects.flatMap((name) => ['--project', name]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...files,
  ];
  const ended = await runTool('vitest/vitest.mjs', args, { env, timeoutMs: RUNNER_LIMIT_MS });
  const counts = readReport(report, ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
  }));
  add(title, ended, counts);
}

/** A server on which databases may be created, or why there is none. */
async function findPostgres() {
  const url =
    process.env.TEST_DATABASE_URL || `postgresql://${process.env.PGUSER || 'postgres'}@127.0.0.1:5432/postgres`;
  const remedy = 'Start one on 127.0.0.1:5432, or set TEST_DATABASE_URL to one on which databases may be created.';
  const pg = createRequire(new URL('../apps/server/package.json', import.meta.url))('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  try {
    await client.connect();
    await dropLeftovers(client);
    const { rows } = await client.query(
      'SELECT rolcreatedb OR rolsuper AS may FROM pg_roles WHERE rolname = current_user',
    );
    return rows[0]?.may
      ? { url }
      : { obstacle: `The user of the PostgreSQL server may not create databases. ${remedy}` };
  } catch (error) {
    return { obstacle: `No PostgreSQL server could be used (${error.message || error.code}). ${remedy}` };
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Databases of test processes that were killed, or failed before they could clean up. */
async function dropLeftovers(client) {
  const { rows } = await client.query("SELECT datname FROM pg_database WHERE datname ~ '^evenkeel_[a-z]+_[0-9]+'");
  for (const { datname } of rows) {
    const pid = Number(datname.split('_')[2]);
    // Refused by the server while anybody is connected: then it is not a leftover, wherever its process runs.
    if (!isRunning(pid)) await client.query(`DROP DATABASE ${datname}`).catch(() => undefined);
  }
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** All of them, or those in these files. */
async function runStories(files = []) {
  if (!existsSync(new URL('../e2e/playwright.config.ts', import.meta.url))) {
    leaveOut('browser stories', 'e2e/playwright.config.ts is missing.', { isRequired: asked['require-browser'] });
    return;
  }
  const chromium = await findChromium();
  if (!chromium) {
    leaveOut(
      'browser stories',
      'No Chromium was found. Install one (apt-get install chromium, or npx playwright install chromium), or set CHROMIUM_PATH.',
      { isRequired: asked['require-browser'] },
    );
    return;
  }
  const title = 'stories in a browser';
  const report = join(reportDir, 'stories.json');
  console.log(`\n▶ Tests: ${title} (${chromium})`);
  const ended = await runTool(
    '@playwright/test/cli.js',
    ['test', '--config=e2e/playwright.config.ts', '--reporter=list,json', ...files],
    {
      env: { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
      timeoutMs: RUNNER_LIMIT_MS,
    },
  );
  const counts = readReport(report, ({ stats }) => ({
    passed: stats.expected,
    // A story that passes only at the second try is a fault too.
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }));
  add(title, ended, counts);
}

async function findChromium() {
  const { chromium } = createRequire(new URL('../e2e/package.json', import.meta.url))('@playwright/test');
  const candidates = [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    chromium.executablePath(),
  ];
  return candidates.find((path) => path && existsSync(path));
}

function readReport(file, count) {
  return existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

function add(title, { code, timedOut }, counts = { passed: 0, failed: 0, skipped: 0 }) {
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  if (timedOut) notes.push(`HUNG: ${title} was ended after ${RUNNER_LIMIT_MS / 60_000} minutes.`);
  else if (code !== 0 && counts.failed === 0)
    notes.push(`BROKEN: ${title} ended with code ${code} though no test failed.`);
  // A runner that broke off or reported an error outside of any test has failed, whatever its tests did.
  if (code !== 0 && counts.failed === 0) total.failed += 1;
}

function leaveOut(what, why, { isRequired }) {
  notes.push(`${isRequired ? 'MISSING' : 'Left out'}: ${what}. ${why}`);
  if (isRequired) total.failed += 1;
}
