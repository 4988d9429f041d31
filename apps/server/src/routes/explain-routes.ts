import { levelOfMessage } from '@evenkeel/conversation-state';
import { type ExplanationView, explainSchema } from '@evenkeel/protocol';
import { explainAssessment, scoreMessage } from '@evenkeel/scoring-engine';
import type { FastifyInstance } from 'fastify';
import type { ReadUser } from '../accounts/read-user.ts';
import type { House } from '../pipeline/ports.ts';
import { mayTrySentences } from '../policies/policies.ts';
import { allowedUser, parseBody } from './answers.ts';

/** What the library in force reads in a sentence, and what would have kept it from it. */
export function addExplainRoutes(
  app: FastifyInstance,
  options: { library: House['library']; readUser: ReadUser },
): void {
  const onlyAdmins = { may: mayTrySentences, refusal: 'Sentences are tried by an admin.' };

  app.post('/api/v1/explain', async (request, reply) => {
    if (!(await allowedUser(options.readUser, request, reply, onlyAdmins))) return reply;
    const body = parseBody(explainSchema, request, reply);
    if (!body) return reply;
    const { lexicon, rules } = options.library.current;
    const { evidence, ...assessment } = scoreMessage(body.text, lexicon);
    return {
      ok: true,
      level: levelOfMessage({ ...assessment, evidence }, rules.thresholds),
      assessment,
      rows: explainAssessment(body.text, { ...assessment, evidence }, lexicon),
    } satisfies ExplanationView;
  });
}
