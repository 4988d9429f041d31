import type { AbuseKind, Signal } from '@evenkeel/library';
import type { Aim } from '../adjust/abuse-target.ts';
import type { TermHit } from '../match/standing-matches.ts';
import type { Reading, Token } from '../normalize/read-message.ts';

/**
 * A piece of evidence while the rules still weigh it. One shape for all of them, every field set: the hot path makes a
 * handful per message. Spans are tokens [first, last] until the very end.
 */
export interface DraftEvidence {
  first: number;
  last: number;
  /** Characters [start, end) instead of tokens, for punctuation; −1 otherwise. */
  start: number;
  end: number;
  signal: Signal;
  termId: string;
  points: number;
  because: string;
  abuseKind: AbuseKind | null;
  aim: Aim | null;
}

export function draftOf(
  first: number,
  last: number,
  signal: Signal,
  points: number,
  termId: string,
  because: string,
): DraftEvidence {
  return { first, last, start: -1, end: -1, signal, termId, points, because, abuseKind: null, aim: null };
}

/** What all rules of one message share. */
export interface MessageContext {
  reading: Reading;
  tokens: readonly Token[];
  hits: readonly TermHit[];
  isShouted: boolean;
  contrastAt: number;
}

export function sumOf(evidence: readonly DraftEvidence[], signal: Signal): number {
  let sum = 0;
  for (const item of evidence) if (item.signal === signal) sum += item.points;
  return sum;
}
