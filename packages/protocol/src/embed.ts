import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { storableText } from './storable-text.ts';

/** The longest an embed token is good for; the sidebar asks its host for a new one before that. */
export const EMBED_TOKEN_SECONDS = 15 * 60;
export const EMBED_AUDIENCE = 'evenkeel-sidebar';

const id = storableText('The id', LIMITS.idLength).min(1);

/** An origin as browsers write it: scheme, host, and port where it is not the usual one; no path, no wildcard. */
const origin = z
  .string()
  .max(200)
  .regex(
    /^https?:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/,
    'is no origin: write it like https://desk.example.com, in lower case, without a path.',
  )
  .refine(
    (value) => !/^(?:https:.*:443|http:.*:80)$/.test(value),
    'names the usual port: leave it out, as browsers do.',
  );

/**
 * What the backend of the page around the sidebar signs (HS256, with the embed secret; `kid` in the header is the site id):
 * `iss` the site, `aud` `EMBED_AUDIENCE`, `sub` the agent, `iat` and `exp` at most `EMBED_TOKEN_SECONDS` apart.
 */
export const embedClaimsSchema = z.object({
  iss: id,
  /** The agent, by the id the chat desk gives them. */
  sub: id,
  name: storableText('The name', 80).min(1).optional(),
  iat: z.int().min(0),
  exp: z.int().min(0),
  /** The page the sidebar stands in. */
  origin,
  /** Conversations of this source only. */
  source: id,
  /** Only these, by the desk's own ids; without it all of the source that are the agent's. */
  conversationIds: z.array(id).min(1).max(100).optional(),
});
export type EmbedClaims = z.infer<typeof embedClaimsSchema>;

/** `POST /api/v1/embed-sites`, `PUT /api/v1/embed-sites/:siteId`: a page that may show the sidebar. */
export const embedSitePutSchema = z.strictObject({
  name: storableText('The name', 80).min(1),
  origins: z.array(origin).min(1).max(20),
});
export type EmbedSitePut = z.infer<typeof embedSitePutSchema>;

export interface EmbedSiteView {
  siteId: string;
  name: string;
  origins: string[];
  createdAtMs: number;
  /** Until when the secret before the newest one is good; null when it is not. */
  oldSecretUntilMs: number | null;
}
/** `GET /api/v1/embed-sites` */
export interface EmbedSitesView {
  ok: true;
  sites: EmbedSiteView[];
}
/** The answer to making a site or renewing its secret: the only time the secret is seen. */
export interface EmbedSiteMade {
  ok: true;
  site: EmbedSiteView;
  secret: string;
}
/** `POST /api/v1/embed-sites/:siteId/renew` */
export const embedSiteRenewSchema = z.strictObject({ overlapHours: z.int().min(0).max(168) });

/** `GET /api/v1/embed/:siteId`, for the sidebar itself, before anybody is known: whom it listens to. */
export interface EmbedOriginsView {
  ok: true;
  origins: string[];
}

/** `session:renew`: goes on with a new token, before the one it came in with runs out. */
export const sessionRenewSchema = z.strictObject({ token: z.string().min(20).max(4000) });
export type SessionRenew = z.infer<typeof sessionRenewSchema>;
