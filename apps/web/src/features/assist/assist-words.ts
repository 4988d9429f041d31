import type { Alert } from '@evenkeel/conversation-state';
import type { ConversationView } from '@evenkeel/protocol';
import type { Card } from '@evenkeel/suggestion-picker';
import { CARD_KIND_WORDS, languageWords } from '../../ui/words.ts';
import { blankPieces } from './fill-blanks.ts';

/** The alert's own protocol is for whoever answers it; the agent has to know that somebody will. */
export function dangerWords({ status }: Alert): string {
  return status === 'acknowledged'
    ? 'A supervisor has seen the alert and is with you.'
    : 'Your supervisor has been alerted. You are not alone with this.';
}

/** An alert that is no danger: said in passing. */
export function alertWords({ status }: Alert): string {
  return status === 'acknowledged' ? 'A supervisor has seen the alert.' : 'A supervisor has been alerted.';
}

/** Why there is no card: praise would sound hollow while it burns. */
export function emptyWords({ level, waitingSinceMs, noPhrasesIn }: ConversationView): string {
  if (noPhrasesIn !== null) return `There are no phrases in ${languageWords(noPhrasesIn)} yet. Your own words will do.`;
  if (level === 'calm') return 'Nothing needed. You’re doing fine.';
  if (waitingSinceMs === null) return 'You have answered. Give them a moment.';
  return 'Nothing to add. Just answer what they wrote.';
}

/** What a screen reader is told, politely, when the cards are others. */
export function announcementOf(
  first: Card | undefined,
  { isWaiting, isOpen, empty }: { isWaiting: boolean; isOpen: boolean; empty: string },
): string {
  if (!isOpen) return 'This conversation is closed.';
  if (isWaiting) return 'New suggestion ready. Press N to show it.';
  if (!first) return empty;
  const words = first.text === '' ? first.guidance : blankPieces(first).map(spoken).join('');
  const blanks = first.blanks.length;
  return `Suggestion: ${CARD_KIND_WORDS[first.kind]}. ${words}${blanks > 0 ? ` To fill in: ${blanks}.` : ''}`;
}

function spoken(piece: ReturnType<typeof blankPieces>[number]): string {
  return typeof piece === 'string' ? piece : 'blank';
}
