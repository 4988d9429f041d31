import { parseArgs } from 'node:util';
import pino from 'pino';
import { verifyAudit } from './audit/verify-audit.ts';
import { readSettings } from './settings.ts';
import { applyMigrations } from './storage/apply-migrations.ts';
import { type Database, openDatabase } from './storage/open-database.ts';

/**
 * npm run audit:verify [-- --expect <hash>]
 *
 * Walks the chain of the audit log and says whether it is whole. With the hash that was printed an earlier time it also finds
 * that the end was cut off. The embedded database serves one process: stop the server first, or ask it as an admin
 * (`GET /api/v1/audit/verify`).
 */
const { values } = parseArgs({ options: { expect: { type: 'string' } } });
let database: Database | undefined;
try {
  const settings = readSettings();
  const log = pino({ level: 'warn' });
  database = await openDatabase({ databaseUrl: settings.databaseUrl, dataDir: settings.dataDir, log });
  await applyMigrations({ connectionString: database.connectionString, log });
  const verdict = await verifyAudit(database.prisma, values.expect);
  if (verdict.isWhole) {
    console.log(`The audit log is whole: ${verdict.lines} lines. Keep this hash elsewhere: ${verdict.head}`);
  } else {
    const { brokenAtSeq, why, lines } = verdict;
    console.log(`The audit log is BROKEN at line ${brokenAtSeq}: ${why} The ${lines} lines before it are whole.`);
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
} finally {
  await database?.close();
}
