import type { Level, NoteKind, TriggerId } from '@evenkeel/library';
import type { Alert, Contact, ConversationState, Note, Warned } from '../state.ts';
import { TRIGGER_WORDS } from '../triggers/trigger-words.ts';

/** A message as the packet needs it, oldest first; without any, the packet is made of the state alone. */
export interface SaidMessage {
  author: string;
  text: string;
}

/** Everything the next person needs, so that the customer does not have to tell it again (T47). Plain data, with the same as text. */
export interface HandOverPacket {
  /** In the customer's words: what they asked for last, or how they began. Null when nothing tells. */
  wants: string | null;
  keyPoints: string[];
  feelings: string[];
  tried: string[];
  promises: string[];
  tension: { level: Level; peakLevel: Level; now: number; history: number[] };
  boundary: { abusiveMessages: number; warned: Warned[] };
  triggers: { trigger: TriggerId; words: string; count: number }[];
  alert: Pick<Alert, 'severity' | 'status' | 'protocol' | 'reasons'> | null;
  contact: Pick<Contact, 'earlierChats' | 'lastLevel'> | null;
  /** The same, to be pasted into a ticket. */
  text: string;
}

const KEY_POINTS: ReadonlySet<NoteKind> = new Set(['order', 'product', 'amount', 'date', 'duration']);
const OPENING_LENGTH = 200;

/** The packet for whoever takes the chat over. Pure: the same state and messages give the same packet. */
export function handOverPacket(state: ConversationState, messages: readonly SaidMessage[] = []): HandOverPacket {
  const { alert, boundary, contact, level, peakLevel, tension, tensionHistory } = state;
  const facts: Omit<HandOverPacket, 'text'> = {
    wants: notesOf(state, 'ask').at(-1) ?? openingOf(messages),
    keyPoints: state.notes.filter(({ kind }) => KEY_POINTS.has(kind)).map(lineOf),
    feelings: notesOf(state, 'feeling'),
    tried: notesOf(state, 'tried'),
    promises: notesOf(state, 'promise'),
    tension: { level, peakLevel, now: tension, history: tensionHistory },
    boundary: { abusiveMessages: boundary.abusiveMessages, warned: boundary.warned },
    triggers: triggersOf(state),
    alert: alert && {
      severity: alert.severity,
      status: alert.status,
      protocol: alert.protocol,
      reasons: alert.reasons,
    },
    contact: contact && { earlierChats: contact.earlierChats, lastLevel: contact.lastLevel },
  };
  return { ...facts, text: textOf(facts) };
}

function notesOf({ notes }: ConversationState, kind: NoteKind): string[] {
  return notes.filter((note) => note.kind === kind).map(({ text }) => text);
}

const NAMES: Partial<Record<NoteKind, string>> = {
  product: 'Product',
  amount: 'Amount',
  date: 'Date',
  duration: 'Duration',
};

function lineOf({ kind, text }: Note): string {
  const name = NAMES[kind];
  return name === undefined ? text : `${name}: ${text}`;
}

function openingOf(messages: readonly SaidMessage[]): string | null {
  const opening = messages
    .find(({ author }) => author === 'customer')
    ?.text.trim()
    .replace(/\s+/g, ' ');
  return opening === undefined || opening === '' ? null : opening.slice(0, OPENING_LENGTH);
}

/** The most often said first. */
function triggersOf({ triggers }: ConversationState): HandOverPacket['triggers'] {
  return (Object.keys(triggers) as TriggerId[])
    .map((trigger) => ({ trigger, words: TRIGGER_WORDS[trigger], count: triggers[trigger]?.count ?? 0 }))
    .toSorted((one, other) => other.count - one.count || one.trigger.localeCompare(other.trigger));
}

function textOf(facts: Omit<HandOverPacket, 'text'>): string {
  const { boundary, tension, contact } = facts;
  const warnings = boundary.warned.map(({ step }) => step.replaceAll('-', ' ')).join(', ');
  const parts: [string, readonly string[]][] = [
    ['What the customer wants', facts.wants === null ? [] : [facts.wants]],
    ['Key points', facts.keyPoints],
    ['Tried so far', facts.tried],
    ['Promised', facts.promises],
    [
      'How it went',
      [
        `Now ${tension.level}, at worst ${tension.peakLevel}`,
        ...facts.feelings,
        ...(tension.history.length > 1
          ? [
              `Tension, message by message: ${tension.history.map((share) => Math.round(share * 100)).join(' ')} (of 100)`,
            ]
          : []),
      ],
    ],
    ['Said along the way', facts.triggers.map(({ words, count }) => (count > 1 ? `${words} (${count} times)` : words))],
    [
      'Limits',
      boundary.abusiveMessages === 0
        ? []
        : [
            `${boundary.abusiveMessages} abusive ${boundary.abusiveMessages === 1 ? 'message' : 'messages'}; ` +
              `the agent has set: ${warnings || 'no limit yet'}`,
          ],
    ],
    ['Alert', facts.alert === null ? [] : [`${facts.alert.severity}, ${facts.alert.status}: ${facts.alert.protocol}`]],
    [
      'Earlier chats',
      contact === null || contact.earlierChats === 0
        ? []
        : [
            `${contact.earlierChats} in the last 30 days` +
              (contact.lastLevel === null ? '' : `; the last one was ${contact.lastLevel} at its worst`),
          ],
    ],
  ];
  return parts
    .filter(([, lines]) => lines.length > 0)
    .map(([name, lines]) => `${name}\n${lines.map((line) => `- ${line}`).join('\n')}`)
    .join('\n\n');
}
