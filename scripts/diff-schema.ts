import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { MigrationList } from '@prisma/schema-engine-wasm';
import * as engineBindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { PrismaPGlite } from 'pglite-prisma-adapter';

/**
 * Prisma's schema engine is a download that some networks do not allow; its WebAssembly build is an npm package. It has
 * no loader for Node, so the few lines of it are here. The package is internal to Prisma: exact version, authoring only.
 */

/**
 * SQL that leads from what the migrations make to what the schema says; undefined when they agree.
 * The migrations are played into an empty in-memory database to find out.
 */
export async function diffSchema({
  schemaFile,
  migrationsDir,
}: {
  schemaFile: string;
  migrationsDir: string;
}): Promise<string | undefined> {
  const engine = await loadEngine();
  const { exitCode, stdout } = await engine.diff({
    from: { tag: 'migrations', ...listMigrations(migrationsDir) },
    to: {
      tag: 'schemaDatamodel',
      files: [{ path: 'schema.prisma', content: readFileSync(schemaFile, 'utf8') }],
    },
    script: true,
    exitCode: true,
    filters: { externalTables: [], externalEnums: [] },
  });
  return exitCode === 0 ? undefined : (stdout ?? '');
}

async function loadEngine(): Promise<engineBindings.SchemaEngine> {
  const { resolve: locate } = createRequire(import.meta.url);
  const wasmFile = locate('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm');
  // The bindings look for this name when the engine panics.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      set_message(message: string) {
        throw new Error(`Prisma's schema engine failed: ${message}`);
      },
    },
  });
  const { instance } = await WebAssembly.instantiate(readFileSync(wasmFile), {
    './schema_engine_bg.js': engineBindings as unknown as WebAssembly.ModuleImports,
  });
  const bindings = engineBindings as typeof engineBindings & { __wbg_set_wasm(exports: WebAssembly.Exports): void };
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPGlite(new PGlite()));
  return engineBindings.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
}

function listMigrations(migrationsDir: string): MigrationList {
  return {
    baseDir: resolve(migrationsDir),
    lockfile: {
      path: 'migration_lock.toml',
      content: readFileSync(join(migrationsDir, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: readdirSync(migrationsDir)
      .filter((name) => existsSync(join(migrationsDir, name, 'migration.sql')))
      .sort()
      .map((name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok', value: readFileSync(join(migrationsDir, name, 'migration.sql'), 'utf8') },
        },
      })),
  };
}
