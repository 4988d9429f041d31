import { PASSWORD_LENGTH } from '@evenkeel/protocol';
import { betterAuth } from 'better-auth';
import { type PrismaConfig, prismaAdapter } from 'better-auth/adapters/prisma';
import { admin } from 'better-auth/plugins/admin';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import type { OidcSettings } from '../settings.ts';
import { accessControl, accountRoles } from './access-control.ts';

/** A week: a desk that is used daily never asks; a forgotten one closes. */
const SESSION_SECONDS = 7 * 24 * 60 * 60;
/** How precisely "last used" is kept; each time costs a write. */
const LAST_USED_SECONDS = 5 * 60;

/** The one name under which better-auth knows the identity provider; part of the way back, so it never changes. */
export const OIDC_PROVIDER = 'oidc';
export const AUTH_PATH = '/api/auth';
/** Who asks, as Fastify found out (`trustProxy`); what a client sends under this name is thrown away. */
export const ADDRESS_HEADER = 'x-evenkeel-address';

export interface AuthOptions {
  prisma: Parameters<typeof prismaAdapter>[0];
  secret: string;
  /** Where people open this server, without a slash at the end. */
  publicUrl: string;
  /** Null as long as there is none, or it does not answer. */
  oidc: OidcSettings | null;
  /** A session was taken away, in whatever way: its live connections have to go. */
  onSessionEnded: (sessionId: string) => void;
  /** Something about a user was changed: it may be their rights. */
  onUserChanged: (userId: string) => void;
  log: { warn: (message: string) => void; error: (message: string) => void };
}

const STORAGE: PrismaConfig = { provider: 'postgresql', transaction: false };

/**
 * Users, passwords and sessions. better-auth is called through its functions; of its own routes only the way back from
 * the identity provider is open (`routes/sign-in-routes.ts`): what is not reachable cannot be misused.
 */
export function createAuth({ prisma, secret, publicUrl, oidc, onSessionEnded, onUserChanged, log }: AuthOptions) {
  return betterAuth({
    appName: 'Evenkeel',
    baseURL: publicUrl,
    basePath: AUTH_PATH,
    secret,
    trustedOrigins: [publicUrl],
    telemetry: { enabled: false },
    // The embedded database has one connection: an interactive transaction would hold it, with chats waiting behind it.
    database: prismaAdapter(prisma, STORAGE),
    emailAndPassword: {
      enabled: true,
      // People are made by an admin, or come from the identity provider.
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max,
      revokeSessionsOnPasswordReset: true,
    },
    session: { expiresIn: SESSION_SECONDS, updateAge: LAST_USED_SECONDS, freshAge: 0 },
    // A copy of the table opens no door.
    verification: { storeIdentifier: 'hashed' },
    user: { additionalFields: { agentId: { type: 'string', required: false, input: false } } },
    // Somebody an admin made may come in through the identity provider, when that vouches for the address.
    account: { accountLinking: { enabled: true, requireLocalEmailVerified: false }, encryptOAuthTokens: true },
    onAPIError: { errorURL: `${publicUrl}/sign-in` },
    // Our routes count tries by address and e-mail; what is counted here would count this server.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'evenkeel',
      useSecureCookies: publicUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
    databaseHooks: {
      session: { delete: { after: async ({ id }) => onSessionEnded(id) } },
      user: {
        update: {
          after: async (user) => {
            if (user) onUserChanged(user.id);
          },
        },
      },
    },
    // Only the sentence: arguments could hold an address.
    logger: { level: 'warn', log: (level, message) => (level === 'error' ? log.error(message) : log.warn(message)) },
    plugins: [
      admin({ ac: accessControl, roles: accountRoles, defaultRole: 'agent', adminRoles: ['admin'] }),
      genericOAuth({
        config: oidc
          ? [
              {
                providerId: OIDC_PROVIDER,
                discoveryUrl: discoveryUrlOf(oidc.issuer),
                clientId: oidc.clientId,
                clientSecret: oidc.clientSecret,
                scopes: ['openid', 'profile', 'email'],
                // Who somebody is comes from a signed token, or not at all.
                requireIdTokenVerification: true,
              },
            ]
          : [],
      }),
    ],
  });
}

export type Auth = ReturnType<typeof createAuth>;

export function discoveryUrlOf(issuer: string): string {
  return `${issuer}/.well-known/openid-configuration`;
}
