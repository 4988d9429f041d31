import type { Assessment } from '@evenkeel/scoring-engine';
import type { ConversationState } from '../state.ts';

/**
 * What was read in a message, without a refusal as long as nobody has offered anything: "this is unacceptable" as a first
 * line, or after a mere question, complains of what happened. A message alone cannot tell the two apart, the chat can.
 */
export function withoutIdleRefusal(
  assessment: Assessment,
  { agentHas }: Pick<ConversationState, 'agentHas'>,
): Assessment {
  if (agentHas.offered || !assessment.triggers.includes('solution-rejected')) return assessment;
  return {
    ...assessment,
    triggers: assessment.triggers.filter((trigger) => trigger !== 'solution-rejected'),
    evidence: assessment.evidence.filter(({ trigger }) => trigger !== 'solution-rejected'),
  };
}
