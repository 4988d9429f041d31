import {
  type OidcStart,
  passwordByLinkSchema,
  problem,
  problemOfPassword,
  ROLES,
  type SessionView,
  type SignInView,
  setUpSchema,
  signInSchema,
} from '@evenkeel/protocol';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AUTH_PATH, OIDC_PROVIDER } from '../accounts/create-auth.ts';
import { ownerOfPasswordLink, takeSetUpLink } from '../accounts/one-time-links.ts';
import type { Accounts } from '../accounts/open-accounts.ts';
import { problemOfAuth } from '../accounts/problem-of-auth.ts';
import { headersFor } from '../accounts/read-user.ts';
import { takeRoleFromProvider } from '../accounts/take-role-from-provider.ts';
import { actedBy } from '../audit/acted-by.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import { demoCookieOf } from '../demo/demo-people.ts';
import { answerProblem, parseBody } from './answers.ts';
import { limitTries } from './limit-tries.ts';

/** Of one address for one e-mail: enough for somebody with two passwords in mind, far too few to guess. */
const TRIES_PER_PERSON = 5;
/** Of one address for whatever e-mail: an office behind one address signs in in the morning. */
const TRIES_PER_ADDRESS = 30;

interface SignInOptions {
  accounts: Accounts;
  audit: AuditLog;
  isDemo: boolean;
  help: string;
  /** Null: no identity provider. */
  roleClaim: string | null;
}

/** In and out, and the two links that come before: the first admin's, and one's own password. */
export function addSignInRoutes(
  app: FastifyInstance,
  { accounts, audit, isDemo, help, roleClaim }: SignInOptions,
): void {
  const { auth, store, oidc, now } = accounts;
  const ofPerson = limitTries(app, { perMinute: TRIES_PER_PERSON });
  const ofAddress = limitTries(app, { perMinute: TRIES_PER_ADDRESS });

  /** Who am I? */
  app.get('/api/v1/session', async (request, reply) => {
    const signedIn = await accounts.readUser(request, request.headers['x-evenkeel-role']);
    if (!signedIn) return answerProblem(reply, problem('not-signed-in', 'Nobody is signed in here.'));
    for (const cookie of signedIn.cookies) void reply.header('set-cookie', cookie);
    const { userId, role, name, conversationKey } = signedIn.user;
    return { ok: true, userId, role, name, demo: signedIn.sessionId === null, conversationKey } satisfies SessionView;
  });

  app.get('/api/v1/sign-in', () => {
    const provider = oidc && { name: oidc.name, reachable: oidc.reachable };
    return { ok: true, demo: isDemo, oidc: provider, help } satisfies SignInView;
  });

  app.post('/api/v1/sign-in', async (request, reply) => {
    const body = parseBody(signInSchema, request, reply);
    if (!body) return reply;
    if (await ofAddress(request, reply, request.ip)) return reply;
    if (await ofPerson(request, reply, `${request.ip} ${body.email}`)) return reply;
    return signIn(request, reply, body);
  });

  app.post('/api/v1/sign-in/oidc', async (request, reply) => {
    if (!oidc?.reachable) {
      return answerProblem(reply, problem('provider-not-reached', 'The identity provider does not answer yet.'));
    }
    if (await ofAddress(request, reply, request.ip)) return reply;
    const { headers, response } = await auth().api.signInSocial({
      body: { provider: OIDC_PROVIDER, callbackURL: '/sign-in', disableRedirect: true },
      headers: headersFor(request),
      returnHeaders: true,
    });
    handCookies(reply, headers);
    return { ok: true, url: response.url ?? '' } satisfies OidcStart;
  });

  /** The way back from the identity provider: the only route of better-auth that is open. */
  app.get(`${AUTH_PATH}/callback/${OIDC_PROVIDER}`, async (request, reply) => {
    const url = new URL(request.url, accounts.publicUrl());
    const answer = await auth().handler(new Request(url, { headers: headersFor(request) }));
    if (roleClaim) {
      const actor = await takeRoleFromProvider({ auth: auth(), store, answer, roleClaim });
      await audit.record({
        ...actedBy(actor, request.ip),
        action: actor ? 'session:opened' : 'session:refused',
        subject: actor?.userId ?? OIDC_PROVIDER,
        detail: { by: OIDC_PROVIDER },
      });
    }
    handCookies(reply, answer.headers);
    return reply.redirect(answer.headers.get('location') ?? '/sign-in', 302);
  });

  app.post('/api/v1/sign-out', async (request, reply) => {
    for (const role of ROLES) void reply.clearCookie(demoCookieOf(role), { path: '/' });
    const signedIn = await accounts.readUser(request, request.headers['x-evenkeel-role']);
    if (signedIn?.sessionId) {
      const by = actedBy(signedIn.user, request.ip);
      await audit.record({
        ...by,
        action: 'session:revoked',
        subject: signedIn.user.userId,
        detail: { sessions: 'this' },
      });
    }
    const { headers } = await auth().api.signOut({ headers: headersFor(request), returnHeaders: true });
    handCookies(reply, headers);
    return { ok: true };
  });

  app.post('/api/v1/set-up', async (request, reply) => {
    const body = parseBody(setUpSchema, request, reply);
    if (!body) return reply;
    if (await ofAddress(request, reply, request.ip)) return reply;
    const { token, ...person } = body;
    const weakness = problemOfPassword(person.password, person);
    if (weakness) return answerProblem(reply, problem('weak-password', weakness));
    if (await store.personByEmail(person.email)) {
      return answerProblem(reply, problem('already-taken', 'Somebody has this address already.'));
    }
    if ((await store.hasAdmin()) || !(await takeSetUpLink(auth(), token))) {
      return answerProblem(
        reply,
        problem('link-not-valid', 'This link is used up or too old: start the server again for another one.'),
      );
    }
    // Without headers this is the server speaking for itself: there is nobody yet who could be allowed to.
    await auth().api.createUser({ body: { ...person, role: 'admin', data: { emailVerified: true } } });
    await audit.record({
      ...actedBy(null, request.ip),
      action: 'user:created',
      subject: person.email,
      detail: { role: 'admin', by: 'set-up' },
    });
    return signIn(request, reply, person);
  });

  app.post('/api/v1/password', async (request, reply) => {
    const body = parseBody(passwordByLinkSchema, request, reply);
    if (!body) return reply;
    if (await ofAddress(request, reply, request.ip)) return reply;
    const userId = await ownerOfPasswordLink(auth(), body.token, now());
    const owner = userId === null ? null : await store.person(userId);
    if (!owner) return answerProblem(reply, problem('link-not-valid', 'This link is used up or too old.'));
    const weakness = problemOfPassword(body.password, owner);
    if (weakness) return answerProblem(reply, problem('weak-password', weakness));
    try {
      await auth().api.resetPassword({ body: { newPassword: body.password, token: body.token } });
    } catch (error) {
      return answerProblem(reply, problemOfAuth(error));
    }
    await audit.record({
      ...actedBy(null, request.ip),
      action: 'user:changed',
      subject: owner.id,
      detail: { password: 'by link' },
    });
    return signIn(request, reply, { email: owner.email, password: body.password });
  });

  async function signIn(
    request: FastifyRequest,
    reply: FastifyReply,
    { email, password }: { email: string; password: string },
  ): Promise<FastifyReply | { ok: true }> {
    try {
      const { headers, response } = await auth().api.signInEmail({
        body: { email, password },
        headers: headersFor(request),
        returnHeaders: true,
      });
      const { id: userId } = response.user;
      const actor = { userId, role: (await store.person(userId))?.role ?? '' };
      await audit.record({ ...actedBy(actor, request.ip), action: 'session:opened', subject: userId, detail: {} });
      handCookies(reply, headers);
      return { ok: true };
    } catch (error) {
      const refusal = problemOfAuth(error);
      audit.note({
        ...actedBy(null, request.ip),
        action: 'session:refused',
        subject: email,
        detail: { code: refusal.code },
      });
      return answerProblem(reply, refusal);
    }
  }
}

/** Cookies better-auth set, on their way to the browser. */
function handCookies(reply: FastifyReply, headers: Headers): void {
  for (const cookie of headers.getSetCookie()) void reply.header('set-cookie', cookie);
}
