import { type IngestKeysView, ingestKeyCreateSchema, ingestKeyRotateSchema, problem } from '@evenkeel/protocol';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { actedBy } from '../audit/acted-by.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import type { IngestKeys } from '../ingest/ingest-keys.ts';
import { mayManageIngestKeys, type User } from '../policies/policies.ts';
import { answerProblem, parseBody } from './answers.ts';

/** The keys of chat desks: list, make, rotate, revoke. A secret is in exactly one answer, and never again. */
export function addIngestKeyRoutes(
  app: FastifyInstance,
  options: { keys: IngestKeys; audit: AuditLog; userOf: (request: FastifyRequest) => User | null },
): void {
  const { keys, audit } = options;

  /** The admin who asks, or null after the problem has been sent. */
  function adminOf(request: FastifyRequest, reply: FastifyReply): User | null {
    const user = options.userOf(request);
    if (user && mayManageIngestKeys(user)) return user;
    answerProblem(
      reply,
      user
        ? problem('not-allowed', 'Ingest keys are managed by an admin.')
        : problem('not-signed-in', 'Nobody is signed in here.'),
    );
    return null;
  }

  app.get('/api/v1/ingest-keys', async (request, reply) => {
    if (!adminOf(request, reply)) return reply;
    return { ok: true, keys: await keys.list() } satisfies IngestKeysView;
  });

  app.post('/api/v1/ingest-keys', async (request, reply) => {
    const admin = adminOf(request, reply);
    const body = admin && parseBody(ingestKeyCreateSchema, request, reply);
    if (!body) return reply;
    const made = await keys.create(body, admin.userId);
    await audit.record({
      ...actedBy(admin, request.ip),
      action: 'ingest-key:created',
      subject: made.key.keyId,
      detail: { name: body.name, sources: body.sources.join(', '), queues: body.queueIds.join(', ') },
    });
    return made;
  });

  app.post<{ Params: { keyId: string } }>('/api/v1/ingest-keys/:keyId/rotate', async (request, reply) => {
    const admin = adminOf(request, reply);
    const body = admin && parseBody(ingestKeyRotateSchema, request, reply);
    if (!body) return reply;
    const answer = await keys.rotate(request.params.keyId, body.overlapHours, admin.userId);
    if (!answer.ok) return answerProblem(reply, answer);
    await audit.record({
      ...actedBy(admin, request.ip),
      action: 'ingest-key:rotated',
      subject: request.params.keyId,
      detail: { overlapHours: body.overlapHours, newKeyId: answer.key.keyId },
    });
    return answer;
  });

  app.delete<{ Params: { keyId: string } }>('/api/v1/ingest-keys/:keyId', async (request, reply) => {
    const admin = adminOf(request, reply);
    if (!admin) return reply;
    const answer = await keys.revoke(request.params.keyId, admin.userId);
    if (!answer.ok) return answerProblem(reply, answer);
    await audit.record({
      ...actedBy(admin, request.ip),
      action: 'ingest-key:revoked',
      subject: request.params.keyId,
      detail: {},
    });
    return answer;
  });
}
