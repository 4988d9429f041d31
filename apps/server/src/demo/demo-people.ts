import { ROLES, type Role, type TeamView } from '@evenkeel/protocol';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { User } from '../policies/policies.ts';

/**
 * One cookie per role: a visitor of the demo is agent in one window and customer in the next, and a page that reconnects must
 * come back as who it was. A page says its role in the handshake (`auth.role`) and in the header `x-evenkeel-role`.
 */
export function demoCookieOf(role: Role): string {
  return `evenkeel_demo_${role}`;
}

/** A working day: a demo session outlives a long look, and not the week. */
export const DEMO_SECONDS = 12 * 60 * 60;

const cookieSchema = z.strictObject({ role: z.enum(ROLES), visitorId: z.string().max(64), untilMs: z.number() });

/** Who came in through a door as this role, or as any when none is asked for, from a signed cookie; null for none, a forged one, or one that has run out. */
export function readDemoUser(
  app: FastifyInstance,
  { cookieHeader, role }: { cookieHeader: string | undefined; role: unknown },
  nowMs: number,
): User | null {
  if (!cookieHeader) return null;
  const cookies = app.parseCookie(cookieHeader);
  for (const known of ROLES) {
    if (role !== undefined && role !== known) continue;
    const user = readCookie(app, cookies[demoCookieOf(known)], nowMs);
    if (user) return user;
  }
  return null;
}

function readCookie(app: FastifyInstance, signed: string | undefined, nowMs: number): User | null {
  if (!signed) return null;
  const { valid, value } = app.unsignCookie(signed);
  if (!valid) return null;
  try {
    const { role, visitorId, untilMs } = cookieSchema.parse(JSON.parse(Buffer.from(value, 'base64url').toString()));
    return untilMs > nowMs ? demoUser(role, visitorId) : null;
  } catch {
    return null;
  }
}

export function demoCookieValue(app: FastifyInstance, role: Role, visitorId: string, nowMs: number): string {
  const session = { role, visitorId, untilMs: nowMs + DEMO_SECONDS * 1000 };
  return app.signCookie(Buffer.from(JSON.stringify(session)).toString('base64url'));
}

export const DEMO_AGENT_ID = 'demo-agent';
const DEMO_SUPERVISOR_ID = 'demo-supervisor';

/** Robin's team; Sam leads it, and with it whatever belongs to no team. */
export const DEMO_TEAM: TeamView = {
  teamId: 'demo',
  name: 'Demo',
  queueIds: [],
  memberIds: [DEMO_AGENT_ID],
  leaderIds: [DEMO_SUPERVISOR_ID],
};

/** The people behind the demo's doors. */
export function demoUser(role: Role, visitorId: string): User {
  const nobody = { agentId: null, conversationKey: null, memberOf: [], leads: [], mayRead: [], scope: null };
  switch (role) {
    case 'agent':
      return { ...nobody, userId: DEMO_AGENT_ID, role, name: 'Robin', agentId: DEMO_AGENT_ID, memberOf: ['demo'] };
    case 'supervisor':
      return { ...nobody, userId: DEMO_SUPERVISOR_ID, role, name: 'Sam', leads: ['demo'] };
    case 'admin':
      return { ...nobody, userId: 'demo-admin', role, name: 'Alex' };
    case 'customer':
      return { ...nobody, userId: visitorId, role, name: 'Visitor', conversationKey: `demo~${visitorId}` };
  }
}
