import { escalation } from './escalation.ts';
import { feelings } from './feelings.ts';
import { forms } from './forms.ts';
import type { TrickyFamily } from './tricky-sentence.ts';

/** Sentences of our own that are easily misread, by family, each with what a careful person reads in it and why. */
export const trickyFamilies: readonly TrickyFamily[] = [...feelings, ...escalation, ...forms];
