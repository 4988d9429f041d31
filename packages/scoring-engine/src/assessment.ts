import type { AbuseKind, AbuseTarget, Signal, TriggerId } from '@evenkeel/library';

/** Why a score is what it is: a span of the original text and the term or rule that gave it. */
export interface Evidence {
  /** Half-open span [start, end) in UTF-16 units of the original text: `text.slice(start, end)` is what was read. */
  start: number;
  end: number;
  /** The signal it moved, or `trigger` when it set a trigger. */
  signal: Signal | 'trigger';
  /** The trigger it set, only with `signal: 'trigger'`. */
  trigger?: TriggerId;
  /** The term or rule, such as `waiting-again`, `afinn:terrible` or `capitals`. */
  termId: string;
  /** Points after negation, intensity and the rest; below 0 is evidence against. 0 for triggers. */
  points: number;
  because: string;
}

/** What one message says. Deterministic: the same text and lexicon give the same assessment. */
export interface Assessment {
  /** ISO 639-1 code of the language scored, or of the one recognised and abstained from; `und` when unknown. */
  language: string;
  /** True when nothing was scored because the language is not one we can read: all signals are 0. */
  abstained: boolean;
  /** 0–1 each. */
  frustration: number;
  abuse: number;
  distress: number;
  satisfaction: number;
  sarcasm: number;
  urgency: number;
  /** Sorted in the order of the vocabulary; empty below the decision line of `abuse`. */
  abuseKinds: AbuseKind[];
  abuseTarget: AbuseTarget | null;
  triggers: TriggerId[];
  /** Ordered by start, then end, then termId. */
  evidence: Evidence[];
}
