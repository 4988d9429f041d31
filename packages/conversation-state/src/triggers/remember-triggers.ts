import type { TriggerId } from '@evenkeel/library';
import type { ConversationState } from '../state.ts';

/** Counts the triggers of one message. A message counts once per trigger, also when it is edited. */
export function rememberTriggers(
  triggers: ConversationState['triggers'],
  message: { messageId: string; atMs: number; triggers: readonly TriggerId[]; agentReplies: number },
): ConversationState['triggers'] {
  if (message.triggers.length === 0) return triggers;
  const next = { ...triggers };
  for (const trigger of message.triggers) {
    const known = next[trigger];
    if (known?.lastMessageId === message.messageId) continue;
    next[trigger] = {
      count: (known?.count ?? 0) + 1,
      lastAtMs: Math.max(known?.lastAtMs ?? 0, message.atMs),
      lastMessageId: message.messageId,
      repliesAtFirst: known?.repliesAtFirst ?? message.agentReplies,
    };
  }
  return next;
}
