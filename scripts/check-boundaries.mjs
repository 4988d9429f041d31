import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * Which room may import which: runs dependency-cruiser with the rules of .dependency-cruiser.cjs, and makes sure that
 * it has really read every file. (With a parser it cannot use it finds no imports, hence no faults, and says all is well.)
 */

const require = createRequire(import.meta.url);

// dependency-cruiser 17 hands every file to swc as TypeScript without JSX and stops at the first screen. It gets the
// parser from this module object, so the missing option is put in here, before it is loaded.
const swc = require('@swc/core');
const { parseFileSync } = swc;
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') });
const { cruise } = await import('dependency-cruiser');

const { options, ...ruleSet } = require('../.dependency-cruiser.cjs');
const { enhancedResolveOptions, ...cruiseOptions } = options;

const sources = ['packages', 'apps'].flatMap((folder) =>
  readdirSync(folder).flatMap((name) =>
    readdirSync(join(folder, name), { recursive: true })
      .filter((file) => /^src\/.*\.tsx?$/.test(file) && !file.includes('/generated/'))
      .map((file) => join(folder, name, file)),
  ),
);
const { output } = await cruise(sources, { ...cruiseOptions, ruleSet, validate: true }, enhancedResolveOptions);
const { violations, totalDependenciesCruised } = output.summary;

const seen = new Set(output.modules.filter(({ source }) => source).map(({ source }) => source));
const unseen = sources.filter((file) => !seen.has(file));
const imports = output.modules.flatMap(({ source, dependencies }) =>
  dependencies.map(({ resolved }) => ({ source, resolved })),
);
const across = imports.filter(({ source, resolved }) => roomOf(source) !== roomOf(resolved) && roomOf(resolved));

for (const { rule, from, to } of violations) {
  const { comment } = ruleSet.forbidden.find(({ name }) => name === rule.name);
  console.log(`${rule.name}: ${from} → ${to}\n  ${comment}\n`);
}
if (unseen.length > 0) console.log(`Not read, so not checked: ${unseen.join(', ')}`);
if (across.length === 0)
  console.log('No import from one package to another was found: the check does not see what it should.');
console.log(
  `${sources.length} files, ${totalDependenciesCruised} imports, ${across.length} of them across packages: ${violations.length} violations.`,
);
process.exit(violations.length + unseen.length > 0 || across.length === 0 ? 1 : 0);

function roomOf(path) {
  return /^(?:packages|apps)\/[^/]+/.exec(path)?.[0];
}
