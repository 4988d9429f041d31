import {
  type AgentAssign,
  agentAssignSchema,
  type ConversationClose,
  type ConversationRef,
  conversationCloseSchema,
  draftCheckSchema,
  messageEditSchema,
  messageSendSchema,
  typingChangeSchema,
} from '@evenkeel/protocol';
import type { z } from 'zod';
import { checkDraft } from '../pipeline/check-draft.ts';
import { handleChatMessage } from '../pipeline/handle-chat-message.ts';
import { handleConversationEvent } from '../pipeline/handle-conversation-event.ts';
import { handleMessageEdit } from '../pipeline/handle-message-edit.ts';
import { conversationKeyOf } from '../pipeline/live-conversation.ts';
import type { House } from '../pipeline/ports.ts';
import { type Command, command } from '../realtime/bind-commands.ts';
import type { IngestKey, IngestKeys } from './ingest-keys.ts';
import { keyRefusal } from './key-scope.ts';

/** What a chat desk may say, each only within the scope of its key. */
// biome-ignore lint/suspicious/noExplicitAny: see bindCommands.
export function ingestCommands(house: House, keys: IngestKeys): ReadonlyMap<string, Command<any, IngestKey>> {
  function scoped<Body extends ConversationRef>(
    schema: z.ZodType<Body>,
    handle: (body: Body) => Promise<object> | object,
  ): Command<Body, IngestKey> {
    return command(
      schema,
      async (body, key: IngestKey) => (await keyRefusal(key, body, { keys, house })) ?? handle(body),
    );
  }
  // biome-ignore lint/suspicious/noExplicitAny: see bindCommands.
  return new Map<string, Command<any, IngestKey>>([
    ['message:send', scoped(messageSendSchema, (message) => handleChatMessage(message, house))],
    ['message:edit', scoped(messageEditSchema, (edit) => handleMessageEdit(edit, house))],
    [
      'typing:change',
      scoped(typingChangeSchema, (change) => {
        house.pushes.typingChanged(conversationKeyOf(change), change.author, change.typing);
        return { ok: true };
      }),
    ],
    ['draft:check', scoped(draftCheckSchema, (draft) => checkDraft(draft, house))],
    ['conversation:close', scoped(conversationCloseSchema, (close) => closeConversation(close, house))],
    ['agent:assign', scoped(agentAssignSchema, (assign) => assignAgent(assign, house))],
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
