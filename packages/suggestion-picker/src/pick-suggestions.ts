import type { ConversationState } from '@evenkeel/conversation-state';
import type { CardKind } from '@evenkeel/library';
import { becauseOf } from './because.ts';
import type { Card } from './card.ts';
import type { CompiledPhrase, CompiledSuggestions } from './compile-suggestions.ts';
import { isEligible, isTimeFor } from './eligible.ts';
import { filledIn, type SlotValues, slotValues } from './filled-in.ts';
import { isInTheirLanguage } from './is-in-their-language.ts';
import { rankNow, rankOfKind } from './ranked.ts';
import { isSpent, mayBeShown } from './restrained.ts';
import { lookInto } from './shelves.ts';
import { type Turn, turnOf } from './turn.ts';

/** What the desk knows of the two people: it fills slots. */
export interface PeopleFacts {
  customerName: string | null;
  agentName: string | null;
}

/** A second card of one kind must be this much better to push out another kind; only these kinds have a second at all. */
const SECOND_OF_A_KIND = -150;
const MAY_COME_TWICE: ReadonlySet<CardKind> = new Set(['escalate-now', 'empathy', 'closing']);

/** What has to be filled in first is slower than what can be sent: by so much for each blank. */
const PER_BLANK = -60;
/** So far behind the first card another one is no help, only more to read. */
const TOO_FAR_BEHIND = 400;

/** A phrase that fits and its points; equal points in the order of `turns`, so the same state gives the same cards. */
interface Candidate {
  compiled: CompiledPhrase;
  rank: number;
  /** The part of the rank that feedback gave. */
  learned: number;
  /** Once it was filled in, its blanks are in its rank. */
  filled: Pick<Card, 'text' | 'blanks'> | null;
}

/**
 * The cards for this state, the first the one to use; at most `thresholds.maxCards`, none when the chat is calm or the agent
 * has answered. They follow from the state alone: picked again, also after it was noted that they were shown, they are the same.
 */
export function pickSuggestions(
  state: ConversationState,
  suggestions: CompiledSuggestions,
  people: PeopleFacts,
): Card[] {
  const turn = turnOf(state, suggestions.thresholds);
  if (turn === null) return [];
  const candidates = candidatesFor(turn, suggestions);
  const values = slotValues(turn, people, suggestions);
  const cards: Card[] = [];
  let first = Number.NEGATIVE_INFINITY;
  while (cards.length < suggestions.thresholds.maxCards) {
    const best = takeBest(candidates, cards, state.openedAtMs);
    if (best === null || best.rank < first - TOO_FAR_BEHIND) break;
    const filled = fill(best, turn, values);
    if (filled === null) continue;
    if (best.filled === null && filled.blanks.length > 0) {
      candidates.push({ ...best, filled, rank: best.rank + PER_BLANK * filled.blanks.length });
      continue;
    }
    if (cards.length === 0) first = best.rank;
    cards.push(cardOf(best, filled, turn, suggestions, isLifted(best, candidates, state.openedAtMs)));
  }
  return cards;
}

function candidatesFor(turn: Turn, suggestions: CompiledSuggestions): Candidate[] {
  const { level, boundary } = turn.state;
  const candidates: Candidate[] = [];
  const mayBeSent = isInTheirLanguage(turn.state, suggestions);
  for (const shelf of suggestions.shelvesFor(level, turn.stage, boundary.step)) {
    if (!isTimeFor(shelf.kind, turn) || isSpent(shelf.kind, turn)) continue;
    const ofKind = rankOfKind(shelf.kind, turn);
    lookInto(shelf, turn.bits, ({ compiled, rank, learned }) => {
      // What only guides the agent is for every language.
      if (!mayBeSent && compiled.pieces.length > 0) return false;
      if (!isEligible(compiled, turn) || !mayBeShown(compiled.phrase, turn)) return false;
      candidates.push({ compiled, rank: ofKind + rank + rankNow(compiled, turn), learned, filled: null });
      return true;
    });
  }
  return candidates;
}

/** Asked only of the few that would win: this reads the customer's words and the phrase's own. */
function fill({ compiled, filled }: Candidate, turn: Turn, values: SlotValues): Candidate['filled'] {
  if (filled !== null) return filled;
  return compiled.isKeptAway(turn.message.text) ? null : filledIn(compiled, values);
}

/** Takes out the best that may stand beside these cards, or null. Its rank is that beside them. */
function takeBest(candidates: Candidate[], cards: readonly Card[], seed: number): Candidate | null {
  let best: Candidate | null = null;
  let bestRank = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    if (candidate.rank < bestRank) continue;
    const rank = rankBeside(cards, candidate);
    if (
      best === null ? rank > bestRank : rank > bestRank || (rank === bestRank && comesBefore(candidate, best, seed))
    ) {
      best = candidate;
      bestRank = rank;
    }
  }
  if (best === null) return null;
  const last = candidates.pop();
  if (last !== undefined && last !== best) candidates[candidates.indexOf(best)] = last;
  return bestRank === best.rank ? best : { ...best, rank: bestRank };
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

/** Between two that are worth the same beside the cards so far: another one in another chat, so that each has its turn. */
function comesBefore(one: Candidate, other: Candidate, seed: number): boolean {
  if (one.rank !== other.rank) return one.rank > other.rank;
  return turnOfPlace(one.compiled.place, seed) < turnOfPlace(other.compiled.place, seed);
}

/** A fixed shuffle: of one chat always the same, and no two places alike. */
function turnOfPlace(place: number, seed: number): number {
  return Math.imul((place ^ (seed | 0)) | 0, 0x9e3779b1) >>> 0;
}

/** It would not stand here without what feedback has taught. */
function isLifted(best: Candidate, others: readonly Candidate[], seed: number): boolean {
  if (best.learned <= 0) return false;
  const { kind } = best.compiled.phrase;
  const untaught = (candidate: Candidate) => ({ ...candidate, rank: candidate.rank - candidate.learned });
  return others.some(
    (other) => other.compiled.phrase.kind === kind && comesBefore(untaught(other), untaught(best), seed),
  );
}

function cardOf(
  { compiled: { phrase } }: Candidate,
  { text, blanks }: Pick<Card, 'text' | 'blanks'>,
  turn: Turn,
  { conduct, scores }: CompiledSuggestions,
  isLiftedByFeedback: boolean,
): Card {
  const because = becauseOf(phrase, turn, conduct);
  const learned = isLiftedByFeedback ? scores.get(phrase.id)?.why : undefined;
  return {
    cardId: `${phrase.id}@${turn.message.number}`,
    kind: phrase.kind,
    phraseId: phrase.id,
    group: phrase.group,
    text,
    blanks,
    guidance: phrase.guidance ?? '',
    feeling: phrase.feeling,
    because: learned === undefined ? because : [...because, learned],
    answersMessageId: turn.message.messageId,
  };
}
