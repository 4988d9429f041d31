import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { lockDataDir } from '../data-lock.ts';
import type { StorageLog } from '../storage-log.ts';
import { type EmbeddedWorker, startWorker } from './start-worker.ts';
import type { WorkerInput } from './worker-messages.ts';

export type EmbeddedPostgres = {
  /**
   * For **one** connection at a time: behind the socket is a single session, and what two connections send at the same
   * moment gets mixed up in it.
   */
  connectionString: string;
  dump: EmbeddedWorker['dump'];
  close(): Promise<void>;
};

/** Major version of the PostgreSQL inside PGlite 0.5. Its files cannot be opened by another major version. */
const PG_MAJOR = 18;

/** A busy machine takes twenty seconds to create a database: long enough to be taken for dead. */
const REMIND_EVERY_MS = 5_000;

type Marker = { state: 'initialising' | 'ready'; pgMajor: number };

/**
 * Opens `dataDir/pg`, created at the first start.
 * @throws Error when another process has the directory, or when its files belong to another PostgreSQL version.
 */
export async function openEmbeddedPostgres({
  dataDir,
  log,
  onLost,
}: {
  dataDir: string;
  log: StorageLog;
  onLost: (error: Error) => void;
}): Promise<EmbeddedPostgres> {
  const lock = lockDataDir(dataDir);
  try {
    const pgDir = resolve(dataDir, 'pg');
    const markerFile = join(dataDir, 'pg.json');
    const isNew = prepareDataDir({ pgDir, markerFile });
    if (isNew) log.info('Creating the embedded database: several seconds, at the first start only.');
    else log.info('Opening the embedded database.');
    const startedAtMs = performance.now();
    const elapsed = () => `${((performance.now() - startedAtMs) / 1000).toFixed(1)} s`;
    const reminder = setInterval(() => log.info(`Still at it (${elapsed()}).`), REMIND_EVERY_MS);
    const embedded = await listen({ pgDir }, onLost).finally(() => clearInterval(reminder));
    if (isNew) writeMarker(markerFile, 'ready');
    log.info(`The embedded database is open (${elapsed()}).`);
    return {
      ...embedded,
      async close() {
        await embedded.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** A database that lives and dies with this process: for tests. */
export function openEmbeddedPostgresInMemory(snapshot?: Uint8Array<ArrayBuffer>): Promise<EmbeddedPostgres> {
  return listen(snapshot ? { snapshot } : {}, (error) => {
    throw error;
  });
}

/** True when the database has to be created. */
function prepareDataDir({ pgDir, markerFile }: { pgDir: string; markerFile: string }): boolean {
  const marker = existsSync(markerFile) ? (JSON.parse(readFileSync(markerFile, 'utf8')) as Marker) : undefined;
  if (marker && marker.pgMajor !== PG_MAJOR) {
    throw new Error(
      `${pgDir} was written by PostgreSQL ${marker.pgMajor}; this version of Evenkeel embeds PostgreSQL ${PG_MAJOR}, which cannot read it. ` +
        'Nothing was changed. Start the version that wrote it and move its data over with pg_dump, or give this one another DATA_DIR.',
    );
  }
  if (marker?.state === 'ready') return false;
  if (!marker && existsSync(pgDir)) {
    throw new Error(
      `${pgDir} exists, but ${markerFile}, which says what wrote it, does not. Opening it could destroy it. Restore both from the same backup, or give this server another DATA_DIR.`,
    );
  }
  // A first start that was killed half-way: nothing of anybody's was stored in there yet.
  rmSync(pgDir, { recursive: true, force: true });
  writeMarker(markerFile, 'initialising');
  return true;
}

function writeMarker(markerFile: string, state: Marker['state']): void {
  writeFileSync(markerFile, `${JSON.stringify({ state, pgMajor: PG_MAJOR } satisfies Marker)}\n`);
}

/**
 * The socket asks for no password. A unix socket in a folder of the owner keeps other users of the machine out; Windows
 * has none that `pg` can use and gets a free port of the loopback address.
 */
async function listen(
  database: Omit<WorkerInput, 'listen'>,
  onLost: (error: Error) => void,
): Promise<EmbeddedPostgres> {
  if (process.platform === 'win32') {
    const worker = await startWorker({ ...database, listen: { host: '127.0.0.1', port: 0 } }, onLost);
    return { ...worker, connectionString: `postgresql://postgres@127.0.0.1:${worker.port}/postgres` };
  }
  const socketDir = makeSocketDir(database.pgDir);
  const removeSocketDir = () => rmSync(socketDir, { recursive: true, force: true });
  try {
    const worker = await startWorker({ ...database, listen: { path: join(socketDir, SOCKET_NAME) } }, onLost);
    return {
      connectionString: `postgresql://postgres@localhost:5432/postgres?host=${encodeURIComponent(socketDir)}`,
      dump: worker.dump,
      async close() {
        await worker.close();
        removeSocketDir();
      },
    };
  } catch (error) {
    removeSocketDir();
    throw error;
  }
}

/** The name PostgreSQL clients look for in a folder given as host. */
const SOCKET_NAME = '.s.PGSQL.5432';

/** Beside the database files, so that the next start clears away what a killed one left; elsewhere when that path is too long. */
function makeSocketDir(pgDir: string | undefined): string {
  const besideFiles = pgDir && join(pgDir, '..', 'socket');
  // macOS allows 103 bytes for the path of a unix socket, Linux 107.
  if (!besideFiles || Buffer.byteLength(join(besideFiles, SOCKET_NAME)) > 103)
    return mkdtempSync(join(tmpdir(), 'evenkeel-'));
  rmSync(besideFiles, { recursive: true, force: true });
  mkdirSync(besideFiles, { mode: 0o700 });
  return besideFiles;
}
