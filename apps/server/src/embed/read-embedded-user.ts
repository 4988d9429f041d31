import type { ReadUser } from '../accounts/read-user.ts';
import type { EmbedSites } from './embed-sites.ts';
import { userOfClaims } from './user-of-claims.ts';

/**
 * The reader of users, for sidebars in other pages too: they come with `Authorization: Bearer <embed token>`, never with a cookie.
 * A token that is not good is nobody, whatever cookies come with it.
 */
export function withEmbeddedUsers(readUser: ReadUser, sites: EmbedSites): ReadUser {
  return async (asking, role) => {
    const token = /^Bearer (.+)$/.exec(asking.headers.authorization ?? '')?.[1];
    if (token === undefined) return readUser(asking, role);
    const claims = await sites.read(token);
    if (!claims) return null;
    const embedded = { siteId: claims.iss, untilMs: claims.exp * 1000 };
    return { user: userOfClaims(claims), sessionId: null, cookies: [], embedded };
  };
}
