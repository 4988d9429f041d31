import type { ConversationState } from '@evenkeel/conversation-state';
import type { Card } from './card.ts';
import type { CompiledSuggestions } from './compile-suggestions.ts';

/** What the desk knows of the two people: it fills slots. */
export interface PeopleFacts {
  customerName: string | null;
  agentName: string | null;
}

/** The cards for this state, the first the one to use; at most `thresholds.maxCards`, none when the chat is calm. */
export function pickSuggestions(
  _state: ConversationState,
  _suggestions: CompiledSuggestions,
  _facts: PeopleFacts,
): Card[] {
  return [];
}
