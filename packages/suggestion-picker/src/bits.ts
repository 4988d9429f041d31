import { ISSUES, type Issue, TRIGGER_IDS, type TriggerId } from '@evenkeel/library';

/** Sets of words of one vocabulary, as the bits of a number: a phrase is held against a message in one step. */
export const ANY = -1;
export const NONE = 0;

export function triggerBits(triggers: readonly TriggerId[]): number {
  let bits = NONE;
  for (const trigger of triggers) bits |= 1 << TRIGGER_IDS.indexOf(trigger);
  return bits;
}

export function issueBit(issue: Issue): number {
  return 1 << ISSUES.indexOf(issue);
}

export function issueBits(issues: readonly Issue[]): number {
  let bits = NONE;
  for (const issue of issues) bits |= issueBit(issue);
  return bits;
}
