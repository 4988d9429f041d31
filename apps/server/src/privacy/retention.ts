import type { AuditRecord } from '../audit/audit-log.ts';
import type { Erased, ErasureStore } from '../storage/erasure-store.ts';
import { CONVERSATIONS_AT_ONCE } from './erase-conversations.ts';

const DAY_MS = 24 * 3_600_000;
const ROWS_AT_ONCE = 500;

/** Days to keep each kind; 0 is for ever. */
export interface RetentionDays {
  closedChats: number;
  /** What became of cards. */
  cardFeedback: number;
  /** Whom cards were shown to: what a person was sent is not sent to them again. */
  contactMemory: number;
  endedSignIns: number;
}
export type RetentionKind = keyof RetentionDays;

/** What is over its time. */
export interface Expired {
  kind: RetentionKind;
  /** What ended before, Unix milliseconds; null: it is kept for ever. */
  beforeMs: number | null;
  rows: number;
}

/** How a kind is counted, and taken out some at a time. */
interface Disposal {
  count: (beforeMs: number) => Promise<number>;
  /** Answers how many went, and whether there may be more. */
  eraseSome: (beforeMs: number) => Promise<{ rows: number; isMore: boolean }>;
}

/** Erases closed conversations; in a server that is at work, each in its own turn. */
export type EraseClosed = (conversationKeys: readonly string[], beforeMs: number) => Promise<Erased>;

export interface RetentionOptions {
  erasure: ErasureStore;
  eraseClosed: EraseClosed;
  days: RetentionDays;
  nowMs: number;
}

/** What would go, without touching anything. */
export async function findExpired(options: RetentionOptions): Promise<Expired[]> {
  const disposals = disposalsOf(options);
  const expired = nothingYet(options);
  for (const entry of expired) {
    if (entry.beforeMs !== null) entry.rows = await disposals[entry.kind].count(entry.beforeMs);
  }
  return expired;
}

/**
 * Takes out what is over its time, in small steps: between two of them others get their turn at the database, which matters
 * where it has one connection only.
 * @param expired Counted up as it goes: what a fault leaves undone must not hide what was done.
 */
export async function eraseExpired(options: RetentionOptions, expired: Expired[]): Promise<void> {
  const disposals = disposalsOf(options);
  for (const entry of expired) {
    if (entry.beforeMs === null) continue;
    for (let isMore = true; isMore; ) {
      const step = await disposals[entry.kind].eraseSome(entry.beforeMs);
      entry.rows += step.rows;
      isMore = step.isMore;
      // Whoever waits for the database was there before the next step asks for it.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}

/** Every kind with its time, and no rows so far. */
export function nothingYet({ days, nowMs }: Pick<RetentionOptions, 'days' | 'nowMs'>): Expired[] {
  return (Object.keys(days) as RetentionKind[]).map((kind) => ({
    kind,
    beforeMs: days[kind] === 0 ? null : nowMs - days[kind] * DAY_MS,
    rows: 0,
  }));
}

/** The line of the audit log: how much of each kind went, and the times before which. */
export function auditLineOf(expired: readonly Expired[]): Pick<AuditRecord, 'action' | 'subject' | 'detail'> {
  const detail: AuditRecord['detail'] = {};
  for (const { kind, beforeMs, rows } of expired) {
    detail[kind] = rows;
    detail[`${kind}BeforeMs`] = beforeMs;
  }
  return { action: 'retention:applied', subject: 'retention', detail };
}

function disposalsOf({ erasure, eraseClosed }: RetentionOptions): Record<RetentionKind, Disposal> {
  return {
    closedChats: {
      count: erasure.countClosedBefore,
      async eraseSome(beforeMs) {
        const keys = await erasure.closedBefore(beforeMs, CONVERSATIONS_AT_ONCE);
        if (keys.length === 0) return { rows: 0, isMore: false };
        const { conversations } = await eraseClosed(keys, beforeMs);
        return { rows: conversations.length, isMore: keys.length === CONVERSATIONS_AT_ONCE };
      },
    },
    cardFeedback: {
      count: erasure.countCardFeedbackBefore,
      eraseSome: someOf(erasure.eraseCardFeedbackBefore),
    },
    contactMemory: {
      count: erasure.countContactMemoryBefore,
      eraseSome: someOf(erasure.eraseContactMemoryBefore),
    },
    endedSignIns: {
      count: erasure.countSignInsEndedBefore,
      eraseSome: someOf(erasure.eraseSignInsEndedBefore),
    },
  };
}

function someOf(eraseBefore: (beforeMs: number, limit: number) => Promise<number>): Disposal['eraseSome'] {
  return async (beforeMs) => {
    const rows = await eraseBefore(beforeMs, ROWS_AT_ONCE);
    return { rows, isMore: rows >= ROWS_AT_ONCE };
  };
}
