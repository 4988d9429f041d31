import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Packages that speak to strangers are not older than the version that closed their known holes, whatever the lockfile was made
 * from; then npm's own audit, where the registry answers it. A hole of high or critical severity in what runs fails.
 */

/** Oldest version allowed, and what the one before it let happen. */
const FLOORS = {
  'engine.io': ['6.6.10', 'a handshake with an unknown EIO ends the process; a sid can reach the prototype'],
  'socket.io': ['4.8.0', 'an error without a listener ends the process'],
  'socket.io-parser': ['4.2.7', 'a packet says how many attachments are kept in memory'],
  ws: ['8.21.1', 'fragments that never end fill the memory'],
  fastify: ['5.8.5', 'a Content-Type with a tab, a space or garbage skips validation'],
  'better-auth': ['1.7.0', 'older ones have known ways around the sign-in'],
  jose: ['6.0.0', 'older lines are no longer mended'],
};

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const below = Object.entries(packages).flatMap(([path, { version }]) => {
  const name = path.replace(/^.*node_modules\//, '');
  const [floor, hole] = FLOORS[name] ?? [];
  return floor && isOlder(version, floor) ? [`${path} is ${version}, older than ${floor}: ${hole}.`] : [];
});
const known = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
const missing = Object.keys(FLOORS).filter((name) => !known.has(name));
for (const line of below)
  console.log(`${line} Run: npm install ${line.split(' ')[0].replace('node_modules/', '')}@latest`);
for (const name of missing) console.log(`${name} is not in the lockfile: take it off the list here, or put it back.`);
if (below.length === 0 && missing.length === 0) console.log(`${Object.keys(FLOORS).length} packages are new enough.`);

const holes = auditedHoles();
if (holes === null)
  console.log('The registry in use answers no audit: left out. With another one: npm audit --omit=dev');
else for (const hole of holes) console.log(`npm audit: ${hole}`);
process.exit(below.length + missing.length + (holes?.length ?? 0) > 0 ? 1 : 0);

/** High and critical ones in what runs, or null when nobody answers. */
function auditedHoles() {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8', timeout: 60_000 });
  let report;
  try {
    report = JSON.parse(stdout);
  } catch {
    return null;
  }
  if (!report.vulnerabilities) return null;
  return Object.values(report.vulnerabilities)
    .filter(({ severity }) => severity === 'high' || severity === 'critical')
    .map(({ name, severity, range }) => `${name} ${range}: ${severity}`);
}

function isOlder(version, floor) {
  const [one, other] = [version, floor].map((text) => text.split(/[.-]/).slice(0, 3).map(Number));
  const at = one.findIndex((part, index) => part !== other[index]);
  return at >= 0 && one[at] < other[at];
}
