import { type Problem, problem } from '@evenkeel/protocol';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { ReadUser, SignedIn } from '../accounts/read-user.ts';
import type { User } from '../policies/policies.ts';
import { problemOfInput, statusOf } from '../realtime/bind-commands.ts';

/** A problem over HTTP: the same body as over a socket, with the status of its code. */
export function answerProblem(reply: FastifyReply, answer: Problem): FastifyReply {
  return reply.code(statusOf(answer)).send(answer);
}

/** The parsed body, or null after the problem has been sent. */
export function parseBody<Body>(schema: z.ZodType<Body>, request: FastifyRequest, reply: FastifyReply): Body | null {
  const parsed = schema.safeParse(request.body);
  if (parsed.success) return parsed.data;
  answerProblem(reply, problemOfInput(parsed.error));
  return null;
}

interface Rule {
  may: (user: User) => boolean;
  refusal: string;
}

/** Who asks, when a policy lets them; else null after the problem has been sent. */
export async function allowedUser(
  readUser: ReadUser,
  request: FastifyRequest,
  reply: FastifyReply,
  rule: Rule,
): Promise<User | null> {
  return (await allowed(readUser, request, reply, rule))?.user ?? null;
}

/** The same for what is about accounts: somebody behind a door of the demo has none, and makes none. */
export async function allowedAccount(
  readUser: ReadUser,
  request: FastifyRequest,
  reply: FastifyReply,
  rule: Rule,
): Promise<SignedIn | null> {
  const signedIn = await allowed(readUser, request, reply, rule);
  if (!signedIn || signedIn.sessionId !== null) return signedIn;
  answerProblem(reply, problem('not-allowed', 'The demo has no accounts: they begin with DEMO=off.'));
  return null;
}

async function allowed(
  readUser: ReadUser,
  request: FastifyRequest,
  reply: FastifyReply,
  { may, refusal }: Rule,
): Promise<SignedIn | null> {
  const signedIn = await readUser(request, request.headers['x-evenkeel-role']);
  if (!signedIn) answerProblem(reply, problem('not-signed-in', 'Nobody is signed in here.'));
  else if (!may(signedIn.user)) answerProblem(reply, problem('not-allowed', refusal));
  else return signedIn;
  return null;
}
