import type { Phrase } from '@evenkeel/library';
import { type Composed, composeAccountability, composeRefusal } from '@evenkeel/suggestion-picker/compose';

/** One part of a composed message: what is asked, and an example of an answer. */
export interface ComposerPart {
  slot: string;
  ask: string;
  example: string;
}

export type ComposerId = 'refuse' | 'own';

interface Composer {
  why: string;
  parts: readonly ComposerPart[];
  /** Null while a part is missing, or when the library has no phrase for these parts. */
  compose: (valueIn: (slot: string) => string, phrases: readonly Phrase[]) => Composed | null;
}

export const COMPOSERS: Record<ComposerId, Composer> = {
  refuse: {
    why: 'See what they hoped for, say plainly that it cannot be, and offer what can.',
    parts: [
      { slot: 'expectation', ask: 'What did they hope for?', example: 'a refund today' },
      { slot: 'reason', ask: 'Why can it not be?', example: 'the parcel is still on its way back' },
      { slot: 'alternative', ask: 'What can you do instead?', example: 'send you a new one by express' },
    ],
    compose: (valueIn, phrases) =>
      composeRefusal(
        { expectation: valueIn('expectation'), reason: valueIn('reason'), alternative: valueIn('alternative') },
        phrases,
      ),
  },
  own: {
    why: 'Own it, be open about it, say what is being done and what keeps it from happening again.',
    parts: [
      { slot: 'whatHappened', ask: 'What went wrong?', example: 'your return was never booked in' },
      { slot: 'impact', ask: 'What did it mean for them?', example: 'three weeks without your money' },
      { slot: 'nextStep', ask: 'What is being done now?', example: 'the refund goes out today' },
      {
        slot: 'prevention',
        ask: 'What keeps it from happening again?',
        example: 'every return is now booked in at the door',
      },
    ],
    compose: (valueIn, phrases) =>
      composeAccountability(
        {
          whatHappened: valueIn('whatHappened'),
          impact: valueIn('impact'),
          nextStep: valueIn('nextStep'),
          prevention: valueIn('prevention'),
        },
        phrases,
      ),
  },
};
