import { createHash, randomBytes, randomUUID } from 'node:crypto';
import {
  type ConversationRef,
  type IngestKeyCreate,
  type IngestKeyMade,
  type IngestKeyView,
  type Problem,
  problem,
} from '@evenkeel/protocol';
import type { PrismaClient } from '../storage/generated/client.ts';

/** What a key may be used for; an empty list means any. */
export interface IngestKey {
  keyId: string;
  sources: readonly string[];
  queueIds: readonly string[];
  expiresAtMs: number | null;
}

/** The key from the settings: it is not in the table, cannot be revoked here, and may send anything. */
const SETTINGS_KEY: IngestKey = { keyId: 'settings', sources: [], queueIds: [], expiresAtMs: null };

const HOUR_MS = 3_600_000;
const PREFIX_LENGTH = 10;

/**
 * The keys of chat desks: made, rotated and revoked by an admin, and looked up for every connection and request. All that are
 * good are in memory, by hash: looking one up tells nothing by its timing, and a database that is slow refuses nobody.
 */
export class IngestKeys {
  readonly #prisma: PrismaClient;
  readonly #now: () => number;
  readonly #onRevoked: (keyId: string) => void;
  readonly #settingsHash: string;
  #byHash: ReadonlyMap<string, IngestKey> = new Map();
  #good: ReadonlySet<string> = new Set();
  readonly #usedAtMs = new Map<string, number>();

  private constructor(options: IngestKeysOptions) {
    this.#prisma = options.prisma;
    this.#now = options.now;
    this.#onRevoked = options.onRevoked;
    this.#settingsHash = hashOf(options.settingsKey);
  }

  static async open(options: IngestKeysOptions): Promise<IngestKeys> {
    const keys = new IngestKeys(options);
    await keys.refresh();
    return keys;
  }

  /** The key this secret belongs to, or null. Takes anything: what a stranger sends may be no string at all. */
  find(secret: unknown): IngestKey | null {
    if (typeof secret !== 'string') return null;
    const hash = hashOf(secret);
    const key = hash === this.#settingsHash ? SETTINGS_KEY : this.#byHash.get(hash);
    if (key === undefined || !this.isGood(key)) return null;
    this.#usedAtMs.set(key.keyId, this.#now());
    return key;
  }

  /** Whether a key that was good when its connection opened still is. */
  isGood(key: IngestKey): boolean {
    if (key === SETTINGS_KEY) return true;
    return this.#good.has(key.keyId) && (key.expiresAtMs === null || key.expiresAtMs > this.#now());
  }

  /** Why this key may not speak of that conversation, or null when it may. `queueId` is the one the conversation is in. */
  refusal(key: IngestKey, { source }: ConversationRef, queueId: string | null): Problem | null {
    if (!this.isGood(key))
      return problem('no-key', 'The ingest key has been revoked or has run out; nothing was taken.');
    if (key.sources.length > 0 && !key.sources.includes(source)) {
      return problem('not-in-scope', 'This ingest key is for other sources; nothing was taken.');
    }
    if (key.queueIds.length > 0 && (queueId === null || !key.queueIds.includes(queueId))) {
      return problem('not-in-scope', 'This ingest key is for other queues; nothing was taken.');
    }
    return null;
  }

  async list(): Promise<IngestKeyView[]> {
    const rows = await this.#prisma.ingestKey.findMany({
      where: { revokedAtMs: null },
      orderBy: { createdAtMs: 'asc' },
    });
    return rows.map((row) => this.#present(row));
  }

  async create({ name, sources, queueIds }: IngestKeyCreate, byId: string): Promise<IngestKeyMade> {
    const secret = `ek_${randomBytes(32).toString('base64url')}`;
    const row = await this.#prisma.ingestKey.create({
      data: {
        keyId: randomUUID(),
        name,
        prefix: secret.slice(0, PREFIX_LENGTH),
        secretHash: hashOf(secret),
        sources,
        queueIds,
        createdAtMs: this.#now(),
        createdById: byId,
      },
    });
    await this.refresh();
    return { ok: true, key: this.#present(row), secret };
  }

  /** A new key with the same name and scope; the old one is good for `overlapHours` more. */
  async rotate(keyId: string, overlapHours: number, byId: string): Promise<IngestKeyMade | Problem> {
    const old = await this.#prisma.ingestKey.findFirst({ where: { keyId, revokedAtMs: null } });
    if (!old) return problem('unknown-key', 'There is no such ingest key; nothing was changed.');
    const made = await this.create(old, byId);
    if (overlapHours === 0) await this.revoke(keyId, byId);
    else {
      const expiresAtMs = this.#now() + overlapHours * HOUR_MS;
      await this.#prisma.ingestKey.update({ where: { keyId }, data: { expiresAtMs } });
      await this.refresh();
    }
    return made;
  }

  /** From now on it opens nothing, and what it had opened is closed. */
  async revoke(keyId: string, byId: string): Promise<{ ok: true } | Problem> {
    const { count } = await this.#prisma.ingestKey.updateMany({
      where: { keyId, revokedAtMs: null },
      data: { revokedAtMs: this.#now(), revokedById: byId },
    });
    if (count === 0) return problem('unknown-key', 'There is no such ingest key; nothing was changed.');
    await this.refresh();
    return { ok: true };
  }

  /** Reads the table again and notes which keys were used since: another process may have revoked one. */
  async refresh(): Promise<void> {
    const used = [...this.#usedAtMs].filter(([keyId]) => keyId !== SETTINGS_KEY.keyId);
    this.#usedAtMs.clear();
    for (const [keyId, lastUsedAtMs] of used) {
      await this.#prisma.ingestKey.updateMany({ where: { keyId }, data: { lastUsedAtMs } });
    }
    const rows = await this.#prisma.ingestKey.findMany({ where: { revokedAtMs: null } });
    const before = this.#good;
    this.#good = new Set(rows.map(({ keyId }) => keyId));
    this.#byHash = new Map(rows.map((row) => [row.secretHash, { ...row, expiresAtMs: numberOf(row.expiresAtMs) }]));
    for (const keyId of before) if (!this.#good.has(keyId)) this.#onRevoked(keyId);
  }

  #present(row: Awaited<ReturnType<PrismaClient['ingestKey']['create']>>): IngestKeyView {
    const { keyId, name, prefix, sources, queueIds, createdById } = row;
    return {
      keyId,
      name,
      prefix,
      sources,
      queueIds,
      createdAtMs: Number(row.createdAtMs),
      createdById,
      lastUsedAtMs: this.#usedAtMs.get(keyId) ?? numberOf(row.lastUsedAtMs),
      expiresAtMs: numberOf(row.expiresAtMs),
    };
  }
}

interface IngestKeysOptions {
  prisma: PrismaClient;
  /** The secret from the settings. */
  settingsKey: string;
  now: () => number;
  /** Told which connections to close. */
  onRevoked: (keyId: string) => void;
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

function numberOf(value: bigint | null): number | null {
  return value === null ? null : Number(value);
}
