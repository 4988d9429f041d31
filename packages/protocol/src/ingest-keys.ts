import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { storableText } from './storable-text.ts';

const scope = z.array(storableText('The id', LIMITS.idLength).min(1)).max(50);

/** `POST /api/v1/ingest-keys`: a key for one chat desk. An empty list of sources or queues means: any. */
export const ingestKeyCreateSchema = z.strictObject({
  /** What the admin calls it: "Chatwoot, shop". */
  name: storableText('The name', 80).min(1),
  sources: scope,
  queueIds: scope,
});
export type IngestKeyCreate = z.infer<typeof ingestKeyCreateSchema>;

/** `POST /api/v1/ingest-keys/:keyId/rotate`: a new secret; the old one goes on for so long, so that a desk can be switched over. */
export const ingestKeyRotateSchema = z.strictObject({ overlapHours: z.int().min(0).max(168) });

/** A key as an admin sees it; the secret itself is shown once, when it is made. */
export interface IngestKeyView {
  keyId: string;
  name: string;
  /** The first characters of the secret, to tell keys apart. */
  prefix: string;
  sources: string[];
  queueIds: string[];
  createdAtMs: number;
  createdById: string;
  /** To the minute. */
  lastUsedAtMs: number | null;
  /** From when on it is refused; null as long as nobody has said. */
  expiresAtMs: number | null;
}

/** `GET /api/v1/ingest-keys` */
export interface IngestKeysView {
  ok: true;
  keys: IngestKeyView[];
}

/** The answer to making or rotating one: the only time the secret is seen. */
export interface IngestKeyMade {
  ok: true;
  key: IngestKeyView;
  secret: string;
}
