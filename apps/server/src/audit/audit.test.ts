import type { AuditEntry, AuditView, IngestKeyMade } from '@evenkeel/protocol';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase } from '../storage/open-test-database.ts';
import { chatMessage, join, startTestServer, type TestServer } from '../testing/start-test-server.ts';
import { AuditLog } from './audit-log.ts';
import { verifyAudit } from './verify-audit.ts';

let server: TestServer;
let admin: string;

beforeAll(async () => {
  server = await startTestServer();
  admin = (await server.enter('admin')).cookie;
});
afterAll(() => server.close());

async function get<Answer>(path: string, cookie = admin): Promise<Answer> {
  return (await fetch(`${server.url}/api/v1/audit${path}`, { headers: { cookie } })).json() as Promise<Answer>;
}

const record = (subject: string) => ({
  actorId: 'ada',
  actorRole: 'admin',
  action: 'library:changed' as const,
  subject,
  detail: { version: 2, b: 1, a: 'x' },
  address: '127.0.0.1',
});

test('who looked into a chat and who changed a key is in the log, with when and from where', async () => {
  await server.ingest.sendMessage(chatMessage({ conversationId: 'audited', text: 'My secret is 4711' }));
  const { socket } = await server.enter('supervisor');
  await join(socket, 'test~audited');
  const response = await fetch(`${server.url}/api/v1/ingest-keys`, {
    method: 'POST',
    headers: { cookie: admin, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Desk', sources: ['shop'], queueIds: [] }),
  });
  const { key, secret } = (await response.json()) as IngestKeyMade;
  const { entries } = await get<AuditView>('');
  expect(entries).toContainEqual(
    expect.objectContaining({
      actorId: 'demo-supervisor',
      actorRole: 'supervisor',
      action: 'conversation:seen',
      subject: 'test~audited',
      address: '127.0.0.1',
    }),
  );
  expect(entries).toContainEqual(
    expect.objectContaining({ actorId: 'demo-admin', action: 'ingest-key:created', subject: key.keyId }),
  );
  expect(JSON.stringify(entries)).not.toContain('4711');
  expect(JSON.stringify(entries)).not.toContain(secret);
});

test('it is found by who, what, on which and when, a page at a time, and taken out as lines', async () => {
  const { entries } = await get<AuditView>('?action=conversation:seen&subject=audited');
  expect(entries.map(({ action, subject }) => [action, subject])).toEqual([['conversation:seen', 'test~audited']]);
  const at = entries[0]?.atMs ?? 0;
  expect((await get<AuditView>(`?actorId=demo-supervisor&fromMs=${at + 1}`)).entries).toEqual([]);
  expect((await get<AuditView>(`?beforeSeq=2`)).entries.map(({ seq }) => seq)).toEqual([1]);
  const lines = (await (await fetch(`${server.url}/api/v1/audit/export`, { headers: { cookie: admin } })).text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as AuditEntry);
  expect(lines.map(({ seq }) => seq)).toEqual(lines.map((_, index) => lines.length - index));
  expect(lines[0]?.action).toBe('audit:exported');
});

test('nobody but an admin reads it, and a bad question is named', async () => {
  for (const role of ['agent', 'supervisor', 'customer'] as const) {
    const { cookie } = await server.enter(role);
    for (const path of ['', '/export', '/verify']) {
      expect(await get(path, cookie)).toMatchObject({ ok: false, code: 'not-allowed' });
    }
  }
  expect(await get('', '')).toMatchObject({ ok: false, code: 'not-signed-in' });
  expect(await get('?action=nothing')).toMatchObject({ ok: false, code: 'invalid-input' });
  expect(await get('?beforeSeq=x')).toMatchObject({ ok: false, code: 'invalid-input' });
  expect(await get('?drop=table')).toMatchObject({ ok: false, code: 'invalid-input' });
});

test('it stays whole over a restart', async () => {
  await server.restart();
  admin = (await server.enter('admin')).cookie;
  expect(await get('/verify')).toMatchObject({ ok: true, verdict: { isWhole: true } });
});

test('lines written at the same time, by two writers, make one chain', async () => {
  const database = await openTestDatabase();
  const onFault = (what: string, error: unknown) => {
    throw new Error(what, { cause: error });
  };
  const writers = [1, 2].map(() => new AuditLog({ database, now: () => 5, onFault }));
  await Promise.all(Array.from({ length: 60 }, (_, at) => writers[at % 2]?.record(record(`s${at}`))));
  expect(await verifyAudit(database.prisma)).toMatchObject({ isWhole: true, lines: 60 });
  await database.close();
});

test('the database refuses to change or delete a line, and the chain finds what got around it', async () => {
  const database = await openTestDatabase();
  const { prisma } = database;
  const log = new AuditLog({ database, now: () => 5, onFault: () => {} });
  await Promise.all(['one', 'two', 'three', 'four'].map((subject) => log.record(record(subject))));
  const whole = await verifyAudit(prisma);
  const head = whole.isWhole ? whole.head : '';

  await expect(prisma.auditEntry.updateMany({ data: { subject: 'other' } })).rejects.toThrow('append-only');
  await expect(prisma.auditEntry.deleteMany()).rejects.toThrow('append-only');
  await expect(prisma.$executeRawUnsafe('TRUNCATE audit_entry')).rejects.toThrow('append-only');
  expect(await verifyAudit(prisma, head)).toEqual(whole);

  await prisma.$executeRawUnsafe('DROP TRIGGER audit_entry_append_only ON audit_entry');
  await prisma.auditEntry.delete({ where: { seq: 4 } });
  expect(await verifyAudit(prisma)).toMatchObject({ isWhole: true, lines: 3 });
  expect(await verifyAudit(prisma, head)).toMatchObject({ isWhole: false, brokenAtSeq: 4 });
  await prisma.auditEntry.update({ where: { seq: 2 }, data: { detail: '{"version":3}' } });
  expect(await verifyAudit(prisma)).toMatchObject({ isWhole: false, brokenAtSeq: 2 });
  await prisma.auditEntry.update({ where: { seq: 2 }, data: { detail: 'not json' } });
  expect(await verifyAudit(prisma)).toMatchObject({ isWhole: false, brokenAtSeq: 2 });
  await prisma.auditEntry.delete({ where: { seq: 1 } });
  expect(await verifyAudit(prisma)).toMatchObject({ isWhole: false, brokenAtSeq: 1 });
  await database.close();
});
