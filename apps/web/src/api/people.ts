import type {
  PasswordLink,
  PeopleView,
  PersonCreate,
  PersonPut,
  ReadGrantPost,
  ReadGrantsView,
  TeamPut,
} from '@evenkeel/protocol';
import { request } from './request.ts';

type Done = { ok: true };
const person = (userId: string) => `/people/${encodeURIComponent(userId)}`;

export function fetchPeople() {
  return request<PeopleView>('/people');
}

/** Makes an account; the answer has the link for its first password, this one time. */
export function createPerson(body: PersonCreate) {
  return request<PasswordLink>('/people', { method: 'POST', body });
}

export function putPerson(userId: string, body: PersonPut) {
  return request<Done>(person(userId), { method: 'PUT', body });
}

export function makePasswordLink(userId: string) {
  return request<PasswordLink>(`${person(userId)}/password-link`, { method: 'POST' });
}

export function endSessionsOf(userId: string) {
  return request<Done>(`${person(userId)}/sessions`, { method: 'DELETE' });
}

/** Makes a team, or with an id replaces it. */
export function putTeam(teamId: string | null, body: TeamPut) {
  return teamId === null
    ? request<Done>('/teams', { method: 'POST', body })
    : request<Done>(`/teams/${encodeURIComponent(teamId)}`, { method: 'PUT', body });
}

export function removeTeam(teamId: string) {
  return request<Done>(`/teams/${encodeURIComponent(teamId)}`, { method: 'DELETE' });
}

export function fetchReadGrants() {
  return request<ReadGrantsView>('/read-grants');
}

export function grantReading(body: ReadGrantPost) {
  return request<Done>('/read-grants', { method: 'POST', body });
}

export function withdrawReading(grantId: string) {
  return request<Done>(`/read-grants/${encodeURIComponent(grantId)}`, { method: 'DELETE' });
}
