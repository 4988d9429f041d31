import type { LiveConversation } from '../pipeline/live-conversation.ts';

/** What the policies ask of a conversation. */
export function ownedOf(conversation: LiveConversation): { conversationKey: string; agentId: string | null } {
  return { conversationKey: conversation.conversationKey, agentId: conversation.state?.agentId ?? null };
}
