import { randomBytes } from 'node:crypto';
import { LINK_VALID_MS } from '@evenkeel/protocol';
import type { Auth } from './create-auth.ts';

/** The table keeps only the hash of a link's token (`verification.storeIdentifier`). */
const SET_UP = 'set-up';
/** better-auth's own name: its `resetPassword` looks a token up under it. */
const RESET = 'reset-password';

export interface OneTimeLink {
  url: string;
  untilMs: number;
}

interface LinkMaker {
  auth: Auth;
  publicUrl: string;
  nowMs: number;
}

/** The link with which the first admin is made. */
export function makeSetUpLink(maker: LinkMaker): Promise<OneTimeLink> {
  return makeLink(maker, { kind: SET_UP, page: 'set-up', value: SET_UP });
}

/** A link with which this user sets a password. The caller has thrown away older ones. */
export function makePasswordLink(maker: LinkMaker, userId: string): Promise<OneTimeLink> {
  return makeLink(maker, { kind: RESET, page: 'set-password', value: userId });
}

async function makeLink(
  { auth, publicUrl, nowMs }: LinkMaker,
  { kind, page, value }: { kind: string; page: string; value: string },
): Promise<OneTimeLink> {
  const token = randomBytes(32).toString('base64url');
  const untilMs = nowMs + LINK_VALID_MS;
  const { internalAdapter } = await auth.$context;
  await internalAdapter.createVerificationValue({
    identifier: `${kind}:${token}`,
    value,
    expiresAt: new Date(untilMs),
  });
  // After the #, so that it is in no log of a proxy and in no Referer.
  return { url: `${publicUrl}/${page}#${token}`, untilMs };
}

/** Uses the set-up link up. Of two who come at once one gets true. */
export async function takeSetUpLink(auth: Auth, token: string): Promise<boolean> {
  const { internalAdapter } = await auth.$context;
  return (await internalAdapter.consumeVerificationValue(`${SET_UP}:${token}`)) !== null;
}

/** Whom a password link is for, without using it up; null when it is not valid any more. */
export async function ownerOfPasswordLink(auth: Auth, token: string, nowMs: number): Promise<string | null> {
  const { internalAdapter } = await auth.$context;
  const found = await internalAdapter.findVerificationValue(`${RESET}:${token}`);
  return found && found.expiresAt.getTime() > nowMs ? found.value : null;
}
