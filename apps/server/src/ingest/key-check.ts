import { createHash, timingSafeEqual } from 'node:crypto';

/** True for a key this server knows. Takes anything: what a stranger sends may be no string at all. */
export type KeyCheck = (candidate: unknown) => boolean;

/** Compares hashes in constant time, so that neither the length nor a common prefix of the key shows in the timing. */
export function createKeyCheck(ingestApiKey: string): KeyCheck {
  const expected = sha256(ingestApiKey);
  return (candidate) => typeof candidate === 'string' && timingSafeEqual(sha256(candidate), expected);
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
