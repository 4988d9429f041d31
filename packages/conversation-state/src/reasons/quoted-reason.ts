import type { Reason } from '../state.ts';
import { clip } from './clip.ts';

/** Reasons are read in a second and stored in every state: short. */
const REASON_LENGTH = 140;
const QUOTE_LENGTH = 40;

/** Words of our own about a message, and the words of the message that show it. */
export function quotedReason(
  words: string,
  span: { start: number; end: number } | undefined,
  message: { messageId: string; text: string },
): Reason {
  const { messageId } = message;
  if (span === undefined) return { text: clip(words, REASON_LENGTH), messageId };
  const { start, end } = span;
  const quote = clip(message.text.slice(start, end).replace(/[^\S ]|\s{2,}/g, ' '), QUOTE_LENGTH);
  return { text: clip(`${words}: “${quote}”`, REASON_LENGTH), messageId, start, end };
}
