import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

/**
 * npm run lockfile              completes it
 * npm run lockfile -- --check   fails when it is not complete
 *
 * Adds to package-lock.json what `npm install` leaves out when the registry in use does not carry the
 * packages of every platform: the native parts of build tools for systems other than this one. Without them `npm ci`
 * refuses the lockfile, or installs tools without their native part on those systems. The added entries have no
 * integrity, which npm looks up when it installs one of them; `npm install` with a full registry writes it in.
 */

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const added = missingOptionalPackages(lock.packages);
if (process.argv.includes('--check')) {
  const names = added.map(({ path }) => path.replace('node_modules/', '')).join(', ');
  if (names) console.log(`package-lock.json lacks ${names}: npm ci fails with it. Run: npm run lockfile`);
  const stale = workspacesOutOfStep(lock.packages).join(', ');
  if (stale)
    console.log(
      `package-lock.json knows other dependencies of ${stale}: npm ci fails with it. Run: npm install && npm run lockfile`,
    );
  process.exit(names || stale ? 1 : 0);
}
for (const { path, entry } of added) lock.packages[path] = entry;
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
console.log(`Added ${added.length} packages of other platforms.`);

function missingOptionalPackages(packages) {
  const missing = new Map();
  for (const [dependent, { optionalDependencies = {}, dev, devOptional }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const path = `node_modules/${name}`;
      if (path in packages || `${dependent}/${path}` in packages || missing.has(path)) continue;
      missing.set(path, {
        path,
        entry: { version, ...platformIn(name), ...(dev || devOptional ? { dev: true } : {}), optional: true },
      });
    }
  }
  return [...missing.values()];
}

/** Workspaces whose package.json was changed without an install. */
function workspacesOutOfStep(packages) {
  return Object.entries(packages)
    .filter(([path]) => !path.includes('node_modules/'))
    .filter(([path, known]) => {
      const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
      return ['dependencies', 'devDependencies'].some(
        (kind) => !isDeepStrictEqual(manifest[kind] ?? {}, known[kind] ?? {}),
      );
    })
    .map(([path, { name }]) => name ?? path);
}

/** The platform a package is for, as such packages say in their name: `…-linux-arm64-musl`. */
function platformIn(name) {
  const platform =
    /[-/](android|darwin|freebsd|linux|openharmony|win32|windows)-(64|arm64|arm|ia32|ppc64|riscv64|s390x|x64)(?:-(gnu|musl))?/.exec(
      name,
    );
  if (!platform)
    throw new Error(`Which platform ${name} is for cannot be seen from its name: add it to package-lock.json by hand.`);
  const [, os, cpu, libc] = platform;
  return {
    cpu: [cpu === '64' ? 'x64' : cpu],
    ...(libc ? { libc: [libc === 'gnu' ? 'glibc' : 'musl'] } : {}),
    os: [os === 'windows' ? 'win32' : os],
  };
}
