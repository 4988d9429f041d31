import type { ConversationState, Reason } from './state.ts';

/** Why a supervisor should look at this conversation now, most telling first; empty when nothing calls for one. */
export function reasonsForSupervisor(state: ConversationState): Reason[] {
  return state.alert === null ? [] : state.alert.reasons;
}
