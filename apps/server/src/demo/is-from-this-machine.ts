import { isLoopback } from '../settings.ts';

/**
 * No password means: only this machine. The address must be loopback, and so must the name the browser used: a page on
 * another site can point its own name at 127.0.0.1 and would then send the visitor's browser here.
 */
export function isFromThisMachine(
  { ip, host }: { ip: string; host: string },
  portPublishedOnLoopback: boolean,
): boolean {
  // A socket that listens on IPv6 writes IPv4 addresses as ::ffff:127.0.0.1.
  const isFromLoopback = isLoopback(ip.replace(/^::ffff:/, ''));
  return (portPublishedOnLoopback || isFromLoopback) && isLoopback(hostnameOf(host));
}

function hostnameOf(host: string): string {
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : '';
}
