export type * from './scripted-conversation.ts';
export { scriptedConversations } from './scripted-conversations.ts';
