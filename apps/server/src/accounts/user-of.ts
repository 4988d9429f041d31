import { ACCOUNT_ROLES, type AccountRole } from '@evenkeel/protocol';
import type { User } from '../policies/policies.ts';
import type { UserRow } from '../storage/account-store.ts';
import { agentIdOf, type TeamDirectory } from './team-directory.ts';

/** A stored user as policies see them. A role nobody knows is the one with the fewest rights. */
export function userOf(row: UserRow, mayRead: readonly string[], directory: TeamDirectory): User {
  const role: AccountRole = ACCOUNT_ROLES.find((known) => known === row.role) ?? 'agent';
  const { memberOf, leads } = directory.partsOf(row.id);
  return {
    userId: row.id,
    role,
    name: row.name,
    agentId: agentIdOf(row),
    conversationKey: null,
    memberOf,
    leads,
    mayRead: role === 'admin' ? mayRead : [],
    scope: null,
  };
}
