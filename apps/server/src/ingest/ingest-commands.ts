import {
  type AgentAssign,
  agentAssignSchema,
  type ConversationClose,
  conversationCloseSchema,
  messageEditSchema,
  messageSendSchema,
  typingChangeSchema,
} from '@evenkeel/protocol';
import { handleChatMessage } from '../pipeline/handle-chat-message.ts';
import { handleConversationEvent } from '../pipeline/handle-conversation-event.ts';
import { handleMessageEdit } from '../pipeline/handle-message-edit.ts';
import { conversationKeyOf } from '../pipeline/live-conversation.ts';
import type { House } from '../pipeline/ports.ts';
import { type Command, command } from '../realtime/bind-commands.ts';

/** What a chat desk may say, over Socket.IO and over HTTP alike. */
// biome-ignore lint/suspicious/noExplicitAny: see bindCommands.
export function ingestCommands(house: House): ReadonlyMap<string, Command<any, unknown>> {
  // biome-ignore lint/suspicious/noExplicitAny: see bindCommands.
  return new Map<string, Command<any, unknown>>([
    ['message:send', command(messageSendSchema, (message) => handleChatMessage(message, house))],
    ['message:edit', command(messageEditSchema, (edit) => handleMessageEdit(edit, house))],
    [
      'typing:change',
      command(typingChangeSchema, (change) => {
        house.pushes.typingChanged(conversationKeyOf(change), change.author, change.typing);
        return { ok: true };
      }),
    ],
    ['conversation:close', command(conversationCloseSchema, (close) => closeConversation(close, house))],
    ['agent:assign', command(agentAssignSchema, (assign) => assignAgent(assign, house))],
  ]);
}

function closeConversation(close: ConversationClose, house: House) {
  return handleConversationEvent(
    conversationKeyOf(close),
    ({ state }, nowMs) =>
      state?.status === 'closed' ? 'nothing-new' : { kind: 'closed', atMs: Math.min(close.closedAtMs, nowMs) },
    house,
  );
}

function assignAgent(assign: AgentAssign, house: House) {
  return handleConversationEvent(
    conversationKeyOf(assign),
    ({ state }, nowMs) =>
      state?.agentId === assign.agentId
        ? 'nothing-new'
        : { kind: 'agent-assigned', agentId: assign.agentId, atMs: Math.min(assign.assignedAtMs, nowMs) },
    house,
  );
}
