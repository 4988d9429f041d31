import type { ConversationTile } from '@evenkeel/protocol';

/** What the list and the wall know: the newest tile of every conversation. */
export interface FollowedTiles {
  epoch: string | null;
  tiles: ReadonlyMap<string, ConversationTile>;
  /** False: another life of the server answers, and `tiles:watch` has to be asked again. */
  complete: boolean;
}

export function startFollowingTiles(): FollowedTiles {
  return { epoch: null, tiles: new Map(), complete: false };
}

export function applyTileList(list: { epoch: string; tiles: ConversationTile[] }): FollowedTiles {
  return {
    epoch: list.epoch,
    tiles: new Map(list.tiles.map((tile) => [tile.conversationKey, tile])),
    complete: true,
  };
}

/** A conversation this user may not see any more. */
export function dropTile(followed: FollowedTiles, conversationKey: string): FollowedTiles {
  if (!followed.tiles.has(conversationKey)) return followed;
  const tiles = new Map(followed.tiles);
  tiles.delete(conversationKey);
  return { ...followed, tiles };
}

/** Tiles are whole and coalesced, so a gap in `seq` is no loss; an older one that comes late is. */
export function applyTile(
  followed: FollowedTiles,
  { epoch, tile }: { epoch: string; tile: ConversationTile },
): FollowedTiles {
  if (followed.complete && epoch !== followed.epoch) return { ...followed, complete: false };
  const known = followed.tiles.get(tile.conversationKey);
  if (known && known.seq > tile.seq) return followed;
  return { ...followed, tiles: new Map(followed.tiles).set(tile.conversationKey, tile) };
}
