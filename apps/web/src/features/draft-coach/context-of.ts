import type { DraftContext } from '@evenkeel/draft-coach';
import type { ChatMessage } from '@evenkeel/protocol';

/** What a draft answers: what the agent has said so far, and what the customer has said since. */
export function contextOf(
  messages: readonly ChatMessage[],
  { customerIsTyping }: { customerIsTyping: boolean },
): Pick<DraftContext, 'agentMessages' | 'customerMessage' | 'customerIsTyping'> {
  const said = messages.filter(({ author }) => author === 'agent' || author === 'customer');
  const lastAnswer = said.findLastIndex(({ author }) => author === 'agent');
  return {
    agentMessages: said.filter(({ author }) => author === 'agent').map(({ text }) => text),
    customerMessage: said
      .slice(lastAnswer + 1)
      .map(({ text }) => text)
      .join('\n'),
    customerIsTyping,
  };
}
