import { defineConfig } from 'prisma/config';

// Only for Prisma's own CLI (generate, studio, migrate); the server reads DATABASE_URL through its settings.
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  ...(process.env.DATABASE_URL ? { datasource: { url: process.env.DATABASE_URL } } : {}),
});
