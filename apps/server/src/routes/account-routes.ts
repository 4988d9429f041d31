import { passwordChangeSchema, problem, problemOfPassword, type SessionsView } from '@evenkeel/protocol';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Accounts } from '../accounts/open-accounts.ts';
import { problemOfAuth } from '../accounts/problem-of-auth.ts';
import { headersFor } from '../accounts/read-user.ts';
import { actedBy } from '../audit/acted-by.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import type { User } from '../policies/policies.ts';
import { deviceOf } from '../presenters/device-of.ts';
import { allowedAccount, answerProblem, parseBody } from './answers.ts';
import { limitTries } from './limit-tries.ts';

/** Who has the session and not the password must not find it out. */
const PASSWORD_TRIES = 5;

/** One's own account: where one is signed in, and one's password. */
export function addAccountRoutes(
  app: FastifyInstance,
  { accounts, audit }: { accounts: Accounts; audit: AuditLog },
): void {
  const { auth, store, readUser } = accounts;
  const anybody = { may: () => true, refusal: '' };
  const ofPerson = limitTries(app, { perMinute: PASSWORD_TRIES });

  app.get('/api/v1/account/sessions', async (request, reply) => {
    const signedIn = await allowedAccount(readUser, request, reply, anybody);
    if (!signedIn) return reply;
    const sessions = await auth().api.listSessions({ headers: headersFor(request) });
    return {
      ok: true,
      sessions: sessions
        .map((session) => ({
          sessionId: session.id,
          device: deviceOf(session.userAgent),
          address: session.ipAddress || null,
          beganAtMs: session.createdAt.getTime(),
          lastUsedAtMs: session.updatedAt.getTime(),
          isThisOne: session.id === signedIn.sessionId,
        }))
        .sort((a, b) => Number(b.isThisOne) - Number(a.isThisOne) || b.lastUsedAtMs - a.lastUsedAtMs),
    } satisfies SessionsView;
  });

  app.delete<{ Params: { sessionId: string } }>('/api/v1/account/sessions/:sessionId', async (request, reply) => {
    const signedIn = await allowedAccount(readUser, request, reply, anybody);
    if (!signedIn) return reply;
    const headers = headersFor(request);
    const sessions = await auth().api.listSessions({ headers });
    const found = sessions.find(({ id }) => id === request.params.sessionId);
    if (!found) return answerProblem(reply, problem('not-found', 'This session has ended already.'));
    await auth().api.revokeSession({ body: { token: found.token }, headers });
    await noteEnd(signedIn.user, request, 'one');
    return { ok: true };
  });

  app.delete('/api/v1/account/sessions', async (request, reply) => {
    const signedIn = await allowedAccount(readUser, request, reply, anybody);
    if (!signedIn) return reply;
    await auth().api.revokeOtherSessions({ headers: headersFor(request) });
    await noteEnd(signedIn.user, request, 'all others');
    return { ok: true };
  });

  app.put('/api/v1/account/password', async (request, reply) => {
    const signedIn = await allowedAccount(readUser, request, reply, anybody);
    if (!signedIn) return reply;
    const body = parseBody(passwordChangeSchema, request, reply);
    if (!body) return reply;
    const { userId } = signedIn.user;
    if (await ofPerson(request, reply, `password of ${userId}`)) return reply;
    const owner = await store.person(userId);
    if (!owner) return answerProblem(reply, problem('unknown-person', 'There is nobody with this id.'));
    const weakness = problemOfPassword(body.password, owner);
    if (weakness) return answerProblem(reply, problem('weak-password', weakness));
    const headers = headersFor(request);
    try {
      await auth().api.changePassword({
        body: { currentPassword: body.currentPassword, newPassword: body.password },
        headers,
      });
    } catch (error) {
      return answerProblem(reply, problemOfAuth(error));
    }
    // Not by `changePassword` itself: it would end this session too, and with it every other window of this browser.
    await auth().api.revokeOtherSessions({ headers });
    await audit.record({
      ...actedBy(signedIn.user, request.ip),
      action: 'user:changed',
      subject: userId,
      detail: { password: 'by its owner' },
    });
    return { ok: true };
  });

  function noteEnd(user: User, request: FastifyRequest, sessions: string): Promise<void> {
    const by = actedBy(user, request.ip);
    return audit.record({ ...by, action: 'session:revoked', subject: user.userId, detail: { sessions } });
  }
}
