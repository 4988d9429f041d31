import type { ConversationState } from '@evenkeel/conversation-state';
import type { Cause, Slot, Thresholds } from '@evenkeel/library';
import type { CompiledPhrase } from './compile-suggestions.ts';
import { paraphraseOf } from './paraphrase/paraphrase-of.ts';
import type { PeopleFacts } from './pick-suggestions.ts';
import type { Turn } from './turn.ts';

/** Looks a slot up; each value is worked out at most once per pick, and only when a card needs it. */
export type SlotValues = (slot: Slot) => string | null;

/** How a cause is named in the middle of a sentence. A broken promise is no thing to point at, so it names none. */
const ISSUES: Record<Cause, string | null> = {
  'late-delivery': 'the delivery',
  'wrong-item': 'the wrong item',
  faulty: 'the fault',
  billing: 'the charge',
  refund: 'the refund',
  outage: 'the outage',
  cancelled: 'the cancellation',
  'account-access': 'getting into your account',
  'broken-promise': null,
};

export function slotValues(
  turn: Turn,
  facts: PeopleFacts,
  thresholds: Pick<Thresholds, 'longWaitMinutes'>,
): SlotValues {
  const known: Partial<Record<Slot, string | null>> = {};
  return (slot) => {
    let value = known[slot];
    if (value === undefined) {
      value = slotValue(slot, turn, facts, thresholds);
      known[slot] = value;
    }
    return value;
  };
}

function slotValue(
  slot: Slot,
  turn: Turn,
  people: PeopleFacts,
  thresholds: Pick<Thresholds, 'longWaitMinutes'>,
): string | null {
  const { facts } = turn.state;
  switch (slot) {
    case 'customerName':
      return people.customerName === null ? null : spokenName(people.customerName);
    case 'agentName':
      return people.agentName === null ? null : spokenName(people.agentName);
    case 'waitMinutes':
      return textOf(waitedMinutes(turn.state, thresholds) ?? facts.waitMinutes);
    case 'days':
      return textOf(facts.days);
    case 'issue':
      return issueOf(turn.state);
    case 'paraphrase':
      return paraphraseOf(turn.message.text, turn.message.assessment);
    case 'orderNumber':
      return facts.orderNumber;
    case 'product':
      return facts.product;
  }
}

/**
 * The text with every slot filled, or null when one has neither a value nor a fallback. An empty fallback leaves the slot out
 * together with its comma: "{customerName}, I see" becomes "I see".
 */
export function filledIn({ phrase, pieces }: CompiledPhrase, values: SlotValues): string | null {
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      text += piece;
      continue;
    }
    const value = values(piece.slot) ?? phrase.fallbacks?.[piece.slot];
    if (value === undefined) return null;
    text += value === '' ? LEFT_OUT : value;
  }
  return sentenceStart(text.includes(LEFT_OUT) ? withoutLeftOut(text) : text);
}

/** Stands for a slot that is left out until its comma is gone too; a private-use character, so nobody writes it. */
const LEFT_OUT = '\uE000';
const SEAM = /(,? ?)\uE000,?( ?)/g;

function withoutLeftOut(text: string): string {
  return text.replace(SEAM, (_seam, before: string, after: string) => (before && after ? ' ' : ''));
}

function sentenceStart(text: string): string {
  const first = text.charAt(0);
  const capital = first.toUpperCase();
  return first === capital ? text : capital + text.slice(1);
}

/** "Maria Keller" is addressed as Maria, "Dr. Helena Roth" as Dr. Roth; "xx_rage_xx" is no name anybody would say. */
function spokenName(name: string): string | null {
  const words = name.trim().split(/\s+/);
  const [first = '', ...others] = words;
  if (!words.every((word) => NAME.test(word))) return null;
  const last = others.at(-1);
  return TITLE.test(first) && last !== undefined ? `${first} ${last}` : first;
}

const NAME = /^\p{L}[\p{L}\p{M}.'’-]*$/u;
const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|herr|frau)\.?$/i;

function waitedMinutes(state: ConversationState, thresholds: Pick<Thresholds, 'longWaitMinutes'>): number | null {
  const { waitingSinceMs, lastCustomerMessage } = state;
  if (waitingSinceMs === null || lastCustomerMessage === null) return null;
  const minutes = Math.floor((lastCustomerMessage.atMs - waitingSinceMs) / 60_000);
  return minutes >= thresholds.longWaitMinutes ? minutes : null;
}

/** What it is about; two problems named in one message are both named back. */
function issueOf({ causes, facts }: ConversationState): string | null {
  const nameable = causes.filter(({ cause }) => ISSUES[cause] !== null);
  const newest = nameable.at(-1);
  if (newest === undefined) return null;
  const named = nameable.filter(({ atCustomerMessage }) => atCustomerMessage === newest.atCustomerMessage).slice(-2);
  return named
    .map(({ cause }) => (cause === 'faulty' && facts.product !== null ? `the ${facts.product}` : ISSUES[cause]))
    .join(' and ');
}

function textOf(value: number | null): string | null {
  return value === null ? null : String(value);
}
