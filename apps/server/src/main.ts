import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { englishLibrary } from '@evenkeel/library';
import { LINK_VALID_MS } from '@evenkeel/protocol';
import closeWithGrace from 'close-with-grace';
import pino from 'pino';
import { loadSecrets } from './load-secrets.ts';
import { readSettings, type Settings } from './settings.ts';
import { type RunningServer, startServer } from './start-server.ts';
import { applyMigrations } from './storage/apply-migrations.ts';
import { openDatabase } from './storage/open-database.ts';

const WEB_DIR = fileURLToPath(new URL('../../web/dist', import.meta.url));

/** How long work in hand may take at a stop before the process ends anyway. What was acknowledged is stored either way. */
const GRACE_MS = 10_000;

async function main(): Promise<void> {
  const settings = readSettings();
  const logger = pino({ level: settings.logLevel, base: null, ...prettyIn(settings.nodeEnv) });
  const secrets = loadSecrets(settings);
  const database = await openDatabase({
    databaseUrl: settings.databaseUrl,
    dataDir: settings.dataDir,
    log: logger,
    onLost: (error) => {
      // Nothing can be stored any more. Senders keep what was not acknowledged; whoever supervises the process restarts it.
      logger.fatal({ error: error.message }, 'The embedded database has ended; the server stops.');
      process.exit(1);
    },
  });
  await applyMigrations({ connectionString: database.connectionString, log: logger });
  const server = await startServer({
    database,
    host: settings.host,
    port: settings.port,
    secrets,
    demo: settings.demo
      ? { autoplay: settings.demoAutoplay, portPublishedOnLoopback: settings.demoPortPublishedOnLoopback }
      : null,
    accounts: {
      publicUrl: settings.publicUrl ?? null,
      tlsInFront: settings.tlsInFront,
      signInHelp: settings.signInHelp,
      oidc: settings.oidc,
    },
    library: englishLibrary,
    groupCommitMaxRows: settings.groupCommitMaxRows,
    learnFromFeedback: settings.learnFromFeedback,
    ingestMessagesPerSecond: settings.ingestMessagesPerSecond,
    redact: settings.redact,
    retain: settings.retain,
    webDir: existsSync(WEB_DIR) ? WEB_DIR : null,
    logger,
  });
  logger.info({ url: server.url, database: database.kind, demo: settings.demo }, 'Evenkeel is listening.');
  greet(server, settings);

  closeWithGrace({ delay: GRACE_MS }, async ({ err, signal }) => {
    if (err) logger.error({ error: err.message, name: err.name }, 'The server stops after a fault nobody handled.');
    else logger.info({ signal }, 'The server stops: storing what is in hand.');
    await server.close();
    await database.close();
    logger.info('Stopped. Everything acknowledged is stored.');
  });
}

/** For the person at the terminal: where to go first. */
function greet(server: RunningServer, { demo, publicUrl }: Settings): void {
  const lines = [`Evenkeel is ready: ${server.url}`];
  if (publicUrl) lines.push(`People open it at ${publicUrl}`);
  if (demo) lines.push('It is a demo: made-up chats, no passwords, only on this machine.');
  if (server.setUpLink) {
    lines.push(
      `Nobody is admin yet. Make the first one here; the link works once, for ${LINK_VALID_MS / 60_000} minutes:`,
      server.setUpLink.url,
    );
  }
  process.stdout.write(`\n${lines.map((line) => `  ${line}\n`).join('')}\n`);
}

function prettyIn(nodeEnv: string): pino.LoggerOptions {
  return nodeEnv === 'development' ? { transport: { target: 'pino-pretty' } } : {};
}

main().catch((error: unknown) => {
  // Before the server stands, a person is reading: a sentence, not a stack.
  process.stderr.write(`\nEvenkeel did not start.\n${error instanceof Error ? error.message : String(error)}\n\n`);
  process.exit(1);
});
