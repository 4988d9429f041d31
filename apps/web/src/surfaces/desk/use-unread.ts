import type { ConversationTile } from '@evenkeel/protocol';
import { useEffect, useState } from 'react';

/** Conversations with a customer's line this agent has not opened since. What was there at the start counts as read. */
export function useUnread(
  tiles: ReadonlyMap<string, ConversationTile>,
  { chosenKey, loaded }: { chosenKey: string | null; loaded: boolean },
): ReadonlySet<string> {
  const [seen, setSeen] = useState<ReadonlyMap<string, number> | null>(null);

  useEffect(() => {
    if (!loaded) return;
    setSeen((known) => {
      if (!known) return new Map([...tiles].map(([key, tile]) => [key, tile.seq]));
      const chosen = chosenKey === null ? undefined : tiles.get(chosenKey);
      if (!chosen || known.get(chosen.conversationKey) === chosen.seq) return known;
      return new Map(known).set(chosen.conversationKey, chosen.seq);
    });
  }, [tiles, chosenKey, loaded]);

  if (!seen) return new Set();
  return new Set(
    [...tiles.values()]
      .filter(
        ({ conversationKey, lastAuthor, status, seq }) =>
          conversationKey !== chosenKey &&
          lastAuthor === 'customer' &&
          status === 'open' &&
          seq > (seen.get(conversationKey) ?? 0),
      )
      .map(({ conversationKey }) => conversationKey),
  );
}
