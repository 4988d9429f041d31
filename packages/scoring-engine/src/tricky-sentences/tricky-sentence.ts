import type { Signal, TriggerId } from '@evenkeel/library';

/** A signal (at or above 0.5, a careful person's "yes"), a trigger, or any trigger at all. */
export type Reading = Signal | TriggerId | 'any-trigger';

/** `text, what it says, what it does not say, because`. Only what is doubtful is listed. */
export type TrickySentence = readonly [
  text: string,
  says: readonly Reading[],
  doesNotSay: readonly Reading[],
  because: string,
];

/** Sentences that are easily misread for one and the same reason. */
export interface TrickyFamily {
  name: string;
  sentences: readonly TrickySentence[];
  /** Known to be misread still. Whoever mends one is told by the test, and moves it up. */
  stillMisread?: readonly TrickySentence[];
}
