import { randomUUID } from 'node:crypto';
import { type Problem, problem, type TeamPut, teamPutSchema } from '@evenkeel/protocol';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Accounts } from '../accounts/open-accounts.ts';
import { actedBy } from '../audit/acted-by.ts';
import type { AuditLog, AuditRecord } from '../audit/audit-log.ts';
import { mayManagePeople, type User } from '../policies/policies.ts';
import { allowedAccount, answerProblem, parseBody } from './answers.ts';

type OfTeam = { Params: { teamId: string } };

/** Teams: whose conversations are whose. Every change cuts the live connections; they come back with the rights of now. */
export function addTeamRoutes(
  app: FastifyInstance,
  { accounts, audit }: { accounts: Accounts; audit: AuditLog },
): void {
  const { store, directory, rights, readUser } = accounts;
  const onlyAdmins = { may: mayManagePeople, refusal: 'People and teams are kept by an admin.' };

  app.post('/api/v1/teams', (request, reply) => put(request, reply, null));
  app.put<OfTeam>('/api/v1/teams/:teamId', (request, reply) => put(request, reply, request.params.teamId));

  app.delete<OfTeam>('/api/v1/teams/:teamId', async (request, reply) => {
    const signedIn = await allowedAccount(readUser, request, reply, onlyAdmins);
    if (!signedIn) return reply;
    if (!(await store.deleteTeam(request.params.teamId))) {
      return answerProblem(reply, problem('not-found', 'There is no such team.'));
    }
    await tellEverybody(signedIn.user, request, request.params.teamId, { removed: true });
    return { ok: true };
  });

  async function put(request: FastifyRequest, reply: FastifyReply, knownId: string | null): Promise<unknown> {
    const signedIn = await allowedAccount(readUser, request, reply, onlyAdmins);
    if (!signedIn) return reply;
    const body = parseBody(teamPutSchema, request, reply);
    if (!body) return reply;
    const refusal = await problemOfTeam(body, knownId);
    if (refusal) return answerProblem(reply, refusal);
    const teamId = knownId ?? randomUUID();
    await store.putTeam(teamId, body);
    const { name, queueIds, memberIds, leaderIds } = body;
    await tellEverybody(signedIn.user, request, teamId, {
      name,
      queues: queueIds.join(', '),
      members: memberIds.join(', '),
      leaders: leaderIds.join(', '),
    });
    return { ok: true, teamId };
  }

  async function problemOfTeam(
    { name, memberIds, leaderIds }: TeamPut,
    teamId: string | null,
  ): Promise<Problem | null> {
    const teams = await store.teams();
    if (teamId !== null && !teams.some((team) => team.teamId === teamId))
      return problem('not-found', 'There is no such team.');
    if (teams.some((team) => team.name === name && team.teamId !== teamId)) {
      return problem('already-taken', 'Another team has this name.');
    }
    const roles = await store.rolesOf([...memberIds, ...leaderIds]);
    if (memberIds.some((userId) => roles.get(userId) !== 'agent')) {
      return problem('invalid-input', 'memberIds: members of a team are agents.');
    }
    if (leaderIds.some((userId) => roles.get(userId) !== 'supervisor')) {
      return problem('invalid-input', 'leaderIds: a team is led by supervisors.');
    }
    return null;
  }

  async function tellEverybody(
    user: User,
    request: FastifyRequest,
    teamId: string,
    detail: AuditRecord['detail'],
  ): Promise<void> {
    await directory.reload();
    rights.teamsChanged();
    await audit.record({ ...actedBy(user, request.ip), action: 'team:changed', subject: teamId, detail });
  }
}
