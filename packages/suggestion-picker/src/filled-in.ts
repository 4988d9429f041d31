import type { ConversationState } from '@evenkeel/conversation-state';
import type { Slot } from '@evenkeel/library';
import type { Card } from './card.ts';
import type { CompiledPhrase, CompiledSuggestions } from './compile-suggestions.ts';
import { paraphraseOf } from './paraphrase/paraphrase-of.ts';
import type { PeopleFacts } from './pick-suggestions.ts';
import { spokenName } from './spoken-name.ts';
import type { Turn } from './turn.ts';

/** Looks a slot up; each value is worked out at most once per pick, and only when a card needs it. */
export type SlotValues = (slot: Slot) => string | null;

export function slotValues(turn: Turn, facts: PeopleFacts, suggestions: CompiledSuggestions): SlotValues {
  const known: Partial<Record<Slot, string | null>> = {};
  return (slot) => {
    let value = known[slot];
    if (value === undefined) {
      value = slotValue(slot, turn, facts, suggestions);
      known[slot] = value;
    }
    return value;
  };
}

function slotValue(
  slot: Slot,
  turn: Turn,
  people: PeopleFacts,
  { thresholds, issueNames }: CompiledSuggestions,
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
      return issueOf(turn.state, issueNames);
    case 'paraphrase':
      return paraphraseOf(turn.message.text, turn.message.assessment);
    case 'orderNumber':
      return facts.orderNumber;
    case 'product':
      return facts.product;
    case 'emotion':
      return turn.state.emotion?.value ?? null;
    default:
      // What only the agent knows.
      return null;
  }
}

/**
 * The text with every slot filled, or null when one has neither a value nor a fallback and is not asked for. An empty fallback leaves the slot out
 * together with its comma: "{customerName}, I see" becomes "I see".
 */
export function filledIn({ phrase, pieces }: CompiledPhrase, values: SlotValues): Pick<Card, 'text' | 'blanks'> | null {
  let text = '';
  const blanks: Card['blanks'] = [];
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      text += piece;
      continue;
    }
    const { slot } = piece;
    const ask = phrase.asks?.[slot];
    const value = values(slot) ?? phrase.fallbacks?.[slot];
    if (value !== undefined) text += value === '' ? LEFT_OUT : value;
    else if (ask === undefined) return null;
    else {
      blanks.push({ slot, ask });
      text += `{${slot}}`;
    }
  }
  return { text: sentenceStart(text.includes(LEFT_OUT) ? withoutLeftOut(text) : text), blanks };
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

function waitedMinutes(state: ConversationState, thresholds: CompiledSuggestions['thresholds']): number | null {
  const { waitingSinceMs, lastCustomerMessage } = state;
  if (waitingSinceMs === null || lastCustomerMessage === null) return null;
  const minutes = Math.floor((lastCustomerMessage.atMs - waitingSinceMs) / 60_000);
  return minutes >= thresholds.longWaitMinutes ? minutes : null;
}

/** What it is about; two problems named in one message are both named back. */
function issueOf({ issues, facts }: ConversationState, issueNames: CompiledSuggestions['issueNames']): string | null {
  const nameable = issues.flatMap(({ issue, atCustomerMessage }) => {
    const say = issueNames.get(issue)?.say ?? null;
    return say === null ? [] : [{ issue, say, atCustomerMessage }];
  });
  const newest = nameable.at(-1);
  if (newest === undefined) return null;
  const named = nameable.filter(({ atCustomerMessage }) => atCustomerMessage === newest.atCustomerMessage).slice(-2);
  return named
    .map(({ issue, say }) => (issue === 'faulty' && facts.product !== null ? `the ${facts.product}` : say))
    .join(' and ');
}

function textOf(value: number | null): string | null {
  return value === null ? null : String(value);
}
