import type { AccountStore } from '../storage/account-store.ts';
import type { Auth } from './create-auth.ts';
import { roleOfClaims } from './role-of-claims.ts';

/**
 * After somebody came back from the identity provider: the role its token gives becomes theirs, before their browser has
 * the cookie. better-auth has verified the token and stored it; it is not kept. Null when nobody was signed in.
 */
export async function takeRoleFromProvider({
  auth,
  store,
  answer,
  roleClaim,
}: {
  auth: Auth;
  store: AccountStore;
  answer: Response;
  roleClaim: string;
}): Promise<{ userId: string; role: string } | null> {
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const found = await auth.api.getSession({ headers: new Headers({ cookie }) });
  if (!found) return null;
  const idToken = await store.takeIdToken(found.user.id);
  const role = idToken === null ? null : roleOfClaims(idToken, roleClaim);
  const before = found.user.role ?? '';
  if (role !== null && role !== before) {
    const { internalAdapter } = await auth.$context;
    await internalAdapter.updateUser(found.user.id, { role });
  }
  return { userId: found.user.id, role: role ?? before };
}
