import { type EscalationRow, SEVERITIES } from '@evenkeel/library';
import type { ConversationEvent } from '../events.ts';
import { clip } from '../reasons/clip.ts';
import type { ConversationState, Reason } from '../state.ts';
import { isLive } from './alert-after.ts';

/** The row of the escalation table for an agent who asks for help: nothing a customer says fires it. */
export const RAISED_HAND_ROW = 'agent-raised-hand';

const REASON_LENGTH = 160;
const REASONS_KEPT = 3;

/**
 * An agent asks for help: an alert, whatever the level. A live one that is graver stays what it is, but it rings again and says so:
 * whoever asks a second time has not been helped.
 */
export function foldRaisedHand(
  { alert }: ConversationState,
  next: ConversationState,
  { byId, note, atMs }: Extract<ConversationEvent, { kind: 'hand-raised' }>,
  rows: readonly EscalationRow[],
): void {
  const row = rows.find(({ id }) => id === RAISED_HAND_ROW);
  if (row === undefined) return;
  const asked: Reason = {
    text: clip(note === '' ? 'The agent asks for help' : `The agent asks for help: ${note}`, REASON_LENGTH),
  };
  const live = alert !== null && isLive(alert) ? alert : null;
  const isGraver = live !== null && SEVERITIES.indexOf(live.severity) > SEVERITIES.indexOf(row.severity);
  const { protocol, responsible, severity } = row;
  next.alert = {
    ...(isGraver ? live : { rowId: row.id, severity, protocol, responsible }),
    alertId: live?.alertId ?? `${row.id}@${next.counters.customerMessages}-${next.counters.agentMessages}`,
    status: 'open',
    openedAtMs: live?.openedAtMs ?? atMs,
    changedAtMs: atMs,
    changedById: byId,
    reasons: [asked, ...(live?.reasons ?? next.reasons)].slice(0, REASONS_KEPT),
  };
}
