import { type ConversationState, sureIssues } from '@evenkeel/conversation-state';
import type { Slot } from '@evenkeel/library';
import type { Card } from './card.ts';
import type { CompiledPhrase, CompiledSuggestions } from './compile-suggestions.ts';
import { fillText } from './fill-text.ts';
import { optionsFor } from './options/options-for.ts';
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

function slotValue(slot: Slot, turn: Turn, people: PeopleFacts, suggestions: CompiledSuggestions): string | null {
  const { facts } = turn.state;
  switch (slot) {
    case 'customerName':
      return people.customerName === null ? null : spokenName(people.customerName);
    case 'agentName':
      return people.agentName === null ? null : spokenName(people.agentName);
    case 'waitMinutes':
      return textOf(longer(turn.waitedMinutes, facts.waitMinutes));
    case 'days':
      return textOf(facts.days);
    case 'issue':
      return issueOf(turn.state, suggestions.issueNames);
    case 'paraphrase':
      return paraphraseOf(turn.message.text, turn.message.assessment)?.text ?? null;
    case 'orderNumber':
      return facts.orderNumber;
    case 'product':
      return facts.product;
    case 'emotion':
      return turn.state.emotion?.value ?? null;
    case 'amount':
      return turn.state.notes.findLast(({ kind }) => kind === 'amount')?.text.replace(NOT_AMOUNT, '') ?? null;
    case 'optionA':
    case 'optionB':
    case 'alternative':
      return optionFor(slot, turn.state, suggestions);
    default:
      // What only the agent knows.
      return null;
  }
}

/** "charged me £49.90" is noted with what happened to it; in a sentence only the amount is said. */
const NOT_AMOUNT = /^[a-z ]+(?=[£$€\d])/i;

/** From the option table; what no row offers is the agent's to fill in. The alternative only once the first offer was refused (T36). */
function optionFor(
  slot: 'optionA' | 'optionB' | 'alternative',
  state: ConversationState,
  suggestions: CompiledSuggestions,
): string | null {
  const [first, second] = optionsFor(state, suggestions);
  if (slot === 'alternative') return first?.alternative ?? null;
  if (slot === 'optionA') return first?.solution ?? null;
  return second?.solution ?? null;
}

/** The card's text, or null when a slot has neither a value nor a fallback and is not asked for. */
export function filledIn({ phrase, pieces }: CompiledPhrase, values: SlotValues): Pick<Card, 'text' | 'blanks'> | null {
  return fillText(pieces, (slot) => {
    const value = values(slot) ?? phrase.fallbacks?.[slot];
    const ask = phrase.asks?.[slot];
    return value ?? (ask === undefined ? null : { ask });
  });
}

/** What it is about; two problems named in one message are both named back. */
function issueOf(state: ConversationState, issueNames: CompiledSuggestions['issueNames']): string | null {
  const { facts } = state;
  const nameable = sureIssues(state).flatMap(({ issue, atCustomerMessage }) => {
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

/** Whoever waited forty minutes in a queue does not want to hear of the six in this chat. */
function longer(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.max(one, other);
}

function textOf(value: number | null): string | null {
  return value === null ? null : String(value);
}
