import type { Thresholds } from '@evenkeel/library';
import type { Circumstance } from '../circumstances/circumstance.ts';
import type { ScoredMessage } from '../messages/fold-customer-message.ts';
import type { ConversationState } from '../state.ts';
import { causeAfter } from './cause-after.ts';
import { emotionAfter, emotionShown } from './emotion-after.ts';
import { typeAfter, typeSignsAfter } from './type-after.ts';

/**
 * What is read of the customer beside the heat, written on `next`: emotion, cause and type, each with the words it was read
 * from. `next` has the level and the issues of this message already.
 */
export function readOfCustomer(
  before: ConversationState,
  next: ConversationState,
  message: ScoredMessage,
  around: { circumstances: readonly Circumstance[]; limits: Thresholds['circumstances'] },
): void {
  const shown = emotionShown(next, message);
  const { emotion, seenAt } = emotionAfter(before, next, message, shown);
  next.emotion = emotion;
  next.emotionSeenAt = seenAt;
  const isRelieved = shown?.value === 'satisfied';
  next.cause = isRelieved ? null : causeAfter(before.cause, next, message, around.circumstances);
  const hasCooled = next.curtMessages > before.curtMessages && next.curtMessages >= around.limits.curtMessages;
  next.typeSigns = isRelieved ? NO_SIGNS : typeSignsAfter(before.typeSigns, message, { shown, hasCooled });
  next.customerType = typeAfter(before.customerType, next.typeSigns);
}

/** Shared by all who show none. */
const NO_SIGNS: ConversationState['typeSigns'] = [];
