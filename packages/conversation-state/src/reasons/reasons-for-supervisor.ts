import { levelAfterAnswers } from '../alert/alert-after.ts';
import type { ConversationState, Reason } from '../state.ts';
import { TRIGGER_WORDS } from '../triggers/trigger-words.ts';

/**
 * Why a supervisor should look at this conversation, most telling first; empty when nothing calls for one. It holds more
 * than the alert: what the agent cannot change alone belongs here before it rings.
 */
export function reasonsForSupervisor(state: ConversationState): Reason[] {
  const { alert, boundary, counters, triggers } = state;
  const isLive = alert?.status === 'open' || alert?.status === 'acknowledged';
  const reasons: Reason[] = isLive ? [...alert.reasons] : [];
  if (boundary.step === 'supervisor-or-end') {
    reasons.push({
      text: `Abuse after the last warning, or a threat: ${counted(boundary.abusiveMessages, 'message')}`,
    });
  }
  if (triggers['asks-for-supervisor'] !== undefined) {
    reasons.push({
      text: TRIGGER_WORDS['asks-for-supervisor'],
      messageId: triggers['asks-for-supervisor'].lastMessageId,
    });
  }
  if (state.level !== 'calm' && counters.agentRepliesSinceStrained >= 2) {
    reasons.push({ text: levelAfterAnswers(state) });
  }
  if (state.level === 'critical') reasons.push(...state.reasons);
  return withoutRepeats(reasons);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function withoutRepeats(reasons: readonly Reason[]): Reason[] {
  const seen = new Set<string>();
  return reasons.filter(({ text }) => {
    // "Asks for a supervisor" and "Asks for a supervisor: “manager”" are one reason.
    const words = text.split(':', 1)[0] ?? text;
    return !seen.has(words) && seen.add(words) !== undefined;
  });
}
