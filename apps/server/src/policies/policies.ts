import type { Role } from '@evenkeel/protocol';

/** Somebody who is signed in. */
export interface User {
  userId: string;
  role: Role;
  name: string;
  /** The one conversation a customer of the demo has. */
  conversationKey: string | null;
}

interface Owned {
  conversationKey: string;
  agentId: string | null;
}

/** An agent sees their own conversations and those nobody has yet; a supervisor sees all; a customer sees their own; an admin tunes the library and sees no chats. */
export function maySeeConversation(user: User, conversation: Owned): boolean {
  switch (user.role) {
    case 'supervisor':
      return true;
    case 'agent':
      return conversation.agentId === null || conversation.agentId === user.userId;
    case 'customer':
      return conversation.conversationKey === user.conversationKey;
    case 'admin':
      return false;
  }
}

/** Who may see it may write in it: agents and supervisors as the agent, customers as the customer. */
export function mayWriteInConversation(user: User, conversation: Owned): boolean {
  return maySeeConversation(user, conversation);
}

/** Only the people the cards are for use them. */
export function mayUseCards(user: User, conversation: Owned): boolean {
  return user.role !== 'customer' && maySeeConversation(user, conversation);
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

/** Only a supervisor acknowledges or resolves an alert. */
export function mayChangeAlert(user: User): boolean {
  return user.role === 'supervisor';
}

/** Staff who work with conversations see the list of those they may see. */
export function mayWatchTiles(user: User): boolean {
  return user.role === 'agent' || user.role === 'supervisor';
}

/** Only an admin edits the library. */
export function mayEditLibrary(user: User): boolean {
  return user.role === 'admin';
}

/** Only an admin makes and revokes the keys of chat desks. */
export function mayManageIngestKeys(user: User): boolean {
  return user.role === 'admin';
}

/** Only an admin reads the audit log, and that is written into it. */
export function mayReadAudit(user: User): boolean {
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
