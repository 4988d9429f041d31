import type { AuditRecord } from './audit-log.ts';

/** Who did it and from where, for a line of the audit log. */
export function actedBy(
  user: { userId: string; role: string } | null,
  address: string | null,
): Pick<AuditRecord, 'actorId' | 'actorRole' | 'address'> {
  return { actorId: user?.userId ?? null, actorRole: user?.role ?? null, address };
}
