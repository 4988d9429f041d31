import {
  ABUSE_KINDS,
  type AbuseKind,
  CAUSES,
  type Cause,
  CUSTOMER_TYPES,
  type CustomerType,
  EMOTIONS,
  type Emotion,
  ISSUES,
  type Issue,
  TRIGGER_IDS,
  type TriggerId,
} from '@evenkeel/library';

/** Sets of words of one vocabulary, as the bits of a number: a phrase is held against a message in one step. */
export const ANY = -1;
export const NONE = 0;

/** What a phrase can ask of a moment, each a set of bits; in the order in which phrases are sorted onto shelves. */
export const DIMENSIONS = ['triggers', 'issues', 'abuseKinds', 'causes', 'types', 'emotions'] as const;
export type Dimension = (typeof DIMENSIONS)[number];
export type Bits = Readonly<Record<Dimension, number>>;

const VOCABULARY = {
  triggers: TRIGGER_IDS,
  issues: ISSUES,
  abuseKinds: ABUSE_KINDS,
  causes: CAUSES,
  types: CUSTOMER_TYPES,
  emotions: EMOTIONS,
} as const;

interface Words {
  triggers: TriggerId;
  issues: Issue;
  abuseKinds: AbuseKind;
  causes: Cause;
  types: CustomerType;
  emotions: Emotion;
}

export function bitsOf<Of extends Dimension>(dimension: Of, words: readonly Words[Of][]): number {
  const vocabulary: readonly string[] = VOCABULARY[dimension];
  let bits = NONE;
  for (const word of words) bits |= 1 << vocabulary.indexOf(word);
  return bits;
}
