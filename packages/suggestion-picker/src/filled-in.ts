import type { ConversationState } from '@evenkeel/conversation-state';
import type { Slot } from '@evenkeel/library';
import type { Card } from './card.ts';
import type { CompiledPhrase, CompiledSuggestions } from './compile-suggestions.ts';
import { fillText } from './fill-text.ts';
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

/** The card's text, or null when a slot has neither a value nor a fallback and is not asked for. */
export function filledIn({ phrase, pieces }: CompiledPhrase, values: SlotValues): Pick<Card, 'text' | 'blanks'> | null {
  return fillText(pieces, (slot) => {
    const value = values(slot) ?? phrase.fallbacks?.[slot];
    const ask = phrase.asks?.[slot];
    return value ?? (ask === undefined ? null : { ask });
  });
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
