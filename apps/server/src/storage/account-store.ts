import type { AccountRole, TeamPut, TeamView } from '@evenkeel/protocol';
import type { PrismaClient } from './generated/client.ts';

/** A user as far as their rights go. */
export interface UserRow {
  id: string;
  name: string;
  role: string | null;
  banned: boolean | null;
  agentId: string | null;
}

export interface GrantRow {
  grantId: string;
  userId: string;
  teamId: string;
  grantedById: string;
  because: string;
  grantedAtMs: number;
  untilMs: number;
  withdrawnAtMs: number | null;
}

export type AccountStore = ReturnType<typeof createAccountStore>;

/** Reads and writes about people, their teams and what they may read. Passwords and sessions are better-auth's to write. */
export function createAccountStore(prisma: PrismaClient) {
  const openAt = (nowMs: number) => ({ untilMs: { gt: nowMs }, withdrawnAtMs: null });
  const rights = { id: true, name: true, role: true, banned: true, agentId: true } as const;

  return {
    async hasAdmin(): Promise<boolean> {
      return (
        (await prisma.user.findFirst({ where: { role: 'admin', banned: { not: true } }, select: { id: true } })) !==
        null
      );
    },

    async people(nowMs: number) {
      const rows = await prisma.user.findMany({
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
        select: {
          ...rights,
          email: true,
          accounts: { where: { providerId: 'credential' }, select: { id: true } },
          sessions: { where: { expiresAt: { gt: new Date(nowMs) } }, select: { id: true } },
        },
      });
      return rows.map(({ id, accounts, sessions, banned, role, ...row }) => ({
        ...row,
        userId: id,
        role: role as AccountRole,
        isActive: banned !== true,
        hasPassword: accounts.length > 0,
        sessions: sessions.length,
      }));
    },

    person(userId: string) {
      return prisma.user.findUnique({ where: { id: userId }, select: { ...rights, email: true } });
    },

    personByEmail(email: string) {
      return prisma.user.findUnique({ where: { email }, select: { ...rights, email: true } });
    },

    async hasAgentId(agentId: string): Promise<{ id: string } | null> {
      return prisma.user.findUnique({ where: { agentId }, select: { id: true } });
    },

    async setPerson(userId: string, fields: { name: string; agentId: string | null }): Promise<void> {
      await prisma.user.update({ where: { id: userId }, data: { ...fields, updatedAt: new Date() } });
    },

    async rolesOf(userIds: string[]): Promise<Map<string, string | null>> {
      const rows = await prisma.user.findMany({ where: { id: { in: userIds } }, select: { id: true, role: true } });
      return new Map(rows.map(({ id, role }) => [id, role]));
    },

    async teams(): Promise<TeamView[]> {
      const rows = await prisma.team.findMany({
        orderBy: { name: 'asc' },
        include: { people: { select: { userId: true, part: true }, orderBy: { userId: 'asc' } } },
      });
      return rows.map(({ id, name, queueIds, people }) => ({
        teamId: id,
        name,
        queueIds,
        memberIds: people.filter(({ part }) => part === 'member').map(({ userId }) => userId),
        leaderIds: people.filter(({ part }) => part === 'leader').map(({ userId }) => userId),
      }));
    },

    /** Makes the team, or replaces it. */
    async putTeam(teamId: string, { name, queueIds, memberIds, leaderIds }: TeamPut): Promise<void> {
      const people = [
        ...memberIds.map((userId) => ({ teamId, userId, part: 'member' })),
        ...leaderIds.map((userId) => ({ teamId, userId, part: 'leader' })),
      ];
      // A list of statements is one round: nothing waits inside the transaction.
      await prisma.$transaction([
        prisma.team.upsert({
          where: { id: teamId },
          create: { id: teamId, name, queueIds },
          update: { name, queueIds },
        }),
        prisma.teamPerson.deleteMany({ where: { teamId } }),
        prisma.teamPerson.createMany({ data: people }),
      ]);
    },

    async deleteTeam(teamId: string): Promise<boolean> {
      return (await prisma.team.deleteMany({ where: { id: teamId } })).count > 0;
    },

    /** Which agent ids and which teams these users have: all, for the directory. */
    agentIds(): Promise<{ id: string; agentId: string | null }[]> {
      return prisma.user.findMany({ where: { agentId: { not: null } }, select: { id: true, agentId: true } });
    },

    /** The teams whose chats this user may read now. */
    async mayRead(userId: string, nowMs: number): Promise<string[]> {
      const rows = await prisma.readGrant.findMany({ where: { userId, ...openAt(nowMs) }, select: { teamId: true } });
      return [...new Set(rows.map(({ teamId }) => teamId))].sort();
    },

    async grants(most: number): Promise<GrantRow[]> {
      const rows = await prisma.readGrant.findMany({ orderBy: { grantedAtMs: 'desc' }, take: most });
      return rows.map(({ id, grantedAtMs, untilMs, withdrawnAtMs, ...row }) => ({
        ...row,
        grantId: id,
        grantedAtMs: Number(grantedAtMs),
        untilMs: Number(untilMs),
        withdrawnAtMs: withdrawnAtMs === null ? null : Number(withdrawnAtMs),
      }));
    },

    async addGrant({ grantId, ...grant }: Omit<GrantRow, 'withdrawnAtMs'>): Promise<void> {
      await prisma.readGrant.create({ data: { id: grantId, ...grant } });
    },

    async withdrawGrant(grantId: string, nowMs: number): Promise<void> {
      await prisma.readGrant.updateMany({
        where: { id: grantId, withdrawnAtMs: null },
        data: { withdrawnAtMs: nowMs },
      });
    },

    /** Of these sessions those that are still good, with their users as they are now. */
    async liveSessions(
      sessionIds: string[],
      nowMs: number,
    ): Promise<{ sessionId: string; user: UserRow; mayRead: string[] }[]> {
      const rows = await prisma.session.findMany({
        where: { id: { in: sessionIds }, expiresAt: { gt: new Date(nowMs) }, user: { banned: { not: true } } },
        select: {
          id: true,
          user: { select: { ...rights, mayRead: { where: openAt(nowMs), select: { teamId: true } } } },
        },
      });
      return rows.map(({ id, user: { mayRead, ...user } }) => ({
        sessionId: id,
        user,
        mayRead: [...new Set(mayRead.map(({ teamId }) => teamId))].sort(),
      }));
    },

    /** The token of the last sign-in with the identity provider. From now on no token of it is kept. */
    async takeIdToken(userId: string): Promise<string | null> {
      const found = await prisma.account.findFirst({
        where: { userId, idToken: { not: null } },
        orderBy: { updatedAt: 'desc' },
        select: { idToken: true },
      });
      await prisma.account.updateMany({
        where: { userId, idToken: { not: null } },
        data: { idToken: null, accessToken: null, refreshToken: null },
      });
      return found?.idToken ?? null;
    },

    /** Older links for a password of this user are worth nothing from now on. */
    async forgetLinksOf(value: string): Promise<void> {
      await prisma.verification.deleteMany({ where: { value } });
    },

    /** What nobody can use any more. */
    async forgetExpired(nowMs: number): Promise<void> {
      const isOver = { expiresAt: { lt: new Date(nowMs) } };
      await prisma.session.deleteMany({ where: isOver });
      await prisma.verification.deleteMany({ where: isOver });
    },
  };
}
