import type { ConversationView } from '@evenkeel/protocol';
import type { Nudge } from '@evenkeel/suggestion-picker';

/** The line that offers a pause: after abuse, after a jump, and once the chat is in other hands (T29, T30, T48). */
export function pauseNudge({ nudges }: Pick<ConversationView, 'nudges'>): Nudge | null {
  return nudges.find(isForPause) ?? null;
}

export function isForPause({ moment }: Nudge): boolean {
  return moment === 'after-abuse' || moment === 'after-spike' || moment === 'hand-over-break';
}
