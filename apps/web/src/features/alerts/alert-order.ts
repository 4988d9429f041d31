import type { Alert } from '@evenkeel/conversation-state';
import type { ConversationTile } from '@evenkeel/protocol';
import { keysOf, SEVERITY_WORDS } from '../../ui/words.ts';

export type AlertedTile = ConversationTile & { alert: Alert };

/** An alert that somebody still has to deal with. */
export function isLive(tile: ConversationTile): tile is AlertedTile {
  return tile.alert?.status === 'open' || tile.alert?.status === 'acknowledged';
}

/** Danger first; of the same severity what nobody has taken yet, then what has waited longest. */
export function byUrgency(a: AlertedTile, b: AlertedTile): number {
  const severities = keysOf(SEVERITY_WORDS);
  return (
    severities.indexOf(a.alert.severity) - severities.indexOf(b.alert.severity) ||
    Number(a.alert.status === 'acknowledged') - Number(b.alert.status === 'acknowledged') ||
    a.alert.openedAtMs - b.alert.openedAtMs ||
    a.conversationKey.localeCompare(b.conversationKey)
  );
}
