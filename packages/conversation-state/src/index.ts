export type * from './events.ts';
export { openConversation, STATE_VERSION } from './open-conversation.ts';
export { reasonsForSupervisor } from './reasons-for-supervisor.ts';
export { type FoldRules, foldConversation, reduceConversation } from './reduce-conversation.ts';
export type * from './state.ts';
