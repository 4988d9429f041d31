import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { EmbedSites } from '../embed/embed-sites.ts';

/** Address → page. Everything else of the build is an asset with a hash in its name. */
const PAGES = {
  '/': 'index.html',
  '/desk': 'desk.html',
  '/customer': 'customer.html',
  '/wall': 'wall.html',
  '/admin': 'admin.html',
  '/gallery': 'gallery.html',
  '/sign-in': 'sign-in.html',
  '/set-up': 'sign-in.html',
  '/set-password': 'sign-in.html',
  '/account': 'account.html',
  '/people': 'people.html',
  '/connections': 'connections.html',
  '/audit': 'audit.html',
} as const;

export async function addPageRoutes(
  app: FastifyInstance,
  { webDir, sites }: { webDir: string; sites: EmbedSites },
): Promise<void> {
  await app.register(fastifyStatic, {
    root: webDir,
    index: false,
    setHeaders: (reply, path) => {
      // Vite names assets by their content: they never change. Pages always do.
      void reply.header(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  // The one page others may frame: those of the site it is opened for, and nobody else.
  app.get<{ Querystring: { site?: unknown } }>('/sidebar', ({ query }, reply) => {
    const origins = typeof query.site === 'string' ? sites.originsOf(query.site) : [];
    const policy = String(reply.getHeader('content-security-policy'));
    reply.header(
      'content-security-policy',
      policy.replace(/frame-ancestors [^;]*/, ['frame-ancestors', "'self'", ...origins].join(' ')),
    );
    // The older header knows no list, and browsers of today obey the policy instead.
    reply.removeHeader('x-frame-options');
    return reply.sendFile('sidebar.html');
  });
  for (const [address, file] of Object.entries(PAGES)) {
    app.get(address, (_request, reply) => reply.sendFile(file));
  }
}
