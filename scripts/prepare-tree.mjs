import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { orThrow, run, runTool, step } from './step.mjs';

const inRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * Brings a tree from whatever state to one that runs: packages installed, Prisma client generated, and the named
 * workspaces built with all they stand on. Does only what is not done yet.
 * @param {{ build: string[] }} options
 */
export async function prepareTree({ build }) {
  if (!isInstalled()) {
    const cli = process.env.npm_execpath;
    const [npm, args] = cli?.endsWith('npm-cli.js') ? [process.execPath, [cli]] : ['npm', []];
    await step('Installing packages: about a minute, at the first start and after updates', () =>
      orThrow('npm ci', run(npm, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'])),
    );
  }
  await generatePrismaClient();
  if (build.length > 0) {
    const filters = build.map((name) => `--filter=${name}`);
    await step('Building what changed', () =>
      orThrow(
        'The build',
        runTool('turbo/bin/turbo', ['run', 'build', '--output-logs=errors-only', ...filters], { quiet: true }),
      ),
    );
  }
}

/**
 * True when every package of the lockfile is there in its version. npm writes the second file at the very end of an
 * install, so an interrupted one does not count. Optional packages are left out: most belong to other systems.
 */
function isInstalled() {
  const hidden = inRoot('node_modules/.package-lock.json');
  if (!existsSync(hidden)) return false;
  const installed = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, link, optional }]) =>
      !path.includes('node_modules/') || link || optional || installed[path]?.version === version,
  );
}

/** Generates the client when the schema or Prisma changed since the last time. */
async function generatePrismaClient() {
  const generated = 'apps/server/src/storage/generated';
  const stampFile = inRoot(`${generated}/made-from.txt`);
  const prismaVersion = JSON.parse(readFileSync(inRoot('node_modules/prisma/package.json'), 'utf8')).version;
  const schema = readFileSync(inRoot('prisma/schema.prisma'));
  const stamp = `${prismaVersion} ${createHash('sha256').update(schema).digest('hex')}\n`;
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  await step('Generating the database client', () =>
    orThrow(
      'prisma generate',
      runTool('prisma/build/index.js', ['generate', '--no-hints'], {
        quiet: true,
        // `generate` does not need the native schema engine, but every command of Prisma 7 downloads it unless this
        // names a file that exists. Any file will do.
        env: { PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? inRoot('package.json') },
      }),
    ),
  );
  writeFileSync(stampFile, stamp);
}
