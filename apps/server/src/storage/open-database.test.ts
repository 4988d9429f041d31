import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { applyMigrations } from './apply-migrations.ts';
import { openDatabase } from './open-database.ts';

const log = { info() {}, warn() {} };

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'evenkeel-data-'));
});
afterEach(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

/** A process that stores numbers 1, 2, 3 … in the embedded database and prints each one once it is stored. */
function startWriter() {
  const here = new URL('.', import.meta.url).href;
  const script = `
    import { openDatabase } from '${here}open-database.ts';
    import { applyMigrations } from '${here}apply-migrations.ts';
    const log = { info() {}, warn() {} };
    const { prisma, connectionString } = await openDatabase({ dataDir: ${JSON.stringify(dataDir)}, log });
    await applyMigrations({ connectionString, log });
    const { _max } = await prisma.libraryRevision.aggregate({ _max: { version: true } });
    for (let version = (_max.version ?? 0) + 1; ; version++) {
      await prisma.libraryRevision.create({ data: { version, atMs: 0n, authorId: 'a', change: 'x', content: {} } });
      console.log(version);
    }`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const acknowledged: number[] = [];
  const lines = createInterface({ input: child.stdout });
  const reached = (count: number) =>
    new Promise<void>((resolve) => {
      lines.on('line', (line) => {
        acknowledged.push(Number(line));
        if (acknowledged.length === count) resolve();
      });
    });
  return { child, exited, acknowledged, reached };
}

describe('the embedded database', () => {
  test('keeps its content from one opening to the next, refuses a second opening, and leaves nothing open', async () => {
    const first = await openDatabase({ dataDir, log });
    expect(first.kind).toBe('embedded');
    await applyMigrations({ connectionString: first.connectionString, log });
    await expect(openDatabase({ dataDir, log })).rejects.toThrow(/in use by process/);
    await first.prisma.libraryRevision.create({
      data: { version: 1, atMs: 2n ** 53n, authorId: 'ä', change: '🙂', content: { phrases: [] } },
    });
    await first.close();

    const second = await openDatabase({ dataDir, log });
    expect(await second.prisma.libraryRevision.findMany()).toEqual([
      { version: 1, atMs: 2n ** 53n, authorId: 'ä', change: '🙂', content: { phrases: [] } },
    ]);
    await second.close();
    expect(existsSync(join(dataDir, 'lock'))).toBe(false);
  });

  test('has every statement it acknowledged after kill -9, again and again', { timeout: 180_000 }, async () => {
    let stored = 0;
    for (const count of [40, 7, 90]) {
      const { child, exited, acknowledged, reached } = startWriter();
      await reached(count);
      child.kill('SIGKILL');
      await exited;
      // The last one may have been stored without its line having been read: never the other way round.
      expect(acknowledged[0]).toBeGreaterThan(stored);
      expect(acknowledged[0]).toBeLessThanOrEqual(stored + 2);
      stored = acknowledged.at(-1) as number;
    }
    const { prisma, close } = await openDatabase({ dataDir, log });
    const versions = (await prisma.libraryRevision.findMany({ orderBy: { version: 'asc' } })).map(
      ({ version }) => version,
    );
    expect(versions.length).toBeGreaterThanOrEqual(stored);
    expect(versions).toEqual(versions.map((_, index) => index + 1));
    await close();
  });

  test('starts over when its first start was killed half-way', async () => {
    mkdirSync(join(dataDir, 'pg'));
    writeFileSync(join(dataDir, 'pg', 'PG_VERSION'), '18\n');
    writeFileSync(join(dataDir, 'pg.json'), '{"state":"initialising","pgMajor":18}');
    const { prisma, close } = await openDatabase({ dataDir, log });
    expect(await prisma.$queryRaw`SELECT 1 AS one`).toEqual([{ one: 1 }]);
    await close();
  });

  test('refuses files of another PostgreSQL version, touches nothing, and gives the lock back', async () => {
    mkdirSync(join(dataDir, 'pg'));
    writeFileSync(join(dataDir, 'pg.json'), '{"state":"ready","pgMajor":17}');
    await expect(openDatabase({ dataDir, log })).rejects.toThrow(/written by PostgreSQL 17.*Nothing was changed/s);
    expect(existsSync(join(dataDir, 'lock'))).toBe(false);
  });

  test('refuses database files without the note of what wrote them', async () => {
    mkdirSync(join(dataDir, 'pg'));
    await expect(openDatabase({ dataDir, log })).rejects.toThrow(/Restore both/);
  });
});

describe('a PostgreSQL server', () => {
  const open = (databaseUrl: string) => openDatabase({ databaseUrl, dataDir, log });

  test('that is not there is named without its password, with a remedy', async () => {
    const refused = open('postgresql://someone:hunter2@127.0.0.1:1/evenkeel');
    await expect(refused).rejects.toThrow(/127\.0\.0\.1:1\/evenkeel does not open.*Start PostgreSQL there/s);
    await expect(refused).rejects.not.toThrow(/hunter2/);
  });

  test('that never answers is given up after a few seconds', async () => {
    const mute = createServer((socket) => socket.resume());
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
    const { port } = mute.address() as { port: number };
    await expect(open(`postgresql://x@127.0.0.1:${port}/x`)).rejects.toThrow(/Nothing answered in time/);
    await new Promise((resolve) => mute.close(resolve));
  });

  const serverUrl = process.env.TEST_DATABASE_URL;

  test.runIf(serverUrl)('opens', async () => {
    const { prisma, kind, close } = await open(serverUrl as string);
    expect(kind).toBe('postgresql');
    expect(await prisma.$queryRaw`SELECT 1 AS one`).toEqual([{ one: 1 }]);
    await close();
  });

  test.runIf(serverUrl)('without that database says how to get it', async () => {
    const url = new URL(serverUrl as string);
    url.pathname = '/evenkeel_no_such_database';
    await expect(open(url.href)).rejects.toThrow(/evenkeel_no_such_database.*createdb/s);
  });
});
