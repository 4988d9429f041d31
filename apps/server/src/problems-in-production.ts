import type { Settings, SettingsProblem, VariableName } from './settings.ts';

/** What stands in examples and compose files. A secret everybody can look up is none. */
const WELL_KNOWN = /openssl|change[-_ ]?me|example|secret|password|evenkeel|(.)\1{7}/i;

/** What may be on a laptop, and must not be on a server that others reach. */
export function problemsInProduction(
  settings: Settings,
  consequenceOf: (variable: VariableName) => string,
): SettingsProblem[] {
  const problems: SettingsProblem[] = [];
  if (settings.demo) {
    problems.push({
      variable: 'DEMO',
      problem: 'DEMO is on in production.',
      consequence: 'Its doors have no lock, and its chats are made up.',
      remedy: 'Set DEMO=off. To look at the demo, leave out NODE_ENV=production.',
    });
  }
  if (!settings.tlsInFront) {
    problems.push({
      variable: 'TLS_IN_FRONT',
      problem: 'Nothing says that TLS is in front of this server.',
      consequence: 'Passwords, cookies and chats would cross the network in the open.',
      remedy: 'Set up a proxy with TLS in front and TLS_IN_FRONT=yes.',
    });
  }
  if (!settings.publicUrl?.startsWith('https:')) {
    problems.push({
      variable: 'PUBLIC_URL',
      problem: settings.publicUrl ? `PUBLIC_URL is "${settings.publicUrl}".` : 'PUBLIC_URL is not set.',
      consequence: 'Cookies could not be kept to TLS, and links would lead nowhere.',
      remedy: 'Set PUBLIC_URL to the https:// address people open.',
    });
  }
  const secrets = {
    INGEST_API_KEY: settings.ingestApiKey,
    SESSION_SECRET: settings.sessionSecret,
    DATABASE_URL: settings.databaseUrl && decodeURIComponent(new URL(settings.databaseUrl).password),
  } as const;
  for (const [variable, value] of Object.entries(secrets) as [keyof typeof secrets, string | undefined][]) {
    if (!value || !WELL_KNOWN.test(value)) continue;
    problems.push({
      variable,
      problem: `${variable} holds a secret like those of the examples.`,
      consequence: consequenceOf(variable),
      remedy: 'Set it to one of your own: openssl rand -base64 32.',
    });
  }
  return problems;
}
