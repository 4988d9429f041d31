import { defineConfig } from 'vitest/config';

/**
 * Tests read the packages' sources, not their builds: a test never runs against a stale `dist`. Nothing but this one
 * condition: Vitest hands the list on to Node, where `import` or `module` would break every `require` of a dual package.
 */
const source = {
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
};

export default defineConfig({
  test: {
    projects: [
      {
        ...source,
        test: {
          name: 'unit',
          include: ['packages/*/{src,accuracy}/**/*.test.ts', 'apps/cli/src/**/*.test.ts', 'scripts/**/*.test.ts'],
          setupFiles: ['scripts/fail-on-console-error.ts'],
        },
      },
      {
        ...source,
        test: {
          name: 'web',
          include: ['apps/web/src/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          setupFiles: ['scripts/fail-on-console-error.ts'],
        },
      },
      {
        ...source,
        test: {
          name: 'server',
          include: ['apps/server/src/**/*.test.ts'],
          setupFiles: ['scripts/fail-on-console-error.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Each test file holds a database of its own: 340 MB when it is embedded.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        ...source,
        test: {
          // The built server process, killed under load: `npm run build` comes first.
          name: 'faults',
          include: ['apps/server/faults/**/*.test.ts'],
          setupFiles: ['scripts/fail-on-console-error.ts'],
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
