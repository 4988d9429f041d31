import type { Expectation, ScriptedMessage } from './scripted-conversation.ts';

/** One line of a script: seconds after the line before, the text, and what a careful person wants to see after it. */
export function customer(afterSeconds: number, text: string, expect?: Expectation): ScriptedMessage {
  return { author: 'customer', text, afterMs: afterSeconds * 1000, ...(expect === undefined ? {} : { expect }) };
}

export function agent(afterSeconds: number, text: string): ScriptedMessage {
  return { author: 'agent', text, afterMs: afterSeconds * 1000 };
}

export function note(afterSeconds: number, text: string): ScriptedMessage {
  return { author: 'note', text, afterMs: afterSeconds * 1000 };
}

export function system(afterSeconds: number, text: string): ScriptedMessage {
  return { author: 'system', text, afterMs: afterSeconds * 1000 };
}
