import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * One process per data directory. The embedded database does not lock its files itself: two processes on them corrupt
 * them without a word.
 *
 * The lock is a file that names its holder. It is written aside and hard-linked into place, so it appears whole or not
 * at all, and for one process only. It is taken over only from a holder that is dead: its process id is gone, or was
 * given to another process since (another start time).
 */

export type DataLock = {
  /** Lets the next process in. Harmless when called twice. */
  release(): void;
};

type Holder = { pid: number; startedAt: string; host: string; nonce: string };

/** @throws Error when another live process holds the directory, or when that cannot be found out. */
export function lockDataDir(dataDir: string): DataLock {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const lockFile = join(dataDir, 'lock');
  const me: Holder = {
    pid: process.pid,
    startedAt: startTimeOf(process.pid) ?? 'unknown',
    host: hostname(),
    nonce: randomUUID(),
  };
  const rival = acquire(lockFile, me);
  if (rival) throw new Error(explainRival(rival, resolve(dataDir), resolve(lockFile)));
  return {
    release() {
      if (readHolder(lockFile)?.nonce === me.nonce) unlinkSync(lockFile);
    },
  };
}

/** Undefined when acquired, else who holds it. */
function acquire(lockFile: string, me: Holder): Holder | undefined {
  const candidate = `${lockFile}.${me.nonce}.new`;
  // A holder may release between the failed link and the read; then there is simply another try.
  for (;;) {
    writeFileSync(candidate, JSON.stringify(me), { mode: 0o600 });
    try {
      linkSync(candidate, lockFile);
      return undefined;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      unlinkSync(candidate);
    }
    const holder = readHolder(lockFile);
    if (!holder) continue;
    if (isAlive(holder)) return holder;
    const rival = takeOver(lockFile, me, holder);
    if (rival === undefined) return undefined;
    if (rival !== 'gone') return rival;
  }
}

/**
 * Of several processes that see the same dead holder exactly one may replace the lock: the one that holds the lock
 * named after that dead holder. Whoever gets that one later finds the main lock changed and starts again.
 */
function takeOver(lockFile: string, me: Holder, dead: Holder): Holder | 'gone' | undefined {
  const takeOverFile = `${lockFile}.${dead.nonce}`;
  const rival = acquire(takeOverFile, me);
  if (rival) return rival;
  try {
    if (readHolder(lockFile)?.nonce !== dead.nonce) return 'gone';
    const replacement = `${lockFile}.${me.nonce}.new`;
    writeFileSync(replacement, JSON.stringify(me), { mode: 0o600 });
    renameSync(replacement, lockFile);
    return undefined;
  } finally {
    unlinkSync(takeOverFile);
  }
}

/** Undefined when there is no lock. A file that is not a lock of ours counts as held by nobody that lives. */
function readHolder(lockFile: string): Holder | undefined {
  let text: string;
  try {
    text = readFileSync(lockFile, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    const holder: Partial<Holder> = JSON.parse(text);
    if (holder.pid && holder.nonce && holder.host && holder.startedAt) return holder as Holder;
  } catch {
    // Torn by a power cut: handled as any file that is not a lock of ours.
  }
  return { pid: 0, startedAt: 'unknown', host: hostname(), nonce: 'damaged' };
}

function isAlive({ pid, startedAt, host }: Holder): boolean {
  // Process ids of another machine or container say nothing here.
  if (host !== hostname()) return true;
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  const now = startTimeOf(pid);
  return startedAt === 'unknown' || now === undefined || now === startedAt;
}

/** A text that differs between two processes that were given the same id; undefined when the system does not tell. */
function startTimeOf(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') {
      const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // Field 22, counted after the parenthesis that closes the command name, which may hold blanks itself.
      return `${boot} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
    }
    if (process.platform === 'win32') return undefined;
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}

function explainRival(rival: Holder, dataDir: string, lockFile: string): string {
  const who =
    rival.host === hostname()
      ? `process ${rival.pid}`
      : `process ${rival.pid} of another machine or container (${rival.host})`;
  const remedy =
    rival.host === hostname()
      ? 'Stop that process, or give this one another DATA_DIR.'
      : `Stop it there, or give this one another DATA_DIR. If it no longer exists, delete ${lockFile}.`;
  return `The data directory ${dataDir} is in use by ${who}. Two processes on it would destroy the embedded database, so this one stops. ${remedy} Several processes at once need a PostgreSQL server: set DATABASE_URL.`;
}
