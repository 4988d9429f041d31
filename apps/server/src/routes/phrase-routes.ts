import { type PhrasesView, phrasePutSchema } from '@evenkeel/protocol';
import type { FastifyInstance } from 'fastify';
import type { ReadUser } from '../accounts/read-user.ts';
import { actedBy } from '../audit/acted-by.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import { mayEditLibrary, mayReadLibrary } from '../policies/policies.ts';
import type { LibraryKeeper } from '../storage/library-keeper.ts';
import { allowedUser, answerProblem, parseBody } from './answers.ts';

/** The phrases: list, add, edit, switch off. In force from the next message on. */
export function addPhraseRoutes(
  app: FastifyInstance,
  options: { keeper: LibraryKeeper; audit: AuditLog; readUser: ReadUser },
): void {
  const { keeper, readUser } = options;
  const staff = { may: mayReadLibrary, refusal: 'The phrases are for staff.' };
  const onlyAdmins = { may: mayEditLibrary, refusal: 'Phrases are edited by an admin.' };

  app.get('/api/v1/phrases', async (request, reply) => {
    if (!(await allowedUser(readUser, request, reply, staff))) return reply;
    return { ok: true, version: keeper.version, phrases: keeper.library.phrases } satisfies PhrasesView;
  });

  app.put<{ Params: { id: string } }>('/api/v1/phrases/:id', async (request, reply) => {
    const user = await allowedUser(readUser, request, reply, onlyAdmins);
    if (!user) return reply;
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
