import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from './open-database.ts';
import { openTestDatabase } from './open-test-database.ts';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const revision = { atMs: 1n, authorId: 'a', change: 'first', content: { phrases: [] } };

test('has the tables of the migrations', async () => {
  await database.prisma.libraryRevision.create({ data: { version: 1, ...revision } });
  expect(await database.prisma.libraryRevision.findMany()).toEqual([{ version: 1, ...revision }]);
});

test('answers many queries and transactions at once, each with its own answer', async () => {
  const { prisma } = database;
  const versions = Array.from({ length: 20 }, (_, index) => index + 100);
  await Promise.all(
    versions.map((version) =>
      prisma.$transaction(async (tx) => {
        await tx.libraryRevision.create({ data: { version, ...revision } });
        const read = await tx.libraryRevision.findUniqueOrThrow({ where: { version } });
        expect(read.version).toBe(version);
      }),
    ),
  );
  const answers = await Promise.all(versions.map((version) => prisma.$queryRaw`SELECT ${version}::int AS version`));
  expect(answers).toEqual(versions.map((version) => [{ version }]));
});

test('a failed statement does not spoil the next one', async () => {
  const { prisma } = database;
  await expect(prisma.$executeRaw`INSERT INTO nowhere VALUES (1)`).rejects.toThrow(/nowhere/);
  expect(await prisma.$queryRaw`SELECT 1 AS one`).toEqual([{ one: 1 }]);
});
