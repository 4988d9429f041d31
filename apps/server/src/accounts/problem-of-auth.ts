import { type Problem, type ProblemCode, problem } from '@evenkeel/protocol';
import { isAPIError } from 'better-auth/api';

/** What better-auth refuses, in our words. Everything else is a fault. */
const KNOWN: Record<string, [ProblemCode, string]> = {
  INVALID_EMAIL_OR_PASSWORD: ['wrong-password', 'This address and this password do not belong together.'],
  INVALID_PASSWORD: ['wrong-password', 'The current password is another one; nothing was changed.'],
  CREDENTIAL_ACCOUNT_NOT_FOUND: ['wrong-password', 'You sign in without a password here; there is none to change.'],
  BANNED_USER: ['account-off', 'This account is switched off.'],
  INVALID_TOKEN: ['link-not-valid', 'This link is used up or too old.'],
  USER_NOT_FOUND: ['unknown-person', 'There is nobody with this id.'],
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: ['already-taken', 'Somebody has this address already.'],
  PROVIDER_NOT_FOUND: ['provider-not-reached', 'The identity provider does not answer.'],
};

/** @throws the error itself when it is none of these. */
export function problemOfAuth(error: unknown): Problem {
  const code = isAPIError(error) ? String((error.body as { code?: unknown } | undefined)?.code) : '';
  const known = Object.hasOwn(KNOWN, code) ? KNOWN[code] : undefined;
  if (!known) throw error;
  return problem(...known);
}
