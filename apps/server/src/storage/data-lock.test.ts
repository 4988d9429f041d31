import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockDataDir } from './data-lock.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'evenkeel-lock-'));
});
afterEach(() => {
  rmSync(dataDir, { recursive: true });
});

/** A process that takes the lock, says how that went, and holds it until it is killed. */
function startHolder() {
  const script = `
    import { lockDataDir } from ${JSON.stringify(fileURLToPath(new URL('./data-lock.ts', import.meta.url)))};
    try { lockDataDir(${JSON.stringify(dataDir)}); console.log('held'); } catch (error) { console.log(error.message); }
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data).trim())));
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const kill = () => {
    child.kill('SIGKILL');
    return exited;
  };
  return { child, said, kill };
}

test('a second process is refused by name of the first, with consequence and remedy', async () => {
  const holder = startHolder();
  expect(await holder.said).toBe('held');
  expect(() => lockDataDir(dataDir)).toThrow(
    new RegExp(`in use by process ${holder.child.pid}.*destroy.*Stop that process.*DATA_DIR`),
  );
  await holder.kill();
});

test('the lock of a killed process is taken over', async () => {
  const holder = startHolder();
  expect(await holder.said).toBe('held');
  await holder.kill();
  lockDataDir(dataDir).release();
});

test('of several processes that find a dead lock exactly one gets it', async () => {
  const dead = startHolder();
  await dead.said;
  await dead.kill();
  const rivals = [startHolder(), startHolder(), startHolder(), startHolder()];
  const said = await Promise.all(rivals.map((rival) => rival.said));
  expect(said.filter((words) => words === 'held')).toHaveLength(1);
  expect(said.filter((words) => words.includes('in use by process'))).toHaveLength(3);
  await Promise.all(rivals.map((rival) => rival.kill()));
});

test('release leaves nothing behind and lets the next one in', () => {
  const first = lockDataDir(dataDir);
  first.release();
  expect(readdirSync(dataDir)).toEqual([]);
  const second = lockDataDir(dataDir);
  first.release();
  expect(() => lockDataDir(dataDir)).toThrow(/in use/);
  second.release();
});

test.each([
  ['whose process id belongs to another process since', { pid: process.pid, startedAt: 'long ago', host: hostname() }],
  ['that is torn', undefined],
])('a lock %s is taken over', (_, holder) => {
  writeFileSync(join(dataDir, 'lock'), holder ? JSON.stringify({ ...holder, nonce: 'n' }) : '{"pid": 12');
  lockDataDir(dataDir).release();
});

test('a take-over that was killed half-way does not lock everybody out', () => {
  const dead = (nonce: string) => JSON.stringify({ pid: process.pid, startedAt: 'long ago', host: hostname(), nonce });
  writeFileSync(join(dataDir, 'lock'), dead('first'));
  writeFileSync(join(dataDir, 'lock.first'), dead('second'));
  lockDataDir(dataDir).release();
  expect(readdirSync(dataDir)).toEqual([]);
});

test('a lock from another machine or container is respected, and the way out is named', () => {
  const elsewhere = JSON.stringify({ pid: 1, startedAt: 'x', host: 'elsewhere', nonce: 'n' });
  writeFileSync(join(dataDir, 'lock'), elsewhere);
  expect(() => lockDataDir(dataDir)).toThrow(/elsewhere.*delete .*lock/);
  expect(readFileSync(join(dataDir, 'lock'), 'utf8')).toBe(elsewhere);
});
