import type { ConversationState } from '@evenkeel/conversation-state';
import type { Card } from '../card.ts';
import type { CompiledPhrase, CompiledSuggestions } from '../compile-suggestions.ts';
import { filledIn, slotValues } from '../filled-in.ts';
import { isInTheirLanguage } from '../is-in-their-language.ts';
import type { PeopleFacts } from '../pick-suggestions.ts';
import { turnWhileWaiting } from '../turn.ts';

/** A card for a reply that lags (T23): the sidebar shows it from `atMs` on, as long as nobody has answered. */
export interface StillHere {
  /** Unix milliseconds. */
  atMs: number;
  card: Card;
}

const LAGS_AFTER_SECONDS = 90;

/**
 * What to say when the reply lags, and from when. It is part of the state's view and no event: a clock that wrote into the log
 * would make a replay depend on who was looking. Null while nobody waits, and when all was said.
 */
export function stillHereFor(
  state: ConversationState,
  suggestions: CompiledSuggestions,
  people: PeopleFacts,
): StillHere | null {
  const { waitingSinceMs, status } = state;
  if (waitingSinceMs === null || status === 'closed' || !isInTheirLanguage(state, suggestions)) return null;
  const turn = turnWhileWaiting(state, suggestions.thresholds);
  // Whoever is in danger, or was abusive, is answered with what was said, not with a wait.
  if (turn === null || turn.isDangerOpen || turn.isAbuse) return null;
  const values = slotValues(turn, people, suggestions);
  for (const compiled of linesOf(suggestions)) {
    if (state.shown.some(([phraseId]) => phraseId === compiled.phrase.id)) continue;
    const filled = filledIn(compiled, values);
    if (filled === null || filled.blanks.length > 0) continue;
    const { phrase } = compiled;
    const seconds = suggestions.thresholds.stillHereSeconds ?? LAGS_AFTER_SECONDS;
    const card: Card = {
      cardId: `${phrase.id}@${turn.message.number}`,
      kind: phrase.kind,
      phraseId: phrase.id,
      group: phrase.group,
      ...filled,
      guidance: phrase.guidance ?? '',
      feeling: phrase.feeling,
      because: [phrase.because],
      answersMessageId: turn.message.messageId,
    };
    return { atMs: waitingSinceMs + seconds * 1000, card };
  }
  return null;
}

const lines = new WeakMap<CompiledSuggestions['phrases'], readonly CompiledPhrase[]>();

/** The best first; the thanks after a wait have their own moment. */
function linesOf({ phrases }: CompiledSuggestions): readonly CompiledPhrase[] {
  const known = lines.get(phrases);
  if (known !== undefined) return known;
  const found = phrases
    .filter(({ phrase }) => phrase.kind === 'still-here' && !phrase.techniques?.includes('T16'))
    .toSorted((one, other) => other.phrase.priority - one.phrase.priority || one.place - other.place);
  lines.set(phrases, found);
  return found;
}
