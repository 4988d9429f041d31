import { useEffect, useState } from 'react';
import { applyTile, applyTileList, dropTile, type FollowedTiles, startFollowingTiles } from './follow-tiles.ts';
import { type LiveSocket, REPLY_TIMEOUT_MS } from './live-socket.ts';

/** Pause before a watch that failed is tried again, in milliseconds. */
const WATCH_AGAIN_MS = 1_000;

/** Every conversation this user may see, kept up to date. */
export function useTiles(socket: LiveSocket): FollowedTiles {
  const [followed, setFollowed] = useState(startFollowingTiles);

  useEffect(() => {
    let current = startFollowingTiles();
    let watching = false;
    let timer: ReturnType<typeof setTimeout> | undefined;

    function watch() {
      clearTimeout(timer);
      if (watching || !socket.connected) return;
      watching = true;
      socket
        .timeout(REPLY_TIMEOUT_MS)
        .emitWithAck('tiles:watch', {})
        .then(
          (reply) => {
            watching = false;
            if (reply.ok) {
              current = applyTileList(reply);
              setFollowed(current);
            } else if (reply.retry) timer = setTimeout(watch, WATCH_AGAIN_MS);
            else {
              // What was seen before is nothing this user may see any more.
              current = { ...startFollowingTiles(), complete: true };
              setFollowed(current);
            }
          },
          () => {
            watching = false;
            timer = setTimeout(watch, WATCH_AGAIN_MS);
          },
        );
    }
    function take(fact: Parameters<typeof applyTile>[1]) {
      current = applyTile(current, fact);
      setFollowed(current);
      if (!current.complete) watch();
    }
    function drop({ conversationKey }: { conversationKey: string }) {
      current = dropTile(current, conversationKey);
      setFollowed(current);
    }
    function lost() {
      watching = false;
    }
    socket.on('connect', watch);
    socket.on('disconnect', lost);
    socket.on('tile:changed', take);
    socket.on('conversation:gone', drop);
    watch();
    return () => {
      clearTimeout(timer);
      socket.off('connect', watch);
      socket.off('disconnect', lost);
      socket.off('tile:changed', take);
      socket.off('conversation:gone', drop);
    };
  }, [socket]);

  return followed;
}
