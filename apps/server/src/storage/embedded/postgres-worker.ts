import { workerData as givenWorkerData, parentPort } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import type { FromWorker, ToWorker, WorkerInput } from './worker-messages.ts';

/**
 * The embedded database lives in a thread of its own: PGlite computes synchronously, and on the server's thread 500
 * inserts in a row kept every timer and socket waiting for 1.4 s.
 */

const port = parentPort;
if (!port) throw new Error('postgres-worker.ts runs only as a worker thread.');
const tell = (message: FromWorker) => port.postMessage(message);

const { pgDir, snapshot, listen } = givenWorkerData as WorkerInput;

const db = await PGlite.create({
  ...(pgDir ? { dataDir: pgDir } : {}),
  // Never true: a committed statement must be in the files before it is answered, so that it outlives a kill -9.
  relaxedDurability: false,
  ...(snapshot ? { loadDataDir: new Blob([snapshot]) } : {}),
});
// A refused third connection would be a riddle: the pool has one, and the migrator comes and goes before it.
const server = new PGLiteSocketServer({ db, ...listen, maxConnections: 8 });
server.addEventListener('listening', (event) => {
  const { detail } = event as CustomEvent<{ port?: number }>;
  tell({ kind: 'ready', port: detail.port ?? 5432 });
});
await server.start();

// A fault in here ends the thread, which is how the other side learns of it.
port.on('message', (message: ToWorker) => void (message.kind === 'dump' ? dump() : close()));

async function dump() {
  const tar = await db.dumpDataDir('none');
  tell({ kind: 'dumped', snapshot: new Uint8Array(await tar.arrayBuffer()) });
}

async function close() {
  await server.stop();
  await db.close();
  tell({ kind: 'closed' });
  port?.close();
}
