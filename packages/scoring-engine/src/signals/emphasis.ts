import { EXCLAMATION_RUN_POINTS, QUESTION_RUN_POINTS, SHOUTED_POINTS } from '../tuning.ts';
import { type DraftEvidence, type MessageContext, sumOf } from './draft.ts';

/** Further runs say nothing new. */
const MAX_RUNS = 2;
/** Exclamation marks need something to exclaim about. */
const UPSET_POINTS = 0.8;

/** Capitals and runs of signs: loudness. It adds to whichever feeling the words have; alone only capitals and "???" count. */
export function weighEmphasis(evidence: readonly DraftEvidence[], context: MessageContext): DraftEvidence[] {
  const { tokens, reading, isShouted } = context;
  const emphasis: DraftEvidence[] = [];
  const upset = sumOf(evidence, 'frustration');
  const pleased = sumOf(evidence, 'satisfaction');
  const isPleased = pleased > 0 && pleased >= upset;
  if (isShouted && !isPleased) {
    emphasis.push({
      first: 0,
      last: tokens.length - 1,
      signal: 'frustration',
      termId: 'capitals',
      points: SHOUTED_POINTS,
      because: 'A message all in capitals is shouted.',
    });
  }
  let counted = 0;
  for (const run of reading.runs) {
    if (counted === MAX_RUNS) break;
    const span = { start: run.start, end: run.end };
    const isQuestion = run.questions > 1 || (run.questions > 0 && run.exclamations > 0);
    if (isQuestion && !isPleased) {
      const points = run.questions > 2 || run.exclamations > 0 ? QUESTION_RUN_POINTS : QUESTION_RUN_POINTS / 2;
      emphasis.push({
        first: 0,
        last: 0,
        span,
        signal: 'frustration',
        termId: 'question-marks',
        points,
        because: 'Several question marks press for an answer.',
      });
      counted++;
    } else if (run.exclamations > 1 && (isPleased || upset >= UPSET_POINTS)) {
      emphasis.push({
        first: 0,
        last: 0,
        span,
        signal: isPleased ? 'satisfaction' : 'frustration',
        termId: 'exclamation-marks',
        points: EXCLAMATION_RUN_POINTS,
        because: 'Several exclamation marks raise whatever the words say.',
      });
      counted++;
    }
  }
  return emphasis;
}
