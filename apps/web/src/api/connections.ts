import type {
  EmbedSiteMade,
  EmbedSitePut,
  EmbedSitesView,
  IngestKeyCreate,
  IngestKeyMade,
  IngestKeysView,
} from '@evenkeel/protocol';
import { request } from './request.ts';

type Done = { ok: true };
const key = (keyId: string) => `/ingest-keys/${encodeURIComponent(keyId)}`;
const site = (siteId: string) => `/embed-sites/${encodeURIComponent(siteId)}`;

export function fetchIngestKeys() {
  return request<IngestKeysView>('/ingest-keys');
}

/** The answer has the secret, this one time. */
export function makeIngestKey(body: IngestKeyCreate) {
  return request<IngestKeyMade>('/ingest-keys', { method: 'POST', body });
}

export function rotateIngestKey(keyId: string, overlapHours: number) {
  return request<IngestKeyMade>(`${key(keyId)}/rotate`, { method: 'POST', body: { overlapHours } });
}

export function revokeIngestKey(keyId: string) {
  return request<Done>(key(keyId), { method: 'DELETE' });
}

export function fetchEmbedSites() {
  return request<EmbedSitesView>('/embed-sites');
}

/** The answer has the secret, this one time. */
export function makeEmbedSite(body: EmbedSitePut) {
  return request<EmbedSiteMade>('/embed-sites', { method: 'POST', body });
}

export function putEmbedSite(siteId: string, body: EmbedSitePut) {
  return request<Done>(site(siteId), { method: 'PUT', body });
}

export function renewEmbedSite(siteId: string, overlapHours: number) {
  return request<EmbedSiteMade>(`${site(siteId)}/renew`, { method: 'POST', body: { overlapHours } });
}

export function removeEmbedSite(siteId: string) {
  return request<Done>(site(siteId), { method: 'DELETE' });
}
