import type { DraftRulesView } from '@evenkeel/protocol';
import type { FastifyInstance } from 'fastify';
import type { ReadUser } from '../accounts/read-user.ts';
import { mayReadLibrary } from '../policies/policies.ts';
import type { LibraryKeeper } from '../storage/library-keeper.ts';
import { allowedUser } from './answers.ts';

/** What the draft coach in a browser works with: the rules in force, without their examples. */
export function addDraftRuleRoutes(
  app: FastifyInstance,
  { keeper, readUser }: { keeper: LibraryKeeper; readUser: ReadUser },
): void {
  const staff = { may: mayReadLibrary, refusal: 'The draft rules are for staff.' };

  app.get('/api/v1/draft-rules', async (request, reply) => {
    if (!(await allowedUser(readUser, request, reply, staff))) return reply;
    const { draftRules = [], draftMeasures = [], mayConcede = true } = keeper.library;
    return {
      ok: true,
      version: keeper.version,
      draftRules: draftRules.map(
        ({ matches: _matches, mustNotMatch: _mustNotMatch, rewrites: _rewrites, ...spoken }) => spoken,
      ),
      draftMeasures,
      mayConcede,
    } satisfies DraftRulesView;
  });
}
