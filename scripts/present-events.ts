import {
  agentAssignSchema,
  alertChangeSchema,
  cardUseSchema,
  chatSendSchema,
  chatTypingSchema,
  conversationCloseSchema,
  conversationJoinSchema,
  conversationLeaveSchema,
  draftCheckSchema,
  handOverSchema,
  handRaiseSchema,
  type IngestCommands,
  LIMITS,
  type LiveCommands,
  type LiveFacts,
  messageEditSchema,
  messageSendSchema,
  noteAddSchema,
  noteEditSchema,
  PROBLEMS,
  sessionRenewSchema,
  typingChangeSchema,
} from '@evenkeel/protocol';
import { z } from 'zod';

/** `Record` over the contract's own keys: an event that is added there and not here does not compile. */
const INGEST: Record<keyof IngestCommands, { schema: z.ZodType; about: string }> = {
  'message:send': {
    schema: messageSendSchema,
    about: 'One chat message. The ack means stored; the same again gets the same answer.',
  },
  'message:edit': { schema: messageEditSchema, about: 'The text of an earlier message, changed by its author.' },
  'typing:change': { schema: typingChangeSchema, about: 'A fact of the moment, neither stored nor numbered.' },
  'draft:check': {
    schema: draftCheckSchema,
    about:
      'What an agent is about to send, read by the draft coach: answers `{ ok, version, findings }`, the weightiest first. Nothing of it is stored.',
  },
  'conversation:close': { schema: conversationCloseSchema, about: 'The chat is over. A later message opens it again.' },
  'agent:assign': { schema: agentAssignSchema, about: 'Who answers; null takes the agent away.' },
};

const LIVE: Record<keyof LiveCommands, { schema: z.ZodType; about: string }> = {
  'tiles:watch': {
    schema: z.object({}),
    about: 'Tiles of every conversation this user may see, and from then on `tile:changed`.',
  },
  'session:renew': {
    schema: sessionRenewSchema,
    about: 'An embedded sidebar shows its next token before the one it came with has run out.',
  },
  'conversation:join': {
    schema: conversationJoinSchema,
    about: 'Look at a conversation; answers what was missed since `sinceSeq`.',
  },
  'conversation:leave': { schema: conversationLeaveSchema, about: 'Look away.' },
  'chat:send': { schema: chatSendSchema, about: 'A message typed into the demo’s own chat windows.' },
  'chat:typing': { schema: chatTypingSchema, about: 'Typing in the demo’s own chat windows.' },
  'card:use': { schema: cardUseSchema, about: 'A card was inserted, copied or dismissed.' },
  'alert:change': {
    schema: alertChangeSchema,
    about: 'A supervisor acknowledges, resolves or calls it a false alarm.',
  },
  'note:edit': { schema: noteEditSchema, about: 'Another text for a line of the running notes; null takes it out.' },
  'note:add': { schema: noteAddSchema, about: 'A line of the agent’s own for the running notes.' },
  'conversation:hand-over': {
    schema: handOverSchema,
    about: 'Answers `{ ok, seq, packet }`: everything the next person needs, as data and as `packet.text`.',
  },
  'hand:raise': { schema: handRaiseSchema, about: 'An agent asks for help: an alert, whatever the level.' },
};

const FACTS: Record<keyof LiveFacts, string> = {
  'conversation:updated':
    'To staff who look at the conversation: `{ epoch, sinceSeq, seq, conversationKey, messages, changed }`: the facts after `sinceSeq` up to `seq`: each at once, in a flood those of up to a quarter of a second together. `changed` has the fields of the view, the cards among them, that are others than in the push before.',
  'chat:message': 'To its customer: `{ epoch, seq, message }`, without anything that is thought about it.',
  'tile:changed':
    'To lists and the wall: `{ epoch, tile }`, at most four times a second per conversation; an alert at once.',
  'conversation:gone':
    '`{ conversationKey }`: to staff who saw the conversation and may not any more, because it changed hands; to everybody who saw it when it was erased.',
  'typing:changed': '`{ conversationKey, author, typing }`',
  'library:published': '`{ version }`: a new version of the library is in force.',
};

/** docs/events.md: every event, limit and problem of the wire, from the contract itself. */
export function presentEvents(): string {
  return `# Events

Written by \`npm run docs\` from \`packages/protocol\`. Socket.IO, transport websocket only. A command is answered through its
acknowledgement: \`{ ok: true, … }\` or a problem \`{ ok: false, code, message, retry }\`.

## /ingest: what a chat desk sends

The handshake carries \`auth: { apiKey }\`. Over HTTP, \`POST /api/v1/messages\` takes the body of \`message:send\`, or
\`{ messages: [ … ] }\` with up to ${LIMITS.batchMessages}, answered in order, with \`Authorization: Bearer <key>\`.

${commands(INGEST)}
## /live: what browsers send

The session cookie says who it is.

${commands(LIVE)}
## /live: what browsers are sent

Every stored fact of a conversation carries \`seq\`, from 1 without gaps, and the \`epoch\` of the server process. After a gap, a
reconnect or another epoch, \`conversation:join\` brings what was missed.

| fact | what it says |
|---|---|
${Object.entries(FACTS)
  .map(([event, about]) => `| \`${event}\` | ${about} |`)
  .join('\n')}

## Limits

| what | limit |
|---|---|
| text of a message | ${LIMITS.textLength} characters (UTF-16 units) |
| a line of notes | ${LIMITS.noteLength} characters (UTF-16 units) |
| an id | ${LIMITS.idLength} characters |
| a batch | ${LIMITS.batchMessages} messages |
| a body, a frame | ${LIMITS.bodyBytes} and ${LIMITS.frameBytes} bytes |
| a sender's clock ahead of ours | ${LIMITS.clockSkewMs / 60_000} minutes |

## Problems

| code | HTTP | send again? | what to do |
|---|---|---|---|
${Object.entries(PROBLEMS)
  .map(([code, { status, retry, remedy }]) => `| \`${code}\` | ${status} | ${retry ? 'yes' : 'no'} | ${remedy} |`)
  .join('\n')}
`;
}

function commands(table: Record<string, { schema: z.ZodType; about: string }>): string {
  return Object.entries(table)
    .map(([event, { schema, about }]) => `### \`${event}\`\n\n${about}\n\n${fields(schema)}\n`)
    .join('\n');
}

interface JsonSchema {
  type?: string | string[];
  enum?: unknown[];
  anyOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
}

function fields(schema: z.ZodType): string {
  const { properties = {}, required = [] } = z.toJSONSchema(schema) as JsonSchema;
  const rows = Object.entries(properties).map(
    ([name, field]) => `| \`${name}\` | ${kindOf(field)} | ${required.includes(name) ? 'yes' : 'no'} |`,
  );
  return rows.length === 0 ? 'An empty object.' : ['| field | kind | required |', '|---|---|---|', ...rows].join('\n');
}

function kindOf(field: JsonSchema): string {
  if (field.enum) return field.enum.map(String).join(', ');
  if (field.anyOf) return field.anyOf.map(kindOf).join(' or ');
  return [field.type ?? 'anything'].flat().join(' or ');
}
