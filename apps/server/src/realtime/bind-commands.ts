import { PROBLEMS, type Problem, type ProblemCode, problem } from '@evenkeel/protocol';
import type { Socket } from 'socket.io';
import type { z } from 'zod';
import type { Pace } from '../limits/create-pace.ts';

export interface Command<Body, Caller> {
  schema: z.ZodType<Body>;
  handle: (body: Body, caller: Caller) => Promise<object> | object;
}

/** Keeps the type of a body tied to its schema inside a table of commands. */
export function command<Body, Caller>(
  schema: z.ZodType<Body>,
  handle: Command<Body, Caller>['handle'],
): Command<Body, Caller> {
  return { schema, handle };
}

/**
 * Binds a table of commands to a socket. Whatever arrives, the connection lives on: an unknown event, a body that does
 * not parse, a missing reply function, an error in a handler, too many at once, each gets a typed problem (or silence, when
 * the sender gave no way to answer).
 */
export function bindCommands<Caller>(
  socket: Socket,
  // biome-ignore lint/suspicious/noExplicitAny: each command's body type is checked where it is made, by `command`.
  commands: ReadonlyMap<string, Command<any, Caller>>,
  caller: Caller,
  { onFault, pace }: { onFault: (what: string, error: unknown) => void; pace: Pace },
): void {
  // The one place that sees every event, known or not. `next` is never called: nothing listens behind it.
  socket.use(([event, ...args]) => {
    const last = args.at(-1);
    const reply = typeof last === 'function' ? (last as (answer: object) => void) : () => {};
    void answer(event, args[0], reply);
  });

  /** Never rejects: a fault becomes a problem. */
  async function answer(event: string, body: unknown, reply: (answer: object) => void): Promise<void> {
    try {
      const waitMs = pace.take();
      if (waitMs > 0) return reply(slowDown(waitMs));
      const found = commands.get(event);
      if (!found) return reply(problem('unknown-event', 'The server knows no such event; nothing was done.'));
      const parsed = found.schema.safeParse(body);
      if (!parsed.success) return reply(problemOfInput(parsed.error));
      reply(await found.handle(parsed.data, caller));
    } catch (error) {
      onFault(event, error);
      reply(problem('internal-error', 'The server could not finish it.'));
    }
  }
}

/** Refused before it was read: it costs next to nothing, and nothing of it was taken. */
export function slowDown(waitMs: number): Problem {
  return { ...problem('slow-down', 'More comes in than is allowed; nothing was taken.'), retryAfterMs: waitMs };
}

/** The first thing that is wrong, named by its field, as the most telling code. Never repeats what was sent. */
export function problemOfInput(error: z.ZodError): Problem {
  const issue = error.issues[0];
  const field = issue?.path.join('.') || 'the body';
  let code: ProblemCode = 'invalid-input';
  if (field === 'text' && issue?.code === 'too_big') code = 'message-too-long';
  if (field === 'author') code = 'unknown-author';
  const unknown = issue?.code === 'unrecognized_keys' ? ` (${issue.keys.slice(0, 3).join(', ').slice(0, 100)})` : '';
  return problem(code, `${field}: ${issue?.message ?? 'not valid'}${unknown} Nothing was taken.`);
}

export function statusOf(answer: Problem): number {
  return PROBLEMS[answer.code].status;
}
