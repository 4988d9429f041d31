import type { OidcStart, SessionsView, SignInView } from '@evenkeel/protocol';
import { request } from './request.ts';

type Done = { ok: true };

/** What the sign-in page offers. */
export function fetchSignIn() {
  return request<SignInView>('/sign-in');
}

export function signIn(body: { email: string; password: string }) {
  return request<Done>('/sign-in', { method: 'POST', body });
}

/** Where to go to sign in with the identity provider. */
export function startOidc() {
  return request<OidcStart>('/sign-in/oidc', { method: 'POST' });
}

export function signOut() {
  return request<Done>('/sign-out', { method: 'POST' });
}

/** Makes the first admin with the link from the terminal. */
export function setUp(body: { token: string; name: string; email: string; password: string }) {
  return request<Done>('/set-up', { method: 'POST', body });
}

/** Sets one's password with a link, and signs in. */
export function setPassword(body: { token: string; password: string }) {
  return request<Done>('/password', { method: 'POST', body });
}

export function changePassword(body: { currentPassword: string; password: string }) {
  return request<Done>('/account/password', { method: 'PUT', body });
}

export function fetchSessions() {
  return request<SessionsView>('/account/sessions');
}

export function endSession(sessionId: string) {
  return request<Done>(`/account/sessions/${encodeURIComponent(sessionId)}`, { method: 'DELETE' });
}

export function endOtherSessions() {
  return request<Done>('/account/sessions', { method: 'DELETE' });
}
