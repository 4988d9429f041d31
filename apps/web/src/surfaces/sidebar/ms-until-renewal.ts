/** Enough for the host's backend to sign another one. */
const AHEAD_MS = 60_000;
const SOONEST_MS = 1_000;

/** When to ask for the next token: a minute before this one ends, of a short one at its half. What is no token at all: soon. */
export function msUntilRenewal(token: string, nowMs: number): number {
  const leftMs = endOf(token) - nowMs;
  return Math.max(SOONEST_MS, Math.max(leftMs - AHEAD_MS, leftMs / 2));
}

/** Unix milliseconds, 0 when nobody can tell. Only for timing: what a token is worth the server says. */
function endOf(token: string): number {
  try {
    const [, payload = ''] = token.split('.');
    const { exp } = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))) as { exp?: unknown };
    return typeof exp === 'number' ? exp * 1000 : 0;
  } catch {
    return 0;
  }
}
