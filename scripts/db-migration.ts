import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { diffSchema } from './diff-schema.ts';

/**
 * npm run db:migration -- <name>   writes a migration that brings the tables to prisma/schema.prisma
 * npm run db:check                 fails when schema and migrations do not agree
 */

const schemaFile = 'prisma/schema.prisma';
const migrationsDir = 'prisma/migrations';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { check: { type: 'boolean' } } });
const sql = await diffSchema({ schemaFile, migrationsDir });

if (values.check) {
  if (sql) {
    console.log(
      `${schemaFile} and ${migrationsDir} do not agree: a server would run on other tables than the code expects. ` +
        `Write the missing migration with: npm run db:migration -- <name>\nIt would be:\n\n${sql}`,
    );
    process.exit(1);
  }
  console.log('Schema and migrations agree.');
} else {
  const [name] = positionals;
  if (!name || !/^[a-z0-9_]+$/.test(name)) {
    console.log('A migration needs a name of a-z, 0-9 and _: npm run db:migration -- add_queue_hours');
    process.exit(1);
  }
  if (!sql) {
    console.log('Nothing to do: schema and migrations agree.');
    process.exit(0);
  }
  const stamp = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const dir = `${migrationsDir}/${stamp}_${name}`;
  mkdirSync(dir, { recursive: true });
  writeFileSync(`${dir}/migration.sql`, sql);
  console.log(`Wrote ${dir}/migration.sql. Read it before you commit it: the engine does not know your data.`);
}
// The in-memory database would keep the process alive.
process.exit(0);
