import './check-node.mjs';

/**
 * `npm run check:container`: takes the steps of the Dockerfile in a temporary folder, without a Docker engine, and then
 * runs the result as a container would: the declared environment and command, the health check, a stop by SIGTERM.
 * With the PostgreSQL server of TEST_DATABASE_URL when that is set, else with the embedded database. What this cannot
 * show: the base image, and who owns the files inside it.
 */

const { execFileSync, spawn } = await import('node:child_process');
const { randomBytes } = await import('node:crypto');
const { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } = await import('node:fs');
const { createRequire } = await import('node:module');
const { createServer } = await import('node:net');
const { tmpdir } = await import('node:os');
const { dirname, join, resolve } = await import('node:path');
const { parseDockerfile } = await import('./dockerfile.ts');
const { step } = await import('./step.mjs');

const START_LIMIT_MS = 60_000;

const world = mkdtempSync(join(tmpdir(), 'evenkeel-container-'));
process.once('exit', () => rmSync(world, { recursive: true, force: true }));
/** Where a path of the container is here. Every stage has a file system of its own. */
const inStage = (stage, path) => join(world, String(stage), path);

const images = await buildStages();
await runImage(images.at(-1));
console.log('The steps of the Dockerfile give a server that starts, answers and stops.');

async function buildStages() {
  const stages = parseDockerfile(readFileSync('Dockerfile', 'utf8'));
  const built = [];
  for (const [index, { name, instructions }] of stages.entries()) {
    const image = { index, name, workdir: '/', env: {} };
    built.push(image);
    for (const instruction of instructions) await follow(image, instruction, built);
  }
  return built;
}

async function follow(image, { keyword, flags, rest }, built) {
  const here = (path) => inStage(image.index, resolve(image.workdir, path));
  switch (keyword) {
    case 'WORKDIR':
      image.workdir = rest;
      mkdirSync(here('.'), { recursive: true });
      return;
    case 'COPY': {
      const [from, to] = rest.split(/\s+/);
      const sourceStage = flags.find((flag) => flag.startsWith('--from='))?.slice('--from='.length);
      const source = sourceStage ? inStage(built.find(({ name }) => name === sourceStage).index, from) : from;
      const target = to.endsWith('/') && from !== '.' ? join(here(to), from.split('/').at(-1)) : here(to);
      if (!existsSync(source)) throw new Error(`COPY ${rest}: ${from} is not there.`);
      if (sourceStage) cpSync(source, target, { recursive: true, verbatimSymlinks: true });
      else copyContext(target);
      return;
    }
    case 'RUN':
      // Ownership needs the users of the base image.
      if (rest.startsWith('install -d')) return;
      await step(`RUN ${rest}`, () => runShell(rest, here('.')));
      return;
    case 'ENV':
      for (const assignment of rest.split(/\s+/)) {
        const [name, value] = assignment.split('=');
        image.env[name] = value;
      }
      return;
    case 'CMD':
      image.command = JSON.parse(rest);
      return;
    case 'HEALTHCHECK':
      image.healthCheck = JSON.parse(rest.slice(rest.indexOf('[')));
      return;
    case 'USER':
    case 'EXPOSE':
    case 'VOLUME':
      return;
    default:
      throw new Error(`The Dockerfile has ${keyword}, which scripts/check-container.mjs cannot follow. Teach it.`);
  }
}

async function runShell(command, cwd) {
  const shell = spawn('sh', ['-c', command], { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  const code = await new Promise((done) => shell.once('exit', done));
  if (code !== 0) throw new Error(`RUN ${command} ended with code ${code}.`);
}

/** The build context, as .dockerignore leaves it. */
function copyContext(target) {
  const rules = readFileSync('.dockerignore', 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => ({ keeps: line.startsWith('!'), pattern: globToRegExp(line.replace(/^!/, '')) }));
  const isIgnored = (path) =>
    rules.reduce((ignored, { keeps, pattern }) => (pattern.test(path) ? !keeps : ignored), false);
  const copy = (folder) => {
    for (const entry of readdirSync(folder || '.', { withFileTypes: true })) {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (isIgnored(path)) continue;
      if (entry.isDirectory()) copy(path);
      else {
        mkdirSync(dirname(join(target, path)), { recursive: true });
        cpSync(path, join(target, path));
      }
    }
  };
  copy('');
}

/** `*` stays within a folder, a leading `**` and slash stand for any number of folders, as in .dockerignore. */
function globToRegExp(glob) {
  const source = glob
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/^\*\*\//, '(.*/)?')
    .replaceAll(/(?<![.)])\*/g, '[^/]*');
  return new RegExp(`^${source}$`);
}

async function runImage(image) {
  const modules = inStage(image.index, resolve(image.workdir, 'node_modules'));
  for (const tool of ['typescript', 'vitest', 'prisma', 'vite', 'turbo']) {
    if (existsSync(join(modules, tool))) throw new Error(`The image carries ${tool}, which only the build needs.`);
  }
  const database = await makeDatabase();
  const env = {
    PATH: process.env.PATH,
    ...image.env,
    // What the image cannot know and production asks for.
    PUBLIC_URL: 'https://evenkeel.test',
    TLS_IN_FRONT: 'yes',
    DATA_DIR: join(world, 'data'),
    HOST: '127.0.0.1',
    PORT: String(await freePort()),
    ...(database ? { DATABASE_URL: database.url } : {}),
  };
  const [command, ...args] = image.command;
  const server = spawn(command, args, {
    cwd: inStage(image.index, image.workdir),
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (data) => (said += data));
  const exited = new Promise((done) => server.once('exit', (code, signal) => done({ code, signal })));
  try {
    await step('Starting the server', () => untilHealthy(image, env, exited));
    const page = await fetch(`http://127.0.0.1:${env.PORT}/`);
    if (!page.ok || !(await page.text()).includes('<script'))
      throw new Error(`/ answers ${page.status}, not with the screens.`);
    const ready = await fetch(`http://127.0.0.1:${env.PORT}/readyz`);
    if (!ready.ok) throw new Error(`/readyz answers ${ready.status}.`);
    server.kill('SIGTERM');
    const { code, signal } = await exited;
    if (code !== 0) throw new Error(`SIGTERM ended it with ${signal ?? code} instead of 0.`);
  } catch (error) {
    server.kill('SIGKILL');
    await exited;
    console.error(said);
    throw error;
  } finally {
    await database?.drop();
  }
}

/** Asks as the engine would, by the declared health check. */
async function untilHealthy({ healthCheck: [command, ...args] }, env, exited) {
  let hasEnded = false;
  void exited.then(() => {
    hasEnded = true;
  });
  for (const startedAtMs = performance.now(); performance.now() - startedAtMs < START_LIMIT_MS; ) {
    if (hasEnded) throw new Error('The server ended before it was healthy.');
    try {
      execFileSync(command, args, { env, stdio: 'ignore' });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  throw new Error(`The server is not healthy after ${START_LIMIT_MS / 1000} s.`);
}

async function makeDatabase() {
  const serverUrl = process.env.TEST_DATABASE_URL;
  if (!serverUrl) return undefined;
  const pg = createRequire(new URL('../apps/server/package.json', import.meta.url))('pg');
  const name = `evenkeel_container_${randomBytes(4).toString('hex')}`;
  const onServer = async (sql) => {
    const client = new pg.Client({ connectionString: serverUrl });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  await onServer(`CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(`DROP DATABASE ${name} WITH (FORCE)`) };
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
