import type { Phrase } from '../../schema.ts';
import { family, UPSET } from './family.ts';

/** On one side of the table (T31): together, what both want, and back to what can be changed. */
export const together: Phrase[] = [
  ...family(
    {
      kind: 'empathy',
      group: 'together',
      feeling: 'not alone with it',
      fits: { levels: UPSET, stages: ['clarify', 'solve'] },
      priority: 440,
      techniques: ['T31'],
      because: '“You and I” turns two sides into one.',
    },
    [
      { id: 'together-through', text: 'Let us go through it together, you at your screen and me at mine.' },
      {
        id: 'together-you-know',
        text: 'You know what happened, and I know where to look. Together that should do it.',
      },
      { id: 'together-stay', text: 'I am going through every step with you. You are not doing this alone.' },
      {
        id: 'together-next-step',
        text: 'Let us take the next step together: {issue} first, the rest after.',
        fallbacks: { issue: 'the urgent part' },
      },
      {
        id: 'together-two-pairs',
        text: 'Two pairs of eyes see more than one. Tell me what you see, and I will check it here.',
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'common-ground',
      feeling: 'on the same side',
      fits: { levels: UPSET, stages: ['clarify', 'solve'] },
      priority: 445,
      techniques: ['T31'],
      because: 'Whoever agrees on the aim argues less about the way.',
    },
    [
      {
        id: 'common-same-aim',
        text: 'You and I want the same thing here: {issue} solved, today if it can be.',
        fallbacks: { issue: 'this' },
      },
      { id: 'common-agree', text: 'On one thing I agree with you fully: this should not be so hard.' },
      { id: 'common-good-answer', text: 'You want a real answer, and I want to give you one. Let me get it.' },
      {
        id: 'common-not-again',
        text: 'Neither of us wants this to come up again. So let me find the cause, not only the cure.',
      },
      { id: 'common-your-time', text: 'Your time matters to both of us. I am going straight to the point.' },
    ],
  ),
  ...family(
    {
      kind: 'question',
      group: 'redirect',
      feeling: 'back to what can be changed',
      fits: { levels: ['heated', 'critical'], stages: ['clarify', 'solve'] },
      priority: 415,
      techniques: ['T31'],
      guidance: 'When it goes round in circles. First one word to what was just said, then this.',
      because: 'What is past can only be argued about; what comes next can be changed.',
    },
    [
      { id: 'redirect-what-now', text: 'I have heard what went wrong. What would help you most from here on?' },
      {
        id: 'redirect-next-hour',
        text: 'I have noted what is behind you. What can I change for you in the next hour?',
      },
      {
        id: 'redirect-to-issue',
        text: 'I want to get you further with {issue}. May I ask one thing about it?',
        fallbacks: { issue: 'this' },
      },
      {
        id: 'redirect-one-of-these',
        text: 'You have named several things, and they all count. Which one shall I take first?',
      },
      { id: 'redirect-can-change', text: 'I was not there then; I am here now. Which part shall I put right first?' },
    ],
  ),
];
