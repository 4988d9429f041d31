import { SENSITIVE_KINDS, type SensitiveKind, TREATMENTS, type Treatment } from '@evenkeel/redaction';
import { z } from 'zod';
import type { RetentionDays } from './privacy/retention.ts';
import { problemsInProduction } from './problems-in-production.ts';

/**
 * Every environment variable the server knows, in one schema: what is not listed here is not read. This is the only
 * file of the server that touches `process.env`; `.env.example` is written from it (`npm run docs`).
 */

const onOff = z.enum(['on', 'off']).transform((value) => value === 'on');
const yesNo = z.enum(['yes', 'no']).transform((value) => value === 'yes');
const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d+$/, `a whole number from ${min} to ${max}`)
    .transform(Number)
    .refine((value) => value >= min && value <= max, `a whole number from ${min} to ${max}`);

/** 24 characters of base64url are 144 bits: out of reach of guessing, short enough to paste. */
const MIN_SECRET_LENGTH = 24;
const secret = z.string().min(MIN_SECRET_LENGTH, `at least ${MIN_SECRET_LENGTH} characters`);

/** An address people open, without a path: `https://support.example.com`. */
const origin = z
  .string()
  .refine(
    (value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol),
    'an address that starts with https://',
  )
  .transform((value) => new URL(value))
  .refine(({ pathname, search, username }) => pathname === '/' && !search && !username, 'an address without a path')
  .transform((url) => url.origin);
/** One setting for each kind of what customers should not have written. */
function redacts(what: string): Variable & { byDefault: 'mask' } {
  return {
    schema: z.enum(TREATMENTS),
    byDefault: 'mask',
    description: `What becomes of ${what} in messages and notes before anything is scored, stored, logged or sent on:\nmask, hash (a pseudonym, keyed with SESSION_SECRET) or keep.`,
    consequence: `It is unclear whether ${what} may be stored.`,
  };
}

/** One setting for each kind of what is kept. */
function retains(
  what: string,
  byDefault: string,
  note: string,
): Variable & { schema: z.ZodType<number, string>; byDefault: string } {
  return {
    schema: wholeNumber(0, 36_500),
    byDefault,
    description: `Days to keep ${what}; 0 for ever. ${note}`,
    consequence: `It is unclear how long ${what} may be kept.`,
  };
}

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
const MODES = ['production', 'development', 'test'] as const;

type Variable = {
  schema: z.ZodType<unknown, string>;
  /** Used when the variable is absent or empty; without it the setting stays undefined. */
  byDefault?: string;
  /** What it does, for `.env.example`. */
  description: string;
  /** Shown commented out in `.env.example` when there is no default. */
  example?: string;
  /** Its value never appears in a message or a log. */
  isSecret?: true;
  /** What goes wrong with a bad value. */
  consequence: string;
};

const VARIABLES = {
  HOST: {
    schema: z.string(),
    byDefault: '127.0.0.1',
    description:
      'Address to listen on. The demo has no passwords, so anything but a loopback address needs DEMO=off.\n0.0.0.0 listens on every interface.',
    consequence: 'The server does not know where to listen.',
  },
  PORT: {
    schema: wholeNumber(0, 65_535),
    byDefault: '3000',
    description: 'Port to listen on; 0 takes any free one.',
    consequence: 'The server does not know where to listen.',
  },
  DATABASE_URL: {
    schema: z
      .string()
      .regex(/^postgres(ql)?:\/\//, 'an address that starts with postgresql://')
      .refine((value) => URL.canParse(value), 'a well-formed address: postgresql://user:password@host:5432/database'),
    description:
      'PostgreSQL 14 or newer. Without it the server keeps an embedded database in DATA_DIR: same tables, same\nmigrations, one process only.',
    example: 'postgresql://evenkeel:change-me@127.0.0.1:5432/evenkeel',
    isSecret: true,
    consequence: 'The server cannot open its database.',
  },
  DATA_DIR: {
    schema: z.string(),
    byDefault: './.data',
    description:
      'Folder for the embedded database and the generated secrets. Only one process may use it at a time.\nBack it up while the server is stopped.',
    consequence: 'The server has nowhere to keep its data.',
  },
  PUBLIC_URL: {
    schema: origin,
    description:
      'Address people open in the browser, as they type it: for links, cookies and the way back from an identity\nprovider. Without it: the address the server listens on.',
    example: 'https://support.example.com',
    consequence: 'Links and cookies would be for an address nobody opens.',
  },
  TLS_IN_FRONT: {
    schema: yesNo,
    byDefault: 'no',
    description:
      'yes declares that people reach this server only through a proxy that speaks TLS, as production requires. Only then\nis the nearest proxy believed when it says in X-Forwarded-For who is asking.',
    consequence: 'It is unclear whether passwords cross the network in the open.',
  },
  DEMO: {
    schema: onOff,
    byDefault: 'on',
    description:
      'on: three doors without a password (agent, supervisor, admin) and a player of scripted conversations, on\nloopback only; never in production. off: no doors, no player, people sign in.',
    consequence: 'It is unclear whether people may enter without a password.',
  },
  DEMO_PORT_PUBLISHED_ON_LOOPBACK: {
    schema: yesNo,
    byDefault: 'no',
    description:
      'For containers, where HOST must be 0.0.0.0: yes declares that the published port reaches 127.0.0.1 of the host\nonly (as in docker-compose.yml), so that the demo may run. Saying yes on an open port lets anyone in.',
    consequence: 'It is unclear whether the demo is safe from the network.',
  },
  DEMO_AUTOPLAY: {
    schema: onOff,
    byDefault: 'on',
    description: 'on: the player starts by itself, so that the demo is alive without a click.',
    consequence: 'It is unclear whether the player should start.',
  },
  INGEST_API_KEY: {
    schema: secret,
    description: `Key a chat desk presents to send messages (at least ${MIN_SECRET_LENGTH} characters). Without it one is generated at the\nfirst start and kept in DATA_DIR/secrets.json.`,
    example: 'the output of: openssl rand -base64 32',
    isSecret: true,
    consequence: 'A short key can be guessed, and whoever has it can write into conversations.',
  },
  SESSION_SECRET: {
    schema: secret,
    description: `Signs session cookies (at least ${MIN_SECRET_LENGTH} characters). Without it one is generated at the first start and kept in\nDATA_DIR/secrets.json. Several processes must share one.`,
    example: 'the output of: openssl rand -base64 32',
    isSecret: true,
    consequence: 'A short secret can be guessed, and whoever has it can enter as anybody.',
  },
  INGEST_MESSAGES_PER_SECOND: {
    schema: wholeNumber(1, 1_000_000),
    byDefault: '20000',
    description:
      'Most events one ingest key may send per second, over all its connections; twice as many at once. More are\nanswered "slow-down" and not taken.',
    consequence: 'One chat desk could take the server for itself.',
  },
  LEARN_FROM_FEEDBACK: {
    schema: onOff,
    byDefault: 'on',
    description:
      'on: cards are ranked with what became of them before (sent, edited, dismissed, calmer or not); each card says when that\nmattered. off: what became of them is still stored, but changes nothing.',
    consequence: 'It is unclear whether the ranking of cards may change by itself.',
  },
  SIGN_IN_HELP: {
    schema: z.string().max(200, 'at most 200 characters'),
    byDefault: 'Ask an admin of Evenkeel in your company.',
    description: 'What the sign-in page tells people who cannot get in: whom to ask.',
    consequence: 'People who forgot their password would not know whom to ask.',
  },
  OIDC_ISSUER: {
    schema: z
      .string()
      .refine(
        (value) => URL.canParse(value) && (value.startsWith('https://') || isLoopback(new URL(value).hostname)),
        'an address that starts with https:// (http:// only on this machine)',
      )
      .transform((value) => value.replace(/\/$/, '')),
    description:
      'Single sign-on with OpenID Connect: the issuer of your identity provider. Needs PUBLIC_URL; there, allow the way\nback to PUBLIC_URL/api/auth/callback/oidc. An identity provider that is down at the start is tried again.',
    example: 'https://login.example.com/realms/support',
    consequence: 'Nobody could sign in with the identity provider.',
  },
  OIDC_CLIENT_ID: {
    schema: z.string().max(500, 'at most 500 characters'),
    description: 'The id the identity provider gave this server.',
    example: 'evenkeel',
    consequence: 'The identity provider would not know who asks.',
  },
  OIDC_CLIENT_SECRET: {
    schema: z.string().max(2000, 'at most 2000 characters'),
    description: 'The secret that goes with it.',
    example: 'from the identity provider',
    isSecret: true,
    consequence: 'The identity provider would not believe who asks.',
  },
  OIDC_NAME: {
    schema: z.string().max(40, 'at most 40 characters'),
    byDefault: 'single sign-on',
    description: 'What the button says: Sign in with …',
    consequence: 'The button would have no name.',
  },
  OIDC_ROLE_CLAIM: {
    schema: z.string().max(100, 'at most 100 characters'),
    byDefault: 'role',
    description:
      'The claim that says agent, supervisor or admin (a word, or a list of words; the one with the most rights counts).\nWithout it in the token somebody is an agent.',
    consequence: 'It is unclear who is what.',
  },
  LOG_LEVEL: {
    schema: z.enum(LOG_LEVELS),
    byDefault: 'info',
    description: `How much to log: ${LOG_LEVELS.join(', ')}. The text of messages is never logged.`,
    consequence: 'The server does not know what to log.',
  },
  GROUP_COMMIT_MAX_ROWS: {
    schema: wholeNumber(1, 10_000),
    byDefault: '500',
    description:
      'Most turns stored by one statement. More means fewer commits under load and a longer wait for the first of the\ngroup; under light load it makes no difference.',
    consequence: 'The server does not know how much to store at once.',
  },
  REDACT_CARD: redacts('card numbers'),
  REDACT_IBAN: redacts('account numbers (IBAN)'),
  REDACT_NATIONAL_ID: redacts('national ids of people'),
  REDACT_EMAIL: redacts('e-mail addresses'),
  REDACT_PHONE: redacts('phone numbers'),
  REDACT_IP: redacts('IP addresses'),
  REDACT_SECRET: redacts('passwords, PINs and security codes'),
  RETAIN_CLOSED_CHATS_DAYS: retains(
    'closed chats',
    '365',
    'What is over its time goes every night at three; an open\nchat is never touched, so let your desk close what has ended.',
  ),
  RETAIN_CARD_FEEDBACK_DAYS: retains(
    'what became of cards',
    '365',
    'Numbers and ids of phrases, no text: they outlive the chat.',
  ),
  RETAIN_CONTACT_MEMORY_DAYS: retains(
    'whom cards were shown to',
    '30',
    'So long a person is not sent the same sentence again (at most 30 days).',
  ),
  RETAIN_ENDED_SIGN_INS_DAYS: retains(
    'ended sign-ins',
    '30',
    'Who signed in from where, as far as the session has ended.',
  ),
  NODE_ENV: {
    schema: z.enum(MODES),
    byDefault: 'development',
    description: `${MODES.join(', ')}. development prints logs for people instead of JSON. production, for a server others\nreach, refuses to start with the demo, with a secret from an example, or without TLS in front.`,
    consequence: 'The server does not know how to behave.',
  },
} as const satisfies Record<string, Variable>;

export type VariableName = keyof typeof VARIABLES;

const REDACT_VARIABLES = {
  card: 'REDACT_CARD',
  iban: 'REDACT_IBAN',
  'national-id': 'REDACT_NATIONAL_ID',
  email: 'REDACT_EMAIL',
  phone: 'REDACT_PHONE',
  ip: 'REDACT_IP',
  secret: 'REDACT_SECRET',
} as const satisfies Record<SensitiveKind, VariableName>;

/** Every variable there is. */
export const settingNames = Object.keys(VARIABLES) as VariableName[];

type ValueOf<Name extends VariableName> = z.output<(typeof VARIABLES)[Name]['schema']>;

export type Settings = Readonly<{
  host: ValueOf<'HOST'>;
  port: ValueOf<'PORT'>;
  /** Undefined: the embedded database in `dataDir`. */
  databaseUrl: ValueOf<'DATABASE_URL'> | undefined;
  dataDir: ValueOf<'DATA_DIR'>;
  /** An origin without a slash. Undefined: the address the server listens on. */
  publicUrl: ValueOf<'PUBLIC_URL'> | undefined;
  tlsInFront: ValueOf<'TLS_IN_FRONT'>;
  demo: ValueOf<'DEMO'>;
  demoPortPublishedOnLoopback: ValueOf<'DEMO_PORT_PUBLISHED_ON_LOOPBACK'>;
  demoAutoplay: ValueOf<'DEMO_AUTOPLAY'>;
  /** Undefined: `loadSecrets` makes and keeps one. */
  ingestApiKey: ValueOf<'INGEST_API_KEY'> | undefined;
  /** Undefined: `loadSecrets` makes and keeps one. */
  sessionSecret: ValueOf<'SESSION_SECRET'> | undefined;
  ingestMessagesPerSecond: ValueOf<'INGEST_MESSAGES_PER_SECOND'>;
  learnFromFeedback: ValueOf<'LEARN_FROM_FEEDBACK'>;
  signInHelp: ValueOf<'SIGN_IN_HELP'>;
  /** Null: no identity provider. */
  oidc: OidcSettings | null;
  logLevel: ValueOf<'LOG_LEVEL'>;
  groupCommitMaxRows: ValueOf<'GROUP_COMMIT_MAX_ROWS'>;
  redact: Readonly<Record<SensitiveKind, Treatment>>;
  retain: RetentionDays;
  nodeEnv: ValueOf<'NODE_ENV'>;
}>;

export interface OidcSettings {
  /** Without a slash at its end. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  name: string;
  roleClaim: string;
}

export type SettingsProblem = { variable: VariableName; problem: string; consequence: string; remedy: string };

/** Lists every bad variable at once, so that one start is enough to find them all. */
export class InvalidSettings extends Error {
  readonly problems: readonly SettingsProblem[];

  constructor(problems: readonly SettingsProblem[]) {
    const lines = problems.map(({ problem, consequence, remedy }) => `  - ${problem} ${consequence} ${remedy}`);
    super(`The settings do not work:\n${lines.join('\n')}`);
    this.name = 'InvalidSettings';
    this.problems = problems;
  }
}

/** True for an address only this machine can reach. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

/**
 * Reads and checks every variable. An empty value counts as absent: `VAR=` in a compose file means "not set".
 * @throws InvalidSettings with one entry per bad variable.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>> = process.env): Settings {
  const problems: SettingsProblem[] = [];

  function read<Name extends VariableName>(variable: Name): ValueOf<Name> | undefined {
    const { schema, byDefault, isSecret, consequence }: Variable = VARIABLES[variable];
    const given = env[variable]?.trim() || byDefault;
    if (given === undefined) return undefined;
    const result = schema.safeParse(given);
    if (result.success) return result.data as ValueOf<Name>;
    problems.push({
      variable,
      problem: isSecret ? `${variable} is not usable.` : `${variable} is "${given}".`,
      consequence,
      remedy: `Set it to ${expected(result.error.issues[0])}${byDefault ? `, or leave it out for ${byDefault}` : ', or leave it out'}.`,
    });
    return undefined;
  }

  // Values missing because of a problem never leave this function: it throws below.
  const settings = {
    host: read('HOST'),
    port: read('PORT'),
    databaseUrl: read('DATABASE_URL'),
    dataDir: read('DATA_DIR'),
    publicUrl: read('PUBLIC_URL'),
    tlsInFront: read('TLS_IN_FRONT'),
    demo: read('DEMO'),
    demoPortPublishedOnLoopback: read('DEMO_PORT_PUBLISHED_ON_LOOPBACK'),
    demoAutoplay: read('DEMO_AUTOPLAY'),
    ingestApiKey: read('INGEST_API_KEY'),
    sessionSecret: read('SESSION_SECRET'),
    signInHelp: read('SIGN_IN_HELP'),
    oidc: null,
    logLevel: read('LOG_LEVEL'),
    groupCommitMaxRows: read('GROUP_COMMIT_MAX_ROWS'),
    ingestMessagesPerSecond: read('INGEST_MESSAGES_PER_SECOND'),
    redact: Object.fromEntries(SENSITIVE_KINDS.map((kind) => [kind, read(REDACT_VARIABLES[kind])])),
    learnFromFeedback: read('LEARN_FROM_FEEDBACK'),
    retain: {
      closedChats: read('RETAIN_CLOSED_CHATS_DAYS'),
      cardFeedback: read('RETAIN_CARD_FEEDBACK_DAYS'),
      contactMemory: read('RETAIN_CONTACT_MEMORY_DAYS'),
      endedSignIns: read('RETAIN_ENDED_SIGN_INS_DAYS'),
    },
    nodeEnv: read('NODE_ENV'),
  } as Settings;

  if (settings.demo && !settings.demoPortPublishedOnLoopback && !isLoopback(settings.host)) {
    problems.push({
      variable: 'DEMO',
      problem: `DEMO is on while HOST is "${settings.host}".`,
      consequence: 'Anyone on the network could enter as agent, supervisor or admin without a password.',
      remedy:
        'Set DEMO=off, or HOST=127.0.0.1; in a container whose port is published on 127.0.0.1 only, set DEMO_PORT_PUBLISHED_ON_LOOPBACK=yes.',
    });
  }
  if (settings.nodeEnv === 'production')
    problems.push(...problemsInProduction(settings, (variable) => VARIABLES[variable].consequence));
  const oidc = readOidc();
  if (problems.length > 0) throw new InvalidSettings(problems);
  return { ...settings, oidc };

  function readOidc(): OidcSettings | null {
    const issuer = read('OIDC_ISSUER');
    const clientId = read('OIDC_CLIENT_ID');
    const clientSecret = read('OIDC_CLIENT_SECRET');
    const name = read('OIDC_NAME');
    const roleClaim = read('OIDC_ROLE_CLAIM');
    if (env.OIDC_ISSUER?.trim() === '' || env.OIDC_ISSUER === undefined) return null;
    const needed = { OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, PUBLIC_URL: settings.publicUrl };
    for (const [variable, value] of Object.entries(needed) as [VariableName, string | undefined][]) {
      if (value !== undefined || problems.some((found) => found.variable === variable)) continue;
      problems.push({
        variable,
        problem: `OIDC_ISSUER is set and ${variable} is not.`,
        consequence: 'Nobody could sign in with the identity provider.',
        remedy: `Set ${variable}, or leave out OIDC_ISSUER.`,
      });
    }
    // Missing values are among the problems, and those are thrown.
    return { issuer, clientId, clientSecret, name, roleClaim } as OidcSettings;
  }
}

function expected(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'invalid_value') return `one of ${issue.values.join(', ')}`;
  return issue?.message ?? 'something else';
}

/** The whole of `.env.example`. */
export function presentEnvExample(): string {
  const blocks = Object.entries<Variable>(VARIABLES).map(([name, { description, byDefault, example }]) => {
    const comment = description.replaceAll(/^/gm, '# ');
    return `${comment}\n# ${name}=${byDefault ?? example ?? ''}\n`;
  });
  const head = [
    '# Every setting of the server, with its default. Copy to .env and take the # off what you change: `npm start` reads it.',
    '# Written by `npm run docs` from apps/server/src/settings.ts.',
    '',
  ].join('\n');
  return [head, ...blocks].join('\n');
}
