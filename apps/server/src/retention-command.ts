import { parseArgs } from 'node:util';
import pino from 'pino';
import { AuditLog } from './audit/audit-log.ts';
import { applyRetention } from './privacy/apply-retention.ts';
import { findExpired } from './privacy/retention.ts';
import { readSettings } from './settings.ts';
import { applyMigrations } from './storage/apply-migrations.ts';
import { createErasureStore } from './storage/erasure-store.ts';
import { type Database, openDatabase } from './storage/open-database.ts';

/**
 * npm run retention [-- --apply]
 *
 * Prints what is kept longer than the settings allow; with --apply takes it out, as the server does every night at three, and
 * writes that into the audit log. Stop the server first: a chat of long ago that somebody looks at is in its memory.
 */
const { values } = parseArgs({ options: { apply: { type: 'boolean' } } });
let database: Database | undefined;
try {
  const settings = readSettings();
  const log = pino({ level: 'warn' });
  database = await openDatabase({ databaseUrl: settings.databaseUrl, dataDir: settings.dataDir, log });
  await applyMigrations({ connectionString: database.connectionString, log });
  const audit = new AuditLog({ database, now: Date.now, onFault: () => {} });
  const erasure = createErasureStore(database);
  const options = { erasure, eraseClosed: erasure.eraseClosed, days: settings.retain, nowMs: Date.now() };
  const expired = values.apply
    ? await applyRetention({ ...options, database, audit, actorId: 'terminal' })
    : await findExpired(options);
  for (const { kind, beforeMs, rows } of expired ?? []) {
    const time = beforeMs === null ? 'kept for ever' : `ended before ${new Date(beforeMs).toISOString()}`;
    console.log(`${kind}: ${rows} ${values.apply ? 'erased' : 'would go'} (${time})`);
  }
  if (expired === null) console.log('Nothing was done: another process is at it.');
  else if (!values.apply) console.log('Nothing was done. To do it: npm run retention -- --apply');
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
} finally {
  await database?.close();
}
