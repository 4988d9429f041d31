import type { Cause } from '@evenkeel/library';
import type { Circumstance } from '../circumstances/circumstance.ts';
import type { ScoredMessage } from '../messages/fold-customer-message.ts';
import { quotedReason } from '../reasons/quoted-reason.ts';
import type { ConversationState, Reason, Told } from '../state.ts';

const YES = 0.5;
/** Some feeling, or some hurry: an exam next week is no stress while nothing is wrong. */
const SOME = 0.3;

/**
 * Why they are upset. Not being heard and stress from outside are said outright and stay; an expectation that was not met is
 * what is left when something is wrong, so it never takes the place of the others.
 */
export function causeAfter(
  known: Told<Cause> | null,
  next: ConversationState,
  message: ScoredMessage,
  circumstances: readonly Circumstance[],
): Told<Cause> | null {
  const unheard = reasonUnheard(message, circumstances);
  const stress = reasonStressed(next, message);
  // What stands is not taken away by a message that speaks for it, too.
  if (known?.value === 'outside-stress' && stress) return known;
  if (unheard) return { value: 'not-heard', reasons: [unheard] };
  if (stress) return { value: 'outside-stress', reasons: [stress] };
  if (known !== null) return known;
  const unmet = reasonUnmet(next, message);
  return unmet && { value: 'unmet-expectation', reasons: [unmet] };
}

function reasonUnheard(message: ScoredMessage, circumstances: readonly Circumstance[]): Reason | null {
  const { assessment } = message;
  const told = tellOf(message, 'not-heard');
  if (told) return quotedReason('Does not feel heard', told, message);
  if (assessment.triggers.includes('repeat-contact')) {
    const said = assessment.evidence.find(({ trigger }) => trigger === 'repeat-contact');
    return quotedReason('Has been in touch about this before', said, message);
  }
  const around = circumstances.find(({ isUnheard }) => isUnheard);
  return around ? quotedReason(around.words, around.span, message) : null;
}

function reasonStressed({ issues }: ConversationState, message: ScoredMessage): Reason | null {
  const { frustration, distress, urgency, triggers, evidence } = message.assessment;
  if (triggers.includes('vulnerable-customer')) {
    const said = evidence.find(({ trigger }) => trigger === 'vulnerable-customer');
    return quotedReason('Is in a situation that needs special care', said, message);
  }
  const told = tellOf(message, 'outside-stress');
  const isTroubled = issues.length > 0 || Math.max(frustration, distress, urgency) >= SOME;
  return told && isTroubled ? quotedReason('Has more at stake than this', told, message) : null;
}

function reasonUnmet({ issues }: ConversationState, message: ScoredMessage): Reason | null {
  const told = tellOf(message, 'unmet-expectation');
  if (told) return quotedReason('Expected something else', told, message);
  const { frustration, evidence } = message.assessment;
  if (issues.length === 0 || frustration < YES) return null;
  const issue = message.tells?.find(({ tells }) => 'issue' in tells);
  const felt = evidence.find(({ signal, points }) => signal === 'frustration' && points > 0);
  return quotedReason('Something went wrong, and it upsets them', issue ?? felt, message);
}

function tellOf({ tells }: ScoredMessage, cause: Cause) {
  return tells?.find(({ tells: told }) => 'cause' in told && told.cause === cause);
}
