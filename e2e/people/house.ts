import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createIngestClient, type IngestClient } from '@evenkeel/client';

const MAIN = fileURLToPath(new URL('../../apps/server/dist/main.js', import.meta.url));
const KEY = 'a-key-for-stories-of-at-least-24';

/** The server process of a story, with an embedded database in a folder of its own. */
export interface House {
  url: string;
  /** Where the first admin is made; null in the demo, or when there is one. */
  setUpUrl: () => string | null;
  /** A chat desk that is already connected. */
  desk: IngestClient;
  /** Ends the process the hard way. */
  kill: () => Promise<void>;
  /** Starts it again, on the same port and data. */
  start: () => Promise<void>;
  close: () => Promise<void>;
}

export async function openHouse(options: { autoplay: boolean; demo?: boolean }): Promise<House> {
  const dataDir = mkdtempSync(join(tmpdir(), 'evenkeel-story-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | null = null;
  let said = '';

  async function start(): Promise<void> {
    child = spawn(process.execPath, [MAIN], {
      env: {
        ...process.env,
        HOST: '127.0.0.1',
        PORT: String(port),
        DATA_DIR: dataDir,
        DATABASE_URL: '',
        DEMO: options.demo === false ? 'off' : 'on',
        DEMO_AUTOPLAY: options.autoplay ? 'on' : 'off',
        INGEST_API_KEY: KEY,
        NODE_ENV: 'test',
        LOG_LEVEL: 'warn',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const started = child;
    said = '';
    await new Promise<void>((resolve, reject) => {
      started.stdout?.on('data', (data) => {
        said += String(data);
        if (said.includes('Evenkeel is ready') && said.endsWith('\n\n')) resolve();
      });
      started.once('exit', (code) => reject(new Error(`The server ended with code ${code} before it was ready.`)));
    });
  }

  async function kill(): Promise<void> {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child?.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }

  await start();
  const desk = createIngestClient({ url, apiKey: KEY });
  await desk.connected();
  return {
    url,
    setUpUrl: () => said.match(/https?:\S+\/set-up#\S+/)?.[0] ?? null,
    desk,
    kill,
    start,
    async close() {
      desk.close();
      await kill();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
