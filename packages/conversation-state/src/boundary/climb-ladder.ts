import { BOUNDARY_STEPS, type BoundaryStep, type Level, type Thresholds } from '@evenkeel/library';
import type { Assessment } from '@evenkeel/scoring-engine';
import type { ConversationState } from '../state.ts';
import { isAimedAbuse } from './is-aimed-abuse.ts';

type Boundary = ConversationState['boundary'];

/**
 * The ladder after one more message. It never goes down within a conversation, and it climbs one step per answer of the
 * agent: a warning that nobody could read is no warning. Slurs go straight to the last warning, threats to the top.
 */
export function climbLadder(
  boundary: Boundary,
  assessment: Assessment,
  agentReplies: number,
  limits: Thresholds['boundary'],
): Boundary {
  if (!isAimedAbuse(assessment)) return boundary;
  const abusiveMessages = boundary.abusiveMessages + 1;
  const step = nextStep(boundary, assessment, abusiveMessages, agentReplies, limits);
  const repliesAtStep = step === boundary.step ? boundary.repliesAtStep : agentReplies;
  return { step, abusiveMessages, repliesAtStep };
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
  return stepAt(Math.max(now, Math.min(now + 1, rankOf(stepFor(abusiveMessages, limits)))));
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
