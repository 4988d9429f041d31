import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

const SURFACES = [
  'index',
  'desk',
  'sidebar',
  'customer',
  'wall',
  'admin',
  'gallery',
  'sign-in',
  'account',
  'people',
  'connections',
  'audit',
];
/** Addresses that share a page with another one. */
const ALIASES: Record<string, string> = { 'set-up': 'sign-in', 'set-password': 'sign-in' };
/** Where the server listens during development. */
const SERVER = 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [
    react(),
    {
      // The server maps `/desk` to `desk.html`; the development server does the same.
      name: 'page-addresses',
      configureServer(server) {
        server.middlewares.use((request, _response, next) => {
          const [, address = '', query = ''] = request.url?.match(/^\/([a-z-]+)(\?.*)?$/) ?? [];
          const name = ALIASES[address] ?? address;
          if (SURFACES.includes(name)) request.url = `/${name}.html${query}`;
          next();
        });
      },
    },
  ],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: {
    // The first browsers with `light-dark()` and `field-sizing`-free fallbacks; nothing is polyfilled.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // Data URIs would need `img-src data:` in the content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: Object.fromEntries(
        SURFACES.map((name) => [name, fileURLToPath(new URL(`./${name}.html`, import.meta.url))]),
      ),
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': SERVER, '/socket.io': { target: SERVER, ws: true } },
  },
});
