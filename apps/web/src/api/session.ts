import type { Role, SessionView } from '@evenkeel/protocol';
import { request } from './request.ts';

/** Comes in through a door of the demo; the answer sets the session cookie. */
export function enterDemo(role: Role) {
  return request<{ ok: true }>('/demo/enter', { method: 'POST', body: { role } });
}

export function fetchSession() {
  return request<SessionView>('/session');
}
