import type { Role } from '@evenkeel/protocol';

/** The page somebody of this role works on. */
export function homeOf(role: Role): string {
  return { agent: '/desk', supervisor: '/wall', admin: '/admin', customer: '/customer' }[role];
}
