import type { AuditLog } from '../audit/audit-log.ts';
import type { Database } from '../storage/open-database.ts';
import { withLock } from '../storage/with-lock.ts';
import { auditLineOf, type Expired, eraseExpired, nothingYet, type RetentionOptions } from './retention.ts';

/** Any number that nothing else in this database locks. */
const RETENTION_LOCK = 7_361_045;
/** Processes that share a database wake up at the same moment, as far as their clocks agree; the first one has done it for all. */
const ONCE_IN_MS = 12 * 3_600_000;

export interface ApplyOptions extends RetentionOptions {
  database: Pick<Database, 'kind' | 'pool'>;
  audit: Pick<AuditLog, 'record' | 'find'>;
  /** Who does it: the server in its night, or somebody at a terminal. */
  actorId: 'system' | 'terminal';
}

/** Takes out what is over its time and writes down what went; null when another process does it, or has done it tonight. */
export function applyRetention(options: ApplyOptions): Promise<Expired[] | null> {
  const { database, audit, actorId, nowMs } = options;
  return withLock(database, RETENTION_LOCK, async () => {
    if (actorId === 'system' && (await isDoneTonight(audit, nowMs))) return null;
    const expired = nothingYet(options);
    try {
      await eraseExpired(options, expired);
    } finally {
      await audit.record({ actorId, actorRole: null, address: null, ...auditLineOf(expired) });
    }
    return expired;
  });
}

async function isDoneTonight(audit: Pick<AuditLog, 'find'>, nowMs: number): Promise<boolean> {
  const lines = await audit.find(
    { action: 'retention:applied', actorId: 'system', fromMs: nowMs - ONCE_IN_MS, untilMs: nowMs + ONCE_IN_MS },
    1,
  );
  return lines.length > 0;
}
