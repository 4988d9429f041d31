import { LIMITS, messageBatchSchema, messageSendSchema, problem } from '@evenkeel/protocol';
import type { FastifyInstance } from 'fastify';
import type { IngestKey, IngestKeys } from '../ingest/ingest-keys.ts';
import type { KeyPaces } from '../ingest/key-paces.ts';
import { keyRefusal } from '../ingest/key-scope.ts';
import { handleChatMessage } from '../pipeline/handle-chat-message.ts';
import type { House } from '../pipeline/ports.ts';
import { problemOfInput, slowDown } from '../realtime/bind-commands.ts';
import { answerProblem } from './answers.ts';

/** `POST /api/v1/messages`: what `message:send` does, for desks that speak HTTP; one message, or a batch answered in order. */
export function addIngestRoutes(
  app: FastifyInstance,
  options: { house: House; keys: IngestKeys; paces: KeyPaces },
): void {
  const { house, keys, paces } = options;

  app.post('/api/v1/messages', { bodyLimit: LIMITS.bodyBytes }, async (request, reply) => {
    const key = keys.find(request.headers.authorization?.match(/^Bearer (.+)$/)?.[1]);
    if (!key) {
      return answerProblem(
        reply,
        problem('no-key', 'The request has no ingest key, or one this server does not know.'),
      );
    }
    const { body } = request;
    const isBatch = typeof body === 'object' && body !== null && 'messages' in body;
    const waitMs = paces.of(key).take(isBatch && Array.isArray(body.messages) ? Math.max(1, body.messages.length) : 1);
    if (waitMs > 0) {
      return answerProblem(reply.header('retry-after', Math.ceil(waitMs / 1000)), slowDown(waitMs));
    }
    if (isBatch) {
      const batch = messageBatchSchema.safeParse(body);
      if (!batch.success) {
        return answerProblem(
          reply,
          problem('invalid-input', `A batch holds 1 to ${LIMITS.batchMessages} messages; nothing was taken.`),
        );
      }
      return { ok: true, answers: await Promise.all(batch.data.messages.map((one) => takeOne(one, key))) };
    }
    const answer = await takeOne(body, key);
    return answer.ok ? answer : answerProblem(reply, answer);
  });

  async function takeOne(body: unknown, key: IngestKey) {
    const parsed = messageSendSchema.safeParse(body);
    if (!parsed.success) return problemOfInput(parsed.error);
    return (await keyRefusal(key, parsed.data, { keys, house })) ?? handleChatMessage(parsed.data, house);
  }
}
