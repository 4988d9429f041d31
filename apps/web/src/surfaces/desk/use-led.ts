import type { ConversationTile } from '@evenkeel/protocol';
import { useEffect, useState } from 'react';
import { byNeed } from '../../features/conversation-list/conversation-list.tsx';
import { levelRank } from '../../ui/words.ts';

/** The conversation shown to somebody who has not chosen one yet. */
export function useLed(tiles: readonly ConversationTile[]): string | null {
  const [ledKey, setLedKey] = useState<string | null>(null);
  useEffect(() => setLedKey((shown) => ledTo(shown, tiles)), [tiles]);
  return ledKey;
}

/**
 * The conversation that needs an agent most. One that waits for an answer is not left while somebody reads it: only once it is
 * answered, or calm, does a hotter one that waits take its place.
 */
export function ledTo(shownKey: string | null, tiles: readonly ConversationTile[]): string | null {
  const shown = tiles.find(({ conversationKey }) => conversationKey === shownKey);
  if (shown?.status === 'open') {
    if (shown.waitingSinceMs !== null && shown.level !== 'calm') return shownKey;
    const hotter = tiles.filter(
      ({ status, level, waitingSinceMs }) =>
        status === 'open' && waitingSinceMs !== null && levelRank(level) > levelRank(shown.level),
    );
    return hotter.sort(byNeed)[0]?.conversationKey ?? shownKey;
  }
  return [...tiles].sort(byNeed)[0]?.conversationKey ?? shownKey;
}
