import type { Phrase, Slot } from '@evenkeel/library';
import type { ConversationView } from '@evenkeel/protocol';
import type { Card } from '@evenkeel/suggestion-picker';
import { fillText } from '@evenkeel/suggestion-picker/fill-text';
import { spokenName } from '@evenkeel/suggestion-picker/spoken-name';
import { SLOT_WORDS } from '../../../ui/words.ts';

/**
 * A phrase the agent has looked for, as a card would have it: what the view knows is filled in, what has a fallback takes it,
 * and the rest is asked for. The picker would have kept a phrase away whose slots nobody knows; the agent wants it.
 */
export function phraseAsCard(
  phrase: Pick<Phrase, 'text' | 'fallbacks' | 'asks'>,
  { customerName }: Pick<ConversationView, 'customerName'>,
): Pick<Card, 'text' | 'blanks'> {
  const name = customerName === null ? null : spokenName(customerName);
  const card = fillText(piecesOf(phrase.text), (slot) => {
    const known = slot === 'customerName' ? name : null;
    return known ?? phrase.fallbacks?.[slot] ?? { ask: phrase.asks?.[slot] ?? SLOT_WORDS[slot] };
  });
  return card ?? { text: phrase.text, blanks: [] };
}

function piecesOf(text: string): (string | { slot: Slot })[] {
  return text.split(/(\{\w+\})/).map((piece) => {
    const name = piece.slice(1, -1);
    return piece.startsWith('{') && Object.hasOwn(SLOT_WORDS, name) ? { slot: name as Slot } : piece;
  });
}
