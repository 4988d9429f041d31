import type { Severity, Trend } from '@evenkeel/library';
import type { ConversationTile } from '@evenkeel/protocol';
import { levelRank } from '../../ui/words.ts';

const ALERT_RANK: Record<Severity, number> = { attention: 1, urgent: 2, danger: 3 };
const TREND_RANK: Record<Trend, number> = { falling: 0, steady: 1, rising: 2 };

/** Alert, then level, then where it is going, then who has waited longest. */
export function byNeedOfSupervisor(a: ConversationTile, b: ConversationTile): number {
  return (
    alertRank(b) - alertRank(a) ||
    levelRank(b.level) - levelRank(a.level) ||
    TREND_RANK[b.trend] - TREND_RANK[a.trend] ||
    (a.waitingSinceMs ?? Number.MAX_SAFE_INTEGER) - (b.waitingSinceMs ?? Number.MAX_SAFE_INTEGER) ||
    a.conversationKey.localeCompare(b.conversationKey)
  );
}

/** Half a step lower once somebody has taken it. */
function alertRank({ alert }: ConversationTile): number {
  if (alert?.status === 'open') return ALERT_RANK[alert.severity];
  return alert?.status === 'acknowledged' ? ALERT_RANK[alert.severity] - 0.5 : 0;
}
