import type { Shown } from '@evenkeel/conversation-state';
import type { CardKind, Phrase, Thresholds } from '@evenkeel/library';
import type { Turn } from './turn.ts';

/** Second sieve: nothing twice, nothing too often, nothing that was sent away. Here the kinds of which there was enough. */
export function isSpent(kind: CardKind, { state }: Turn, thresholds: Pick<Thresholds, 'empathyBudget'>): boolean {
  return kind === 'empathy' && state.counters.empathyUsed >= thresholds.empathyBudget;
}

/**
 * What was shown for this very message may be shown for it again: the cards of a state are the same before and after it was
 * noted that they were shown, and after a restart.
 */
export function mayBeShown(phrase: Phrase, turn: Turn): boolean {
  const entry = shownOf(phrase.id, turn);
  if (entry === undefined) return true;
  const [, , times, lastNumber, outcome] = entry;
  if (outcome === 'dismissed') return false;
  if (lastNumber === turn.message.number) return outcome === 'none';
  return times < phrase.maxPerConversation && turn.message.number - lastNumber > phrase.cooldownMessages;
}

export function shownOf(phraseId: string, { state }: Turn): Shown | undefined {
  for (const entry of state.shown) if (entry[0] === phraseId) return entry;
  return undefined;
}
