import { type Level, STAGES, type Stage } from '@evenkeel/library';
import type { Assessment } from '@evenkeel/scoring-engine';
import { isAtLeast } from '../levels/level-order.ts';

/** The stage after the agent wrote: forward to what the message did, never back; feelings first while they are unspoken. */
export function stageAfterAgent(stage: Stage, cues: { validates: boolean; stage: Stage | null }, level: Level): Stage {
  const reached = cues.stage ?? (cues.validates ? 'clarify' : stage);
  // A closing formula does not end what is still burning.
  const allowed = reached === 'close' && isAtLeast(level, 'heated') ? 'confirm' : reached;
  return furtherStage(stage, allowed);
}

/** Thanks this clear end a confirmed solution; the engine's decision line for satisfaction. */
const CLEAR_THANKS = 0.5;

/**
 * The stage after the customer wrote. It goes back only for a reason: a new rise of temper asks for validation again, a
 * refused or failed solution for another one, a new problem for questions.
 */
export function stageAfterCustomer(
  stage: Stage,
  turn: { assessment: Assessment; isNewRise: boolean; answersQuestion: boolean; isNewIssue: boolean },
): Stage {
  const { assessment } = turn;
  if (turn.isNewRise) return 'validate';
  const isFailed = assessment.triggers.includes('solution-rejected') || assessment.triggers.includes('unresolved');
  if (isFailed && (stage === 'confirm' || stage === 'close')) return 'solve';
  if (turn.isNewIssue && (stage === 'confirm' || stage === 'close')) return 'clarify';
  const isThankful = assessment.satisfaction >= CLEAR_THANKS && assessment.frustration < CLEAR_THANKS && !isFailed;
  if (isThankful && (stage === 'solve' || stage === 'confirm')) return stage === 'solve' ? 'confirm' : 'close';
  if (stage === 'clarify' && turn.answersQuestion) return 'solve';
  return stage;
}

function furtherStage(one: Stage, other: Stage): Stage {
  return STAGES.indexOf(one) >= STAGES.indexOf(other) ? one : other;
}
