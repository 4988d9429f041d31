import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { DEMO_TEAM } from '../demo/demo-people.ts';
import type { LiveNamespace } from '../realtime/live-namespace.ts';
import type { OidcSettings } from '../settings.ts';
import { type AccountStore, createAccountStore } from '../storage/account-store.ts';
import type { PrismaClient } from '../storage/generated/client.ts';
import { type Auth, createAuth } from './create-auth.ts';
import { createLiveRights, type LiveRights } from './live-rights.ts';
import { OidcProvider } from './oidc-provider.ts';
import { createReadUser, type ReadUser } from './read-user.ts';
import { recheckSessions } from './recheck-sessions.ts';
import { TeamDirectory } from './team-directory.ts';

/** How late a right that ends by itself, or that another process took, is noticed by a connection that stays open. */
const RECHECK_EVERY_MS = 15_000;
const FORGET_EXPIRED_EVERY_MS = 60 * 60_000;

/** Everything about who is who, opened once. */
export interface Accounts {
  /** Asked each time: it is made anew when the identity provider answers for the first time. */
  auth: () => Auth;
  store: AccountStore;
  directory: TeamDirectory;
  rights: LiveRights;
  readUser: ReadUser;
  oidc: OidcProvider | null;
  now: () => number;
  /** Where links lead. */
  publicUrl: () => string;
  /** Checks every live connection now; the timer does so every quarter of a minute. */
  recheck: () => Promise<void>;
  close: () => void;
}

export async function openAccounts(options: {
  app: FastifyInstance;
  prisma: PrismaClient;
  live: LiveNamespace;
  secret: string;
  publicUrl: string | null;
  /** Known once the server listens. */
  listeningAt: () => string;
  oidc: OidcSettings | null;
  oidcRetry?: { firstMs: number; lastMs: number };
  demo: { portPublishedOnLoopback: boolean } | null;
  now: () => number;
  logger: FastifyBaseLogger;
  onFault: (what: string, error: unknown) => void;
}): Promise<Accounts> {
  const { app, prisma, live, now, logger, demo, onFault } = options;
  const log = {
    info: (message: string) => logger.info({ from: 'accounts' }, message),
    warn: (message: string) => logger.warn({ from: 'accounts' }, message),
    error: (message: string) => logger.error({ from: 'accounts' }, message),
  };
  const rights = createLiveRights(live);
  const store = createAccountStore(prisma);
  const directory = await TeamDirectory.open(store, { extra: demo ? [DEMO_TEAM] : [] });
  const make = (oidc: OidcSettings | null) =>
    createAuth({
      prisma,
      secret: options.secret,
      // Without PUBLIC_URL it serves for nothing but the kind of cookie: an identity provider needs PUBLIC_URL.
      publicUrl: options.publicUrl ?? 'http://127.0.0.1',
      oidc,
      onSessionEnded: rights.sessionEnded,
      onUserChanged: rights.userChanged,
      log,
    });
  let auth = make(null);
  const oidc = options.oidc
    ? new OidcProvider({
        settings: options.oidc,
        onReachable: async () => {
          const withProvider = make(options.oidc);
          await withProvider.$context;
          auth = withProvider;
        },
        log,
        ...(options.oidcRetry ? { retry: options.oidcRetry } : {}),
      })
    : null;
  await oidc?.start();

  async function recheck(): Promise<void> {
    await directory.reload();
    await recheckSessions({ live, store, directory, nowMs: now() });
  }
  const timers = [
    setInterval(() => void recheck().catch((error) => onFault('recheck', error)), RECHECK_EVERY_MS),
    setInterval(
      () => void store.forgetExpired(now()).catch((error) => onFault('forget-expired', error)),
      FORGET_EXPIRED_EVERY_MS,
    ),
  ];
  for (const timer of timers) timer.unref();

  return {
    auth: () => auth,
    store,
    directory,
    rights,
    readUser: createReadUser({ app, auth: () => auth, store, directory, demo, now }),
    oidc,
    now,
    publicUrl: () => options.publicUrl ?? options.listeningAt(),
    recheck,
    close() {
      oidc?.stop();
      for (const timer of timers) clearInterval(timer);
    },
  };
}
