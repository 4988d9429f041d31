import type { Shown } from '@evenkeel/conversation-state';
import type { CardKind, Phrase } from '@evenkeel/library';
import type { Turn } from './turn.ts';

/** Second sieve: nothing twice, nothing too often, nothing that was sent away. Here the kinds of which there was enough. */
export function isSpent(kind: CardKind, turn: Turn): boolean {
  switch (kind) {
    case 'empathy':
      return turn.isEmpathySpent;
    case 'apology':
      return turn.isApologySpent;
    case 'human-moment':
      return turn.state.shown.some(([, shown, , , outcome]) => shown === kind && outcome === 'used');
    default:
      return false;
  }
}

/** Safety comes before variety. */
const MAY_COME_NEXT_TIME: ReadonlySet<CardKind> = new Set(['escalate-now', 'boundary']);

/**
 * What was shown for this very message may be shown for it again: the cards of a state are the same before and after it was
 * noted that they were shown, and after a restart. What this person was sent in an earlier chat is not sent to them again (T11).
 */
export function mayBeShown(phrase: Phrase, turn: Turn): boolean {
  if (turn.state.contact?.phraseIds.includes(phrase.id) && !MAY_COME_NEXT_TIME.has(phrase.kind)) return false;
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
