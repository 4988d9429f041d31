import { describe, expect, test } from 'vitest';
import { InvalidSettings, isLoopback, presentEnvExample, readSettings } from './settings.ts';

function problemsOf(env: Record<string, string>) {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof InvalidSettings) return error.problems;
    throw error;
  }
  return [];
}

describe('readSettings', () => {
  test('an empty environment is a working demo on loopback with the embedded database', () => {
    expect(readSettings({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      databaseUrl: undefined,
      dataDir: './.data',
      demo: true,
      demoPortPublishedOnLoopback: false,
      demoAutoplay: true,
      ingestApiKey: undefined,
      sessionSecret: undefined,
      logLevel: 'info',
      groupCommitMaxRows: 500,
      nodeEnv: 'production',
    });
  });

  test('an empty value counts as absent', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: '  ' })).toEqual(readSettings({}));
  });

  test.each([
    ['HOST', '0.0.0.0', 'DEMO'],
    ['PORT', '65536', 'PORT'],
    ['PORT', '3000x', 'PORT'],
    ['PORT', '-1', 'PORT'],
    ['DATABASE_URL', 'mysql://localhost/x', 'DATABASE_URL'],
    ['DATABASE_URL', 'postgresql://db:port/evenkeel', 'DATABASE_URL'],
    ['DEMO', 'true', 'DEMO'],
    ['DEMO_PORT_PUBLISHED_ON_LOOPBACK', 'on', 'DEMO_PORT_PUBLISHED_ON_LOOPBACK'],
    ['DEMO_AUTOPLAY', '1', 'DEMO_AUTOPLAY'],
    ['INGEST_API_KEY', 'short', 'INGEST_API_KEY'],
    ['SESSION_SECRET', 'x'.repeat(23), 'SESSION_SECRET'],
    ['LOG_LEVEL', 'verbose', 'LOG_LEVEL'],
    ['GROUP_COMMIT_MAX_ROWS', '0', 'GROUP_COMMIT_MAX_ROWS'],
    ['NODE_ENV', 'staging', 'NODE_ENV'],
  ])('%s=%s is refused, blaming %s, with problem, consequence and remedy', (name, value, blamed) => {
    const [problem, ...others] = problemsOf({ [name]: value });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      variable: blamed,
      problem: expect.stringMatching(/\S/),
      consequence: expect.stringMatching(/\S/),
      remedy: expect.stringMatching(/^Set .*\.$/),
    });
  });

  test('every bad variable is named at once', () => {
    const variables = problemsOf({ PORT: 'x', DEMO: 'x', LOG_LEVEL: 'x' }).map(({ variable }) => variable);
    expect(variables).toEqual(['PORT', 'DEMO', 'LOG_LEVEL']);
  });

  test('a refused secret is not repeated in the message', () => {
    expect(() => readSettings({ SESSION_SECRET: 'hunter2' })).toThrow(/^(?!.*hunter2)/s);
    expect(() => readSettings({ DATABASE_URL: 'mysql://root:hunter2@db/x' })).toThrow(/^(?!.*hunter2)/s);
  });

  test('the demo may leave loopback only when the operator vouches for the published port', () => {
    expect(problemsOf({ HOST: '0.0.0.0', DEMO_PORT_PUBLISHED_ON_LOOPBACK: 'yes' })).toEqual([]);
    expect(problemsOf({ HOST: '0.0.0.0', DEMO: 'off' })).toEqual([]);
    expect(problemsOf({ HOST: '::' })).toHaveLength(1);
  });
});

test.each([
  ['127.0.0.1', true],
  ['127.1.2.3', true],
  ['::1', true],
  ['localhost', true],
  ['0.0.0.0', false],
  ['::', false],
  ['127.0.0.1.example.com', false],
  ['10.0.0.1', false],
])('isLoopback(%s) is %s', (host, answer) => {
  expect(isLoopback(host)).toBe(answer);
});

test('.env.example, uncommented, gives the defaults', () => {
  const examples = presentEnvExample();
  const env = Object.fromEntries(
    [...examples.matchAll(/^# ([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name as string, value as string]),
  );
  const { databaseUrl, ingestApiKey, sessionSecret, ...others } = readSettings(env);
  expect(readSettings({})).toMatchObject(others);
  expect(databaseUrl).toMatch(/^postgresql:/);
  expect([ingestApiKey, sessionSecret]).not.toContain(undefined);
});
