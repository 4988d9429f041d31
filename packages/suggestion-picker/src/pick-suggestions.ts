import type { ConversationState } from '@evenkeel/conversation-state';
import type { CardKind } from '@evenkeel/library';
import { becauseOf } from './because.ts';
import type { Card } from './card.ts';
import type { CompiledPhrase, CompiledSuggestions } from './compile-suggestions.ts';
import { isEligible, isTimeFor } from './eligible.ts';
import { filledIn, slotValues } from './filled-in.ts';
import { isInTheirLanguage } from './is-in-their-language.ts';
import { rankOfKind, rankOfPhrase } from './ranked.ts';
import { isSpent, mayBeShown } from './restrained.ts';
import { type Turn, turnOf } from './turn.ts';

/** What the desk knows of the two people: it fills slots. */
export interface PeopleFacts {
  customerName: string | null;
  agentName: string | null;
}

/** A second card of one kind must be this much better to push out another kind; only these kinds have a second at all. */
const SECOND_OF_A_KIND = -150;
const MAY_COME_TWICE: ReadonlySet<CardKind> = new Set(['escalate-now', 'empathy', 'closing']);

/** A phrase that fits and its points; equal points in the order of ids, so the same state gives the same cards. */
interface Candidate {
  compiled: CompiledPhrase;
  rank: number;
}

/**
 * The cards for this state, the first the one to use; at most `thresholds.maxCards`, none when the chat is calm or the agent
 * has answered. They follow from the state alone: picked again, also after it was noted that they were shown, they are the same.
 */
export function pickSuggestions(
  state: ConversationState,
  suggestions: CompiledSuggestions,
  facts: PeopleFacts,
): Card[] {
  const turn = turnOf(state);
  if (turn === null) return [];
  const { thresholds } = suggestions;
  const candidates = candidatesFor(turn, suggestions);
  const values = slotValues(turn, facts, suggestions);
  const cards: Card[] = [];
  while (cards.length < thresholds.maxCards) {
    const best = takeBest(candidates, cards);
    if (best === null) break;
    // Asked only of the few that would win: these look at what was shown, at the words, and into the text.
    if (!mayBeShown(best.phrase, turn) || best.isKeptAway(turn.message.text)) continue;
    const filled = filledIn(best, values);
    if (filled !== null) cards.push(cardOf(best, filled, turn, suggestions));
  }
  return cards;
}

function candidatesFor(turn: Turn, suggestions: CompiledSuggestions): Candidate[] {
  const { shelves, thresholds } = suggestions;
  const candidates: Candidate[] = [];
  const mayBeSent = isInTheirLanguage(turn.state, suggestions);
  for (const { kind, phrases } of shelves[turn.state.level][turn.stage][turn.state.boundary.step]) {
    if (!isTimeFor(kind, turn) || isSpent(kind, turn, thresholds)) continue;
    const rank = rankOfKind(kind, turn);
    for (const compiled of phrases) {
      // What only guides the agent is for every language.
      if (!mayBeSent && compiled.pieces.length > 0) continue;
      if (isEligible(compiled, turn)) candidates.push({ compiled, rank: rank + rankOfPhrase(compiled, turn) });
    }
  }
  return candidates;
}

/** Takes out the best that may stand beside these cards, or null. */
function takeBest(candidates: Candidate[], cards: readonly Card[]): CompiledPhrase | null {
  let best: Candidate | null = null;
  let bestRank = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    if (candidate.rank < bestRank) continue;
    const rank = rankBeside(cards, candidate);
    if (best === null ? rank > bestRank : rank > bestRank || (rank === bestRank && comesBefore(candidate, best))) {
      best = candidate;
      bestRank = rank;
    }
  }
  if (best === null) return null;
  const last = candidates.pop();
  if (last !== undefined && last !== best) candidates[candidates.indexOf(best)] = last;
  return best.compiled;
}

/** Its rank beside these cards; minus infinity when it may not stand there at all. */
function rankBeside(cards: readonly Card[], { compiled, rank }: Candidate): number {
  const { kind, group } = compiled.phrase;
  let same = 0;
  for (const card of cards) {
    if (card.group === group) return Number.NEGATIVE_INFINITY;
    if (card.kind === kind) same += 1;
  }
  if (same === 0) return rank;
  return same === 1 && MAY_COME_TWICE.has(kind) ? rank + SECOND_OF_A_KIND : Number.NEGATIVE_INFINITY;
}

/** Between two that are worth the same beside the cards so far. */
function comesBefore(one: Candidate, other: Candidate): boolean {
  return one.rank === other.rank ? one.compiled.place < other.compiled.place : one.rank > other.rank;
}

function cardOf(
  { phrase }: CompiledPhrase,
  { text, blanks }: Pick<Card, 'text' | 'blanks'>,
  turn: Turn,
  { conduct }: CompiledSuggestions,
): Card {
  return {
    cardId: `${phrase.id}@${turn.message.number}`,
    kind: phrase.kind,
    phraseId: phrase.id,
    group: phrase.group,
    text,
    blanks,
    guidance: phrase.guidance ?? '',
    feeling: phrase.feeling,
    because: becauseOf(phrase, turn, conduct),
    answersMessageId: turn.message.messageId,
  };
}
