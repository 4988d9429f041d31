import { levelOfMessage } from '@evenkeel/conversation-state';
import { type ExplanationView, explainSchema, problem } from '@evenkeel/protocol';
import { explainAssessment, scoreMessage } from '@evenkeel/scoring-engine';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { House } from '../pipeline/ports.ts';
import { mayTrySentences, type User } from '../policies/policies.ts';
import { answerProblem, parseBody } from './answers.ts';

/** What the library in force reads in a sentence, and what would have kept it from it. */
export function addExplainRoutes(
  app: FastifyInstance,
  options: { library: House['library']; userOf: (request: FastifyRequest) => User | null },
): void {
  app.post('/api/v1/explain', (request, reply) => {
    const user = options.userOf(request);
    if (!user) return answerProblem(reply, problem('not-signed-in', 'Nobody is signed in here.'));
    if (!mayTrySentences(user)) return answerProblem(reply, problem('not-allowed', 'Sentences are tried by an admin.'));
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
