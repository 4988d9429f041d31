import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { StorageLog } from './storage-log.ts';

/**
 * Applies `prisma/migrations` without Prisma's engine, which is a download of its own, and leaves the same book
 * (`_prisma_migrations`) behind: `prisma migrate deploy` can take over at any time, and back.
 */

/** The same from `src/storage` and from `dist/storage`. */
export const MIGRATIONS_DIR = fileURLToPath(new URL('../../../../prisma/migrations', import.meta.url));

/** The number Prisma's own engine locks: the two never migrate at the same time. */
const ADVISORY_LOCK = 72707369;

/** As long as another process may take over its migrations before this one gives up. */
const LOCK_TIMEOUT_SECONDS = 120;

/** First line of a migration PostgreSQL refuses inside a transaction (CREATE INDEX CONCURRENTLY): one statement only. */
const OUTSIDE_TRANSACTION = '-- outside-transaction';

type Migration = { name: string; sql: string; checksum: string };
type Record = { migration_name: string; checksum: string; finished_at: Date | null };

/**
 * Safe to call from several processes at once.
 * @returns Names of the migrations applied by this call.
 * @throws Error when a migration was edited after it was applied, failed before, fails now, or is not known to this code.
 */
export async function applyMigrations({
  connectionString,
  migrationsDir = MIGRATIONS_DIR,
  log,
}: {
  connectionString: string;
  migrationsDir?: string;
  log: StorageLog;
}): Promise<string[]> {
  const migrations = readMigrations(migrationsDir);
  const client = new pg.Client({
    connectionString,
    connectionTimeoutMillis: 10_000,
    application_name: 'evenkeel migrate',
  });
  // A connection lost while idle would otherwise end the process; the next query reports it anyway.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await takeLock(client, log);
    await client.query(BOOK);
    const pending = findPending(migrations, await readBook(client));
    for (const migration of pending) {
      log.info(`Applying migration ${migration.name}.`);
      await apply(client, migration);
    }
    await client.query('SELECT pg_advisory_unlock($1)', [ADVISORY_LOCK]);
    return pending.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

export function readMigrations(migrationsDir = MIGRATIONS_DIR): Migration[] {
  return readdirSync(migrationsDir)
    .filter((name) => existsSync(join(migrationsDir, name, 'migration.sql')))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(migrationsDir, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

async function takeLock(client: pg.Client, log: StorageLog): Promise<void> {
  const { rows } = await client.query<{ free: boolean }>('SELECT pg_try_advisory_lock($1) AS free', [ADVISORY_LOCK]);
  if (rows[0]?.free) return;
  log.info('Another process is migrating this database: waiting for it.');
  await client.query(`SET lock_timeout = '${LOCK_TIMEOUT_SECONDS}s'`);
  try {
    await client.query('SELECT pg_advisory_lock($1)', [ADVISORY_LOCK]);
  } catch (error) {
    throw new Error(
      `Another process has been migrating this database for over ${LOCK_TIMEOUT_SECONDS} seconds. This one cannot know which tables it will find. Wait for it, or end it, and start again.`,
      { cause: error },
    );
  }
  await client.query('SET lock_timeout = DEFAULT');
}

/** Letter for letter what Prisma creates. */
const BOOK = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
)`;

async function readBook(client: pg.Client): Promise<Record[]> {
  const { rows } = await client.query<Record>(
    'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at',
  );
  return rows;
}

function findPending(migrations: Migration[], book: Record[]): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { migration_name: name, checksum, finished_at } of book) {
    const migration = known.get(name);
    if (!finished_at) {
      throw new Error(
        `Migration ${name} was begun on this database and never finished. Which of its changes are there is unknown, so nothing was touched. ` +
          `Restore a backup, or complete or undo its changes by hand and set finished_at or rolled_back_at of its row in _prisma_migrations.`,
      );
    }
    if (!migration) {
      throw new Error(
        `This database has migration ${name}, which this version of Evenkeel does not know: a newer version wrote it. Running on its tables could damage data. Start the newer version, or restore a backup from before.`,
      );
    }
    if (migration.checksum !== checksum) {
      throw new Error(
        `Migration ${name} was edited after it was applied to this database: its tables may differ from what the code expects. Nothing was touched. Put the file back as it was, and make the change in a new migration (npm run db:migration -- <name>).`,
      );
    }
  }
  const applied = new Set(book.map(({ migration_name }) => migration_name));
  return migrations.filter(({ name }) => !applied.has(name));
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  const id = randomUUID();
  const begin = () =>
    client.query('INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ($1, $2, $3)', [
      id,
      checksum,
      name,
    ]);
  const finish = () =>
    client.query('UPDATE _prisma_migrations SET finished_at = now(), applied_steps_count = 1 WHERE id = $1', [id]);

  if (sql.startsWith(OUTSIDE_TRANSACTION)) {
    // Not all or nothing: the row is there first, so that a crash half-way is noticed at the next start.
    await begin();
    try {
      await client.query(sql);
    } catch (error) {
      await client.query('UPDATE _prisma_migrations SET logs = $2 WHERE id = $1', [id, (error as Error).message]);
      throw failed(name, error as Error, 'Part of it may be there.');
    }
    await finish();
    return;
  }
  await client.query('BEGIN');
  try {
    await begin();
    await client.query(sql);
    await finish();
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw failed(name, error as Error, 'It was undone completely, and the database is as it was before.');
  }
}

function failed(name: string, error: Error, consequence: string): Error {
  return new Error(`Migration ${name} failed: ${error.message}. ${consequence} Correct the cause and start again.`, {
    cause: error,
  });
}
