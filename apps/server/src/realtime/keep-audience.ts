import type { LiveConversation } from '../pipeline/live-conversation.ts';
import { maySeeConversation, type OwnedOf } from '../policies/policies.ts';
import type { LiveNamespace } from './live-namespace.ts';
import { rooms, tileRoomsOf } from './rooms.ts';

/**
 * Conversations change hands. Who may not see one any more is shown out of it before the next push, and told, so that their
 * screen drops it.
 */
export function createAudience(options: { live: LiveNamespace; ownedOf: OwnedOf }): {
  check: (conversation: LiveConversation) => void;
} {
  const { live, ownedOf } = options;
  const known = new WeakMap<
    LiveConversation,
    { agentId: string | null; queueId: string | null; tileRooms: string[] }
  >();

  return {
    check(conversation) {
      const before = known.get(conversation);
      const agentId = conversation.state?.agentId ?? null;
      const { conversationKey, queueId } = conversation;
      if (before && before.agentId === agentId && before.queueId === queueId) return;
      const owned = ownedOf(conversation);
      const tileRooms = tileRoomsOf(owned);
      known.set(conversation, { agentId, queueId, tileRooms });

      const room = rooms.staffOf(conversationKey);
      for (const id of live.adapter.rooms.get(room) ?? []) {
        const socket = live.sockets.get(id);
        if (!socket || maySeeConversation(socket.data.user, owned)) continue;
        void socket.leave(room);
        socket.emit('conversation:gone', { conversationKey });
      }
      const lost = before?.tileRooms.filter((tileRoom) => !tileRooms.includes(tileRoom)) ?? [];
      if (lost.length > 0) live.to(lost).except(tileRooms).emit('conversation:gone', { conversationKey });
    },
  };
}
