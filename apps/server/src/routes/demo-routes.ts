import { randomUUID } from 'node:crypto';
import { demoEnterSchema, type PlayerView, playerPutSchema, problem } from '@evenkeel/protocol';
import type { FastifyInstance } from 'fastify';
import type { ReadUser } from '../accounts/read-user.ts';
import { DEMO_SECONDS, demoCookieOf, demoCookieValue, readDemoUser } from '../demo/demo-people.ts';
import { isFromThisMachine } from '../demo/is-from-this-machine.ts';
import type { Player } from '../demo/player.ts';
import { answerProblem, parseBody } from './answers.ts';

interface DemoOptions {
  /** Null: demo mode is off. Asked at each request: the player starts when the server already listens. */
  player: () => Player | null;
  portPublishedOnLoopback: boolean;
  readUser: ReadUser;
  now: () => number;
}

/** The demo's doors, and its player. */
export function addDemoRoutes(app: FastifyInstance, options: DemoOptions): void {
  app.post('/api/v1/demo/enter', (request, reply) => {
    if (!options.player() || !isFromThisMachine(request, options.portPublishedOnLoopback)) {
      return answerProblem(reply, problem('demo-off', 'The doors of the demo are closed here.'));
    }
    const body = parseBody(demoEnterSchema, request, reply);
    if (!body) return reply;
    // Coming back as the customer opens the same conversation again.
    const asCustomer = { cookieHeader: request.headers.cookie, role: 'customer' };
    const before = readDemoUser(app, asCustomer, options.now());
    const visitorId = before ? before.userId : `visitor-${randomUUID().slice(0, 8)}`;
    void reply.setCookie(demoCookieOf(body.role), demoCookieValue(app, body.role, visitorId, options.now()), {
      path: '/',
      httpOnly: true,
      sameSite: 'strict',
      maxAge: DEMO_SECONDS,
    });
    return { ok: true, role: body.role };
  });

  app.get('/api/v1/player', async (request, reply) => {
    const player = options.player();
    if (!player || !(await options.readUser(request))) {
      return answerProblem(reply, problem('demo-off', 'The player belongs to the demo.'));
    }
    return player.view() satisfies PlayerView;
  });

  app.put('/api/v1/player', async (request, reply) => {
    const signedIn = await options.readUser(request, request.headers['x-evenkeel-role']);
    const player = options.player();
    if (!player || !signedIn || signedIn.user.role === 'customer') {
      return answerProblem(reply, problem('demo-off', 'The player belongs to the staff of the demo.'));
    }
    const body = parseBody(playerPutSchema, request, reply);
    if (!body) return reply;
    player.set(body);
    return player.view();
  });
}
