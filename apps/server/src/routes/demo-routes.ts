import { randomUUID } from 'node:crypto';
import {
  demoEnterSchema,
  type PlayerView,
  playerPutSchema,
  problem,
  type Role,
  type SessionView,
} from '@evenkeel/protocol';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Player } from '../demo/player.ts';
import type { User } from '../policies/policies.ts';
import { isLoopback } from '../settings.ts';
import { answerProblem, parseBody } from './answers.ts';
import { demoUser, SESSION_SECONDS, sessionCookieOf, sessionCookieValue } from './sessions.ts';

interface DemoOptions {
  /** Null: demo mode is off. Asked at each request: the player starts when the server already listens. */
  player: () => Player | null;
  portPublishedOnLoopback: boolean;
  /** Whoever the page says it is, or the one with the role asked for. */
  userOf: (request: FastifyRequest, role?: Role) => User | null;
  now: () => number;
}

/** Who am I, the demo's doors, and its player. */
export function addDemoRoutes(app: FastifyInstance, options: DemoOptions): void {
  app.get('/api/v1/session', (request, reply) => {
    const user = options.userOf(request);
    if (!user) return answerProblem(reply, problem('not-signed-in', 'Nobody is signed in here.'));
    const { userId, role, name, conversationKey } = user;
    return { ok: true, userId, role, name, demo: options.player() !== null, conversationKey } satisfies SessionView;
  });

  app.post('/api/v1/demo/enter', (request, reply) => {
    if (!options.player() || !isFromThisMachine(request, options.portPublishedOnLoopback)) {
      return answerProblem(reply, problem('demo-off', 'The doors of the demo are closed here.'));
    }
    const body = parseBody(demoEnterSchema, request, reply);
    if (!body) return reply;
    // Coming back as the customer opens the same conversation again.
    const before = options.userOf(request, 'customer');
    const visitorId = before ? before.userId : `visitor-${randomUUID().slice(0, 8)}`;
    const user = demoUser(body.role, visitorId);
    void reply.setCookie(sessionCookieOf(user.role), sessionCookieValue(app, user, options.now()), {
      path: '/',
      httpOnly: true,
      sameSite: 'strict',
      maxAge: SESSION_SECONDS,
    });
    return { ok: true, role: user.role };
  });

  app.get('/api/v1/player', (request, reply) => {
    const player = options.player();
    if (!player || !options.userOf(request)) {
      return answerProblem(reply, problem('demo-off', 'The player belongs to the demo.'));
    }
    return player.view() satisfies PlayerView;
  });

  app.put('/api/v1/player', (request, reply) => {
    const user = options.userOf(request);
    const player = options.player();
    if (!player || !user || user.role === 'customer') {
      return answerProblem(reply, problem('demo-off', 'The player belongs to the staff of the demo.'));
    }
    const body = parseBody(playerPutSchema, request, reply);
    if (!body) return reply;
    player.set(body);
    return player.view();
  });
}

/**
 * No password means: only this machine. The address must be loopback, and so must the name the browser used: a page on
 * another site can point its own name at 127.0.0.1 and would then send the visitor's browser here.
 */
export function isFromThisMachine(
  request: Pick<FastifyRequest, 'ip' | 'host'>,
  portPublishedOnLoopback: boolean,
): boolean {
  // A socket that listens on IPv6 writes IPv4 addresses as ::ffff:127.0.0.1.
  const isFromLoopback = isLoopback(request.ip.replace(/^::ffff:/, ''));
  return (portPublishedOnLoopback || isFromLoopback) && isLoopback(hostnameOf(request.host));
}

function hostnameOf(host: string): string {
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : '';
}
