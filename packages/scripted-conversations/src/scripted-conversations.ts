import type { ScriptedConversation } from './scripted-conversation.ts';

export const scriptedConversations: readonly ScriptedConversation[] = [];
