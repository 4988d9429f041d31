import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Address → page. Everything else of the build is an asset with a hash in its name. */
const PAGES = {
  '/': 'index.html',
  '/desk': 'desk.html',
  '/sidebar': 'sidebar.html',
  '/customer': 'customer.html',
  '/wall': 'wall.html',
  '/admin': 'admin.html',
  '/gallery': 'gallery.html',
} as const;

export async function addPageRoutes(app: FastifyInstance, webDir: string): Promise<void> {
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
  for (const [address, file] of Object.entries(PAGES)) {
    app.get(address, (_request, reply) => reply.sendFile(file));
  }
}
