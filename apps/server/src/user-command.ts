import pino from 'pino';
import { createAuth } from './accounts/create-auth.ts';
import { runUserCommand } from './accounts/run-user-command.ts';
import { AuditLog } from './audit/audit-log.ts';
import { loadSecrets } from './load-secrets.ts';
import { readSettings } from './settings.ts';
import { createAccountStore } from './storage/account-store.ts';
import { applyMigrations } from './storage/apply-migrations.ts';
import { type Database, openDatabase } from './storage/open-database.ts';

/**
 * npm run user -- list | create | reset-link
 *
 * With the settings of the server. The embedded database serves one process: stop the server first.
 */
let database: Database | undefined;
try {
  const settings = readSettings();
  const log = pino({ level: 'warn' });
  database = await openDatabase({ databaseUrl: settings.databaseUrl, dataDir: settings.dataDir, log });
  await applyMigrations({ connectionString: database.connectionString, log });
  const publicUrl = settings.publicUrl ?? `http://${settings.host}:${settings.port}`;
  const audit = new AuditLog({
    database,
    now: Date.now,
    onFault: (what, error) => log.error({ what, error: error instanceof Error ? error.name : '' }),
  });
  const auth = createAuth({
    prisma: database.prisma,
    secret: loadSecrets(settings).sessionSecret,
    publicUrl,
    oidc: null,
    onSessionEnded() {},
    onUserChanged() {},
    log: { warn: (message) => log.warn(message), error: (message) => log.error(message) },
  });
  const store = createAccountStore(database.prisma);
  const answer = await runUserCommand(process.argv.slice(2), { auth, store, audit, publicUrl, nowMs: Date.now() });
  console.log(answer);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  await database?.close();
}
