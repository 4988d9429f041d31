import { MASK, PSEUDONYM } from './read-text.ts';

/**
 * Whether `redacted` can have come of `original`: as long, and different only where something is hidden. For telling a message
 * that is sent again: what it was hidden beside may not be at hand any more.
 */
export function isRedactionOf(redacted: string, original: string): boolean {
  if (redacted === original) return true;
  if (redacted.length !== original.length) return false;
  const [open, close] = PSEUDONYM;
  let isPseudonym = false;
  for (let at = 0; at < redacted.length; at++) {
    const unit = redacted.charAt(at);
    isPseudonym ||= unit === open;
    if (!isPseudonym && unit !== MASK && unit !== original.charAt(at)) return false;
    if (unit === close) isPseudonym = false;
  }
  return true;
}
