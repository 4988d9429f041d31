import type { SensitiveKind } from '../src/index.ts';
import { ordinaryLines } from './ordinary-lines.ts';
import { type Random, seededRandom } from './random.ts';
import { sensitiveLines } from './sensitive-lines.ts';

/** One line of the corpus: what is sensitive in it, or that nothing is. */
export interface CorpusLine {
  /** Rows of the table: the kind that was planted, or what an ordinary line is like. */
  group: string;
  /** The way it is written. */
  spelling: string;
  /** The author's message before, where the planted thing began; '' for most. */
  before: string;
  text: string;
  /** Null: whatever is found here is a mistake. */
  planted: { kind: SensitiveKind; written: string } | null;
}

export const CORPUS_LINES = 10_000;
const SENSITIVE_LINES = 6000;
const SEED = 20_261;

/** The same lines every time, all of them made up. */
export function makeCorpus(seed = SEED): CorpusLine[] {
  const random: Random = seededRandom(seed);
  return [...sensitiveLines(SENSITIVE_LINES, random), ...ordinaryLines(CORPUS_LINES - SENSITIVE_LINES, random)];
}
