import { type PhrasesView, phrasePutSchema, problem } from '@evenkeel/protocol';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { actedBy } from '../audit/acted-by.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import { mayEditLibrary, mayReadLibrary, type User } from '../policies/policies.ts';
import type { LibraryKeeper } from '../storage/library-keeper.ts';
import { answerProblem, parseBody } from './answers.ts';

/** The phrases: list, add, edit, switch off. In force from the next message on. */
export function addPhraseRoutes(
  app: FastifyInstance,
  options: { keeper: LibraryKeeper; audit: AuditLog; userOf: (request: FastifyRequest) => User | null },
): void {
  const { keeper } = options;

  app.get('/api/v1/phrases', (request, reply) => {
    const user = options.userOf(request);
    if (!user) return answerProblem(reply, problem('not-signed-in', 'Nobody is signed in here.'));
    if (!mayReadLibrary(user)) return answerProblem(reply, problem('not-allowed', 'The phrases are for staff.'));
    return { ok: true, version: keeper.version, phrases: keeper.library.phrases } satisfies PhrasesView;
  });

  app.put<{ Params: { id: string } }>('/api/v1/phrases/:id', async (request, reply) => {
    const user = options.userOf(request);
    if (!user) return answerProblem(reply, problem('not-signed-in', 'Nobody is signed in here.'));
    if (!mayEditLibrary(user)) return answerProblem(reply, problem('not-allowed', 'Phrases are edited by an admin.'));
    const body = parseBody(phrasePutSchema, request, reply);
    if (!body) return reply;
    const answer = await keeper.putPhrase(request.params.id, body, user.userId);
    if (!answer.ok) return answerProblem(reply, answer);
    await options.audit.record({
      ...actedBy(user, request.ip),
      action: 'library:changed',
      subject: request.params.id,
      detail: { version: answer.version },
    });
    return answer;
  });
}
