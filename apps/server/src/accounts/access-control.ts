import type { AccountRole } from '@evenkeel/protocol';
import { createAccessControl } from 'better-auth/plugins/access';

/**
 * What better-auth's own interface lets each role do with accounts. Who may see which chat is not its business
 * (policies/policies.ts). Nobody may act as somebody else or set somebody's password: a link does that, and its owner knows.
 */
export const accessControl = createAccessControl({
  user: ['create', 'list', 'get', 'update', 'set-role', 'ban'],
  session: ['list', 'revoke'],
});

export const accountRoles = {
  agent: accessControl.newRole({ user: [], session: [] }),
  supervisor: accessControl.newRole({ user: [], session: [] }),
  admin: accessControl.newRole({
    user: ['create', 'list', 'get', 'update', 'set-role', 'ban'],
    session: ['list', 'revoke'],
  }),
} satisfies Record<AccountRole, unknown>;
