import type { PrismaClient } from '../storage/generated/client.ts';

/** Every row of every table, as text: for tests that something is nowhere. */
export async function everyRow(prisma: PrismaClient): Promise<string> {
  const tables = await prisma.$queryRaw<{ table_name: string }[]>`
    SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`;
  if (tables.length < 4) throw new Error('The tables were not found: nothing would be searched.');
  const rows = await Promise.all(
    tables.map(({ table_name }) =>
      prisma.$queryRawUnsafe<{ row: string }[]>(`SELECT whole::text AS row FROM "${table_name}" AS whole`),
    ),
  );
  return rows
    .flat()
    .map(({ row }) => row)
    .join('\n');
}
