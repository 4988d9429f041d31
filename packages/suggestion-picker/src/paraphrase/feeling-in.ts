import type { Emotion } from '@evenkeel/library';
import type { Assessment } from '@evenkeel/scoring-engine';
import { FEELING_WORDS } from './grammar/feelings.ts';

/** "I am (so) angry", "I feel ignored": the customer's own word for it. */
const NAMED =
  /\b(?:i am|i'm|im|i feel|we are|we're|feeling|makes? me|made me|left me|so|very|really) (?:(?:so|very|really|extremely|absolutely|just|beyond|pretty|quite|super|getting) ){0,2}([a-z-]+)/gi;

/** From here on a message without a word for it still shows it; the decision line of a card. */
const FELT = 0.4;

/** What the customer says they feel, else what the message shows; null when neither. */
export function feelingIn(text: string, { frustration, distress }: Assessment): Emotion | null {
  for (const [, word] of text.slice(0, 800).replaceAll('’', "'").matchAll(NAMED)) {
    const feeling = FEELING_WORDS.get((word ?? '').toLowerCase());
    if (feeling !== undefined) return feeling;
  }
  if (distress >= FELT && distress > frustration) return 'anxious';
  return frustration >= FELT ? 'frustrated' : null;
}
