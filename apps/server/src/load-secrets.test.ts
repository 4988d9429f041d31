import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadSecrets } from './load-secrets.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'evenkeel-secrets-'));
});
afterEach(() => {
  rmSync(dataDir, { recursive: true });
});

const given = { ingestApiKey: undefined, sessionSecret: undefined };

test('generated secrets stay the same from start to start and are readable by the owner only', () => {
  const first = loadSecrets({ dataDir, ...given });
  expect(loadSecrets({ dataDir, ...given })).toEqual(first);
  expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
});

test('a given secret wins over the kept one and is not written down', () => {
  const key = 'k'.repeat(24);
  const secrets = loadSecrets({ dataDir, ...given, ingestApiKey: key });
  expect(secrets.ingestApiKey).toBe(key);
  expect(readFileSync(join(dataDir, 'secrets.json'), 'utf8')).not.toContain(key);
});

test('with both given no file is needed', () => {
  const both = { ingestApiKey: 'k'.repeat(24), sessionSecret: 's'.repeat(24) };
  expect(loadSecrets({ dataDir: '/nonexistent/never', ...both })).toEqual(both);
});

test('a damaged file is refused with a remedy and without its content', () => {
  writeFileSync(join(dataDir, 'secrets.json'), '{"ingestApiKey":"hunter2"');
  expect(() => loadSecrets({ dataDir, ...given })).toThrow(/damaged.*Restore|delete/s);
});
