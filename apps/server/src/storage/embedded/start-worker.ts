import { Worker } from 'node:worker_threads';
import type { FromWorker, ToWorker, WorkerInput } from './worker-messages.ts';

export type EmbeddedWorker = {
  /** Where it listens: a port of the loopback address, or the number in the name of the unix socket. */
  port: number;
  /** The whole database as an uncompressed tar. */
  dump(): Promise<Uint8Array<ArrayBuffer>>;
  close(): Promise<void>;
};

/** @param onLost Called when the thread ends without having been asked to. */
export async function startWorker(input: WorkerInput, onLost: (error: Error) => void): Promise<EmbeddedWorker> {
  const worker = spawn(input);
  const died = new Promise<never>((_, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The thread of the embedded database ended with code ${code}.`)));
  });
  const answer = <Kind extends FromWorker['kind']>(kind: Kind) =>
    Promise.race([
      died,
      new Promise<Extract<FromWorker, { kind: Kind }>>((resolve) => {
        worker.on('message', (message: FromWorker) => {
          if (message.kind === kind) resolve(message as Extract<FromWorker, { kind: Kind }>);
        });
      }),
    ]);
  const ask = (message: ToWorker) => worker.postMessage(message);

  const { port } = await answer('ready');
  let closing: Promise<unknown> | undefined;
  died.catch((error: Error) => {
    if (!closing) onLost(error);
  });
  return {
    port,
    async dump() {
      const dumped = answer('dumped');
      ask({ kind: 'dump' });
      return (await dumped).snapshot;
    },
    async close() {
      if (!closing) {
        closing = answer('closed');
        ask({ kind: 'close' });
      }
      await closing;
      await worker.terminate();
    },
  };
}

function spawn(workerData: WorkerInput): Worker {
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL('./postgres-worker.js', import.meta.url), { workerData });
  }
  // From source, in tests: Node 20 cannot load TypeScript, and a worker does not inherit the loader of the test runner.
  const loader = import.meta.resolve('tsx/esm/api');
  const file = new URL('./postgres-worker.ts', import.meta.url).href;
  const bootstrap = `import(${JSON.stringify(loader)}).then(({ tsImport }) => tsImport(${JSON.stringify(file)}, ${JSON.stringify(import.meta.url)}))`;
  return new Worker(bootstrap, { eval: true, workerData });
}
