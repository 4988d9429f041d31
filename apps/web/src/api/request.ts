import type { Problem, Role } from '@evenkeel/protocol';

let actingAs: Role | null = null;
let token: string | null = null;

/** One browser may have come in through several doors: every call says as whom this page speaks. */
export function actAs(role: Role): void {
  actingAs = role;
}

/** In a page elsewhere: every call comes with its token, which is all that says who asks. */
export function actWith(embedToken: string): void {
  token = embedToken;
}

/** One call of the REST interface. A broken line becomes a problem too, so that callers have one kind of failure to show. */
export async function request<Answer extends { ok: true }>(
  path: string,
  { method = 'GET', body }: { method?: 'GET' | 'POST' | 'PUT' | 'DELETE'; body?: unknown } = {},
): Promise<Answer | Problem> {
  let response: Response;
  try {
    response = await fetch(`/api/v1${path}`, {
      method,
      headers: {
        ...(actingAs ? { 'x-evenkeel-role': actingAs } : {}),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch {
    return notReached('The server did not answer.');
  }
  try {
    return (await response.json()) as Answer | Problem;
  } catch {
    return notReached(`The server answered ${response.status} without saying why.`);
  }
}

function notReached(what: string): Problem {
  return {
    ok: false,
    code: 'internal-error',
    message: `${what} Nothing was changed. Check that it is running, then try again.`,
    retry: true,
  };
}
