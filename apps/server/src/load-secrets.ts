import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Settings } from './settings.ts';

const secretsSchema = z.object({ ingestApiKey: z.string().min(24), sessionSecret: z.string().min(24) });

export type Secrets = z.infer<typeof secretsSchema>;

/**
 * The secrets in force: the given ones, else those kept in `dataDir/secrets.json`, made at the first start.
 * @throws Error when the file cannot be read, written or understood.
 */
export function loadSecrets({
  dataDir,
  ingestApiKey,
  sessionSecret,
}: Pick<Settings, 'dataDir' | 'ingestApiKey' | 'sessionSecret'>): Secrets {
  if (ingestApiKey && sessionSecret) return { ingestApiKey, sessionSecret };
  const kept = keepSecrets(dataDir);
  return { ingestApiKey: ingestApiKey ?? kept.ingestApiKey, sessionSecret: sessionSecret ?? kept.sessionSecret };
}

function keepSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json');
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const fresh: Secrets = {
    ingestApiKey: `ek_${randomBytes(32).toString('base64url')}`,
    sessionSecret: randomBytes(32).toString('base64url'),
  };
  // Written aside and linked into place: of two processes starting at once one wins, and both read the winner's.
  const candidate = `${file}.${process.pid}`;
  writeFileSync(candidate, `${JSON.stringify(fresh, null, 2)}\n`, { mode: 0o600 });
  try {
    linkSync(candidate, file);
    return fresh;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    unlinkSync(candidate);
  }
  chmodSync(file, 0o600);
  const kept = secretsSchema.safeParse(parseJson(readFileSync(file, 'utf8')));
  if (kept.success) return kept.data;
  throw new Error(
    `${file} is damaged: ${kept.error.issues[0]?.path.join('.') || 'it'} cannot be read. The server cannot check keys and sessions. ` +
      'Restore the file from a backup, or delete it: a new key is made, and senders and people have to sign in again.',
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
