import type { Phrase } from '../../schema.ts';
import { family } from './family.ts';

/** When the agent needs longer (T23), and when they come back with something (T16). Silence is the worst answer. */
export const stillHere: Phrase[] = [
  ...family(
    {
      kind: 'still-here',
      group: 'still-here',
      feeling: 'not forgotten',
      fits: {},
      priority: 420,
      cooldownMessages: 0,
      techniques: ['T23'],
      because: 'A line that says what is being done makes a wait half as long.',
    },
    [
      {
        id: 'still-here-checking',
        text: 'Still here. I am checking {issue} and have not found it yet.',
        fallbacks: { issue: 'your case' },
      },
      {
        id: 'still-here-name',
        text: '{customerName}, I have not gone away. I am still looking.',
        fallbacks: { customerName: '' },
        techniques: ['T14', 'T23'],
      },
      {
        id: 'still-here-what',
        text: 'I am still on it: {nextStep}. I will write again in five minutes, even if there is nothing new.',
        asks: { nextStep: 'What are you doing right now?' },
        techniques: ['T13', 'T23'],
      },
      {
        id: 'still-here-longer',
        text: 'This takes a little longer than I thought. I am here, and I am not letting go of it.',
      },
      {
        id: 'still-here-colleague',
        text: 'I have asked a colleague who knows this. I am waiting for the answer with you.',
        guidance: 'Only when you have.',
      },
      {
        id: 'still-here-do-something-else',
        text: 'You need not watch the screen. I am searching, and the answer will be here when you look again.',
      },
      {
        id: 'still-here-halfway',
        text: 'Halfway: I have found the record, and I am reading what was done with it.',
        guidance: 'Only when you have found it.',
      },
    ],
  ),
  ...family(
    {
      kind: 'still-here',
      group: 'back-after-wait',
      feeling: 'the wait was for something',
      fits: {},
      priority: 410,
      techniques: ['T16', 'T23'],
      because: 'After a silence the first line says thanks and brings something.',
    },
    [
      { id: 'back-with-news', text: 'Thank you for holding on. This is what I have found:' },
      {
        id: 'back-after-minutes',
        text: 'That took {waitMinutes} minutes; thank you for giving me the time. Here is what I know now:',
      },
      {
        id: 'back-without-news',
        text: 'I am back, and I have no answer yet. What I know so far: {whatHappened}.',
        asks: { whatHappened: 'What do you know by now?' },
        techniques: ['T13', 'T23'],
      },
    ],
  ),
];
