import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { shrinkPicture } from './shrink-picture.ts';
import { runTool } from './step.mjs';

/**
 * `npm run pictures`: draws every picture of the gallery anew and makes it small. Build first (`npm run build`), look at what
 * has changed, and commit only what was meant to change. `npm run pictures -- -g blanks` draws some.
 */

const FOLDER = fileURLToPath(new URL('../e2e/stories/gallery/', import.meta.url));
/** A minute or two on a machine that does nothing else. */
const LIMIT_MS = 30 * 60_000;
const asked = process.argv.slice(2);

if (asked.length === 0) rmSync(FOLDER, { recursive: true, force: true });
const { code } = await runTool(
  '@playwright/test/cli.js',
  ['test', '--config=e2e/playwright.config.ts', 'gallery.spec', '--update-snapshots=all', ...asked],
  { timeoutMs: LIMIT_MS },
);

let bytes = 0;
for (const name of readdirSync(FOLDER)) {
  const png = readFileSync(FOLDER + name);
  // Colour type 3 is one that has been made small already.
  const small = png[25] === 3 ? png : shrinkPicture(png);
  writeFileSync(FOLDER + name, small);
  bytes += small.length;
}
console.log(`${readdirSync(FOLDER).length} pictures, ${Math.round(bytes / 1000)} kB.`);
process.exitCode = code;
