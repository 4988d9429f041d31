import { problem } from '@evenkeel/protocol';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answerProblem } from './answers.ts';

const MINUTE_MS = 60_000;

/** True when it was one try too many; the problem has then been sent, with `Retry-After`. */
export type TriesLimit = (request: FastifyRequest, reply: FastifyReply, key: string) => Promise<boolean>;

/** Counts tries per key for a minute. Keys beyond the newest five thousand are forgotten, so that a flood fills no memory. */
export function limitTries(app: FastifyInstance, { perMinute }: { perMinute: number }): TriesLimit {
  const keys = new WeakMap<FastifyRequest, string>();
  const count = app.createRateLimit({
    max: perMinute,
    timeWindow: MINUTE_MS,
    keyGenerator: (request) => keys.get(request) ?? request.ip,
  });
  return async (request, reply, key) => {
    keys.set(request, key);
    const state = await count(request);
    if (state.isAllowed || !state.isExceeded) return false;
    void reply.header('retry-after', String(state.ttlInSeconds));
    answerProblem(
      reply,
      problem(
        'too-many-tries',
        `That was one try too many. Nothing was checked; the next one is in ${state.ttlInSeconds} seconds.`,
      ),
    );
    return true;
  };
}
