import { Readable } from 'node:stream';
import { type AuditView, auditQuerySchema } from '@evenkeel/protocol';
import type { FastifyInstance } from 'fastify';
import type { ReadUser } from '../accounts/read-user.ts';
import { actedBy } from '../audit/acted-by.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import { mayReadAudit } from '../policies/policies.ts';
import { problemOfInput } from '../realtime/bind-commands.ts';
import type { PrismaClient } from '../storage/generated/client.ts';
import { allowedUser, answerProblem } from './answers.ts';

const PAGE = 200;

/** The audit log: looked through, taken out, and checked. Looking into it is written down like everything else. */
export function addAuditRoutes(
  app: FastifyInstance,
  options: { audit: AuditLog; prisma: PrismaClient; readUser: ReadUser },
): void {
  const { audit, prisma } = options;

  const onlyAdmins = { may: mayReadAudit, refusal: 'The audit log is read by an admin.' };

  app.get('/api/v1/audit', async (request, reply) => {
    const admin = await allowedUser(options.readUser, request, reply, onlyAdmins);
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
    const admin = await allowedUser(options.readUser, request, reply, onlyAdmins);
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
    if (!(await allowedUser(options.readUser, request, reply, onlyAdmins))) return reply;
    return { ok: true, verdict: await verifyAudit(prisma) };
  });
}
