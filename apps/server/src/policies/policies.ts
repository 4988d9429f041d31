import type { Role } from '@evenkeel/protocol';
import type { LiveConversation } from '../pipeline/live-conversation.ts';

/** Somebody who is signed in, with everything a policy asks about them. */
export interface User {
  userId: string;
  role: Role;
  name: string;
  /** Who the chat desk says they are, when they answer chats: what a conversation names as its agent. */
  agentId: string | null;
  /** The one conversation a customer of the demo has. */
  conversationKey: string | null;
  /** Teams in which they answer chats. */
  memberOf: readonly string[];
  /** Teams they lead. */
  leads: readonly string[];
  /** Teams whose chats a supervisor lets them read, as of now. */
  mayRead: readonly string[];
  /** What the token of an embedded sidebar narrows it to; null for everybody else. */
  scope: { source: string; conversationKeys: readonly string[] | null } | null;
}

/** What of a conversation a policy asks about. */
export interface Owned {
  conversationKey: string;
  agentId: string | null;
  /** The teams of its agent, else those of its queue. Empty: it belongs to no team. */
  teamIds: readonly string[];
}

/** Looks up what the policies ask. */
export type OwnedOf = (
  conversation: Pick<LiveConversation, 'conversationKey' | 'queueId'> & { state: { agentId: string | null } | null },
) => Owned;

/**
 * An agent sees their own conversations and those of their teams that nobody has yet; a supervisor sees those of the teams they
 * lead; an admin sees those of teams a supervisor lets them read; a customer sees their own.
 */
export function maySeeConversation(user: User, conversation: Owned): boolean {
  switch (user.role) {
    case 'agent':
      if (!isInScope(user, conversation)) return false;
      if (conversation.agentId !== null) return conversation.agentId === user.agentId;
      // The host's own backend has named it: then it is theirs, whoever has been told so far.
      if (user.scope !== null) return user.scope.conversationKeys !== null;
      return isAmong(user.memberOf, conversation);
    case 'supervisor':
      return isAmong(user.leads, conversation);
    case 'admin':
      return conversation.teamIds.some((teamId) => user.mayRead.includes(teamId));
    case 'customer':
      return conversation.conversationKey === user.conversationKey;
  }
}

/** An embedded sidebar sees no other source than its host's, and where its token names conversations only those. */
function isInScope({ scope }: User, { conversationKey }: Owned): boolean {
  if (scope === null) return true;
  if (!conversationKey.startsWith(`${scope.source}~`)) return false;
  return scope.conversationKeys === null || scope.conversationKeys.includes(conversationKey);
}

/** What belongs to no team is everybody's who works in one: a chat nobody sees would be a customer nobody answers. */
function isAmong(teams: readonly string[], { teamIds }: Owned): boolean {
  return teamIds.length === 0 ? teams.length > 0 : teamIds.some((teamId) => teams.includes(teamId));
}

/** Who may see a conversation may write in it, except an admin, who only reads. */
export function mayWriteInConversation(user: User, conversation: Owned): boolean {
  return user.role !== 'admin' && maySeeConversation(user, conversation);
}

/** Agents and supervisors use the cards of the conversations they see. */
export function mayUseCards(user: User, conversation: Owned): boolean {
  return (user.role === 'agent' || user.role === 'supervisor') && maySeeConversation(user, conversation);
}

/** The running notes belong to whoever works on the chat. */
export function mayKeepNotes(user: User, conversation: Owned): boolean {
  return mayUseCards(user, conversation);
}

/** Staff who may see the chat may hand it on. */
export function mayHandOver(user: User, conversation: Owned): boolean {
  return mayUseCards(user, conversation);
}

/** An agent asks for help in a chat of theirs; a supervisor is the help. */
export function mayRaiseHand(user: User, conversation: Owned): boolean {
  return user.role === 'agent' && maySeeConversation(user, conversation);
}

/** A supervisor acknowledges or resolves the alerts of the conversations they see. */
export function mayChangeAlert(user: User, conversation: Owned): boolean {
  return user.role === 'supervisor' && maySeeConversation(user, conversation);
}

/**
 * Agents and supervisors see the list of the conversations they may see, and so does an admin who may read some. A sidebar in
 * another page has no list.
 */
export function mayWatchTiles(user: User): boolean {
  if (user.scope !== null) return false;
  return user.role === 'agent' || user.role === 'supervisor' || (user.role === 'admin' && user.mayRead.length > 0);
}

/** Only an admin edits the library. */
export function mayEditLibrary(user: User): boolean {
  return user.role === 'admin';
}

/** Only an admin makes and revokes the keys of chat desks. */
export function mayManageIngestKeys(user: User): boolean {
  return user.role === 'admin';
}

/** Only an admin says which pages may show the sidebar. */
export function mayManageEmbedSites(user: User): boolean {
  return user.role === 'admin';
}

/** Only an admin reads the audit log, and that is written into it. */
export function mayReadAudit(user: User): boolean {
  return user.role === 'admin';
}

/** Whoever tunes the phrases sees what became of them: numbers, and nothing of any chat. */
export function mayReadPhraseStats(user: User): boolean {
  return mayEditLibrary(user);
}

/** Only an admin takes out or erases what is held of one person: asked for by them, and written down. */
export function mayHandleContactData(user: User): boolean {
  return user.role === 'admin';
}

/** Only an admin tries sentences: it is how the library is tuned. */
export function mayTrySentences(user: User): boolean {
  return user.role === 'admin';
}

/** Staff may look at the phrases. */
export function mayReadLibrary(user: User): boolean {
  return user.role !== 'customer';
}

/** Only an admin makes accounts and teams, and changes them. */
export function mayManagePeople(user: User): boolean {
  return user.role === 'admin';
}

/** An admin changes the role of others and switches their accounts off, never their own: so one admin always remains. */
export function mayChangeRightsOf(user: User, other: { userId: string }): boolean {
  return mayManagePeople(user) && user.userId !== other.userId;
}

/** A supervisor lets an admin read the chats of a team they lead: who keeps the accounts cannot open the chats alone. */
export function mayGrantReading(user: User, teamId: string): boolean {
  return user.role === 'supervisor' && user.leads.includes(teamId);
}

/** Who gave the right to read a team's chats can be seen by admins and by those who lead that team. */
export function maySeeGrant(user: User, teamId: string): boolean {
  return user.role === 'admin' || mayGrantReading(user, teamId);
}
