import { z } from 'zod';
import { PASSWORD_LENGTH } from './password-rules.ts';
import type { Role } from './rest.ts';
import { storableText } from './storable-text.ts';

/** The roles of people with an account. A customer has none. */
export const ACCOUNT_ROLES = ['agent', 'supervisor', 'admin'] as const satisfies readonly Role[];
export type AccountRole = (typeof ACCOUNT_ROLES)[number];

/** How long a link for the first admin, or for a password, is valid. */
export const LINK_VALID_MS = 60 * 60_000;
/** The longest a supervisor can let an admin read chats. */
export const LONGEST_GRANT_HOURS = 72;

const id = z.string().min(1).max(128);
const name = storableText('The name', 80).trim().min(1, 'is empty.');
const email = z.email('is no e-mail address.').max(254).toLowerCase();
const token = z.string().min(20).max(200);
/** Anything up to the limit: what is wrong with it is said by `problemOfPassword`. */
const newPassword = storableText('The password', PASSWORD_LENGTH.max);
const ids = (most: number) =>
  z
    .array(id)
    .max(most)
    .refine((list) => new Set(list).size === list.length, 'names one twice.');

/** `GET /api/v1/sign-in`: what the page offers, before anybody is known. */
export interface SignInView {
  ok: true;
  demo: boolean;
  /** The identity provider, or null. Until it is reachable the page says so and asks again. */
  oidc: { name: string; reachable: boolean } | null;
  /** Whom to ask who cannot get in. */
  help: string;
}

/** `POST /api/v1/sign-in`. Sets the session cookie. A wrong address and a wrong password get the same answer. */
export const signInSchema = z.strictObject({ email, password: z.string().min(1).max(PASSWORD_LENGTH.max) });
/** `POST /api/v1/sign-in/oidc`: where the browser has to go. */
export interface OidcStart {
  ok: true;
  url: string;
}

/** `POST /api/v1/set-up`: the first admin, with the link from the terminal. Sets the session cookie. */
export const setUpSchema = z.strictObject({ token, name, email, password: newPassword });

/** `POST /api/v1/password`: a password of one's own, with a link from an admin. Ends every session there was. */
export const passwordByLinkSchema = z.strictObject({ token, password: newPassword });
/** `PUT /api/v1/account/password`. Ends every other session. */
export const passwordChangeSchema = z.strictObject({
  currentPassword: z.string().min(1).max(PASSWORD_LENGTH.max),
  password: newPassword,
});

/** `GET /api/v1/account/sessions`. `DELETE …/sessions/:sessionId` ends one, `DELETE …/sessions` all others. */
export interface SessionsView {
  ok: true;
  sessions: {
    sessionId: string;
    /** Browser and system, as far as they told. */
    device: string;
    address: string | null;
    beganAtMs: number;
    /** As of the last page opened, to five minutes. */
    lastUsedAtMs: number;
    isThisOne: boolean;
  }[];
}

/** `GET /api/v1/people` */
export interface PeopleView {
  ok: true;
  people: PersonView[];
  teams: TeamView[];
}
export interface PersonView {
  userId: string;
  name: string;
  email: string;
  role: AccountRole;
  /** The id the chat desk gives them. */
  agentId: string | null;
  isActive: boolean;
  /** False: they have not used their first link yet, or sign in with the identity provider. */
  hasPassword: boolean;
  /** Sessions that are open now. */
  sessions: number;
}
export interface TeamView {
  teamId: string;
  name: string;
  queueIds: string[];
  memberIds: string[];
  leaderIds: string[];
}

/** `POST /api/v1/people`; answers `PasswordLink` for their first password. */
export const personCreateSchema = z.strictObject({
  name,
  email,
  role: z.enum(ACCOUNT_ROLES),
  agentId: id.nullable(),
});
/** `PUT /api/v1/people/:userId`. What changes somebody's rights ends their live connections. */
export const personPutSchema = z.strictObject({
  name,
  role: z.enum(ACCOUNT_ROLES),
  agentId: id.nullable(),
  isActive: z.boolean(),
});
/** `POST /api/v1/people/:userId/password-link`: shown once, valid for an hour, for one use. */
export interface PasswordLink {
  ok: true;
  userId: string;
  url: string;
  untilMs: number;
}
/** `POST /api/v1/teams`, `PUT /api/v1/teams/:teamId` */
export const teamPutSchema = z.strictObject({
  name,
  queueIds: ids(200),
  memberIds: ids(1000),
  leaderIds: ids(100),
});

/** `GET /api/v1/read-grants`: for a supervisor those of the teams they lead, for an admin all. */
export interface ReadGrantsView {
  ok: true;
  grants: ReadGrantView[];
  /** Whom a supervisor can let read, and what. */
  admins: { userId: string; name: string }[];
  teams: { teamId: string; name: string }[];
}
export interface ReadGrantView {
  grantId: string;
  adminName: string;
  teamName: string;
  grantedByName: string;
  because: string;
  grantedAtMs: number;
  untilMs: number;
  /** Neither run out nor taken back. */
  isOpen: boolean;
}
/** `POST /api/v1/read-grants`; `DELETE /api/v1/read-grants/:grantId` takes it back. */
export const readGrantSchema = z.strictObject({
  userId: id,
  teamId: id,
  because: storableText('The reason', 300).trim().min(3, 'says too little.'),
  hours: z.int().min(1).max(LONGEST_GRANT_HOURS),
});

export type PersonCreate = z.infer<typeof personCreateSchema>;
export type PersonPut = z.infer<typeof personPutSchema>;
export type TeamPut = z.infer<typeof teamPutSchema>;
export type ReadGrantPost = z.infer<typeof readGrantSchema>;
