import type { Shown } from '@evenkeel/conversation-state';
import type { Phrase, Thresholds } from '@evenkeel/library';
import type { CompiledPhrase } from './compile-suggestions.ts';
import type { Turn } from './turn.ts';

/** Second sieve: nothing twice, nothing too often, nothing that was sent away. */
export function restrained(
  phrases: readonly CompiledPhrase[],
  turn: Turn,
  thresholds: Pick<Thresholds, 'empathyBudget'>,
): CompiledPhrase[] {
  const { shown, counters } = turn.state;
  const byPhrase = new Map<string, Shown>();
  for (const entry of shown) byPhrase.set(entry[0], entry);
  const isEmpathySpent = counters.empathyUsed >= thresholds.empathyBudget;
  return phrases.filter(
    ({ phrase }) =>
      !(isEmpathySpent && phrase.kind === 'empathy') &&
      mayBeShown(phrase, byPhrase.get(phrase.id), turn.message.number),
  );
}

/**
 * What was shown for this very message may be shown for it again: the cards of a state are the same before and after it was
 * noted that they were shown, and after a restart.
 */
function mayBeShown(phrase: Phrase, entry: Shown | undefined, number: number): boolean {
  if (entry === undefined) return true;
  const [, , times, lastNumber, outcome] = entry;
  if (outcome === 'dismissed') return false;
  if (lastNumber === number) return outcome === 'none';
  return times < phrase.maxPerConversation && number - lastNumber > phrase.cooldownMessages;
}
