import type { Phrase } from '../../schema.ts';
import { family } from './family.ts';

/** For whatever has no sentence of its own: by how heated it is. The louder, the shorter. */
export const validateLevels: Phrase[] = [
  ...family(
    {
      kind: 'empathy',
      group: 'validate-critical',
      feeling: 'somebody is in charge',
      fits: { levels: ['critical'] },
      priority: 490,
      techniques: ['T10', 'T11', 'T26'],
      because: 'At the top only short, certain sentences are heard.',
    },
    [
      {
        id: 'critical-turn-round',
        text: 'This has gone the wrong way for far too long. I want to turn it round, and I am starting with {issue}.',
        fallbacks: { issue: 'what hurts most' },
      },
      {
        id: 'critical-one-step',
        text: 'I am taking one step now. Before I take the next I will tell you the result.',
      },
      {
        id: 'critical-next-hour',
        text: 'From what you write, this has been miserable. What do you need in the next hour?',
      },
      { id: 'critical-one-person', text: 'You need one person who sticks with this. Right now that is me.' },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-heated',
      feeling: 'heard',
      fits: { levels: ['heated', 'critical'] },
      priority: 480,
      techniques: ['T10', 'T11'],
      because: 'While it is loud, being heard comes before being helped.',
    },
    [
      { id: 'heated-reason', text: 'You have every reason to say this plainly. I am listening, and I am on it.' },
      {
        id: 'heated-not-ok',
        text: '{customerName}, what you describe is not how this should go. Thank you for telling me as it is.',
        fallbacks: { customerName: '' },
        techniques: ['T10', 'T11', 'T14'],
      },
      {
        id: 'heated-would-be-too',
        text: 'In your place I would be fed up too. Let me start with the thing that bothers you most.',
      },
      {
        id: 'heated-read-all',
        text: 'I have read every line you wrote. You were let down, and I do not want to talk around that.',
      },
      {
        id: 'heated-takes-it-seriously',
        text: 'This matters, and I am treating it that way. Give me a moment to look at it properly; I am not going away.',
      },
      {
        id: 'heated-been-through',
        text: 'You have been through enough with this. Tell me what has to happen first.',
      },
      {
        id: 'heated-no-excuses',
        text: 'You need no excuses from me, you need this solved. I am looking at what can be done.',
      },
      {
        id: 'heated-where-it-hurts',
        text: 'That is a bad experience from start to end. I am looking at {issue} now.',
        fallbacks: { issue: 'your case' },
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-strained',
      feeling: 'noticed early',
      fits: { levels: ['strained'] },
      priority: 450,
      techniques: ['T10', 'T11'],
      because: 'A word at the first sign of annoyance often spares the argument.',
    },
    [
      {
        id: 'strained-can-see',
        text: 'I can see how much trouble {issue} is giving you. Let me take care of it with you.',
        fallbacks: { issue: 'this' },
      },
      {
        id: 'strained-more-work',
        text: 'That has given you more work than it should have. Let me see how I can make the rest short.',
      },
      { id: 'strained-straight', text: 'Thank you for saying it straight. That helps me to look in the right place.' },
      {
        id: 'strained-expected-better',
        text: 'You expected this to go smoothly, and it did not. I am looking at it now.',
      },
      {
        id: 'strained-name',
        text: '{customerName}, I have got your message and I am on it. Let me check one thing, then I will tell you what I see.',
        techniques: ['T10', 'T11', 'T14'],
      },
      {
        id: 'strained-fair-question',
        text: 'That is a fair thing to ask. I am looking it up, so that you get a real answer.',
        onlyIfSaid: true,
      },
      {
        id: 'strained-not-lost',
        text: 'Your message is open in front of me, and I want to get this right. One moment while I check.',
      },
      {
        id: 'strained-too-long',
        text: 'This is taking longer than it should. Let me see what I can speed up.',
        onlyIfSaid: true,
      },
    ],
  ),
];
