import { CUSTOMER_TYPES, type CustomerType, type Emotion } from '@evenkeel/library';
import { isAimedAbuse } from '../boundary/is-aimed-abuse.ts';
import type { ScoredMessage } from '../messages/fold-customer-message.ts';
import { quotedReason } from '../reasons/quoted-reason.ts';
import type { ConversationState, Reason, Told, TypeSign } from '../state.ts';
import { shouts, strongest } from './emotion-after.ts';

const YES = 0.5;
/** One sign is a mood, two are a way of behaving. */
const SIGNS_NEEDED = 2;
/** The newest say most, and every state holds them. */
const REASONS_KEPT = 2;

const WORDS: Record<CustomerType, string> = {
  'openly-angry': 'Shows the anger openly',
  'passive-aggressive': 'Says it sideways',
  indecisive: 'Changes the decision',
};

/** The signs of each type so far, with those of one more message: a message is one sign of a type at most, abuse is two. */
export function typeSignsAfter(
  known: readonly TypeSign[],
  message: ScoredMessage,
  around: { shown: Told<Emotion> | null; hasCooled: boolean },
): TypeSign[] {
  let signs = known as TypeSign[];
  for (const type of CUSTOMER_TYPES) {
    const reason = signOf(type, message, around);
    if (reason === null) continue;
    const count = type === 'openly-angry' && isAimedAbuse(message.assessment) ? SIGNS_NEEDED : 1;
    const before = signs.find((sign) => sign.type === type);
    const sign = {
      type,
      count: (before?.count ?? 0) + count,
      reasons: [reason, ...(before?.reasons ?? [])].slice(0, REASONS_KEPT),
    };
    signs = [...signs.filter((other) => other.type !== type), sign];
  }
  return signs;
}

function signOf(
  type: CustomerType,
  message: ScoredMessage,
  { shown, hasCooled }: { shown: Told<Emotion> | null; hasCooled: boolean },
): Reason | null {
  const { assessment, tells } = message;
  const { sarcasm, frustration, evidence } = assessment;
  const told = tells?.find((tell) => 'type' in tell.tells && tell.tells.type === type);
  if (told) return quotedReason(WORDS[type], told, message);
  switch (type) {
    case 'openly-angry': {
      const isOpen = shown?.value === 'angry' || (frustration >= YES && shouts(evidence));
      if (!isOpen) return null;
      return quotedReason(WORDS[type], strongest(evidence, 'abuse') ?? strongest(evidence, 'frustration'), message);
    }
    case 'passive-aggressive':
      if (sarcasm >= YES) return quotedReason('Sarcasm', strongest(evidence, 'sarcasm'), message);
      return hasCooled ? quotedReason('Has become short and cold', undefined, message) : null;
    case 'indecisive':
      return null;
  }
}

/** The type with the most signs, if they are enough. The one that stands only gives way to more signs than its own. */
export function typeAfter(
  known: Told<CustomerType> | null,
  signs: readonly TypeSign[],
): ConversationState['customerType'] {
  let best = signs.find(({ type }) => type === known?.value);
  for (const sign of signs) {
    if (sign.count >= SIGNS_NEEDED && sign.count > (best?.count ?? 0)) best = sign;
  }
  if (best === undefined || best.count < SIGNS_NEEDED) return null;
  return { value: best.type, reasons: best.reasons };
}
