import type { EmbedClaims } from '@evenkeel/protocol';
import { conversationKeyOf } from '../pipeline/live-conversation.ts';
import type { User } from '../policies/policies.ts';

/** The agent an embed token speaks for: nobody's team member, and only within the scope of the token. */
export function userOfClaims({ iss, sub, name, source, conversationIds }: EmbedClaims): User {
  return {
    userId: `embed:${iss}:${sub}`,
    role: 'agent',
    name: name ?? sub,
    agentId: sub,
    conversationKey: null,
    memberOf: [],
    leads: [],
    mayRead: [],
    scope: {
      source,
      conversationKeys: conversationIds?.map((conversationId) => conversationKeyOf({ source, conversationId })) ?? null,
    },
  };
}
