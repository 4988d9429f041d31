import {
  type EmbedOriginsView,
  type EmbedSitesView,
  embedSitePutSchema,
  embedSiteRenewSchema,
} from '@evenkeel/protocol';
import type { FastifyInstance } from 'fastify';
import type { ReadUser } from '../accounts/read-user.ts';
import { actedBy } from '../audit/acted-by.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import type { EmbedSites } from '../embed/embed-sites.ts';
import { mayManageEmbedSites } from '../policies/policies.ts';
import { allowedUser, answerProblem, parseBody } from './answers.ts';

type OfSite = { Params: { siteId: string } };

/** Pages elsewhere that may show the sidebar: list, make, change, renew the secret, remove. */
export function addEmbedSiteRoutes(
  app: FastifyInstance,
  { sites, audit, readUser }: { sites: EmbedSites; audit: AuditLog; readUser: ReadUser },
): void {
  const onlyAdmins = { may: mayManageEmbedSites, refusal: 'Pages that may show the sidebar are kept by an admin.' };

  /** Before anybody is known: these are the names of pages, and no secret. */
  app.get<OfSite>(
    '/api/v1/embed/:siteId',
    ({ params }) => ({ ok: true, origins: [...sites.originsOf(params.siteId)] }) satisfies EmbedOriginsView,
  );

  app.get('/api/v1/embed-sites', async (request, reply) => {
    if (!(await allowedUser(readUser, request, reply, onlyAdmins))) return reply;
    return { ok: true, sites: sites.list() } satisfies EmbedSitesView;
  });

  app.post('/api/v1/embed-sites', async (request, reply) => {
    const admin = await allowedUser(readUser, request, reply, onlyAdmins);
    const body = admin && parseBody(embedSitePutSchema, request, reply);
    if (!body) return reply;
    const made = await sites.create(body, admin.userId);
    const detail = { name: body.name, origins: body.origins.join(' ') };
    const by = actedBy(admin, request.ip);
    await audit.record({ ...by, action: 'embed-site:created', subject: made.site.siteId, detail });
    return made;
  });

  app.put<OfSite>('/api/v1/embed-sites/:siteId', async (request, reply) => {
    const admin = await allowedUser(readUser, request, reply, onlyAdmins);
    const body = admin && parseBody(embedSitePutSchema, request, reply);
    if (!body) return reply;
    const { siteId } = request.params;
    const answer = await sites.change(siteId, body);
    if (!answer.ok) return answerProblem(reply, answer);
    const detail = { name: body.name, origins: body.origins.join(' ') };
    await audit.record({ ...actedBy(admin, request.ip), action: 'embed-site:changed', subject: siteId, detail });
    return answer;
  });

  app.post<OfSite>('/api/v1/embed-sites/:siteId/renew', async (request, reply) => {
    const admin = await allowedUser(readUser, request, reply, onlyAdmins);
    const body = admin && parseBody(embedSiteRenewSchema, request, reply);
    if (!body) return reply;
    const { siteId } = request.params;
    const answer = await sites.renew(siteId, body.overlapHours);
    if (!answer.ok) return answerProblem(reply, answer);
    const detail = { renewed: true, overlapHours: body.overlapHours };
    await audit.record({ ...actedBy(admin, request.ip), action: 'embed-site:changed', subject: siteId, detail });
    return answer;
  });

  app.delete<OfSite>('/api/v1/embed-sites/:siteId', async (request, reply) => {
    const admin = await allowedUser(readUser, request, reply, onlyAdmins);
    if (!admin) return reply;
    const { siteId } = request.params;
    const answer = await sites.remove(siteId);
    if (!answer.ok) return answerProblem(reply, answer);
    await audit.record({ ...actedBy(admin, request.ip), action: 'embed-site:removed', subject: siteId, detail: {} });
    return answer;
  });
}
