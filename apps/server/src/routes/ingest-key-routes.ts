import { type IngestKeysView, ingestKeyCreateSchema, ingestKeyRotateSchema } from '@evenkeel/protocol';
import type { FastifyInstance } from 'fastify';
import type { ReadUser } from '../accounts/read-user.ts';
import { actedBy } from '../audit/acted-by.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import type { IngestKeys } from '../ingest/ingest-keys.ts';
import { mayManageIngestKeys } from '../policies/policies.ts';
import { allowedUser, answerProblem, parseBody } from './answers.ts';

/** The keys of chat desks: list, make, rotate, revoke. A secret is in exactly one answer, and never again. */
export function addIngestKeyRoutes(
  app: FastifyInstance,
  options: { keys: IngestKeys; audit: AuditLog; readUser: ReadUser },
): void {
  const { keys, audit } = options;

  const onlyAdmins = { may: mayManageIngestKeys, refusal: 'Ingest keys are managed by an admin.' };

  app.get('/api/v1/ingest-keys', async (request, reply) => {
    if (!(await allowedUser(options.readUser, request, reply, onlyAdmins))) return reply;
    return { ok: true, keys: await keys.list() } satisfies IngestKeysView;
  });

  app.post('/api/v1/ingest-keys', async (request, reply) => {
    const admin = await allowedUser(options.readUser, request, reply, onlyAdmins);
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
    const admin = await allowedUser(options.readUser, request, reply, onlyAdmins);
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
    const admin = await allowedUser(options.readUser, request, reply, onlyAdmins);
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
