import { MASK_ALL } from '@evenkeel/redaction';
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
      publicUrl: undefined,
      tlsInFront: false,
      demo: true,
      demoPortPublishedOnLoopback: false,
      demoAutoplay: true,
      ingestApiKey: undefined,
      sessionSecret: undefined,
      signInHelp: 'Ask an admin of Evenkeel in your company.',
      oidc: null,
      logLevel: 'info',
      groupCommitMaxRows: 500,
      ingestMessagesPerSecond: 20_000,
      learnFromFeedback: true,
      redact: MASK_ALL,
      retain: { closedChats: 365, cardFeedback: 365, contactMemory: 30, endedSignIns: 30 },
      nodeEnv: 'development',
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
    ['PUBLIC_URL', 'support.example.com', 'PUBLIC_URL'],
    ['PUBLIC_URL', 'https://support.example.com/desk', 'PUBLIC_URL'],
    ['PUBLIC_URL', 'ftp://support.example.com', 'PUBLIC_URL'],
    ['TLS_IN_FRONT', 'on', 'TLS_IN_FRONT'],
    ['SIGN_IN_HELP', 'x'.repeat(201), 'SIGN_IN_HELP'],
    ['OIDC_CLIENT_ID', 'x'.repeat(501), 'OIDC_CLIENT_ID'],
    ['OIDC_CLIENT_SECRET', 'x'.repeat(2001), 'OIDC_CLIENT_SECRET'],
    ['OIDC_NAME', 'x'.repeat(41), 'OIDC_NAME'],
    ['OIDC_ROLE_CLAIM', 'x'.repeat(101), 'OIDC_ROLE_CLAIM'],
    ['RETAIN_CLOSED_CHATS_DAYS', '-1', 'RETAIN_CLOSED_CHATS_DAYS'],
    ['RETAIN_CLOSED_CHATS_DAYS', '36501', 'RETAIN_CLOSED_CHATS_DAYS'],
    ['RETAIN_ENDED_SIGN_INS_DAYS', 'a month', 'RETAIN_ENDED_SIGN_INS_DAYS'],
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

describe('in production', () => {
  const good = {
    NODE_ENV: 'production',
    DEMO: 'off',
    TLS_IN_FRONT: 'yes',
    PUBLIC_URL: 'https://support.example.com',
  };
  const secret = 'kT3vRz8nQ1bXw6LmYc0uJs5h';

  test('a server with TLS in front, no demo and secrets of its own starts', () => {
    expect(readSettings(good)).toMatchObject({ nodeEnv: 'production', publicUrl: 'https://support.example.com' });
    const own = {
      INGEST_API_KEY: secret,
      SESSION_SECRET: secret,
      DATABASE_URL: `postgresql://e:${secret}@db/evenkeel`,
    };
    expect(problemsOf({ ...good, ...own })).toEqual([]);
  });

  test.each([
    ['the demo', { DEMO: 'on' }, 'DEMO'],
    ['the demo by default', { DEMO: '' }, 'DEMO'],
    ['no word about TLS', { TLS_IN_FRONT: '' }, 'TLS_IN_FRONT'],
    ['no address', { PUBLIC_URL: '' }, 'PUBLIC_URL'],
    ['an address without TLS', { PUBLIC_URL: 'http://support.example.com' }, 'PUBLIC_URL'],
    ['the key of the example', { INGEST_API_KEY: 'the output of: openssl rand -base64 32' }, 'INGEST_API_KEY'],
    ['a secret of one letter', { SESSION_SECRET: 'a'.repeat(32) }, 'SESSION_SECRET'],
    ['a secret called one', { SESSION_SECRET: 'my-session-secret-2026-long' }, 'SESSION_SECRET'],
    ['the password of the example', { DATABASE_URL: 'postgresql://evenkeel:change-me@db/evenkeel' }, 'DATABASE_URL'],
    [
      'the password of the compose file',
      { DATABASE_URL: 'postgresql://evenkeel:evenkeel@db/evenkeel' },
      'DATABASE_URL',
    ],
  ])('%s is refused, with problem, consequence and remedy', (_what, env, blamed) => {
    const [problem, ...others] = problemsOf({ ...good, ...env });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      variable: blamed,
      problem: expect.stringMatching(/\S/),
      consequence: expect.stringMatching(/\S/),
      remedy: expect.stringMatching(/^Set .*\.$/),
    });
  });
});

describe('an identity provider', () => {
  const whole = {
    PUBLIC_URL: 'https://support.example.com',
    OIDC_ISSUER: 'https://login.example.com/',
    OIDC_CLIENT_ID: 'evenkeel',
    OIDC_CLIENT_SECRET: 'theirs',
  };

  test('is read whole', () => {
    expect(readSettings(whole).oidc).toEqual({
      issuer: 'https://login.example.com',
      clientId: 'evenkeel',
      clientSecret: 'theirs',
      name: 'single sign-on',
      roleClaim: 'role',
    });
    expect(problemsOf({ ...whole, OIDC_ISSUER: 'http://127.0.0.1:8080/realm' })).toEqual([]);
  });

  test.each(['PUBLIC_URL', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'])('without %s is refused', (missing) => {
    expect(problemsOf({ ...whole, [missing]: '' }).map(({ variable }) => variable)).toEqual([missing]);
  });

  test('is not spoken to in the open', () => {
    const [problem] = problemsOf({ ...whole, OIDC_ISSUER: 'http://login.example.com' });
    expect(problem).toMatchObject({ variable: 'OIDC_ISSUER', remedy: expect.stringContaining('https://') });
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
  const { databaseUrl, ingestApiKey, sessionSecret, publicUrl, oidc, ...others } = readSettings(env);
  expect(readSettings({})).toMatchObject(others);
  expect([publicUrl, oidc?.issuer]).toEqual([expect.stringMatching(/^https:/), expect.stringMatching(/^https:/)]);
  expect(databaseUrl).toMatch(/^postgresql:/);
  expect([ingestApiKey, sessionSecret]).not.toContain(undefined);
});
