import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** Every setting a test of the process does not care about; PORT=0 takes any free port. */
const SETTINGS = {
  NODE_ENV: 'production',
  HOST: '127.0.0.1',
  PORT: '0',
  DEMO: 'off',
  PUBLIC_URL: 'https://evenkeel.test',
  TLS_IN_FRONT: 'yes',
  DATABASE_URL: '',
  LOG_LEVEL: 'warn',
};

export interface ServerProcess {
  url: string;
  child: ChildProcess;
  /** Sends the signal and waits until the process is gone. */
  end: (signal: 'SIGTERM' | 'SIGKILL') => Promise<void>;
}

/** The real server process, from the build, ready to be spoken to. Rejects when it ends before it is. */
export async function startServerProcess(
  settings: Record<string, string>,
  options: { nodeArgs?: string[] } = {},
): Promise<ServerProcess> {
  const child = spawn(process.execPath, [...(options.nodeArgs ?? []), MAIN], {
    env: { ...process.env, ...SETTINGS, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { child, url: await readyUrl(child, /Evenkeel is ready: (\S+)/), end: (signal) => endProcess(child, signal) };
}

/** Waits for the line in which a process says where it is. */
export function readyUrl(child: ChildProcess, ready: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let out = '';
    child.stdout?.on('data', (data) => {
      out += String(data);
      const found = ready.exec(out)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`The server ended with code ${code} before it was ready.`)));
  });
}

export async function endProcess(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await gone;
}

/** A port that was free a moment ago, for a server that has to come back on the same one. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
