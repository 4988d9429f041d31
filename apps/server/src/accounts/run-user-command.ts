import { personCreateSchema } from '@evenkeel/protocol';
import { actedBy } from '../audit/acted-by.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import type { AccountStore } from '../storage/account-store.ts';
import type { Auth } from './create-auth.ts';
import { makePasswordLink } from './one-time-links.ts';

export const USER_USAGE = [
  'npm run user -- list                                   who has an account',
  'npm run user -- create <e-mail> <name> <role>          agent, supervisor or admin; prints a link for the password',
  'npm run user -- reset-link <e-mail>                    prints a link for a new password',
].join('\n');

/** Looks after accounts from the terminal of the server: for when no admin can. Returns what is to be printed. @throws Error with what is wrong. */
export async function runUserCommand(
  words: readonly string[],
  {
    auth,
    store,
    audit,
    publicUrl,
    nowMs,
  }: { auth: Auth; store: AccountStore; audit: AuditLog; publicUrl: string; nowMs: number },
): Promise<string> {
  const [command, email = '', name, role] = words;
  const bySystem = actedBy({ userId: 'system', role: 'system' }, null);

  async function linkFor(userId: string): Promise<string> {
    await store.forgetLinksOf(userId);
    const { url, untilMs } = await makePasswordLink({ auth, publicUrl, nowMs }, userId);
    return `Give them this link. It works once, until ${new Date(untilMs).toISOString()}:\n${url}`;
  }

  if (command === 'list' && words.length === 1) {
    const people = await store.people(nowMs);
    const lines = people.map((person) =>
      [person.email, person.name, person.role, person.isActive ? '' : 'switched off'].join('\t').trimEnd(),
    );
    return lines.length > 0 ? lines.join('\n') : 'Nobody has an account yet.';
  }

  if (command === 'create' && words.length === 4) {
    const person = personCreateSchema.safeParse({ email, name, role, agentId: null });
    if (!person.success) {
      const [issue] = person.error.issues;
      throw new Error(`${issue?.path.join('.')}: ${issue?.message} Nothing was made. Correct it and try again.`);
    }
    const { agentId, ...fields } = person.data;
    if (await store.personByEmail(fields.email)) {
      throw new Error(
        `Somebody has ${fields.email} already; nothing was made. For a new password: npm run user -- reset-link ${fields.email}`,
      );
    }
    const { user } = await auth.api.createUser({ body: { ...fields, data: { agentId, emailVerified: true } } });
    await audit.record({ ...bySystem, action: 'user:created', subject: user.id, detail: { role: fields.role } });
    return `${fields.name} has an account as ${fields.role}. ${await linkFor(user.id)}`;
  }

  if (command === 'reset-link' && words.length === 2) {
    const person = await store.personByEmail(email.toLowerCase());
    if (!person) throw new Error(`Nobody has the address ${email}; no link was made. See: npm run user -- list`);
    if (person.banned)
      throw new Error(`${email} is switched off; a link would open nothing. An admin switches it on under People.`);
    await audit.record({ ...bySystem, action: 'user:changed', subject: person.id, detail: { password: 'link made' } });
    return linkFor(person.id);
  }

  throw new Error(`This is no command. There are:\n${USER_USAGE}`);
}
