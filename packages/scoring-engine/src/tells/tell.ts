import type { TellRule } from '@evenkeel/library';

/** What a message tells beside the signals: one aspect, the words that tell it, and the rule that read them. */
export interface Tell {
  tells: TellRule['tells'];
  /** Half-open span [start, end) in UTF-16 units of the original text; the whole text where the classifier spoke. */
  start: number;
  end: number;
  ruleId: string;
}
