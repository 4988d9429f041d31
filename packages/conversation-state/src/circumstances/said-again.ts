import type { TriggerId } from '@evenkeel/library';
import type { ConversationState } from '../state.ts';
import { TRIGGER_WORDS } from '../triggers/trigger-words.ts';
import type { Circumstance } from './circumstance.ts';

export type Said = ConversationState['said'][number];

/** Complaints and demands that weigh more when an answer did not settle them. A danger weighs everything the first time. */
const WEIGHS_MORE_AGAIN: ReadonlySet<TriggerId> = new Set([
  'asks-for-person',
  'asks-for-supervisor',
  'cancel-or-leave',
  'chargeback',
  'long-wait',
  'policy-limit',
  'public-shaming',
  'repeat-contact',
  'solution-rejected',
  'unresolved',
]);

/** Of the shorter of two messages this share must be said in the other, too. */
const SAME_SHARE = 0.6;
/** A statement needs this many words in common: two complaints about one parcel are not yet the same complaint. */
const SAME_WORDS = 3;

/** The same issue again although the agent has answered: the same trigger, the same words, or the same issue time after time. */
export function repeatedIssue(
  before: ConversationState,
  now: Said,
  message: { triggers: readonly TriggerId[]; issues: ConversationState['issues'] },
  restatedTurns: number,
): Circumstance | null {
  for (const trigger of message.triggers) {
    const known = before.triggers[trigger];
    if (known !== undefined && known.repliesAtFirst < now.replies && WEIGHS_MORE_AGAIN.has(trigger)) {
      const words = TRIGGER_WORDS[trigger];
      return { words: `Again after an answer: ${words.charAt(0).toLowerCase()}${words.slice(1)}` };
    }
  }
  if (before.said.some((said) => said.replies < now.replies && saysTheSame(said, now))) {
    return { words: 'Says the same again after an answer' };
  }
  let turns = 0;
  for (const issue of message.issues) turns = Math.max(turns, issue.turns);
  return turns >= restatedTurns ? { words: `Has raised the same problem ${turns} times` } : null;
}

/** A question that was asked before, whether the agent wrote in between or not: it was not answered. */
export function repeatedQuestion({ said }: ConversationState, now: Said): Circumstance | null {
  if (now.question.length === 0) return null;
  let times = 1;
  let isAnswered = false;
  for (const before of said) {
    if (!isSame(before.question, now.question)) continue;
    times += 1;
    isAnswered ||= before.replies < now.replies;
  }
  if (times === 1) return null;
  const again = `Asks the same question for the ${ordinal(times)} time`;
  return { words: isAnswered ? again : `${again}, no answer yet` };
}

function saysTheSame(before: Said, now: Said): boolean {
  return sharedWords(now.words, before.words) >= SAME_WORDS && isSame(before.words, now.words);
}

function isSame(before: readonly number[], now: readonly number[]): boolean {
  const shorter = Math.min(before.length, now.length);
  return shorter > 0 && sharedWords(now, before) >= SAME_SHARE * shorter;
}

function sharedWords(words: readonly number[], others: readonly number[]): number {
  let shared = 0;
  for (const word of words) if (others.includes(word)) shared += 1;
  return shared;
}

function ordinal(times: number): string {
  return ['first', 'second', 'third', 'fourth', 'fifth'][times - 1] ?? `${times}th`;
}
