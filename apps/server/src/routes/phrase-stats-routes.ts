import type { PhraseStatsView } from '@evenkeel/protocol';
import { scorePhrases } from '@evenkeel/suggestion-picker';
import type { FastifyInstance } from 'fastify';
import type { ReadUser } from '../accounts/read-user.ts';
import type { FeedbackStore } from '../pipeline/ports.ts';
import { mayReadPhraseStats } from '../policies/policies.ts';
import { allowedUser } from './answers.ts';

/** What became of each phrase, and what that is worth in the ranking. */
export function addPhraseStatsRoutes(
  app: FastifyInstance,
  options: { stats: () => ReturnType<FeedbackStore['phraseStats']>; isLearning: boolean; readUser: ReadUser },
): void {
  const onlyAdmins = { may: mayReadPhraseStats, refusal: 'What became of phrases is for those who tune them.' };

  app.get('/api/v1/phrase-stats', async (request, reply) => {
    if (!(await allowedUser(options.readUser, request, reply, onlyAdmins))) return reply;
    const stats = await options.stats();
    const scores = scorePhrases(stats);
    return {
      ok: true,
      isLearning: options.isLearning,
      phrases: stats.map((one) => ({ ...one, points: 0, why: '', ...scores.get(one.phraseId) })),
    } satisfies PhraseStatsView;
  });
}
