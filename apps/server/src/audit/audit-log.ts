import { createHash } from 'node:crypto';
import type { AuditEntry, AuditQuery } from '@evenkeel/protocol';
import type { Database } from '../storage/open-database.ts';

/** What is to be written down; when and in which place is decided when it is. */
export type AuditRecord = Omit<AuditEntry, 'seq' | 'atMs' | 'hash'>;

/** Before the first line. */
export const CHAIN_START = '0'.repeat(64);
/** Any number that nothing else in this database locks: processes that share one database write one after the other. */
const CHAIN_LOCK = 7_361_044;
const PAGE = 200;

/**
 * The audit log: append-only, every line chained to the one before by its hash. Lines that come together are written
 * together. What changes something waits until its line is stored; what only looks does not make the reader wait.
 */
export class AuditLog {
  readonly #database: Pick<Database, 'prisma' | 'pool'>;
  readonly #now: () => number;
  readonly #onFault: (what: string, error: unknown) => void;
  #waiting: { record: AuditRecord; atMs: number; stored: () => void; failed: (error: unknown) => void }[] = [];
  #writing: Promise<void> | null = null;

  constructor(options: {
    database: Pick<Database, 'prisma' | 'pool'>;
    now: () => number;
    onFault: (what: string, error: unknown) => void;
  }) {
    this.#database = options.database;
    this.#now = options.now;
    this.#onFault = options.onFault;
  }

  /** Resolves when the line is stored; rejects when it could not be: then the act must not be answered as done. */
  record(record: AuditRecord): Promise<void> {
    return new Promise((stored, failed) => {
      this.#waiting.push({ record, atMs: this.#now(), stored, failed });
      this.#writing ??= this.#writeAll();
    });
  }

  /** For what only looks: stored soon, and a fault is the operator's to see. */
  note(record: AuditRecord): void {
    this.record(record).catch((error) => this.#onFault('audit', error));
  }

  /** Resolves when nothing waits any more. */
  async settled(): Promise<void> {
    await this.#writing;
  }

  async #writeAll(): Promise<void> {
    // The first of a turn of the event loop waits for the others of the same turn.
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      const lines = this.#waiting;
      this.#waiting = [];
      try {
        await this.#append(lines);
        for (const { stored } of lines) stored();
      } catch (error) {
        for (const { failed } of lines) failed(error);
      }
    }
    this.#writing = null;
  }

  async #append(lines: readonly { record: AuditRecord; atMs: number }[]): Promise<void> {
    const client = await this.#database.pool.connect();
    try {
      await client.query('BEGIN');
      await client.query('SELECT pg_advisory_xact_lock($1)', [CHAIN_LOCK]);
      const { rows } = await client.query<{ seq: string; hash: string }>(
        'SELECT seq, hash FROM audit_entry ORDER BY seq DESC LIMIT 1',
      );
      let seq = Number(rows[0]?.seq ?? 0);
      let hash = rows[0]?.hash ?? CHAIN_START;
      const entries = lines.map(({ record, atMs }) => {
        seq += 1;
        const line = { ...record, seq, atMs };
        hash = hashOf(hash, line);
        return { ...line, hash };
      });
      await client.query(INSERT, [JSON.stringify(entries.map(rowOf))]);
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK').catch(() => {});
      throw error;
    } finally {
      client.release();
    }
  }

  /** Newest first. */
  async find(query: AuditQuery, limit = PAGE): Promise<AuditEntry[]> {
    const { actorId, action, subject, fromMs, untilMs, beforeSeq } = query;
    const rows = await this.#database.prisma.auditEntry.findMany({
      where: {
        ...(actorId === undefined ? {} : { actorId }),
        ...(action === undefined ? {} : { action }),
        ...(subject === undefined ? {} : { subject: { contains: subject } }),
        ...(fromMs === undefined && untilMs === undefined
          ? {}
          : {
              atMs: {
                ...(fromMs === undefined ? {} : { gte: fromMs }),
                ...(untilMs === undefined ? {} : { lt: untilMs }),
              },
            }),
        ...(beforeSeq === undefined ? {} : { seq: { lt: beforeSeq } }),
      },
      orderBy: { seq: 'desc' },
      take: limit,
    });
    return rows.map(entryOf);
  }
}

const INSERT = `
  INSERT INTO audit_entry (seq, at_ms, actor_id, actor_role, action, subject, detail, address, hash)
  SELECT seq, at_ms, actor_id, actor_role, action, subject, detail, address, hash
  FROM json_populate_recordset(NULL::audit_entry, $1::json)`;

/** Over the hash before and the line as a list of its values, which has one way of being written. */
export function hashOf(before: string, line: Omit<AuditEntry, 'hash'>): string {
  const { seq, atMs, actorId, actorRole, action, subject, detail, address } = line;
  const values = JSON.stringify([seq, atMs, actorId, actorRole, action, subject, canonical(detail), address]);
  return createHash('sha256').update(`${before}\n${values}`).digest('hex');
}

function canonical(detail: AuditEntry['detail']): string {
  return JSON.stringify(Object.fromEntries(Object.entries(detail).sort(([one], [other]) => (one < other ? -1 : 1))));
}

function rowOf({ seq, atMs, actorId, actorRole, action, subject, detail, address, hash }: AuditEntry): object {
  return {
    seq,
    at_ms: atMs,
    actor_id: actorId,
    actor_role: actorRole,
    action,
    subject,
    detail: canonical(detail),
    address,
    hash,
  };
}

type Row = Awaited<ReturnType<Database['prisma']['auditEntry']['findMany']>>[number];

export function entryOf(row: Row): AuditEntry {
  const { seq, atMs, actorId, actorRole, action, subject, detail, address, hash } = row;
  return {
    seq: Number(seq),
    atMs: Number(atMs),
    actorId,
    actorRole,
    action: action as AuditEntry['action'],
    subject,
    detail: JSON.parse(detail) as AuditEntry['detail'],
    address,
    hash,
  };
}
