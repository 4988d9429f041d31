import type { Role } from '@evenkeel/protocol';
import type { FastifyInstance } from 'fastify';
import type { User } from '../policies/policies.ts';

export const SESSION_COOKIE = 'evenkeel_session';

/** A working day: a demo session outlives a long look, and not the week. */
export const SESSION_SECONDS = 12 * 60 * 60;

/** Who is signed in, from a signed cookie; null for no cookie, a forged one, or one that has run out. */
export function readSession(app: FastifyInstance, cookieHeader: string | undefined, nowMs: number): User | null {
  if (!cookieHeader) return null;
  const signed = app.parseCookie(cookieHeader)[SESSION_COOKIE];
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
