import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { applyMigrations, MIGRATIONS_DIR, readMigrations } from './apply-migrations.ts';
import { openEmbeddedPostgresInMemory } from './embedded/open-embedded-postgres.ts';
import { createServerDatabase } from './open-test-database.ts';

const serverUrl = process.env.TEST_DATABASE_URL;
const log = { info() {}, warn() {} };

let migrationsDir: string;
let connectionString: string;
let close: () => Promise<void>;

beforeAll(async () => {
  if (serverUrl) {
    const database = await createServerDatabase(serverUrl);
    connectionString = database.connectionString;
    close = database.drop;
  } else {
    const embedded = await openEmbeddedPostgresInMemory();
    connectionString = embedded.connectionString;
    close = embedded.close;
  }
});
afterAll(() => close());
beforeEach(async () => {
  migrationsDir = mkdtempSync(join(tmpdir(), 'evenkeel-migrations-'));
  await query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
});
afterEach(() => {
  rmSync(migrationsDir, { recursive: true });
});

const migrate = () => applyMigrations({ connectionString, migrationsDir, log });

function write(name: string, sql: string) {
  mkdirSync(join(migrationsDir, name), { recursive: true });
  writeFileSync(join(migrationsDir, name, 'migration.sql'), sql);
}

async function query(sql: string) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const book = () =>
  query(
    'SELECT migration_name, checksum, applied_steps_count AS steps, finished_at IS NOT NULL AS done FROM _prisma_migrations ORDER BY started_at',
  );

test('applies the real migrations once, in order, and writes them down as Prisma does', async () => {
  cpSync(MIGRATIONS_DIR, migrationsDir, { recursive: true });
  const expected = readMigrations();
  expect(await migrate()).toEqual(expected.map(({ name }) => name));
  expect(await migrate()).toEqual([]);
  expect(await book()).toEqual(
    expected.map(({ name, checksum }) => ({ migration_name: name, checksum, steps: 1, done: true })),
  );
});

test('a failing migration is undone completely, and the corrected one applies', async () => {
  write('1_a', 'CREATE TABLE a (id int);');
  write('2_b', 'CREATE TABLE b (id int); INSERT INTO nowhere VALUES (1);');
  await expect(migrate()).rejects.toThrow(/2_b failed: .*nowhere.*undone completely/s);
  expect(await book()).toHaveLength(1);
  write('2_b', 'CREATE TABLE b (id int);');
  expect(await migrate()).toEqual(['2_b']);
});

test('an edited migration is refused', async () => {
  write('1_a', 'CREATE TABLE a (id int);');
  await migrate();
  write('1_a', 'CREATE TABLE a (id bigint);');
  await expect(migrate()).rejects.toThrow(/1_a was edited after it was applied.*Put the file back/s);
});

test('a migration this code does not know is refused: the database is newer', async () => {
  write('1_a', 'CREATE TABLE a (id int);');
  write('2_b', 'CREATE TABLE b (id int);');
  await migrate();
  rmSync(join(migrationsDir, '2_b'), { recursive: true });
  await expect(migrate()).rejects.toThrow(/2_b.*newer version/s);
});

describe('a migration marked to run outside a transaction', () => {
  test('may do what PostgreSQL refuses inside one', async () => {
    write('1_a', 'CREATE TABLE a (id int);');
    write('2_b', '-- outside-transaction\nCREATE INDEX CONCURRENTLY a_id ON a (id);');
    expect(await migrate()).toEqual(['1_a', '2_b']);
  });

  test('that fails is noticed at the next start', async () => {
    write('1_a', '-- outside-transaction\nCREATE INDEX CONCURRENTLY a_id ON nowhere (id);');
    await expect(migrate()).rejects.toThrow(/1_a failed.*Part of it may be there/s);
    await expect(migrate()).rejects.toThrow(/1_a was begun on this database and never finished/);
  });
});

// The embedded database belongs to one process anyway, and behind its socket is one session: nothing to wait for.
test.runIf(serverUrl)('several at once apply each migration exactly once', async () => {
  for (let index = 1; index <= 5; index++) write(`${index}_table`, `CREATE TABLE t${index} (id int);`);
  const applied = await Promise.all([migrate(), migrate(), migrate(), migrate()]);
  expect(applied.flat().sort()).toEqual(['1_table', '2_table', '3_table', '4_table', '5_table']);
  expect(await book()).toHaveLength(5);
});
