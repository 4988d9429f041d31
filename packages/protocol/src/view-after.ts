import type { ConversationView, LiveFacts } from './live.ts';

type ViewFact = Pick<Parameters<LiveFacts['conversation:updated']>[0], 'seq' | 'messages' | 'changed'>;

/** The view after a `conversation:updated`, from the view as it was after the one before. */
export function viewAfter(before: ConversationView, { seq, messages, changed }: ViewFact): ConversationView {
  const { lastCustomerMessageId, ...others } = changed;
  const view: ConversationView = { ...before, ...others, seq };
  const last = messages.find(({ messageId }) => messageId === lastCustomerMessageId);
  if (!last?.assessment) return view;
  const { messageId, text, assessment } = last;
  return { ...view, lastCustomerMessage: { messageId, text, assessment } };
}
