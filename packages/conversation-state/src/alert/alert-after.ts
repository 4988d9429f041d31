import { type EscalationRow, SEVERITIES, type Severity, type TriggerId } from '@evenkeel/library';
import type { Alert, ConversationState, Reason } from '../state.ts';
import { TRIGGER_WORDS } from '../triggers/trigger-words.ts';

/** Enough to decide whether to step in; the rest is one click away. */
const ALERT_REASONS = 3;

/** One customer message, as the escalation table sees it. */
export interface AlertCause {
  /** Triggers of this very message. */
  triggers: readonly TriggerId[];
  number: number;
  atMs: number;
  /** Asked for only when an alert opens. */
  reasons: () => readonly Reason[];
}

/**
 * The one alert of a conversation after a customer message.
 *
 * A live alert never rings twice at one severity: a graver row upgrades it and opens it again, even if somebody had
 * acknowledged the milder one. After it was closed, only something new rings: a danger, a graver row, a level that was
 * reached again since.
 */
export function alertAfter(state: ConversationState, cause: AlertCause, rows: readonly EscalationRow[]): Alert | null {
  const row = gravestRow(rows, state, cause);
  const { alert } = state;
  if (row === null) return alert;
  if (alert === null) return opened(row, state, cause);
  if (isLive(alert)) {
    // It stays the same alert, so that whoever works on it keeps it.
    const { alertId, openedAtMs } = alert;
    return isGraver(row.severity, alert.severity) ? { ...opened(row, state, cause), alertId, openedAtMs } : alert;
  }
  return ringsAgain(alert, row, state, cause) ? opened(row, state, cause) : alert;
}

export function isLive(alert: Alert): boolean {
  return alert.status === 'open' || alert.status === 'acknowledged';
}

/** The first of the gravest rows that fire; what was said outright explains more than a level, so it comes before one. */
function gravestRow(rows: readonly EscalationRow[], state: ConversationState, cause: AlertCause): EscalationRow | null {
  const live = state.alert !== null && isLive(state.alert) ? state.alert.severity : null;
  let gravest: EscalationRow | null = null;
  for (const row of rows) {
    // Beside a live alert only a graver row says anything.
    if (live !== null && !isGraver(row.severity, live)) continue;
    if ((gravest === null || comesBefore(row, gravest)) && fires(row, state, cause)) gravest = row;
  }
  return gravest;
}

function comesBefore(row: EscalationRow, other: EscalationRow): boolean {
  if (row.severity !== other.severity) return isGraver(row.severity, other.severity);
  return row.triggers.length > 0 && other.triggers.length === 0;
}

function fires(row: EscalationRow, state: ConversationState, cause: AlertCause): boolean {
  const { levels, afterAgentReplies } = row;
  if (levels !== undefined && !levels.includes(state.level)) return false;
  if (row.triggers.length === 0) {
    return levels !== undefined && state.counters.agentRepliesSinceStrained >= afterAgentReplies && !isImproving(state);
  }
  // Behind a gate it is enough that the trouble still stands: the chat has not come down since it was said.
  const stillStands = afterAgentReplies > 0 && state.level !== 'calm' && !isImproving(state);
  if (!stillStands && cause.triggers.length === 0) return false;
  for (const trigger of row.triggers) {
    if (!stillStands && !cause.triggers.includes(trigger)) continue;
    const said = state.triggers[trigger];
    if (said !== undefined && state.counters.agentReplies - said.repliesAtFirst >= afterAgentReplies) return true;
  }
  return false;
}

/** Nobody is called to a chat that is just coming right. */
function isImproving({ trend, tensionHistory }: ConversationState): boolean {
  return trend === 'falling' || (tensionHistory.at(-1) ?? 0) < (tensionHistory.at(-2) ?? 0);
}

function ringsAgain(closed: Alert, row: EscalationRow, state: ConversationState, cause: AlertCause): boolean {
  if (closed.alertId === alertIdOf(row, cause)) return false;
  if (row.severity === 'danger' || isGraver(row.severity, closed.severity)) return true;
  if (row.triggers.length === 0) return state.levelSinceMs > closed.changedAtMs;
  return row.id !== closed.rowId && row.triggers.some((trigger) => cause.triggers.includes(trigger));
}

function opened(row: EscalationRow, state: ConversationState, cause: AlertCause): Alert {
  return {
    alertId: alertIdOf(row, cause),
    rowId: row.id,
    severity: row.severity,
    status: 'open',
    protocol: row.protocol,
    responsible: row.responsible,
    openedAtMs: cause.atMs,
    changedAtMs: cause.atMs,
    changedById: null,
    reasons: [...standingReasons(row, state, cause), ...cause.reasons()].slice(0, ALERT_REASONS),
  };
}

/** What made the row fire when it was not said in this message: a trigger said earlier, or a level that did not come down. */
function standingReasons(row: EscalationRow, state: ConversationState, cause: AlertCause): Reason[] {
  if (row.triggers.length === 0) {
    return [{ text: levelAfterAnswers(state) }];
  }
  if (row.triggers.some((trigger) => cause.triggers.includes(trigger))) return [];
  return row.triggers.flatMap((trigger) => {
    const said = state.triggers[trigger];
    return said === undefined ? [] : [{ text: TRIGGER_WORDS[trigger], messageId: said.lastMessageId }];
  });
}

/** "Still heated after 2 answers"; without "still" when the level was reached just now. */
export function levelAfterAnswers({ level, levelSinceMs, lastEventAtMs, counters }: ConversationState): string {
  const { agentRepliesSinceStrained: answers } = counters;
  const words = `${level} after ${answers} ${answers === 1 ? 'answer' : 'answers'}`;
  return levelSinceMs < lastEventAtMs ? `Still ${words}` : words.charAt(0).toUpperCase() + words.slice(1);
}

/** Deterministic, so that a replay finds the alert that was stored. */
function alertIdOf(row: EscalationRow, cause: AlertCause): string {
  return `${row.id}@${cause.number}`;
}

function isGraver(one: Severity, other: Severity): boolean {
  return SEVERITIES.indexOf(one) > SEVERITIES.indexOf(other);
}
