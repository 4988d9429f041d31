import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { readDemoUser } from '../demo/demo-people.ts';
import { isFromThisMachine } from '../demo/is-from-this-machine.ts';
import type { User } from '../policies/policies.ts';
import type { AccountStore } from '../storage/account-store.ts';
import { ADDRESS_HEADER, type Auth } from './create-auth.ts';
import type { TeamDirectory } from './team-directory.ts';
import { userOf } from './user-of.ts';

/** What of a request or of a socket's handshake says who asks. */
export interface Asking {
  headers: IncomingHttpHeaders;
  ip: string;
  /** The name the browser used, with its port. */
  host: string;
}

export interface SignedIn {
  user: User;
  /** Null behind a door of the demo and in another page: there is no account. */
  sessionId: string | null;
  /** Cookies that say the session lasts longer now; for the answer, where there is one. */
  cookies: string[];
  /** Of a sidebar in another page: whose, and until when its token is good. */
  embedded?: { siteId: string; untilMs: number };
}

/** Who asks, or null. `role` is what the page says it is: in the demo one browser may be several people. */
export type ReadUser = (asking: Asking, role?: unknown) => Promise<SignedIn | null>;

/** The one way from a cookie to a user, for routes and sockets alike. */
export function createReadUser(options: {
  app: FastifyInstance;
  auth: () => Auth;
  store: Pick<AccountStore, 'mayRead'>;
  directory: TeamDirectory;
  /** Null: no door of the demo leads anywhere. */
  demo: { portPublishedOnLoopback: boolean } | null;
  now: () => number;
}): ReadUser {
  const { app, auth, store, directory, demo, now } = options;

  return async (asking, role) => {
    const { cookie } = asking.headers;
    if (!cookie) return null;
    if (demo && isFromThisMachine(asking, demo.portPublishedOnLoopback)) {
      const user = readDemoUser(app, { cookieHeader: cookie, role }, now());
      if (user) return { user, sessionId: null, cookies: [] };
    }
    const { headers, response: found } = await auth().api.getSession({
      headers: headersFor(asking),
      returnHeaders: true,
    });
    if (!found || found.user.banned) return null;
    const { id, name, role: storedRole = null, banned = null, agentId = null } = found.user;
    const mayRead = storedRole === 'admin' ? await store.mayRead(id, now()) : [];
    return {
      user: userOf({ id, name, role: storedRole, banned, agentId }, mayRead, directory),
      sessionId: found.session.id,
      cookies: headers.getSetCookie(),
    };
  };
}

/** As much of a request as better-auth has to know. */
export function headersFor({ headers, ip }: Pick<Asking, 'headers' | 'ip'>): Headers {
  const handed = new Headers({ [ADDRESS_HEADER]: ip });
  if (headers.cookie) handed.set('cookie', headers.cookie);
  if (headers['user-agent']) handed.set('user-agent', headers['user-agent'].slice(0, 400));
  return handed;
}
