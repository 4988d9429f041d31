import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Runs `work`, and when it takes over a second says so: what, every ten seconds that it lasts, and how long it took in
 * the end. Silence is what makes a newcomer press Ctrl-C. On stderr: stdout belongs to the command that comes after.
 */
export async function step(label, work) {
  const startedAtMs = performance.now();
  const elapsed = () => `${((performance.now() - startedAtMs) / 1000).toFixed(1)} s`;
  let isSaid = false;
  const say = setTimeout(() => {
    isSaid = true;
    console.error(`• ${label} …`);
  }, 1000);
  const reminder = setInterval(() => console.error(`  still at it, ${elapsed()}`), 10_000);
  try {
    return await work();
  } finally {
    clearTimeout(say);
    clearInterval(reminder);
    if (isSaid) console.error(`  took ${elapsed()}`);
  }
}

/** Nothing here may ask, phone home or advertise an update in the middle of a start. */
const QUIET = {
  CHECKPOINT_DISABLE: '1',
  DO_NOT_TRACK: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  TURBO_TELEMETRY_DISABLED: '1',
};

/**
 * Runs a command in the repository's root.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean, timeoutMs?: number }} [options] `quiet` shows the output
 *   only when it fails. After `timeoutMs` the command is killed with all it started.
 * @returns {Promise<{ code: number, timedOut: boolean }>}
 */
export function run(command, args, { env = {}, quiet = false, timeoutMs } = {}) {
  return new Promise((resolve, reject) => {
    // A group of its own, so that a runner that hangs is ended together with its workers and browsers.
    const hasGroup = timeoutMs !== undefined && process.platform !== 'win32';
    const child = spawn(command, args, {
      cwd: new URL('..', import.meta.url),
      env: { ...process.env, ...QUIET, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      detached: hasGroup,
    });
    const output = [];
    child.stdout?.on('data', (data) => output.push(data));
    child.stderr?.on('data', (data) => output.push(data));
    const killAll = () => {
      if (hasGroup && child.pid) process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
    };
    let timedOut = false;
    const watchdog =
      timeoutMs &&
      setTimeout(() => {
        timedOut = true;
        killAll();
      }, timeoutMs);
    // Such a group does not hear Ctrl-C by itself.
    const interrupt = () => {
      killAll();
      process.exit(130);
    };
    if (hasGroup) process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(watchdog);
      process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
      if (quiet && code !== 0) process.stdout.write(Buffer.concat(output));
      resolve({ code: code ?? 1, timedOut });
    });
  });
}

/** The JavaScript behind a command of an installed package: the same on every system, unlike the files in `.bin`. */
export function runTool(tool, args, options) {
  return run(process.execPath, [fileURLToPath(new URL(`../node_modules/${tool}`, import.meta.url)), ...args], options);
}

/** For what nothing can go on without. */
export async function orThrow(what, running) {
  const { code } = await running;
  if (code !== 0) throw new Error(`${what} failed (exit code ${code}); what it said is above.`);
}
