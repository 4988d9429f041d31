import type { AuditVerdict } from '@evenkeel/protocol';
import type { PrismaClient } from '../storage/generated/client.ts';
import { CHAIN_START, entryOf, hashOf } from './audit-log.ts';

const CHUNK = 1000;

/**
 * Walks the whole chain. `expectedHead` is a hash that was written down elsewhere: it must still be in the chain, or the end of
 * the log has been cut off, which the chain alone cannot show.
 */
export async function verifyAudit(prisma: PrismaClient, expectedHead?: string): Promise<AuditVerdict> {
  let lines = 0;
  let hash = CHAIN_START;
  let isHeadFound = expectedHead === undefined || expectedHead === CHAIN_START;
  for (;;) {
    const rows = await prisma.auditEntry.findMany({
      where: { seq: { gt: lines } },
      orderBy: { seq: 'asc' },
      take: CHUNK,
    });
    if (rows.length === 0) break;
    for (const row of rows) {
      const seq = lines + 1;
      if (Number(row.seq) !== seq) return { isWhole: false, lines, brokenAtSeq: seq, why: 'The line is missing.' };
      const entry = readEntry(row);
      if (entry === null || hashOf(hash, entry) !== row.hash) {
        return { isWhole: false, lines, brokenAtSeq: seq, why: 'The line is not the one that was written.' };
      }
      hash = row.hash;
      if (hash === expectedHead) isHeadFound = true;
      lines = seq;
    }
  }
  if (!isHeadFound) {
    return {
      isWhole: false,
      lines,
      brokenAtSeq: lines + 1,
      why: 'The line with the expected hash is not there: the end of the log was cut off, or written anew.',
    };
  }
  return { isWhole: true, lines, head: hash };
}

function readEntry(row: Parameters<typeof entryOf>[0]): ReturnType<typeof entryOf> | null {
  try {
    return entryOf(row);
  } catch {
    return null;
  }
}
