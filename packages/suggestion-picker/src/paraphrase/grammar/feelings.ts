import type { Emotion } from '@evenkeel/library';

/** How customers name what they feel, by what an agent would call it. */
export const FEELING_WORDS: ReadonlyMap<string, Emotion> = new Map(
  (
    [
      ['angry', 'angry furious livid mad fuming outraged enraged raging'],
      ['frustrated', 'frustrated annoyed irritated fed tired sick exasperated unhappy upset pissed'],
      ['disappointed', 'disappointed let-down sad disheartened gutted saddened dissatisfied'],
      ['anxious', 'worried anxious scared nervous afraid concerned stressed panicking frightened'],
      ['confused', 'confused puzzled lost baffled bewildered perplexed'],
    ] as const
  ).flatMap(([emotion, words]) => words.split(' ').map((word) => [word, emotion] as const)),
);
