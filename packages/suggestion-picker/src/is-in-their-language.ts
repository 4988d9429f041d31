import type { ConversationState } from '@evenkeel/conversation-state';
import type { CompiledSuggestions } from './compile-suggestions.ts';

/**
 * Whether the phrases are written in what the customer writes. Where they are not, none is offered to be sent: a customer
 * who writes Spanish is not answered in English without the agent having chosen to. Too little to tell counts as ours.
 */
export function isInTheirLanguage(
  { language, lastCustomerMessage }: Pick<ConversationState, 'language' | 'lastCustomerMessage'>,
  suggestions: Pick<CompiledSuggestions, 'language'>,
): boolean {
  if (lastCustomerMessage?.assessment.abstained) return false;
  return language === 'und' || language === suggestions.language;
}
