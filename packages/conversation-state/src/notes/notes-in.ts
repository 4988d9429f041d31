import type { NoteKind } from '@evenkeel/library';
import { NUMBERED } from '../facts/facts-in.ts';
import { clip } from '../reasons/clip.ts';

/** Something worth noting in one message, before it is held against what was noted already. */
export interface FoundNote {
  kind: NoteKind;
  text: string;
}

/** As much of a message as is read for notes: what matters is said early. Straight quotes; the length stays. */
export function notable(message: string): string {
  return clip(message, CHARACTERS_READ).replaceAll('’', "'");
}

const CHARACTERS_READ = 600;
/** A line of notes is read at a glance. */
const NOTE_LENGTH = 110;
/** No message tells more of one kind that a person would write down. */
const MOST_OF_A_KIND = 3;

const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const DAY = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const HOUR =
  '(?:\\d{1,2}(?::\\d{2})?(?: ?[ap]m)?|noon|midnight|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';

/** What is found as it stands, each pattern with a bounded length from any start, so that a text is read in linear time. */
const AS_WRITTEN: readonly { kind: NoteKind; pattern: RegExp }[] = [
  {
    kind: 'amount',
    pattern:
      /(?:\b(?:charged|paid|paying|took|taken|billed|cost|costs|owe|owed|refund of|fee of|credit of)(?: me| us)?(?: only| exactly| over| about)? )?(?:[£$€] ?\d[\d.,]{0,11}|\b\d[\d.,]{0,11} ?(?:€|£|(?:euros?|eur|dollars?|usd|pounds?|gbp|quid|bucks|cents)\b))/gi,
  },
  {
    kind: 'date',
    pattern: new RegExp(
      `\\b(?:(?:on|by|until|till|since|before|after|next|last|this|the) ){0,2}(?:${DAY}|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)|tomorrow|yesterday)\\b(?: (?:at|by|before|around) ${HOUR}\\b)?`,
      'gi',
    ),
  },
  {
    kind: 'duration',
    pattern:
      /\b(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|a few) (?:whole |full |entire |working |business |more )?(?:minutes?|mins?|hours?|days?|weeks?|months?|years?)\b/gi,
  },
];

/** "A minute" and "a day" are figures of speech. */
const NO_DURATION = /^(?:an?|one) (?:minute|min|day)$/i;

/** A sentence that asks for something, from its first word. What only sounds like asking ("can you believe") is left out. */
const ASKS = new RegExp(
  [
    '\\b(?:can|could|would|will) you (?!believe|imagine|even\\b|not\\b|people\\b|guys\\b|hear\\b|see\\b|understand\\b|stop\\b|explain\\b)(?:please |just |maybe |kindly )*[a-z]+',
    "\\bi(?:'d| would) (?:like|prefer|appreciate) (?:to|a|an|my|the|it|you|your|some|if)\\b",
    '\\bi (?:just |only |really )?(?:want|need) (?:to (?:cancel|return|exchange|change|speak|talk|know|get|have|book|move|update|close|send)|an? |my |the |you to |it |this )',
    '\\bplease (?:just )?(?:send|give|cancel|refund|call|let|tell|change|check|fix|help|transfer|return|exchange|replace|update|remove|stop)\\b',
    "\\b(?:where(?:'s| is| are)|when (?:will|can|does|do|is)|how (?:do|can|long)) [a-z' ]{2,60}\\?",
  ].join('|'),
  'i',
);

/** Steps the customer has taken already. */
const CUSTOMER_TRIED =
  /\b(?:i|we)(?:'ve| have)? (?:already |also |just |now |even |both )*((?:tried|restarted|rebooted|reset|reinstalled|unplugged|updated|cleared|deleted|checked|called|rang|phoned|emailed|e-mailed|mailed|wrote|written|contacted|sent|returned|uploaded|followed|changed|logged|swapped|turned|switched|cleaned)\b)/i;

/** Steps the agent has taken, said as done. */
const AGENT_DID =
  /\b(?:i|we)(?:'ve| have) (?:already |also |just |now )*((?:refunded|sent|issued|credited|reset|booked|ordered|cancelled|canceled|removed|added|arranged|fixed|corrected|reported|escalated|unlocked|placed|asked|put|moved|set|started|upgraded|extended|opened|called|contacted|checked|spoken|tried|passed|replaced|written|changed|updated)\b)/i;

/** What the agent says will happen. What is done within the chat ("I'll check") is no promise to be kept later. */
const PROMISES =
  /\b(?:i|we)(?:'ll| will| am going to| are going to|'m going to|'re going to) (?:also |then |personally |make sure )*(?:(?:call|ring|phone|email|mail|send|refund|credit|replace|ship|book|arrange|escalate|forward|write|get back|come back|check back|follow up|let you know|keep you|update you|have (?:it|this|that|them|someone|somebody)|make sure|look into|find out|be in touch)\b)|\byou(?:'ll| will) (?:have|get|receive|hear)\b/i;

/** What a customer's message tells that is worth writing down. */
export function notesInCustomer(text: string): FoundNote[] {
  const found = ordersIn(text);
  for (const { kind, pattern } of AS_WRITTEN) addAsWritten(found, kind, pattern, text);
  const ask = ASKS.exec(text);
  if (ask !== null) found.push({ kind: 'ask', text: clip(sentenceAround(text, ask.index), NOTE_LENGTH) });
  addStep(found, CUSTOMER_TRIED, 'Customer', text);
  return found;
}

/** What an agent's message has done and promised. */
export function notesInAgent(text: string): FoundNote[] {
  const found: FoundNote[] = [];
  const promise = PROMISES.exec(text);
  if (promise !== null) {
    found.push({ kind: 'promise', text: clip(sentenceFrom(text, promise.index), NOTE_LENGTH) });
  }
  addStep(found, AGENT_DID, 'Agent', text);
  return found;
}

/** A bare number is an order number when it is what the agent asked for. */
export function bareNumber(text: string): FoundNote | null {
  const number = BARE_NUMBER.exec(text)?.[1];
  return number === undefined ? null : { kind: 'order', text: number.toUpperCase() };
}

const BARE_NUMBER = /^(?:it'?s |it is |sure,? |yes,? )?#?([a-z]{0,4}-?\d[\d-]{4,13})(?=$|[\s.,!;])/i;

function ordersIn(text: string): FoundNote[] {
  const found: FoundNote[] = [];
  for (const [, noun, number] of text.matchAll(NUMBERED_ANYWHERE)) {
    const named = noun === undefined ? '' : `${noun.charAt(0).toUpperCase()}${noun.slice(1).toLowerCase()} `;
    if (number !== undefined) found.push({ kind: 'order', text: `${named}${number.toUpperCase()}` });
    if (found.length === MOST_OF_A_KIND) break;
  }
  return found;
}

const NUMBERED_ANYWHERE = new RegExp(NUMBERED.source, 'gi');

function addAsWritten(found: FoundNote[], kind: NoteKind, pattern: RegExp, text: string): void {
  let count = 0;
  for (const [words] of text.matchAll(pattern)) {
    if (kind === 'duration' && NO_DURATION.test(words)) continue;
    found.push({ kind, text: withoutStop(words) });
    count += 1;
    if (count === MOST_OF_A_KIND) return;
  }
}

/** Who did it stands before it: a note outlives the message that says "I". */
function addStep(found: FoundNote[], pattern: RegExp, who: 'Customer' | 'Agent', text: string): void {
  const match = pattern.exec(text);
  const verb = match?.[1];
  if (match === null || verb === undefined) return;
  const start = match.index + match[0].length - verb.length;
  found.push({ kind: 'tried', text: clip(`${who}: ${sentenceFrom(text, start)}`, NOTE_LENGTH) });
}

const SENTENCE_ENDS = '.!?\n';

function sentenceAround(text: string, at: number): string {
  let start = at;
  while (start > 0 && !SENTENCE_ENDS.includes(text.charAt(start - 1))) start -= 1;
  return sentenceFrom(text, start);
}

/** Up to the end of the sentence; a question keeps its mark, and a stop within a number or an address is none. */
function sentenceFrom(text: string, start: number): string {
  let end = start;
  while (end < text.length && !isEnd(text, end)) end += 1;
  const mark = text.charAt(end) === '?' ? '?' : '';
  return `${text.slice(start, end).trim().replace(/\s+/g, ' ')}${mark}`;
}

function isEnd(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (!SENTENCE_ENDS.includes(sign)) return false;
  return sign !== '.' || at + 1 >= text.length || /\s/.test(text.charAt(at + 1));
}

function withoutStop(words: string): string {
  return words.replace(/[.,]+$/, '');
}
