import { ACCOUNT_ROLES, type AccountRole } from '@evenkeel/protocol';
import { decodeJwt } from 'jose';

/**
 * The role an identity provider gives, from a token better-auth has verified; null when it says nothing of it. Of several
 * the one with the most rights counts.
 */
export function roleOfClaims(idToken: string, claim: string): AccountRole | null {
  const value = decodeJwt(idToken)[claim];
  const words = Array.isArray(value) ? value : [value];
  return ACCOUNT_ROLES.findLast((role) => words.includes(role)) ?? null;
}
