import { afterAll, beforeAll, expect, test } from 'vitest';
import { AuditLog } from '../audit/audit-log.ts';
import { Browser, type Office, openOffice, PASSWORD, tokenOf } from '../testing/open-office.ts';
import { runUserCommand } from './run-user-command.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

function run(...words: string[]): Promise<string> {
  const { accounts, database, url } = office.server;
  return runUserCommand(words, {
    auth: accounts.auth(),
    store: accounts.store,
    audit: new AuditLog({ database, now: Date.now, onFault: () => {} }),
    publicUrl: url,
    nowMs: Date.now(),
  });
}

test('an account that is made in the terminal is listed, and its link sets a password once', async () => {
  const said = await run('create', 'Tessa@office.test', 'Tessa', 'admin');
  expect(await run('list')).toContain('tessa@office.test\tTessa\tadmin');
  const tessa = new Browser(() => office.server.url);
  const token = tokenOf(said.match(/\S+#\S+/)?.[0]);
  expect((await tessa.call('POST', '/api/v1/password', { token, password: PASSWORD })).status).toBe(200);
  expect((await tessa.call('GET', '/api/v1/people')).status).toBe(200);

  const other = tokenOf((await run('reset-link', 'tessa@office.test')).match(/\S+#\S+/)?.[0]);
  expect((await tessa.call('POST', '/api/v1/password', { token, password: PASSWORD })).status).toBe(410);
  expect((await tessa.call('POST', '/api/v1/password', { token: other, password: PASSWORD })).status).toBe(200);
  const log = await tessa.call('GET', '/api/v1/audit');
  expect(log.body.entries.filter(({ actorId }: { actorId: string }) => actorId === 'system')).toMatchObject([
    { action: 'user:changed' },
    { action: 'user:created' },
  ]);
});

test.each([
  [['create', 'alex@office.test', 'Alex', 'agent'], /already; nothing was made/],
  [['create', 'x', 'X', 'agent'], /email: .*Nothing was made/],
  [['create', 'x@office.test', 'X', 'owner'], /role: .*Nothing was made/],
  [['create', 'x@office.test'], /no command/],
  [['reset-link', 'nobody@office.test'], /Nobody has the address/],
  [['remove', 'alex@office.test'], /no command/],
  [[], /no command/],
])('%j is refused with what to do', async (words, why) => {
  await expect(run(...words)).rejects.toThrow(why);
});
