import { z } from 'zod/mini';

/**
 * What the sidebar in an iframe and the page around it say by `postMessage`. Both sides check `event.origin` and
 * `event.source`; anything that does not parse is ignored. Version 1.
 */
export const hostMessageSchema = z.discriminatedUnion('type', [
  /** Which conversation the host shows now. */
  z.strictObject({
    v: z.literal(1),
    type: z.literal('host:context'),
    conversationKey: z.nullable(z.string().check(z.maxLength(257))),
  }),
  z.strictObject({ v: z.literal(1), type: z.literal('host:theme'), theme: z.enum(['light', 'dark', 'system']) }),
  /** A key pressed in the host's composer that belongs to the sidebar, such as Alt+1. */
  z.strictObject({
    v: z.literal(1),
    type: z.literal('host:key'),
    key: z.enum(['insert-1', 'insert-2', 'insert-3', 'focus']),
  }),
  /** What stands in the host's composer now; empty when it was sent or cleared. The sidebar says what may land badly. */
  z.strictObject({ v: z.literal(1), type: z.literal('host:draft'), text: z.string().check(z.maxLength(20_000)) }),
  /** A token for the agent who looks at this page, signed by the host's backend; asked for by `assist:token-needed`. */
  z.strictObject({ v: z.literal(1), type: z.literal('host:token'), token: z.string().check(z.maxLength(4000)) }),
]);
export type HostMessage = z.infer<typeof hostMessageSchema>;

export const assistMessageSchema = z.discriminatedUnion('type', [
  /** The sidebar has loaded and asks for the context. */
  z.strictObject({ v: z.literal(1), type: z.literal('assist:ready') }),
  /** Put this text into the composer at the caret; the agent edits and sends. */
  z.strictObject({ v: z.literal(1), type: z.literal('assist:insert'), text: z.string().check(z.maxLength(4000)) }),
  /** Put `text` in place of the whole draft, if that is still `was`: the agent has chosen a rewrite. */
  z.strictObject({
    v: z.literal(1),
    type: z.literal('assist:draft'),
    was: z.string().check(z.maxLength(20_000)),
    text: z.string().check(z.maxLength(20_000)),
  }),
  z.strictObject({
    v: z.literal(1),
    type: z.literal('assist:badge'),
    level: z.enum(['calm', 'strained', 'heated', 'critical']),
  }),
  z.strictObject({ v: z.literal(1), type: z.literal('assist:focus-composer') }),
  /** A token is needed: at the beginning, and a minute before the one there is runs out. */
  z.strictObject({ v: z.literal(1), type: z.literal('assist:token-needed') }),
]);
export type AssistMessage = z.infer<typeof assistMessageSchema>;
