import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { Library } from '@evenkeel/library';
import { LIMITS, problem } from '@evenkeel/protocol';
import type { SensitiveKind, Treatment } from '@evenkeel/redaction';
import { scorePhrases } from '@evenkeel/suggestion-picker';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { Server } from 'socket.io';
import { addressOf } from './accounts/address-of.ts';
import { makeSetUpLink, type OneTimeLink } from './accounts/one-time-links.ts';
import { type Accounts, openAccounts } from './accounts/open-accounts.ts';
import { AuditLog } from './audit/audit-log.ts';
import { Player } from './demo/player.ts';
import { EmbedSites } from './embed/embed-sites.ts';
import { withEmbeddedUsers } from './embed/read-embedded-user.ts';
import { IngestKeys } from './ingest/ingest-keys.ts';
import { keyRoomOf, openIngestNamespace } from './ingest/ingest-namespace.ts';
import { KeyPaces } from './ingest/key-paces.ts';
import { cutSlowReaders } from './limits/cut-slow-readers.ts';
import { ContactBook } from './pipeline/contact-book.ts';
import { FeedbackBook } from './pipeline/feedback-book.ts';
import { GroupCommit } from './pipeline/group-commit.ts';
import { OpenConversations } from './pipeline/open-conversations.ts';
import type { House } from './pipeline/ports.ts';
import type { OwnedOf } from './policies/policies.ts';
import { applyRetention } from './privacy/apply-retention.ts';
import { eraseConversations } from './privacy/erase-conversations.ts';
import { nightly } from './privacy/nightly.ts';
import type { Expired, RetentionDays } from './privacy/retention.ts';
import { createPushes } from './realtime/create-pushes.ts';
import { type LiveServer, openLiveNamespace } from './realtime/live-namespace.ts';
import { rooms } from './realtime/rooms.ts';
import { textParser } from './realtime/text-parser.ts';
import { writeOncePerTurn } from './realtime/write-once-per-turn.ts';
import { redactionInForce } from './redaction-in-force.ts';
import { addAccountRoutes } from './routes/account-routes.ts';
import { answerProblem } from './routes/answers.ts';
import { addAuditRoutes } from './routes/audit-routes.ts';
import { addContactRoutes } from './routes/contact-routes.ts';
import { addDemoRoutes } from './routes/demo-routes.ts';
import { addDraftRuleRoutes } from './routes/draft-rule-routes.ts';
import { addEmbedSiteRoutes } from './routes/embed-site-routes.ts';
import { addExplainRoutes } from './routes/explain-routes.ts';
import { addIngestKeyRoutes } from './routes/ingest-key-routes.ts';
import { addIngestRoutes } from './routes/ingest-routes.ts';
import { addPageRoutes } from './routes/page-routes.ts';
import { addPeopleRoutes } from './routes/people-routes.ts';
import { addPhraseRoutes } from './routes/phrase-routes.ts';
import { addPhraseStatsRoutes } from './routes/phrase-stats-routes.ts';
import { addReadGrantRoutes } from './routes/read-grant-routes.ts';
import { addSignInRoutes } from './routes/sign-in-routes.ts';
import { addTeamRoutes } from './routes/team-routes.ts';
import type { OidcSettings } from './settings.ts';
import { createErasureStore } from './storage/erasure-store.ts';
import { createFeedbackStore } from './storage/feedback-store.ts';
import { LibraryKeeper } from './storage/library-keeper.ts';
import type { Database } from './storage/open-database.ts';
import { createTurnStore, isRefusal } from './storage/turn-store.ts';

const CUT_SLOW_READERS_EVERY_MS = 1000;
const REFRESH_KEYS_EVERY_MS = 30_000;
const FORGET_IDLE_EVERY_MS = 60_000;
const LEARN_EVERY_MS = 5 * 60_000;
/** Half a year of cards: long enough to have been shown often, short enough to follow a house that changes. */
const LEARN_FROM_MS = 182 * 24 * 3_600_000;
const HSTS_SECONDS = 365 * 24 * 60 * 60;
/** Far more chats than the player ever has on stage. */
const MOST_LEFTOVERS = 1000;

export interface ServerOptions {
  database: Pick<Database, 'prisma' | 'pool' | 'kind'>;
  host: string;
  /** 0 takes any free port. */
  port: number;
  secrets: { ingestApiKey: string; sessionSecret: string };
  /** Null: no doors, no player. */
  demo: { autoplay: boolean; portPublishedOnLoopback: boolean } | null;
  accounts: {
    /** Null: the address the server listens on. */
    publicUrl: string | null;
    /** A proxy with TLS is in front: it says who is asking. */
    tlsInFront: boolean;
    signInHelp: string;
    oidc: OidcSettings | null;
    oidcRetry?: { firstMs: number; lastMs: number };
  };
  library: Library;
  groupCommitMaxRows: number;
  /** Whether what became of cards moves their rank. */
  learnFromFeedback: boolean;
  ingestMessagesPerSecond: number;
  redact: Readonly<Record<SensitiveKind, Treatment>>;
  retain: RetentionDays;
  /** The built screens; null serves none (tests of the interfaces alone). */
  webDir: string | null;
  logger: FastifyBaseLogger;
}

export interface RunningServer {
  url: string;
  /** Every address that is answered: `GET /api/v1/phrases`. */
  routes: readonly string[];
  app: FastifyInstance;
  house: House;
  accounts: Accounts;
  /** Where the first admin is made; null when there is one, or in the demo. */
  setUpLink: OneTimeLink | null;
  /** What is done every night. Null when another process does it, or has done it tonight. */
  applyRetention: (nowMs: number) => Promise<Expired[] | null>;
  /** Answers what is in hand, stores it, then stops. */
  close: () => Promise<void>;
}

/** The whole server, apart from the process: the same for `main.ts` and for tests, which start it on port 0. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { database, logger, secrets } = options;
  const { prisma } = database;
  const now = Date.now;
  const onFault = (what: string, error: unknown) =>
    logger.error({ what, error: describeFault(error) }, 'A command failed.');
  // Another process, another epoch: what was pushed but never stored may have had the same sequence numbers.
  const epoch = randomUUID();

  const app = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LIMITS.bodyBytes,
    frameworkErrors: (_error, _request, reply) => {
      answerProblem(reply, problem('invalid-input', 'The address cannot be read; nothing was taken.'));
    },
    // An id in an address: each of its characters up to nine, as three bytes in percent.
    routerOptions: { maxParamLength: 9 * LIMITS.idLength },
    // One proxy, the nearest: what further ones wrote anybody could have written.
    trustProxy: options.accounts.tlsInFront ? (_address, hop) => hop === 0 : false,
  });
  const io: LiveServer = new Server(app.server, {
    // Polling would need sticky sessions and holds sockets open; every browser of today speaks websocket.
    transports: ['websocket'],
    serveClient: false,
    parser: textParser,
    // Deflating each frame costs four times the processor and ten times the memory per socket (measured on a relay of our size).
    perMessageDeflate: false,
    maxHttpBufferSize: LIMITS.frameBytes,
    allowRequest: (request, decide) => decide(null, isOurOrigin(request.headers)),
  });
  const isOurOrigin = ({ origin, host }: { origin?: string | undefined; host?: string | undefined }) =>
    isSameOrigin(origin, host) || (origin !== undefined && origin === options.accounts.publicUrl);
  writeOncePerTurn(io);
  const live = io.of('/live');

  const audit = new AuditLog({ database, now, onFault });
  const store = createTurnStore(database);
  const keeper = await LibraryKeeper.open({
    prisma,
    defaults: options.library,
    now,
    onPublished: (version) => pushes.libraryPublished(version),
  });
  let url = '';
  const accounts = await openAccounts({
    ...options.accounts,
    app,
    prisma,
    live,
    secret: secrets.sessionSecret,
    listeningAt: () => url,
    demo: options.demo,
    now,
    logger,
    onFault,
  });
  const ownedOf: OwnedOf = ({ conversationKey, state, queueId }) => {
    const agentId = state?.agentId ?? null;
    return { conversationKey, agentId, teamIds: accounts.directory.teamsOf({ agentId, queueId }) };
  };
  const pushes = createPushes({ live, library: keeper.live, ownedOf, epoch });
  const conversations = new OpenConversations({ store, library: keeper.live, now });
  const commits = new GroupCommit({
    store,
    maxRows: options.groupCommitMaxRows,
    isRefusal,
    onRefused: (conversationKey, error) => {
      onFault('commit', error);
      conversations.forget(conversationKey);
    },
  });
  const redaction = redactionInForce(options.redact, secrets.sessionSecret);
  const feedbackStore = createFeedbackStore(database);
  const feedback = new FeedbackBook({ store: feedbackStore, onFault });
  const contacts = new ContactBook({ store: feedbackStore, house: () => house });
  const house: House = {
    conversations,
    commits,
    store,
    pushes,
    feedback,
    contacts,
    library: keeper.live,
    redaction,
    now,
    onFault,
  };
  async function learn(): Promise<void> {
    const stats = await feedbackStore.phraseStats(now() - LEARN_FROM_MS);
    if (options.learnFromFeedback) keeper.learn(scorePhrases(stats));
  }
  await learn();

  const ingest = io.of('/ingest');
  const paces = new KeyPaces({ perSecond: options.ingestMessagesPerSecond, now });
  const keys = await IngestKeys.open({
    prisma,
    settingsKey: secrets.ingestApiKey,
    now,
    onRevoked: (keyId) => ingest.in(keyRoomOf(keyId)).disconnectSockets(true),
  });
  await app.register(cookie, { secret: secrets.sessionSecret });
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: CSP },
    // Of this name alone: whether its subdomains speak TLS is not ours to promise.
    hsts: options.accounts.tlsInFront ? { maxAge: HSTS_SECONDS, includeSubDomains: false } : false,
  });
  await app.register(rateLimit, { global: false });
  // A page elsewhere can send a browser here with its cookies; `SameSite` keeps them, and this does where it does not.
  app.addHook('onRequest', async (request, reply) => {
    // Answers hold chats, people and keys: no cache on the way, and none in a browser somebody else sits down at.
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    if (request.method === 'GET' || request.method === 'HEAD' || isOurOrigin(request.headers)) return;
    answerProblem(reply, problem('not-allowed', 'This was sent from a page of another site; nothing was done.'));
  });

  const routes: string[] = [];
  app.addHook('onRoute', ({ method, url: path }) => {
    for (const one of [method].flat()) if (one !== 'HEAD') routes.push(`${one} ${path}`);
  });

  const erasure = createErasureStore(database);
  const applyRetentionAt = (nowMs: number) =>
    applyRetention({
      database,
      audit,
      erasure,
      eraseClosed: (keys, beforeMs) => eraseConversations(keys, () => erasure.eraseClosed(keys, beforeMs), house),
      days: options.retain,
      nowMs,
      actorId: 'system',
    });

  let player: Player | null = null;
  let isReady = true;
  // First: a route keeps the handler that was there when it was added.
  answerFaults(app);
  addHealthRoutes(app, async () => {
    await prisma.$queryRaw`SELECT 1`;
    return isReady;
  });
  const sites = await EmbedSites.open({
    prisma,
    serverSecret: secrets.sessionSecret,
    now,
    onRemoved: (siteId) => live.in(rooms.embedSite(siteId)).disconnectSockets(true),
  });
  const readUser = withEmbeddedUsers(accounts.readUser, sites);
  addIngestRoutes(app, { house, keys, paces });
  addIngestKeyRoutes(app, { keys, audit, readUser });
  addEmbedSiteRoutes(app, { sites, audit, readUser });
  addAuditRoutes(app, { audit, prisma, readUser });
  addContactRoutes(app, { house, erasure, audit, sessionSecret: secrets.sessionSecret, readUser });
  addPhraseRoutes(app, { keeper, audit, readUser });
  addDraftRuleRoutes(app, { keeper, readUser });
  addPhraseStatsRoutes(app, {
    stats: () => feedbackStore.phraseStats(now() - LEARN_FROM_MS),
    isLearning: options.learnFromFeedback,
    readUser,
  });
  addExplainRoutes(app, { library: keeper.live, readUser });
  addSignInRoutes(app, {
    accounts,
    audit,
    isDemo: options.demo !== null,
    help: options.accounts.signInHelp,
    roleClaim: options.accounts.oidc?.roleClaim ?? null,
  });
  addAccountRoutes(app, { accounts, audit });
  addPeopleRoutes(app, { accounts, audit });
  addTeamRoutes(app, { accounts, audit });
  addReadGrantRoutes(app, { accounts, audit });
  addDemoRoutes(app, {
    player: () => player,
    portPublishedOnLoopback: options.demo?.portPublishedOnLoopback ?? false,
    readUser,
    now,
  });
  if (options.webDir) await addPageRoutes(app, { webDir: options.webDir, sites });

  openIngestNamespace(ingest, { house, keys, paces });
  openLiveNamespace(live, {
    house,
    audit,
    epoch,
    readUser,
    rights: accounts.rights,
    ownedOf,
    addressOf: (handshake) => addressOf(handshake, { isBehindProxy: options.accounts.tlsInFront }),
    onAudience: (watching) => player?.audience(watching),
    onHumanAgent: (conversationKey) => player?.humanAgentWrote(conversationKey),
  });
  const forgetting = setInterval(
    () => conversations.forgetIdle((key) => live.adapter.rooms.has(rooms.staffOf(key))),
    FORGET_IDLE_EVERY_MS,
  );
  forgetting.unref();
  const refreshing = setInterval(
    () => void Promise.all([keys.refresh(), sites.refresh()]).catch((error) => onFault('keys and sites', error)),
    REFRESH_KEYS_EVERY_MS,
  );
  refreshing.unref();
  const learning = setInterval(() => void learn().catch((error) => onFault('learning', error)), LEARN_EVERY_MS);
  learning.unref();
  const cutting = setInterval(() => cutSlowReaders(live), CUT_SLOW_READERS_EVERY_MS);
  cutting.unref();
  const retaining = nightly(async () => void (await applyRetentionAt(now())), onFault);

  await app.listen({ host: options.host, port: options.port });
  const { port } = app.server.address() as AddressInfo;
  const host = options.host.includes(':') ? `[${options.host}]` : options.host;
  url = `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`;
  if (options.demo) {
    player = new Player({ url, apiKey: secrets.ingestApiKey, autoplay: options.demo.autoplay, now, onFault });
    await player.closeLeftovers(await store.openConversationKeys(MOST_LEFTOVERS));
  }

  const needsAdmin = !options.demo && !(await accounts.store.hasAdmin());
  const setUpLink = needsAdmin
    ? await makeSetUpLink({ auth: accounts.auth(), publicUrl: accounts.publicUrl(), nowMs: now() })
    : null;

  return {
    url,
    routes,
    app,
    house,
    accounts,
    setUpLink,
    applyRetention: applyRetentionAt,
    async close() {
      isReady = false;
      retaining.stop();
      clearInterval(forgetting);
      clearInterval(refreshing);
      clearInterval(learning);
      clearInterval(cutting);
      accounts.close();
      player?.stop();
      // What is in hand is stored and acknowledged while the sockets are still there; a sender whose message comes later than
      // that has no ack and sends it again.
      await commits.drained();
      await contacts.settled();
      await feedback.settled();
      pushes.stop();
      await io.close();
      await app.close();
      await commits.drained();
      await audit.settled();
    },
  };
}

/** Nothing inline, nothing from elsewhere; only our own desk may frame anything. Pages of hosts come in page-routes.ts. */
const CSP = {
  'default-src': ["'self'"],
  'base-uri': ["'none'"],
  'object-src': ["'none'"],
  'frame-ancestors': ["'self'"],
  'form-action': ["'self'"],
  'img-src': ["'self'", 'data:'],
};

/** TLS may end in front of this server. */
const SCHEMES = ['http', 'https'];

/**
 * A browser says where a socket was opened from; another site must not speak with the visitor's cookie. Programs send
 * no Origin. `/ingest` is guarded by its key, but it shares the handshake, so the rule is one for both.
 */
export function isSameOrigin(origin: string | undefined, host: string | undefined): boolean {
  if (origin === undefined) return true;
  // Compared as it was sent: a browser writes it in one way, and a parser would take 0x7f.1 for 127.0.0.1.
  return host !== undefined && SCHEMES.some((scheme) => origin === `${scheme}://${host.toLowerCase()}`);
}

function addHealthRoutes(app: FastifyInstance, isReady: () => Promise<boolean>): void {
  /** The process lives. */
  app.get('/healthz', () => ({ ok: true }));
  /** It can do its work: the database answers and it is not stopping. */
  app.get('/readyz', async (_request, reply) => {
    const ready = await isReady().catch(() => false);
    return ready
      ? { ok: true }
      : answerProblem(reply, problem('not-stored', 'The server cannot reach its database, or is stopping.'));
  });
}

/** Whatever goes wrong below leaves as a problem, never as a stack or a sentence of the framework. */
function answerFaults(app: FastifyInstance): void {
  app.setNotFoundHandler((_request, reply) =>
    answerProblem(reply, problem('not-found', 'There is nothing at this address.')),
  );
  app.setErrorHandler((error: Error & { statusCode?: number; code?: string }, request, reply) => {
    if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
      return answerProblem(reply, problem('message-too-long', 'The body is larger than 1 MiB; nothing was taken.'));
    }
    if (error.statusCode && error.statusCode < 500) {
      return answerProblem(reply, problem('invalid-input', 'The request cannot be read as JSON; nothing was taken.'));
    }
    request.log.error({ error: describeFault(error), route: request.routeOptions.url }, 'A request failed.');
    return answerProblem(reply, problem('internal-error', 'The server could not finish it.'));
  });
}

/** Name, code and stack, without the message: a database driver's message can quote a row, and with it a chat. */
function describeFault(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code } = error as Error & { code?: string };
  const frames = error.stack
    ?.split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 8);
  return { name: error.name, code, frames };
}
