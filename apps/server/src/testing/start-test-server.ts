import { createIngestClient, type IngestClient } from '@evenkeel/client';
import { englishLibrary, type Library } from '@evenkeel/library';
import type { JoinReply, LiveCommands, LiveFacts, MessageSend, Role } from '@evenkeel/protocol';
import { MASK_ALL } from '@evenkeel/redaction';
import pino, { type Logger } from 'pino';
import { io, type Socket } from 'socket.io-client';
import { type RunningServer, type ServerOptions, startServer } from '../start-server.ts';
import type { PrismaClient } from '../storage/generated/client.ts';
import type { Database } from '../storage/open-database.ts';
import { openTestDatabase } from '../storage/open-test-database.ts';

export const TEST_KEY = 'a-key-for-tests-of-at-least-24';

export type LiveSocket = Socket<LiveFacts, LiveCommands>;

export interface TestServer extends RunningServer {
  prisma: PrismaClient;
  database: Database;
  ingest: IngestClient;
  /** Comes in through a door and opens a `/live` socket. */
  enter: (role: Role) => Promise<{ socket: LiveSocket; cookie: string }>;
  /** Stops and starts the server on the same database. */
  restart: () => Promise<void>;
  close: () => Promise<void>;
}

/** A real server on a free port with a real database (embedded, or a fresh one on TEST_DATABASE_URL); `close` cleans up. */
export async function startTestServer(
  options: {
    library?: Library;
    logger?: Logger;
    ingestMessagesPerSecond?: number;
    redact?: Partial<ServerOptions['redact']>;
    retain?: Partial<ServerOptions['retain']>;
  } & Partial<Pick<ServerOptions, 'demo' | 'accounts' | 'port' | 'learnFromFeedback' | 'webDir'>> = {},
): Promise<TestServer> {
  const database = await openTestDatabase();
  const sockets: { disconnect: () => void }[] = [];
  const start = () =>
    startServer({
      database,
      host: '127.0.0.1',
      port: options.port ?? 0,
      secrets: { ingestApiKey: TEST_KEY, sessionSecret: 'a-session-secret-for-tests-only' },
      demo: options.demo === undefined ? { autoplay: false, portPublishedOnLoopback: false } : options.demo,
      accounts: options.accounts ?? { publicUrl: null, tlsInFront: false, signInHelp: 'Ask Alex.', oidc: null },
      library: options.library ?? englishLibrary,
      groupCommitMaxRows: 500,
      learnFromFeedback: options.learnFromFeedback ?? false,
      ingestMessagesPerSecond: options.ingestMessagesPerSecond ?? 20_000,
      redact: { ...MASK_ALL, ...options.redact },
      retain: { closedChats: 365, cardFeedback: 365, contactMemory: 30, endedSignIns: 30, ...options.retain },
      webDir: options.webDir ?? null,
      logger: options.logger ?? pino({ level: 'silent' }),
    });
  let running = await start();
  let ingest = createIngestClient({ url: running.url, apiKey: TEST_KEY });
  await ingest.connected();

  return {
    prisma: database.prisma,
    database,
    get url() {
      return running.url;
    },
    get house() {
      return running.house;
    },
    get routes() {
      return running.routes;
    },
    get app() {
      return running.app;
    },
    get accounts() {
      return running.accounts;
    },
    get applyRetention() {
      return running.applyRetention;
    },
    get setUpLink() {
      return running.setUpLink;
    },
    get ingest() {
      return ingest;
    },
    async enter(role) {
      const response = await fetch(`${running.url}/api/v1/demo/enter`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ role }),
      });
      const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
      const socket: LiveSocket = io(`${running.url}/live`, {
        transports: ['websocket'],
        extraHeaders: { cookie },
        forceNew: true,
      });
      sockets.push(socket);
      await new Promise<void>((resolve, reject) => {
        socket.once('connect', resolve);
        socket.once('connect_error', reject);
      });
      return { socket, cookie };
    },
    async restart() {
      ingest.close();
      await running.close();
      running = await start();
      ingest = createIngestClient({ url: running.url, apiKey: TEST_KEY });
      await ingest.connected();
    },
    async close() {
      for (const socket of sockets) socket.disconnect();
      ingest.close();
      await running.close();
      await database.close();
    },
  };
}

let messages = 0;

/** A message a customer could have written a moment ago; every field can be given. */
export function chatMessage(fields: Partial<MessageSend> = {}): MessageSend {
  messages += 1;
  const { conversationId = 'c-1' } = fields;
  return {
    source: 'test',
    conversationId,
    messageId: `m-${messages}`,
    author: 'customer',
    // Another chat, another person: whoever comes again is a test of its own.
    authorId: `customer-of-${conversationId}`,
    text: 'Hello, my order has not arrived.',
    sentAtMs: Date.now(),
    ...fields,
  };
}

export function join(
  socket: LiveSocket,
  conversationKey: string,
  known: { sinceSeq: number; epoch: string | null } = { sinceSeq: 0, epoch: null },
): Promise<JoinReply> {
  return socket.emitWithAck('conversation:join', { conversationKey, ...known });
}

/** The next fact of this name that fits. */
export function nextFact<Name extends keyof LiveFacts>(
  socket: LiveSocket,
  name: Name,
  fits: (fact: Parameters<LiveFacts[Name]>[0]) => boolean = () => true,
): Promise<Parameters<LiveFacts[Name]>[0]> {
  // Typed per event on the outside; inside, an event held in a variable has no listener type of its own.
  const untyped: Pick<Socket, 'on' | 'off'> = socket as unknown as Socket;
  return new Promise((resolve) => {
    const hear = (fact: unknown): void => {
      if (!fits(fact as Parameters<LiveFacts[Name]>[0])) return;
      untyped.off(name as string, hear);
      resolve(fact as Parameters<LiveFacts[Name]>[0]);
    };
    untyped.on(name as string, hear);
  });
}
