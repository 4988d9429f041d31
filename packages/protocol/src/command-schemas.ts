import { z } from 'zod';
import { sessionRenewSchema } from './embed.ts';
import {
  agentAssignSchema,
  conversationCloseSchema,
  draftCheckSchema,
  type IngestCommands,
  messageEditSchema,
  messageSendSchema,
  typingChangeSchema,
} from './ingest.ts';
import {
  alertChangeSchema,
  cardUseSchema,
  chatSendSchema,
  chatTypingSchema,
  conversationJoinSchema,
  conversationLeaveSchema,
  handOverSchema,
  handRaiseSchema,
  type LiveCommands,
  noteAddSchema,
  noteEditSchema,
} from './live.ts';

/** What each command of the wire must look like: whoever checks all of them (documents, tests of rights, fuzzing) starts here. */
export const INGEST_SCHEMAS: Record<keyof IngestCommands, z.ZodType> = {
  'message:send': messageSendSchema,
  'message:edit': messageEditSchema,
  'typing:change': typingChangeSchema,
  'draft:check': draftCheckSchema,
  'conversation:close': conversationCloseSchema,
  'agent:assign': agentAssignSchema,
};

export const LIVE_SCHEMAS: Record<keyof LiveCommands, z.ZodType> = {
  'tiles:watch': z.object({}),
  'session:renew': sessionRenewSchema,
  'conversation:join': conversationJoinSchema,
  'conversation:leave': conversationLeaveSchema,
  'chat:send': chatSendSchema,
  'chat:typing': chatTypingSchema,
  'card:use': cardUseSchema,
  'alert:change': alertChangeSchema,
  'note:edit': noteEditSchema,
  'note:add': noteAddSchema,
  'conversation:hand-over': handOverSchema,
  'hand:raise': handRaiseSchema,
};
