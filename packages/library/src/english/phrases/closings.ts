import type { Phrase } from '../../schema.ts';
import { family } from './family.ts';

/** The end of a chat that was hard: thanks, what happens next, an open door (T14, T16, T49). Only after it has come down. */
export const closings: Phrase[] = [
  ...family(
    {
      kind: 'closing',
      group: 'closing-thanks',
      feeling: 'parted well',
      fits: { levels: ['calm', 'strained'], stages: ['solve', 'confirm', 'close'] },
      never: { levels: ['heated', 'critical'], triggers: ['threat', 'self-harm'] },
      priority: 300,
      because: 'It was hard and it came right: thanks for the effort are due to the customer.',
    },
    [
      {
        id: 'thanks-for-staying',
        text: 'Thank you for staying with me through this, {customerName}. I am glad it is coming right.',
        fallbacks: { customerName: '' },
      },
      {
        id: 'thanks-for-patience',
        text: 'Thank you for the {waitMinutes} minutes of patience this took. You should not have needed them, and you kept your head.',
        priority: 320,
      },
      {
        id: 'thanks-for-straight',
        text: 'Thank you for telling me plainly what was wrong. That helped me to look in the right place.',
      },
      {
        id: 'thanks-second-chance',
        text: 'You gave this a second chance although you had every reason not to. Thank you.',
      },
    ],
  ),
  ...family(
    {
      kind: 'closing',
      group: 'closing-next',
      feeling: 'knows what happens next',
      fits: { levels: ['calm', 'strained'], stages: ['confirm', 'close'] },
      never: { levels: ['heated', 'critical'], triggers: ['threat', 'self-harm'] },
      priority: 298,
      because: 'A clear next step is what keeps people from writing again in worry.',
    },
    [
      {
        id: 'next-summary',
        text: 'To sum up what happens now:',
        guidance: 'Add what you did, what comes next, and by when: only what you know for certain.',
      },
      {
        id: 'next-same-place',
        text: 'If anything looks wrong, answer in this chat. Everything is written down here, so you will not have to explain it again.',
      },
      {
        id: 'next-follow-up',
        text: 'May I check back with you in three days, to make sure that it stayed solved?',
        priority: 295,
        guidance: 'Offer it only if you will do it; then note it at once.',
      },
    ],
  ),
  ...family(
    {
      kind: 'closing',
      group: 'closing-feedback',
      feeling: 'the effort was worth it',
      fits: { levels: ['calm'], stages: ['close'] },
      never: { levels: ['heated', 'critical'], triggers: ['threat', 'self-harm'] },
      priority: 250,
      because: 'Asked at the right moment, the customer says what should change.',
    },
    [
      {
        id: 'feedback-one-thing',
        text: 'If you could change one thing about how this went, what would it be? I will pass it on.',
      },
      { id: 'feedback-anything-else', text: 'Is there anything else on your mind while you have me here?' },
    ],
  ),
];
