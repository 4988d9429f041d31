import { createHmac, randomUUID } from 'node:crypto';
import {
  EMBED_AUDIENCE,
  EMBED_TOKEN_SECONDS,
  type EmbedClaims,
  type EmbedSiteMade,
  type EmbedSitePut,
  type EmbedSiteView,
  embedClaimsSchema,
  type Problem,
  problem,
} from '@evenkeel/protocol';
import { decodeProtectedHeader, jwtVerify } from 'jose';
import type { EmbedSite, PrismaClient } from '../storage/generated/client.ts';

const HOUR_MS = 3_600_000;
/** How far the clock of the host's backend may be off. */
const CLOCK_SKEW_SECONDS = 30;
const LONGEST_TOKEN = 4000;

/**
 * Pages elsewhere that may show the sidebar. No secret of theirs is stored: it follows from the server's own secret, the site and
 * how often it was renewed.
 */
export class EmbedSites {
  readonly #prisma: PrismaClient;
  readonly #serverSecret: string;
  readonly #now: () => number;
  readonly #onRemoved: (siteId: string) => void;
  #sites: ReadonlyMap<string, EmbedSite> = new Map();

  private constructor(options: EmbedSitesOptions) {
    this.#prisma = options.prisma;
    this.#serverSecret = options.serverSecret;
    this.#now = options.now;
    this.#onRemoved = options.onRemoved;
  }

  static async open(options: EmbedSitesOptions): Promise<EmbedSites> {
    const sites = new EmbedSites(options);
    await sites.refresh();
    return sites;
  }

  /** Reads the table again: another process may have changed it. */
  async refresh(): Promise<void> {
    const rows = await this.#prisma.embedSite.findMany();
    const before = this.#sites;
    this.#sites = new Map(rows.map((row) => [row.siteId, row]));
    for (const siteId of before.keys()) if (!this.#sites.has(siteId)) this.#onRemoved(siteId);
  }

  /** The pages a site may be shown in; none for a site nobody knows. */
  originsOf(siteId: string): readonly string[] {
    return this.#sites.get(siteId)?.origins ?? [];
  }

  list(): EmbedSiteView[] {
    return [...this.#sites.values()].map(present).sort((one, other) => one.createdAtMs - other.createdAtMs);
  }

  async create({ name, origins }: EmbedSitePut, byId: string): Promise<EmbedSiteMade> {
    const site = await this.#prisma.embedSite.create({
      data: { siteId: randomUUID(), name, origins, generation: 1, createdAtMs: this.#now(), createdById: byId },
    });
    await this.refresh();
    return { ok: true, site: present(site), secret: this.#secretOf(site, site.generation) };
  }

  async change(siteId: string, { name, origins }: EmbedSitePut): Promise<{ ok: true } | Problem> {
    const { count } = await this.#prisma.embedSite.updateMany({ where: { siteId }, data: { name, origins } });
    if (count === 0) return problem('not-found', 'There is no such site.');
    await this.refresh();
    return { ok: true };
  }

  /** A new secret; tokens signed with the one before are good for `overlapHours` more. */
  async renew(siteId: string, overlapHours: number): Promise<EmbedSiteMade | Problem> {
    const known = this.#sites.get(siteId);
    if (!known) return problem('not-found', 'There is no such site.');
    const site = await this.#prisma.embedSite.update({
      where: { siteId },
      data: { generation: { increment: 1 }, oldSecretUntilMs: this.#now() + overlapHours * HOUR_MS },
    });
    await this.refresh();
    return { ok: true, site: present(site), secret: this.#secretOf(site, site.generation) };
  }

  /** Its tokens open nothing any more, and what they had opened is closed. */
  async remove(siteId: string): Promise<{ ok: true } | Problem> {
    const { count } = await this.#prisma.embedSite.deleteMany({ where: { siteId } });
    if (count === 0) return problem('not-found', 'There is no such site.');
    await this.refresh();
    return { ok: true };
  }

  /** What a token says, or null when it is forged, has run out, lasts too long, or is of a page that is not allowed. Takes anything. */
  async read(token: unknown): Promise<EmbedClaims | null> {
    if (typeof token !== 'string' || token.length > LONGEST_TOKEN) return null;
    try {
      const { kid = '' } = decodeProtectedHeader(token);
      const site = this.#sites.get(kid);
      if (!site) return null;
      for (const generation of this.#goodGenerations(site)) {
        const claims = await this.#readWith(token, site, generation);
        if (claims) return claims;
      }
    } catch {
      // No token at all.
    }
    return null;
  }

  async #readWith(token: string, site: EmbedSite, generation: number): Promise<EmbedClaims | null> {
    try {
      const { payload } = await jwtVerify(token, new TextEncoder().encode(this.#secretOf(site, generation)), {
        algorithms: ['HS256'],
        audience: EMBED_AUDIENCE,
        issuer: site.siteId,
        clockTolerance: CLOCK_SKEW_SECONDS,
        currentDate: new Date(this.#now()),
      });
      const { success, data } = embedClaimsSchema.safeParse(payload);
      const isGood = success && data.exp - data.iat <= EMBED_TOKEN_SECONDS && site.origins.includes(data.origin);
      return isGood ? data : null;
    } catch {
      return null;
    }
  }

  #goodGenerations({ generation, oldSecretUntilMs }: EmbedSite): number[] {
    const isOldGood = oldSecretUntilMs !== null && Number(oldSecretUntilMs) > this.#now();
    return isOldGood ? [generation, generation - 1] : [generation];
  }

  #secretOf({ siteId }: Pick<EmbedSite, 'siteId'>, generation: number): string {
    return createHmac('sha256', this.#serverSecret).update(`embed-site:${siteId}:${generation}`).digest('base64url');
  }
}

interface EmbedSitesOptions {
  prisma: PrismaClient;
  serverSecret: string;
  now: () => number;
  /** Told which connections to close. */
  onRemoved: (siteId: string) => void;
}

function present({ siteId, name, origins, createdAtMs, oldSecretUntilMs }: EmbedSite): EmbedSiteView {
  return {
    siteId,
    name,
    origins,
    createdAtMs: Number(createdAtMs),
    oldSecretUntilMs: oldSecretUntilMs === null ? null : Number(oldSecretUntilMs),
  };
}
