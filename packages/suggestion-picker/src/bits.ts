import { CAUSES, type Cause, TRIGGER_IDS, type TriggerId } from '@evenkeel/library';

/** Sets of words of one vocabulary, as the bits of a number: a phrase is held against a message in one step. */
export const ANY = -1;
export const NONE = 0;

export function triggerBits(triggers: readonly TriggerId[]): number {
  let bits = NONE;
  for (const trigger of triggers) bits |= 1 << TRIGGER_IDS.indexOf(trigger);
  return bits;
}

export function causeBit(cause: Cause): number {
  return 1 << CAUSES.indexOf(cause);
}

export function causeBits(causes: readonly Cause[]): number {
  let bits = NONE;
  for (const cause of causes) bits |= causeBit(cause);
  return bits;
}
