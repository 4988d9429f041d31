import type { Problem } from '@evenkeel/protocol';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
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
