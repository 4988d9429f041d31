import type { Phrase } from '../../schema.ts';
import { family, UPSET } from './family.ts';

/** By why they are upset, whatever it is about (T03): the same late parcel is three different conversations. */
export const causes: Phrase[] = [
  ...family(
    {
      kind: 'empathy',
      group: 'validate-expectation',
      feeling: 'right to have expected it',
      fits: { levels: UPSET, causes: ['unmet-expectation'] },
      priority: 515,
      techniques: ['T03', 'T11', 'T12'],
      because: 'The gap between what was announced and what came is the complaint: name the gap.',
    },
    [
      {
        id: 'expectation-gap',
        text: 'You were given to expect one thing and got another. Let me look at the gap between the two.',
      },
      {
        id: 'expectation-can-see',
        text: 'I can see what you expected, and why. I am looking at what happened instead.',
      },
      {
        id: 'expectation-went-by-it',
        text: 'You went by what it said, as anybody would. I am checking what should have happened.',
        onlyIfSaid: true,
      },
      {
        id: 'expectation-difference',
        text: 'What you paid for and what you got are two different things. I am starting with that difference.',
      },
      {
        id: 'expectation-tell-me',
        text: 'Tell me what you were told to expect. I want to compare it with what happened.',
        priority: 495,
      },
      {
        id: 'expectation-announced',
        text: 'You planned around what was announced. I can see why the change throws everything off.',
        onlyIfSaid: true,
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-not-heard',
      feeling: 'finally heard',
      fits: { levels: UPSET, causes: ['not-heard'] },
      priority: 530,
      techniques: ['T03', 'T06', 'T11'],
      because: 'Nobody listened: proof of having read helps more than any solution.',
    },
    [
      {
        id: 'not-heard-exactly-that',
        text: 'You have said this before, and it was passed over. I am answering exactly that now.',
      },
      {
        id: 'not-heard-from-the-top',
        text: 'I have gone back to the top of what you wrote. What you want settled is {issue}.',
        fallbacks: { issue: 'the point you have made all along' },
      },
      {
        id: 'not-heard-another-question',
        text: 'You asked one thing and got an answer to another. Let me answer yours.',
      },
      { id: 'not-heard-louder', text: 'You should not have to say it louder to be heard. I have it now.' },
      { id: 'not-heard-first', text: 'Nobody has answered what you really asked. I am doing that first.' },
      {
        id: 'not-heard-no-form-letter',
        text: 'No form letter from me. I am answering what you wrote, in the order you wrote it.',
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-outside-stress',
      feeling: 'one weight less',
      fits: { levels: UPSET, causes: ['outside-stress'] },
      priority: 515,
      techniques: ['T03', 'T11', 'T15'],
      because: 'The anger comes from elsewhere; do not ask about it, make this part light.',
    },
    [
      {
        id: 'stress-on-your-plate',
        text: 'You have enough on your plate without this. Let me make this part as short as I can.',
      },
      { id: 'stress-this-end', text: 'That is a lot at once. Leave this end to me; you look after the rest.' },
      {
        id: 'stress-last-thing',
        text: 'On a day like yours this is the last thing you need. I am keeping it brief.',
      },
      {
        id: 'stress-most-weight',
        text: 'A lot is coming together for you right now. Which part of this can I take off you first?',
      },
      {
        id: 'stress-not-add',
        text: 'I do not want to add to it. Send me what you have at hand, and I will work with that.',
      },
      {
        id: 'stress-as-it-comes',
        text: 'Write it as it comes; it need not be in order. Sorting it is my part.',
      },
    ],
  ),
];
