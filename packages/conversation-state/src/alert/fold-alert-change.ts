import type { Thresholds } from '@evenkeel/library';
import type { ConversationEvent } from '../events.ts';
import { isDanger } from '../levels/level-floor.ts';
import type { ConversationState } from '../state.ts';
import { isLive } from './alert-after.ts';

type AlertChanged = Extract<ConversationEvent, { kind: 'alert-changed' }>;

/** A supervisor acknowledged or closed the alert. A change of another alert, or of one already closed, is ignored. */
export function foldAlertChange(
  { alert }: ConversationState,
  next: ConversationState,
  change: AlertChanged,
  thresholds: Thresholds,
): void {
  if (alert === null || alert.alertId !== change.alertId || !isLive(alert) || alert.status === change.status) return;
  next.alert = {
    ...alert,
    status: change.status,
    changedAtMs: Math.max(alert.changedAtMs, change.atMs),
    changedById: change.byId,
  };
  if (change.status === 'false-alarm') takeBackFalseDanger(next, thresholds);
}

/** A false danger had lifted the level by itself; unless the customer wrote on since, what it lifted is taken back. */
function takeBackFalseDanger(next: ConversationState, thresholds: Thresholds): void {
  const { alert, lastCustomerMessage } = next;
  const isAboutNewest =
    alert?.severity === 'danger' && lastCustomerMessage !== null && isDanger(lastCustomerMessage.assessment);
  if (!isAboutNewest || next.level !== 'critical') return;
  next.level = 'strained';
  next.levelSinceMs = next.lastEventAtMs;
  next.tension = Math.min(next.tension, thresholds.leave.heated);
  next.reasons = [{ text: 'A supervisor found the alarm to be false' }];
}
