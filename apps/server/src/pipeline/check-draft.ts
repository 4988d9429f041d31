import { coachDraft } from '@evenkeel/draft-coach';
import type { DraftCheck, DraftCheckReply } from '@evenkeel/protocol';
import { conversationKeyOf } from './live-conversation.ts';
import type { House } from './ports.ts';

/**
 * A draft beside the conversation it belongs to. What the agent has said before is known by its count of apologies only: their
 * texts are not kept in memory, so a sentence said twice is for the coach in the browser to notice.
 */
export async function checkDraft(draft: DraftCheck, house: House): Promise<DraftCheckReply> {
  const { version, coach } = house.library.current;
  const before = await house.conversations.use(conversationKeyOf(draft), ({ state, lastAuthor, lastText }) => ({
    apologies: state?.counters.apologies ?? 0,
    // Cut to the length of a tile's line: of a longer question less is known, and nothing is told.
    customerMessage: lastAuthor === 'customer' ? lastText : '',
  }));
  const findings = coachDraft(draft.text, coach.rules, {
    ...before,
    customerIsTyping: draft.customerIsTyping ?? false,
    mayConcede: coach.mayConcede,
    muted: draft.muted ?? [],
  });
  return { ok: true, version, findings };
}
