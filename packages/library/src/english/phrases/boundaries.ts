import type { Phrase } from '../../schema.ts';
import { family } from './family.ts';

/** The ladder in words (T40, T41): what is not all right, that help goes on, what follows otherwise. Never sarcastic, never a lecture. */
export const boundaries: Phrase[] = [
  ...family(
    {
      kind: 'boundary',
      group: 'boundary-first',
      never: { triggers: ['threat', 'self-harm'] },
      feeling: 'a clear and calm limit',
      fits: { boundarySteps: ['first-reminder'] },
      priority: 700,
      guidance: 'It is not about you. Take a breath before you send it.',
      because: 'A calm limit, with the help kept open, mostly ends it.',
    },
    [
      {
        id: 'boundary-first-help',
        text: 'I want to help you with {issue}. Please leave the personal words out, and I will give it my full attention.',
        fallbacks: { issue: 'this' },
      },
      {
        id: 'boundary-first-plain',
        text: 'You may be as angry as you are about what happened. Please do not insult me; I am the one trying to sort it out.',
      },
      {
        id: 'boundary-first-both',
        text: 'I will stay civil with you, and I ask the same of you. Now, back to {issue}: I am on it.',
        fallbacks: { issue: 'your question' },
      },
      {
        id: 'boundary-first-problem',
        text: 'Say anything you like about the problem. About me, please do not. What do you need first?',
      },
    ],
  ),
  ...family(
    {
      kind: 'boundary',
      group: 'boundary-final',
      never: { triggers: ['threat', 'self-harm'] },
      feeling: 'knows what follows',
      fits: { boundarySteps: ['final-warning'] },
      priority: 720,
      guidance: 'Say it once, without an argument. You do not have to answer the insult.',
      because: 'A warning is fair only when it says what comes next.',
    },
    [
      {
        id: 'boundary-final-end',
        text: 'This has to stay civil. If another insult comes, I will end this chat. If not, I will go on helping you right now.',
      },
      {
        id: 'boundary-final-choice',
        text: 'There are two ways from here: we go on without insults and I solve what I can, or I close the chat. Which one is it?',
      },
      {
        id: 'boundary-final-not-accept',
        text: 'I do not accept being spoken to like this. One more time, and the chat ends here. Your case stays open either way.',
      },
    ],
  ),
  ...family(
    {
      kind: 'boundary',
      group: 'boundary-end',
      feeling: 'a fair end',
      fits: { boundarySteps: ['supervisor-or-end'] },
      priority: 740,
      guidance: 'You may end it now. Take a break afterwards; you have earned one.',
      never: { triggers: ['self-harm'] },
      because: 'After the warning, doing what was said keeps it fair.',
    },
    [
      {
        id: 'boundary-end-close',
        text: 'This is where I end the chat. Your case stays open; you can write again when it suits you.',
      },
      {
        id: 'boundary-end-supervisor',
        text: 'I am handing this chat to my supervisor now. They will have everything you wrote, so you need not repeat it.',
      },
      {
        id: 'boundary-end-writing',
        text: 'I am ending the chat here. What is still open about {issue} can be settled in writing, and I have noted it.',
        fallbacks: { issue: 'your case' },
      },
    ],
  ),
];
