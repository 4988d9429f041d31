import {
  type PasswordLink,
  type PeopleView,
  type PersonPut,
  type Problem,
  personCreateSchema,
  personPutSchema,
  problem,
} from '@evenkeel/protocol';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { makePasswordLink } from '../accounts/one-time-links.ts';
import type { Accounts } from '../accounts/open-accounts.ts';
import { problemOfAuth } from '../accounts/problem-of-auth.ts';
import { headersFor } from '../accounts/read-user.ts';
import { actedBy } from '../audit/acted-by.ts';
import type { AuditLog, AuditRecord } from '../audit/audit-log.ts';
import { mayChangeRightsOf, mayManagePeople, type User } from '../policies/policies.ts';
import { allowedAccount, answerProblem, parseBody } from './answers.ts';

type OfPerson = { Params: { userId: string } };

/** An admin's work: who has an account, and what they may. */
export function addPeopleRoutes(
  app: FastifyInstance,
  { accounts, audit }: { accounts: Accounts; audit: AuditLog },
): void {
  const { auth, store, directory, rights, readUser, now, publicUrl } = accounts;
  const onlyAdmins = { may: mayManagePeople, refusal: 'People and teams are kept by an admin.' };

  app.get('/api/v1/people', async (request, reply) => {
    if (!(await allowedAccount(readUser, request, reply, onlyAdmins))) return reply;
    return { ok: true, people: await store.people(now()), teams: await store.teams() } satisfies PeopleView;
  });

  app.post('/api/v1/people', async (request, reply) => {
    const signedIn = await allowedAccount(readUser, request, reply, onlyAdmins);
    if (!signedIn) return reply;
    const body = parseBody(personCreateSchema, request, reply);
    if (!body) return reply;
    const { agentId, ...person } = body;
    const taken = await problemOfAgentId(agentId, null);
    if (taken) return answerProblem(reply, taken);
    try {
      const { user } = await auth().api.createUser({
        // Who is made by an admin is who the admin says: no letter has to prove it.
        body: { ...person, data: { agentId, emailVerified: true } },
        headers: headersFor(request),
      });
      await note(signedIn.user, request, { action: 'user:created', subject: user.id, detail: { role: person.role } });
      return await passwordLink(user.id);
    } catch (error) {
      return answerProblem(reply, problemOfAuth(error));
    }
  });

  app.put<OfPerson>('/api/v1/people/:userId', async (request, reply) => {
    const signedIn = await allowedAccount(readUser, request, reply, onlyAdmins);
    if (!signedIn) return reply;
    const body = parseBody(personPutSchema, request, reply);
    if (!body) return reply;
    const refusal = await changePerson(signedIn.user, request, request.params.userId, body);
    return refusal ? answerProblem(reply, refusal) : { ok: true };
  });

  app.post<OfPerson>('/api/v1/people/:userId/password-link', async (request, reply) => {
    const signedIn = await allowedAccount(readUser, request, reply, onlyAdmins);
    if (!signedIn) return reply;
    const person = await store.person(request.params.userId);
    if (!person) return answerProblem(reply, problem('unknown-person', 'There is nobody with this id.'));
    if (person.banned) return answerProblem(reply, problem('account-off', 'This account is switched off.'));
    const detail = { password: 'link made' };
    await note(signedIn.user, request, { action: 'user:changed', subject: person.id, detail });
    return passwordLink(person.id);
  });

  app.delete<OfPerson>('/api/v1/people/:userId/sessions', async (request, reply) => {
    const signedIn = await allowedAccount(readUser, request, reply, onlyAdmins);
    if (!signedIn) return reply;
    const { userId } = request.params;
    if (!(await store.person(userId)))
      return answerProblem(reply, problem('unknown-person', 'There is nobody with this id.'));
    await auth().api.revokeUserSessions({ body: { userId }, headers: headersFor(request) });
    await note(signedIn.user, request, { action: 'session:revoked', subject: userId, detail: { sessions: 'all' } });
    return { ok: true };
  });

  function note(
    user: User,
    request: FastifyRequest,
    what: Pick<AuditRecord, 'action' | 'subject' | 'detail'>,
  ): Promise<void> {
    return audit.record({ ...actedBy(user, request.ip), ...what });
  }

  async function passwordLink(userId: string): Promise<PasswordLink> {
    await store.forgetLinksOf(userId);
    const link = await makePasswordLink({ auth: auth(), publicUrl: publicUrl(), nowMs: now() }, userId);
    return { ok: true, userId, ...link };
  }

  async function problemOfAgentId(agentId: string | null, ownerId: string | null): Promise<Problem | null> {
    const holder = agentId === null ? null : await store.hasAgentId(agentId);
    return holder && holder.id !== ownerId
      ? problem('already-taken', 'Somebody else has this id at the chat desk.')
      : null;
  }

  async function changePerson(
    user: User,
    request: FastifyRequest,
    userId: string,
    { name, role, agentId, isActive }: PersonPut,
  ): Promise<Problem | null> {
    const before = await store.person(userId);
    if (!before) return problem('unknown-person', 'There is nobody with this id.');
    const changesRole = role !== before.role;
    const changesActive = isActive === Boolean(before.banned);
    if ((changesRole || changesActive) && !mayChangeRightsOf(user, { userId })) {
      return problem('not-allowed', 'Nobody changes their own rights: another admin does.');
    }
    const taken = await problemOfAgentId(agentId, userId);
    if (taken) return taken;

    const headers = headersFor(request);
    try {
      // What takes rights away comes first.
      if (changesActive && !isActive) await auth().api.banUser({ body: { userId }, headers });
      if (changesRole) await auth().api.setRole({ body: { userId, role }, headers });
      if (changesActive && isActive) await auth().api.unbanUser({ body: { userId }, headers });
    } catch (error) {
      return problemOfAuth(error);
    }
    await store.setPerson(userId, { name, agentId });
    const detail = { role, isActive, agentId };
    await note(user, request, { action: 'user:changed', subject: userId, detail });
    if (agentId !== before.agentId) {
      await directory.reload();
      rights.teamsChanged();
    } else {
      rights.userChanged(userId);
    }
    return null;
  }
}
