import { ROLES, type Role } from '@evenkeel/protocol';
import type { FastifyInstance } from 'fastify';
import type { User } from '../policies/policies.ts';

/**
 * One cookie per role: a visitor of the demo is agent in one window and customer in the next, and a page that reconnects must
 * come back as who it was. A page says its role in the handshake (`auth.role`) and in the header `x-evenkeel-role`.
 */
export function sessionCookieOf(role: Role): string {
  return `evenkeel_session_${role}`;
}

/** A working day: a demo session outlives a long look, and not the week. */
export const SESSION_SECONDS = 12 * 60 * 60;

/** Who is signed in as this role, or as any when none is asked for, from a signed cookie; null for none, a forged one, or one that has run out. */
export function readSession(
  app: FastifyInstance,
  { cookieHeader, role }: { cookieHeader: string | undefined; role: unknown },
  nowMs: number,
): User | null {
  if (!cookieHeader) return null;
  const cookies = app.parseCookie(cookieHeader);
  for (const known of ROLES) {
    if (role !== undefined && role !== known) continue;
    const user = readCookie(app, cookies[sessionCookieOf(known)], nowMs);
    if (user) return user;
  }
  return null;
}

function readCookie(app: FastifyInstance, signed: string | undefined, nowMs: number): User | null {
  if (!signed) return null;
  const { valid, value } = app.unsignCookie(signed);
  if (!valid) return null;
  try {
    const { user, untilMs } = JSON.parse(Buffer.from(value, 'base64url').toString()) as { user: User; untilMs: number };
    return untilMs > nowMs ? user : null;
  } catch {
    return null;
  }
}

export function sessionCookieValue(app: FastifyInstance, user: User, nowMs: number): string {
  const session = { user, untilMs: nowMs + SESSION_SECONDS * 1000 };
  return app.signCookie(Buffer.from(JSON.stringify(session)).toString('base64url'));
}

/** The people behind the demo's doors. */
export function demoUser(role: Role, visitorId: string): User {
  switch (role) {
    case 'agent':
      return { userId: DEMO_AGENT_ID, role, name: 'Robin', conversationKey: null };
    case 'supervisor':
      return { userId: 'demo-supervisor', role, name: 'Sam', conversationKey: null };
    case 'admin':
      return { userId: 'demo-admin', role, name: 'Alex', conversationKey: null };
    case 'customer':
      return { userId: visitorId, role, name: 'Visitor', conversationKey: `demo~${visitorId}` };
  }
}

export const DEMO_AGENT_ID = 'demo-agent';
