import type { User } from '../policies/policies.ts';

/** Every room name is made here: a room is joined only after a policy said yes. */
export const rooms = {
  /** Staff who look at a conversation. */
  staffOf: (conversationKey: string) => `staff:${conversationKey}`,
  /** The customer of a conversation. */
  customerOf: (conversationKey: string) => `customer:${conversationKey}`,
  /** Supervisors watching all tiles. */
  allTiles: 'tiles:all',
  /** An agent watching the tiles of their own conversations. */
  tilesOf: (agentId: string) => `tiles:agent:${agentId}`,
  /** Agents watching conversations nobody has yet. */
  unassignedTiles: 'tiles:unassigned',
} as const;

export function conversationRoomOf(user: User, conversationKey: string): string {
  return user.role === 'customer' ? rooms.customerOf(conversationKey) : rooms.staffOf(conversationKey);
}
