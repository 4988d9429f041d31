import type { SensitiveKind } from '../policy.ts';

/** Something sensitive in a plain text (see read-text.ts), [start, end) in its units. */
export interface Finding {
  kind: SensitiveKind;
  start: number;
  end: number;
  /** The same for every spelling of the same thing: what a pseudonym is made of. */
  value: string;
  /** From here to `end` a mask leaves the characters to see: the last four digits of a card. */
  visibleFrom?: number;
}
