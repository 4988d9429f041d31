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
 * The conversation that needs an agent most. One that is under way is not left for a hotter one: only when nothing happens in
 * it, that is before it heats up or after it was closed, does another take its place.
 */
export function ledTo(shownKey: string | null, tiles: readonly ConversationTile[]): string | null {
  const [mostNeeding] = [...tiles].sort(byNeed);
  if (!mostNeeding) return shownKey;
  const shown = tiles.find(({ conversationKey }) => conversationKey === shownKey);
  const isUnderWay = shown?.status === 'open' && (shown.level !== 'calm' || shown.recovered);
  const isAsGood = shown?.status === 'open' && levelRank(mostNeeding.level) <= levelRank(shown.level);
  return isUnderWay || isAsGood ? shownKey : mostNeeding.conversationKey;
}
