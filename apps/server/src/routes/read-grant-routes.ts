import { randomUUID } from 'node:crypto';
import { problem, type ReadGrantsView, readGrantSchema } from '@evenkeel/protocol';
import type { FastifyInstance } from 'fastify';
import type { Accounts } from '../accounts/open-accounts.ts';
import { actedBy } from '../audit/acted-by.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import { mayGrantReading, maySeeGrant, type User } from '../policies/policies.ts';
import { allowedAccount, answerProblem, parseBody } from './answers.ts';

/** The newest ones; the table keeps all. */
const MOST_GRANTS = 200;
const HOUR_MS = 60 * 60_000;

/** A supervisor lets an admin read the chats of a team, for a while and for a reason that stays written down. */
export function addReadGrantRoutes(
  app: FastifyInstance,
  { accounts, audit }: { accounts: Accounts; audit: AuditLog },
): void {
  const { store, rights, readUser, now } = accounts;
  const whoMayGive = {
    may: ({ leads }: User) => leads.length > 0,
    refusal: 'Only who leads a team opens its chats.',
  };
  const concerned = {
    may: (user: User) => user.role === 'admin' || user.role === 'supervisor',
    refusal: 'Who may read chats is for supervisors and admins.',
  };

  app.get('/api/v1/read-grants', async (request, reply) => {
    const user = (await allowedAccount(readUser, request, reply, concerned))?.user;
    if (!user) return reply;
    const [grants, teams, people] = [await store.grants(MOST_GRANTS), await store.teams(), await store.people(now())];
    const nameOf = (userId: string) => people.find((person) => person.userId === userId)?.name ?? 'Somebody';
    const grantable = teams.filter(({ teamId }) => mayGrantReading(user, teamId));
    return {
      ok: true,
      grants: grants
        .filter(({ teamId }) => maySeeGrant(user, teamId))
        .map(({ grantId, userId, teamId, grantedById, because, grantedAtMs, untilMs, withdrawnAtMs }) => ({
          grantId,
          adminName: nameOf(userId),
          teamName: teams.find((team) => team.teamId === teamId)?.name ?? 'A team that is gone',
          grantedByName: nameOf(grantedById),
          because,
          grantedAtMs,
          untilMs: withdrawnAtMs ?? untilMs,
          isOpen: withdrawnAtMs === null && untilMs > now(),
        })),
      admins:
        grantable.length === 0
          ? []
          : people
              .filter(({ role, isActive }) => role === 'admin' && isActive)
              .map(({ userId, name }) => ({ userId, name })),
      teams: grantable.map(({ teamId, name }) => ({ teamId, name })),
    } satisfies ReadGrantsView;
  });

  app.post('/api/v1/read-grants', async (request, reply) => {
    const user = (await allowedAccount(readUser, request, reply, whoMayGive))?.user;
    if (!user) return reply;
    const body = parseBody(readGrantSchema, request, reply);
    if (!body) return reply;
    const { userId, teamId, because, hours } = body;
    if (!mayGrantReading(user, teamId)) {
      return answerProblem(reply, problem('not-allowed', 'Only who leads a team opens its chats.'));
    }
    const admin = await store.person(userId);
    if (admin?.role !== 'admin' || admin.banned) {
      return answerProblem(reply, problem('unknown-person', 'There is no admin with this id.'));
    }
    const [grantId, grantedAtMs] = [randomUUID(), now()];
    const untilMs = grantedAtMs + hours * HOUR_MS;
    await store.addGrant({ grantId, userId, teamId, grantedById: user.userId, because, grantedAtMs, untilMs });
    rights.userChanged(userId);
    const detail = { teamId, hours, because };
    await audit.record({ ...actedBy(user, request.ip), action: 'chats:granted', subject: userId, detail });
    return { ok: true, grantId };
  });

  app.delete<{ Params: { grantId: string } }>('/api/v1/read-grants/:grantId', async (request, reply) => {
    const user = (await allowedAccount(readUser, request, reply, concerned))?.user;
    if (!user) return reply;
    const grant = (await store.grants(MOST_GRANTS)).find(({ grantId }) => grantId === request.params.grantId);
    if (!grant || !maySeeGrant(user, grant.teamId)) {
      return answerProblem(reply, problem('not-found', 'There is no such permission.'));
    }
    await store.withdrawGrant(grant.grantId, now());
    rights.userChanged(grant.userId);
    const detail = { teamId: grant.teamId, withdrawn: true };
    await audit.record({ ...actedBy(user, request.ip), action: 'chats:granted', subject: grant.userId, detail });
    return { ok: true };
  });
}
