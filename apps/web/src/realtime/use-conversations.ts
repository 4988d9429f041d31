import { useCallback, useEffect, useRef, useState } from 'react';
import { type ConversationFollower, type FollowerState, followConversation } from './conversation-follower.ts';
import type { LiveSocket } from './live-socket.ts';

/**
 * Follows all of these conversations, and no other: a page has one owner of its rooms, so that two parts of a screen that
 * show the same chat do not leave each other's room.
 */
export function useConversations(socket: LiveSocket, conversationKeys: readonly string[]) {
  const [states, setStates] = useState<ReadonlyMap<string, FollowerState>>(new Map());
  const followers = useRef(new Map<string, ConversationFollower>());
  const wanted = JSON.stringify([...conversationKeys].sort());

  useEffect(() => {
    const keys = new Set<string>(JSON.parse(wanted));
    for (const [key, follower] of followers.current) {
      if (keys.has(key)) continue;
      follower.stop();
      followers.current.delete(key);
      setStates((known) => {
        const rest = new Map(known);
        rest.delete(key);
        return rest;
      });
    }
    for (const key of keys) {
      if (followers.current.has(key)) continue;
      followers.current.set(
        key,
        followConversation(socket, key, (state) => setStates((known) => new Map(known).set(key, state))),
      );
    }
  }, [socket, wanted]);

  useEffect(() => {
    const all = followers.current;
    return () => {
      for (const follower of all.values()) follower.stop();
      all.clear();
    };
  }, []);

  const joinAgain = useCallback((key: string) => followers.current.get(key)?.join(), []);
  return { states, joinAgain };
}
