import type { Thresholds } from '@evenkeel/library';
import type { ConversationEvent } from '../events.ts';
import { isDanger } from '../levels/level-floor.ts';
import type { ConversationState } from '../state.ts';
import { isLive } from './alert-after.ts';

type AlertChanged = Extract<ConversationEvent, { kind: 'alert-changed' }>;

/** A supervisor acknowledged or closed the alert. A change of another alert, or of one already closed, is ignored. */
export function foldAlertChange(
  state: ConversationState,
  change: AlertChanged,
  thresholds: Thresholds,
): ConversationState {
  const { alert } = state;
  if (alert === null || alert.alertId !== change.alertId || !isLive(alert) || alert.status === change.status) {
    return state;
  }
  const changed: ConversationState = {
    ...state,
    alert: {
      ...alert,
      status: change.status,
      changedAtMs: Math.max(alert.changedAtMs, change.atMs),
      changedById: change.byId,
    },
  };
  return change.status === 'false-alarm' ? withoutFalseDanger(changed, thresholds) : changed;
}

/** A false danger had lifted the level by itself; unless the customer wrote on since, what it lifted is taken back. */
function withoutFalseDanger(state: ConversationState, thresholds: Thresholds): ConversationState {
  const { alert, lastCustomerMessage, level } = state;
  const isAboutNewest =
    alert?.severity === 'danger' && lastCustomerMessage !== null && isDanger(lastCustomerMessage.assessment);
  if (!isAboutNewest || level !== 'critical') return state;
  return {
    ...state,
    level: 'strained',
    levelSinceMs: state.lastEventAtMs,
    tension: Math.min(state.tension, thresholds.leave.heated),
    reasons: [{ text: 'A supervisor found the alarm to be false' }],
  };
}
