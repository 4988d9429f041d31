import type { IncomingHttpHeaders } from 'node:http';

/**
 * Where a connection comes from. Behind a proxy its last word counts: what stands before it came from outside and can say
 * anything. The same rule as Fastify's `trustProxy` for one hop, for handshakes that Fastify does not see.
 */
export function addressOf(
  { headers, address }: { headers: IncomingHttpHeaders; address: string },
  { isBehindProxy }: { isBehindProxy: boolean },
): string {
  const forwarded = headers['x-forwarded-for'];
  if (!isBehindProxy || forwarded === undefined) return address;
  return String(forwarded).split(',').at(-1)?.trim() || address;
}
