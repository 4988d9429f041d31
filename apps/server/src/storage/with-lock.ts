import type { Database } from './open-database.ts';

/**
 * Runs it while no other process that shares this database runs the same; null when one does. The embedded database has one
 * process and one connection: there is nobody to lock out, and holding that connection would lock out oneself.
 * @param lock Any number that nothing else in this database locks.
 */
export async function withLock<T>(
  { kind, pool }: Pick<Database, 'kind' | 'pool'>,
  lock: number,
  run: () => Promise<T>,
): Promise<T | null> {
  if (kind === 'embedded') return run();
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [lock]);
    if (!rows[0]?.taken) return null;
    try {
      return await run();
    } finally {
      await client.query('SELECT pg_advisory_unlock($1)', [lock]);
    }
  } finally {
    client.release();
  }
}
