import type { Owned, User } from '../policies/policies.ts';

/** Every room name is made here: a room is joined only after a policy said yes. */
export const rooms = {
  /** Staff who look at a conversation. */
  staffOf: (conversationKey: string) => `staff:${conversationKey}`,
  /** The customer of a conversation. */
  customerOf: (conversationKey: string) => `customer:${conversationKey}`,
  /** All tiles of a team: those who lead it, or may read it. */
  tilesOfTeam: (teamId: string) => `tiles:team:${teamId}`,
  /** Tiles of a team's conversations nobody has yet: its agents. */
  waitingTilesOfTeam: (teamId: string) => `tiles:waiting:${teamId}`,
  /** Tiles of an agent's own conversations. */
  tilesOfAgent: (agentId: string) => `tiles:agent:${agentId}`,
  /** All connections of a user, of one session, and of everybody with an account: to cut them. */
  user: (userId: string) => `user:${userId}`,
  session: (sessionId: string) => `session:${sessionId}`,
  withAccount: 'with-account',
  /** Sidebars that stand in the pages of one site. */
  embedSite: (siteId: string) => `embed:${siteId}`,
} as const;

/** Stands for no team at all; ids of teams are UUIDs. */
const NO_TEAM = '-';

export function conversationRoomOf(user: User, conversationKey: string): string {
  return user.role === 'customer' ? rooms.customerOf(conversationKey) : rooms.staffOf(conversationKey);
}

/** Where the tile of a conversation is sent. Meets `tileRoomsFor` a user exactly when that user may see the conversation. */
export function tileRoomsOf({ agentId, teamIds }: Owned): string[] {
  const teams = teamIds.length === 0 ? [NO_TEAM] : teamIds;
  const forAgents = agentId === null ? teams.map(rooms.waitingTilesOfTeam) : [rooms.tilesOfAgent(agentId)];
  return [...teams.map(rooms.tilesOfTeam), ...forAgents];
}

/** Where a user listens for tiles. */
export function tileRoomsFor(user: User): string[] {
  switch (user.role) {
    case 'agent':
      return [
        ...(user.agentId === null ? [] : [rooms.tilesOfAgent(user.agentId)]),
        ...withNoTeam(user.memberOf).map(rooms.waitingTilesOfTeam),
      ];
    case 'supervisor':
      return withNoTeam(user.leads).map(rooms.tilesOfTeam);
    case 'admin':
      return user.mayRead.map(rooms.tilesOfTeam);
    case 'customer':
      return [];
  }
}

function withNoTeam(teams: readonly string[]): string[] {
  return teams.length === 0 ? [] : [...teams, NO_TEAM];
}
