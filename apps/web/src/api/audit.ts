import type { AuditQuery, AuditVerdict, AuditView } from '@evenkeel/protocol';
import { request } from './request.ts';

function asked(query: AuditQuery): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
}

export function fetchAudit(query: AuditQuery) {
  return request<AuditView>(`/audit?${asked(query)}`);
}

export function verifyAudit() {
  return request<{ ok: true; verdict: AuditVerdict }>('/audit/verify');
}

/** A link that a browser can follow by itself: the session goes with it. */
export function auditExportHref(query: AuditQuery): string {
  return `/api/v1/audit/export?${asked(query)}`;
}
