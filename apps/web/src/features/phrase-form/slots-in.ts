import type { Slot } from '@evenkeel/library';
import { keysOf, SLOT_WORDS } from '../../ui/words.ts';

/** The slots a text uses, in the order of the vocabulary. */
export function slotsIn(text: string): Slot[] {
  const written = new Set(namesIn(text));
  return keysOf(SLOT_WORDS).filter((slot) => written.has(slot));
}

/** What is written like a slot and is none: it would reach the customer with its braces. */
export function unknownSlotsIn(text: string): string[] {
  const known = new Set<string>(keysOf(SLOT_WORDS));
  return [...new Set(namesIn(text))].filter((name) => !known.has(name));
}

function namesIn(text: string): string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
}
