import type { AbuseKind, Signal } from '@evenkeel/library';
import type { Aim } from '../adjust/abuse-target.ts';
import type { TermHit } from '../match/standing-matches.ts';
import type { Reading, Token } from '../normalize/read-message.ts';

/** A piece of evidence while the rules still weigh it. Spans are tokens [first, last] until the very end. */
export interface DraftEvidence {
  first: number;
  last: number;
  /** Characters instead of tokens, for punctuation. */
  span?: { start: number; end: number };
  signal: Signal;
  termId: string;
  points: number;
  because: string;
  abuseKind?: AbuseKind;
  aim?: Aim;
}

/** What all rules of one message share. */
export interface MessageContext {
  text: string;
  reading: Reading;
  tokens: readonly Token[];
  hits: readonly TermHit[];
  /** For each token the size of the hit that claims it, 0 when none does. */
  claimSizes: Uint8Array;
  isShouted: boolean;
  contrastAt: number;
}

export function sumOf(evidence: readonly DraftEvidence[], signal: Signal): number {
  let sum = 0;
  for (const item of evidence) if (item.signal === signal) sum += item.points;
  return sum;
}
