import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { openEmbeddedPostgres } from './embedded/open-embedded-postgres.ts';
import { PrismaClient } from './generated/client.ts';
import type { StorageLog } from './storage-log.ts';

export type Database = {
  prisma: PrismaClient;
  /** The same connections Prisma uses, for the one statement of the hot path. */
  pool: pg.Pool;
  kind: 'embedded' | 'postgresql';
  /** Holds the password of a PostgreSQL server: not for logs. */
  connectionString: string;
  close(): Promise<void>;
};

/** `server_version_num` of the oldest PostgreSQL that still gets security fixes. */
const OLDEST_SERVER_VERSION = 140_000;

const CONNECT_TIMEOUT_MS = 5_000;

/**
 * Opens the PostgreSQL server at `databaseUrl`, or without one the embedded database in `dataDir`. Tables are not its
 * business: see `applyMigrations`.
 * @param onLost Called when the embedded database ends by itself. Nothing can be stored any more: end the process.
 * @throws Error with problem, consequence and remedy when the database cannot be opened.
 */
export async function openDatabase({
  databaseUrl,
  dataDir,
  log,
  onLost = (error) => {
    throw error;
  },
}: {
  databaseUrl?: string | undefined;
  dataDir: string;
  log: StorageLog;
  onLost?: (error: Error) => void;
}): Promise<Database> {
  if (databaseUrl) {
    await checkServer(databaseUrl);
    const connected = connect({ kind: 'postgresql', connectionString: databaseUrl, log });
    return {
      ...connected,
      kind: 'postgresql',
      connectionString: databaseUrl,
      close: () => connected.prisma.$disconnect(),
    };
  }
  const { connectionString, close } = await openEmbeddedPostgres({ dataDir, log, onLost });
  const connected = connect({ kind: 'embedded', connectionString, log });
  return {
    ...connected,
    kind: 'embedded',
    connectionString,
    async close() {
      await connected.prisma.$disconnect();
      await close();
    },
  };
}

/**
 * Prisma and its pool; `prisma.$disconnect` ends both. The one place that knows how many connections each kind of database
 * bears: the embedded one bears one, so nothing may open a pool beside this.
 */
export function connect({
  kind,
  connectionString,
  log,
}: Pick<Database, 'kind' | 'connectionString'> & { log: StorageLog }): Pick<Database, 'prisma' | 'pool'> {
  const size: pg.PoolConfig =
    kind === 'embedded'
      ? // One session only, kept for good. Whoever waits for it waits for work in progress, not for a lost server.
        { max: 1, idleTimeoutMillis: 0, connectionTimeoutMillis: 30_000 }
      : { max: 10, idleTimeoutMillis: 30_000, connectionTimeoutMillis: CONNECT_TIMEOUT_MS, keepAlive: true };
  const pool = new pg.Pool({ connectionString, application_name: 'evenkeel', ...size });
  // Without a listener a connection that is lost while idle would end the process; the pool replaces it by itself.
  pool.on('error', (error) => log.warn(`An idle database connection was lost: ${error.message}`));
  const adapter = new PrismaPg(pool, {
    disposeExternalPool: true,
    onConnectionError: (error) => log.warn(`A database connection was lost: ${error.message}`),
  });
  return { prisma: new PrismaClient({ adapter }), pool };
}

async function checkServer(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  let version: number;
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version_num: string }>('SHOW server_version_num');
    version = Number(rows[0]?.server_version_num);
  } catch (error) {
    throw new Error(explainUnreachable(databaseUrl, error as NodeJS.ErrnoException), { cause: error });
  } finally {
    await client.end().catch(() => undefined);
  }
  if (version < OLDEST_SERVER_VERSION) {
    throw new Error(
      `The server at ${placeOf(databaseUrl)} is PostgreSQL ${Math.floor(version / 10_000)}, which is not supported any more. Nothing was opened. Use PostgreSQL 14 or newer.`,
    );
  }
}

function explainUnreachable(databaseUrl: string, error: NodeJS.ErrnoException): string {
  return `The database at ${placeOf(databaseUrl)} does not open: ${problemOf(error)}. Without it nothing can be stored, so the server does not start. ${remedyFor(error)}`;
}

function problemOf(error: NodeJS.ErrnoException & { errors?: Error[] }): string {
  // `localhost` tried by IPv6 and IPv4 gives an AggregateError whose own message is empty.
  return error.message || error.errors?.map(({ message }) => message).join('; ') || String(error.code);
}

function remedyFor({ code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'ECONNREFUSED':
    case 'ENOENT':
      return 'Start PostgreSQL there, or correct host and port in DATABASE_URL.';
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'Correct the host name in DATABASE_URL.';
    case '28P01':
    case '28000':
      return 'Correct user and password in DATABASE_URL; characters like @ / : in them are written as %40 %2F %3A.';
    case '3D000':
      return 'Create that database (createdb), or correct its name in DATABASE_URL.';
    case '57P03':
      return 'It is starting or stopping: try again in a moment.';
    default:
      return message.includes('timeout')
        ? 'Nothing answered in time: check the address and the firewall between.'
        : 'Correct DATABASE_URL, or leave it out to use the embedded database.';
  }
}

/** Host, port and database, without user and password. */
function placeOf(databaseUrl: string): string {
  const { host, pathname } = new URL(databaseUrl);
  return `${host || 'localhost'}${pathname}`;
}
