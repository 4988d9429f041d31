import { Readable } from 'node:stream';
import { type AuditView, auditQuerySchema, problem } from '@evenkeel/protocol';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { actedBy } from '../audit/acted-by.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import { mayReadAudit, type User } from '../policies/policies.ts';
import { problemOfInput } from '../realtime/bind-commands.ts';
import type { PrismaClient } from '../storage/generated/client.ts';
import { answerProblem } from './answers.ts';

const PAGE = 200;

/** The audit log: looked through, taken out, and checked. Looking into it is written down like everything else. */
export function addAuditRoutes(
  app: FastifyInstance,
  options: { audit: AuditLog; prisma: PrismaClient; userOf: (request: FastifyRequest) => User | null },
): void {
  const { audit, prisma } = options;

  /** The admin who asks, or null after the problem has been sent. */
  function adminOf(request: FastifyRequest, reply: FastifyReply): User | null {
    const user = options.userOf(request);
    if (user && mayReadAudit(user)) return user;
    answerProblem(
      reply,
      user
        ? problem('not-allowed', 'The audit log is read by an admin.')
        : problem('not-signed-in', 'Nobody is signed in here.'),
    );
    return null;
  }

  app.get('/api/v1/audit', async (request, reply) => {
    const admin = adminOf(request, reply);
    if (!admin) return reply;
    const query = auditQuerySchema.safeParse(request.query);
    if (!query.success) return answerProblem(reply, problemOfInput(query.error));
    const entries = await audit.find(query.data, PAGE);
    audit.note({
      ...actedBy(admin, request.ip),
      action: 'audit:seen',
      subject: 'audit',
      detail: { lines: entries.length },
    });
    return {
      ok: true,
      entries,
      nextBeforeSeq: entries.length < PAGE ? null : (entries.at(-1)?.seq ?? null),
    } satisfies AuditView;
  });

  app.get('/api/v1/audit/export', async (request, reply) => {
    const admin = adminOf(request, reply);
    if (!admin) return reply;
    const query = auditQuerySchema.safeParse(request.query);
    if (!query.success) return answerProblem(reply, problemOfInput(query.error));
    await audit.record({ ...actedBy(admin, request.ip), action: 'audit:exported', subject: 'audit', detail: {} });
    const { beforeSeq: from, ...rest } = query.data;
    /** Page by page: a log of years does not fit in memory. */
    async function* lines() {
      let beforeSeq = from;
      for (;;) {
        const page = await audit.find({ ...rest, ...(beforeSeq === undefined ? {} : { beforeSeq }) }, PAGE);
        for (const entry of page) yield `${JSON.stringify(entry)}\n`;
        if (page.length < PAGE) return;
        beforeSeq = page.at(-1)?.seq;
      }
    }
    return reply
      .type('application/x-ndjson')
      .header('content-disposition', 'attachment; filename="evenkeel-audit.jsonl"')
      .send(Readable.from(lines()));
  });

  app.get('/api/v1/audit/verify', async (request, reply) => {
    if (!adminOf(request, reply)) return reply;
    return { ok: true, verdict: await verifyAudit(prisma) };
  });
}
