import { EXCLAMATION_RUN_POINTS, QUESTION_RUN_POINTS, SHOUTED_POINTS } from '../tuning.ts';
import { type DraftEvidence, draftOf, type MessageContext, sumOf } from './draft.ts';

/** Further runs say nothing new. */
const MAX_RUNS = 2;
/** Exclamation marks need something to exclaim about. */
const UPSET_POINTS = 0.8;

/** Capitals and runs of signs: loudness. It adds to whichever feeling the words have; alone only capitals and "???" count. */
export function weighEmphasis(context: MessageContext, evidence: DraftEvidence[]): void {
  const { tokens, reading, isShouted } = context;
  if (!isShouted && reading.runs === null) return;
  const upset = sumOf(evidence, 'frustration');
  const pleased = sumOf(evidence, 'satisfaction');
  const isPleased = pleased > 0 && pleased >= upset;
  if (isShouted && !isPleased) {
    const because = 'A message all in capitals is shouted.';
    evidence.push(draftOf(0, tokens.length - 1, 'frustration', SHOUTED_POINTS, 'capitals', because));
  }
  let counted = 0;
  for (const { start, end, questions, exclamations } of reading.runs ?? []) {
    if (counted === MAX_RUNS) break;
    const isQuestion = questions > 1 || (questions > 0 && exclamations > 0);
    let draft: DraftEvidence;
    if (isQuestion && !isPleased) {
      const points = questions > 2 || exclamations > 0 ? QUESTION_RUN_POINTS : QUESTION_RUN_POINTS / 2;
      draft = draftOf(0, 0, 'frustration', points, 'question-marks', 'Several question marks press for an answer.');
    } else if (exclamations > 1 && (isPleased || upset >= UPSET_POINTS)) {
      const because = 'Several exclamation marks raise whatever the words say.';
      const signal = isPleased ? 'satisfaction' : 'frustration';
      draft = draftOf(0, 0, signal, EXCLAMATION_RUN_POINTS, 'exclamation-marks', because);
    } else continue;
    draft.start = start;
    draft.end = end;
    evidence.push(draft);
    counted++;
  }
}
