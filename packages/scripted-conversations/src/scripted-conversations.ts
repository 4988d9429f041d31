import { delivery } from './delivery.ts';
import { everyday } from './everyday.ts';
import { limits } from './limits.ts';
import type { ScriptedConversation } from './scripted-conversation.ts';
import { service } from './service.ts';

/** All of them, in an order that is good to watch: a visitor sees the product at work within the first three. */
export const scriptedConversations: readonly ScriptedConversation[] = [...delivery, ...everyday, ...service, ...limits];
