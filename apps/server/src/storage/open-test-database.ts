import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { applyMigrations, readMigrations } from './apply-migrations.ts';
import { openEmbeddedPostgresInMemory } from './embedded/open-embedded-postgres.ts';
import { connect, type Database } from './open-database.ts';
import type { StorageLog } from './storage-log.ts';

const silent: StorageLog = { info() {}, warn() {} };

/**
 * A migrated, empty database of its own for one test file: on the server at TEST_DATABASE_URL when that is set, else
 * embedded and in memory. `close` leaves nothing behind.
 */
export function openTestDatabase(): Promise<Database> {
  const serverUrl = process.env.TEST_DATABASE_URL;
  return serverUrl ? openOnServer(serverUrl) : openEmbedded();
}

async function openOnServer(serverUrl: string): Promise<Database> {
  const { connectionString, drop } = await createServerDatabase(serverUrl);
  await applyMigrations({ connectionString, log: silent });
  const connected = connect({ kind: 'postgresql', connectionString, log: silent });
  return {
    ...connected,
    kind: 'postgresql',
    connectionString,
    async close() {
      await connected.prisma.$disconnect();
      await drop();
    },
  };
}

/** An empty database without tables; the caller drops it. */
export async function createServerDatabase(
  serverUrl: string,
): Promise<{ connectionString: string; drop(): Promise<void> }> {
  const name = `evenkeel_test_${process.pid}_${randomBytes(4).toString('hex')}`;
  const onServer = async (sql: string) => {
    const client = new pg.Client({ connectionString: serverUrl });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  };
  await onServer(`CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { connectionString: url.href, drop: () => onServer(`DROP DATABASE ${name} WITH (FORCE)`) };
}

async function openEmbedded(): Promise<Database> {
  const { connectionString, close } = await openEmbeddedPostgresInMemory(await migratedSnapshot());
  const connected = connect({ kind: 'embedded', connectionString, log: silent });
  return {
    ...connected,
    kind: 'embedded',
    connectionString,
    async close() {
      await connected.prisma.$disconnect();
      await close();
    },
  };
}

/**
 * Creating a database takes seconds, opening a copy a second and a half: the migrated one is kept as a file, named
 * after all that made it, and used by every later test of this and of the next runs.
 */
async function migratedSnapshot(): Promise<Uint8Array<ArrayBuffer>> {
  const madeOf = createHash('sha256').update(pgliteVersion());
  for (const { name, checksum } of readMigrations()) madeOf.update(`${name} ${checksum}`);
  const file = join(
    tmpdir(),
    `evenkeel-test-database-${process.getuid?.() ?? ''}-${madeOf.digest('hex').slice(0, 16)}.tar`,
  );
  if (existsSync(file)) return new Uint8Array(readFileSync(file));

  const empty = await openEmbeddedPostgresInMemory();
  try {
    await applyMigrations({ connectionString: empty.connectionString, log: silent });
    const snapshot = await empty.dump();
    // Of several test files that make it at once each puts a whole one in place.
    const candidate = `${file}.${randomBytes(4).toString('hex')}`;
    writeFileSync(candidate, snapshot);
    renameSync(candidate, file);
    return snapshot;
  } finally {
    await empty.close();
  }
}

function pgliteVersion(): string {
  const main = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  return (JSON.parse(readFileSync(join(main, '../../package.json'), 'utf8')) as { version: string }).version;
}
