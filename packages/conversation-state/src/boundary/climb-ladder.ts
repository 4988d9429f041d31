import { BOUNDARY_STEPS, type BoundaryStep, type Level, type Thresholds, type WarningStep } from '@evenkeel/library';
import type { Assessment } from '@evenkeel/scoring-engine';
import type { ConversationState, Warned } from '../state.ts';
import { isAimedAbuse } from './is-aimed-abuse.ts';

type Boundary = ConversationState['boundary'];

/** A fourth warning says nothing that three did not. */
const WARNED_KEPT = 6;

/**
 * The ladder after one more message of the customer. It never goes down within a conversation, and it climbs one step per
 * answer of the agent: a warning that nobody could read is no warning. What the agent has said already need not be said
 * again: after a last warning in their own words the next insult is the end of it. Slurs go straight to the last warning,
 * threats to the top.
 */
export function climbLadder(
  boundary: Boundary,
  assessment: Assessment,
  agentReplies: number,
  limits: Thresholds['boundary'],
): Boundary {
  if (!isAimedAbuse(assessment)) {
    return assessment.abuseKinds.length === 0 ? boundary : { ...boundary, uncivil: boundary.uncivil + 1 };
  }
  const abusiveMessages = boundary.abusiveMessages + 1;
  const step = nextStep(boundary, assessment, abusiveMessages, agentReplies, limits);
  const repliesAtStep = step === boundary.step ? boundary.repliesAtStep : agentReplies;
  return { ...boundary, step, abusiveMessages, repliesAtStep, kinds: assessment.abuseKinds };
}

/** The ladder after a message of the agent: it remembers the gravest limit set in it. */
export function rememberWarning(
  boundary: Boundary,
  says: readonly WarningStep[] | undefined,
  message: Omit<Warned, 'step'>,
): Boundary {
  const step = says?.at(-1);
  if (step === undefined) return boundary;
  const { messageId, atMs } = message;
  return { ...boundary, warned: [...boundary.warned, { step, messageId, atMs }].slice(-WARNED_KEPT) };
}

/** Whether the agent has set the limit of this step, or a graver one. */
export function isWarned({ warned }: Pick<Boundary, 'warned'>, step: BoundaryStep): boolean {
  return warned.some((one) => rankOf(one.step) >= rankOf(step));
}

/** The lowest level a chat may have when this step was just reached or held by one more abusive message. */
export function floorOfStep(step: BoundaryStep): Level {
  if (step === 'supervisor-or-end') return 'critical';
  return step === 'final-warning' ? 'heated' : 'strained';
}

function nextStep(
  boundary: Boundary,
  assessment: Assessment,
  abusiveMessages: number,
  agentReplies: number,
  limits: Thresholds['boundary'],
): BoundaryStep {
  const now = rankOf(boundary.step);
  if (assessment.abuseKinds.includes('threat')) return 'supervisor-or-end';
  if (assessment.abuseKinds.includes('slur')) return stepAt(Math.max(now, rankOf('final-warning')));
  if (now > 0 && agentReplies <= boundary.repliesAtStep) return boundary.step;
  const counted = Math.min(now + 1, rankOf(stepFor(abusiveMessages, limits)));
  return stepAt(Math.max(now, counted, stepAfterWarning(boundary)));
}

/** One above the gravest limit the agent has set in words. */
function stepAfterWarning({ warned }: Boundary): number {
  let said = 0;
  for (const { step } of warned) said = Math.max(said, rankOf(step));
  return said === 0 ? 0 : Math.min(said + 1, BOUNDARY_STEPS.length - 1);
}

function stepFor(abusiveMessages: number, limits: Thresholds['boundary']): BoundaryStep {
  if (abusiveMessages >= limits.supervisorOrEnd) return 'supervisor-or-end';
  if (abusiveMessages >= limits.finalWarning) return 'final-warning';
  return abusiveMessages >= limits.firstReminder ? 'first-reminder' : 'none';
}

function rankOf(step: BoundaryStep): number {
  return BOUNDARY_STEPS.indexOf(step);
}

function stepAt(rank: number): BoundaryStep {
  return BOUNDARY_STEPS[rank] ?? 'supervisor-or-end';
}
