import type { ConversationView, LiveFacts } from './live.ts';

/** The view of a `conversation:updated`, whole: with the customer's message put back where it was left out. */
export function viewOf({ message, view }: Parameters<LiveFacts['conversation:updated']>[0]): ConversationView {
  if (view.lastCustomerMessage !== null || message?.author !== 'customer' || message.assessment === null) return view;
  const { messageId, text, assessment } = message;
  return { ...view, lastCustomerMessage: { messageId, text, assessment } };
}
