import type { ConversationEvent } from '../events.ts';
import type { ConversationState } from '../state.ts';

const PHRASES_KEPT = 40;

/** Who this is was read when the chat began; a later reading replaces it. */
export function foldContact(
  next: ConversationState,
  { phraseIds, earlierChats, lastLevel }: Extract<ConversationEvent, { kind: 'contact-known' }>,
): void {
  next.contact = { phraseIds: phraseIds.slice(0, PHRASES_KEPT), earlierChats, lastLevel };
}
