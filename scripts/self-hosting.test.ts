import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSettings, settingNames } from '../apps/server/src/settings.ts';
import { parseDockerfile } from './dockerfile.ts';

type Service = {
  ports?: string[];
  volumes?: string[];
  environment?: Record<string, string>;
  healthcheck?: { test: string[] };
  depends_on?: Record<string, { condition: string }>;
};

const compose = parse(readFileSync('docker-compose.yml', 'utf8')) as {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
};
const services = Object.entries(compose.services);
const server = compose.services.server as Service;

/** A value as Compose fills it in where the environment gives nothing. */
const filledIn = (value: string) => value.replaceAll(/\$\{\w+(?::-([^}]*))?\}/g, (_, byDefault) => byDefault ?? '');

test('every port is published on loopback only', () => {
  const ports = services.flatMap(([, { ports = [] }]) => ports);
  expect(ports.length).toBeGreaterThan(0);
  for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
});

test.each(services)('%s tells its health, and waits for the health of what it depends on', (_, service) => {
  expect(service.healthcheck?.test.length).toBeGreaterThan(0);
  for (const [name, { condition }] of Object.entries(service.depends_on ?? {})) {
    expect(condition).toBe('service_healthy');
    expect(compose.services[name]).toBeDefined();
  }
});

test('every volume is named and declared', () => {
  const used = services.flatMap(([, { volumes = [] }]) => volumes.map((volume) => volume.split(':')[0]));
  expect(new Set(used)).toEqual(new Set(Object.keys(compose.volumes)));
});

test('the settings the compose file gives are known and work together, with the demo and without', () => {
  const environment = Object.fromEntries(
    Object.entries(server.environment ?? {}).map(([name, value]) => [name, filledIn(value)]),
  );
  expect(settingNames).toEqual(expect.arrayContaining(Object.keys(environment)));
  expect(readSettings(environment)).toMatchObject({ demo: true, host: '0.0.0.0', port: 3000, dataDir: '/data' });
  expect(readSettings({ ...environment, DEMO: 'off' })).toMatchObject({ demo: false });
});

const SERVES_OTHERS = { PUBLIC_URL: 'https://support.example.com', TLS_IN_FRONT: 'yes' };

test('in production the compose file starts only with a database password of its own', () => {
  const given = { ...SERVES_OTHERS, NODE_ENV: 'production', DEMO: 'off' };
  const environment = (password: string) => ({
    ...Object.fromEntries(Object.entries(server.environment ?? {}).map(([name, value]) => [name, filledIn(value)])),
    ...given,
    DATABASE_URL: `postgresql://evenkeel:${password}@postgres:5432/evenkeel`,
  });
  expect(() => readSettings(environment('evenkeel'))).toThrow(/DATABASE_URL/);
  expect(readSettings(environment('kT3vRz8nQ1bXw6Lm'))).toMatchObject({ nodeEnv: 'production', demo: false });
});

test('the settings of the image are known, and lack only what nobody but its operator knows', () => {
  const image = parseDockerfile(readFileSync('Dockerfile', 'utf8')).at(-1);
  const assignments = (image?.instructions ?? [])
    .filter(({ keyword }) => keyword === 'ENV')
    .flatMap(({ rest }) => rest.split(/\s+/));
  const environment = Object.fromEntries(assignments.map((assignment) => assignment.split('=') as [string, string]));
  expect(settingNames).toEqual(expect.arrayContaining(Object.keys(environment)));
  expect(() => readSettings(environment)).toThrow(/PUBLIC_URL/);
  const started = readSettings({ ...environment, ...SERVES_OTHERS });
  expect(started).toMatchObject({ demo: false, host: '0.0.0.0', nodeEnv: 'production' });
});

const hasCompose = spawnSync('docker', ['compose', 'version']).status === 0;

test.runIf(hasCompose)('Docker Compose itself accepts the file', () => {
  const { status, stderr } = spawnSync('docker', ['compose', '--profile', 'scale-out', 'config', '--quiet'], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
