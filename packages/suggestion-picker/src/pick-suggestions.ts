import type { ConversationState } from '@evenkeel/conversation-state';
import type { CardKind } from '@evenkeel/library';
import { becauseOf } from './because.ts';
import type { Card } from './card.ts';
import type { CompiledPhrase, CompiledSuggestions } from './compile-suggestions.ts';
import { eligible } from './eligible.ts';
import { filledIn, slotValues } from './filled-in.ts';
import { type RankedPhrase, ranked } from './ranked.ts';
import { restrained } from './restrained.ts';
import { type Turn, turnOf } from './turn.ts';

/** What the desk knows of the two people: it fills slots. */
export interface PeopleFacts {
  customerName: string | null;
  agentName: string | null;
}

/** A second card of one kind must be this much better to push out another kind; only these kinds have a second at all. */
const SECOND_OF_A_KIND = -150;
const MAY_COME_TWICE: ReadonlySet<CardKind> = new Set(['escalate-now', 'empathy', 'closing']);

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
  const candidates = ranked(restrained(eligible(suggestions.byLevel[turn.state.level], turn), turn, thresholds), turn);
  const values = slotValues(turn, facts, thresholds);
  const cards: Card[] = [];
  while (cards.length < thresholds.maxCards) {
    const best = bestOf(candidates, cards);
    if (best === null) break;
    candidates.splice(candidates.indexOf(best), 1);
    const { compiled } = best;
    const text = compiled.isKeptAway(turn.message.text) ? null : filledIn(compiled, values);
    if (text !== null) cards.push(cardOf(compiled, text, turn, suggestions));
  }
  return cards;
}

/** `candidates` come best first, so the first that no longer loses points wins at once. */
function bestOf(candidates: readonly RankedPhrase[], cards: readonly Card[]): RankedPhrase | null {
  let best: RankedPhrase | null = null;
  let bestRank = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    if (candidate.rank <= bestRank) break;
    const { kind, group } = candidate.compiled.phrase;
    if (cards.some((card) => card.group === group)) continue;
    const same = cards.filter((card) => card.kind === kind).length;
    if (same >= (MAY_COME_TWICE.has(kind) ? 2 : 1)) continue;
    const rank = candidate.rank + same * SECOND_OF_A_KIND;
    if (rank > bestRank) {
      best = candidate;
      bestRank = rank;
    }
  }
  return best;
}

function cardOf({ phrase }: CompiledPhrase, text: string, turn: Turn, { conduct }: CompiledSuggestions): Card {
  return {
    cardId: `${phrase.id}@${turn.message.number}`,
    kind: phrase.kind,
    phraseId: phrase.id,
    group: phrase.group,
    text,
    guidance: phrase.guidance ?? '',
    feeling: phrase.feeling,
    because: becauseOf(phrase, turn, conduct),
    answersMessageId: turn.message.messageId,
  };
}
