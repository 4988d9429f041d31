import type { Phrase } from '../../schema.ts';
import { family, UPSET } from './family.ts';

/** What would put it right (T34), also after a no or a wish to leave, and the check at the end (T21): the customer decides (T06). */
export const askFix: Phrase[] = [
  ...family(
    {
      kind: 'question',
      group: 'ask-what-helps',
      feeling: 'back in control',
      fits: { levels: UPSET, stages: ['clarify', 'solve'] },
      priority: 420,
      techniques: ['T06', 'T34'],
      because: 'Asking what would put it right gives back some control, and often the answer is less than feared.',
    },
    [
      {
        id: 'ask-what-would-fix',
        text: 'What would put this right for you? Tell me openly, and I will tell you openly what I can do.',
        priority: 430,
      },
      {
        id: 'ask-most-important',
        text: 'What matters more to you now: having it quickly, or having your money back?',
        fits: { levels: UPSET, stages: ['clarify', 'solve'], issues: ['late-delivery', 'wrong-item', 'missing-item'] },
        techniques: ['T34', 'T35'],
      },
      { id: 'ask-two-ways', text: 'I see two ways to go on from here. Shall I tell you both, and you choose?' },
      {
        id: 'ask-by-when',
        text: 'By when do you need this solved? Then I can tell you what is possible by then.',
      },
      { id: 'ask-your-say', text: 'You know best what you need here. What should I do first?' },
      { id: 'ask-good-ending', text: 'Suppose this ends well: what has happened by then?' },
      { id: 'ask-least', text: 'What is the least that has to happen today, so that you can put this aside?' },
      {
        id: 'ask-in-between',
        text: 'Is there something that would help you until it is solved?',
        fits: {
          levels: UPSET,
          stages: ['clarify', 'solve'],
          issues: ['outage', 'faulty', 'lost-luggage', 'card-problem', 'late-delivery', 'activation'],
        },
      },
    ],
  ),
  ...family(
    {
      kind: 'question',
      group: 'ask-after-no',
      feeling: 'still has a choice',
      fits: { levels: UPSET, triggers: ['solution-rejected'] },
      priority: 640,
      techniques: ['T08', 'T34', 'T36'],
      because: 'After a refused offer the alternative belongs to the customer.',
    },
    [
      { id: 'no-what-instead', text: 'What would have to be different for it to work for you?' },
      {
        id: 'no-what-next-one',
        text: 'That one is off the table, then. What matters most to you, so that the next one fits?',
      },
      { id: 'no-part-or-all', text: 'Is it the whole idea that does not fit, or one part of it?' },
      { id: 'no-in-your-place', text: 'If you could decide it yourself, what would you do now?' },
    ],
  ),
  ...family(
    {
      kind: 'question',
      group: 'ask-leaving',
      feeling: 'free to go',
      fits: { levels: UPSET, triggers: ['cancel-or-leave'] },
      // Before sympathy for what it was about: they have moved on to leaving.
      priority: 700,
      techniques: ['T06', 'T34'],
      because: 'Whoever is not held back can still be asked why; whoever is held back only wants to go.',
    },
    [
      {
        id: 'leaving-your-decision',
        text: 'That is your decision, and I will help you with it. May I ask what made you decide, so that I can pass it on?',
      },
      {
        id: 'leaving-both-ways',
        text: 'I can start the cancellation here. If you like, I will first see whether {issue} can be solved today; you choose.',
        fallbacks: { issue: 'this' },
      },
      {
        id: 'leaving-no-hurdles',
        text: 'No hurdles from me. Which date would suit you? I will check what it means for you before you decide.',
      },
      {
        id: 'leaving-both-written',
        text: 'Shall I show you what leaving means, and what staying would mean? Two lines each, no sales talk.',
      },
    ],
  ),
  ...family(
    {
      kind: 'question',
      group: 'ask-bank',
      feeling: 'has another way than the bank',
      fits: { levels: UPSET, triggers: ['chargeback'] },
      priority: 580,
      techniques: ['T34', 'T45'],
      because: 'A refund from us is quicker than a dispute, and the customer may not know it.',
    },
    [
      {
        id: 'bank-your-right',
        text: 'That is your right. Before you do: may I look at the payment now? A refund from here usually arrives sooner than a dispute ends.',
      },
      {
        id: 'bank-which-payment',
        text: 'Which payment is it, and which day did it leave your account? I would like to settle it directly with you.',
      },
      {
        id: 'bank-both-open',
        text: 'That way stays open to you. Shall I first see what I can settle from here?',
      },
    ],
  ),
  ...family(
    {
      kind: 'question',
      group: 'ask-confirm',
      feeling: 'the last word is theirs',
      fits: { levels: ['strained', 'heated'], stages: ['confirm'] },
      priority: 460,
      techniques: ['T21'],
      because: 'Only the customer can say that it is solved.',
    },
    [
      {
        id: 'confirm-works',
        text: 'Can you check on your side whether it works now? I will stay here until you have looked.',
      },
      { id: 'confirm-all-of-it', text: 'Does that cover everything, or is there a part I have missed?' },
      {
        id: 'confirm-in-words',
        text: 'Let me sum up what I have done. Please tell me what is missing:',
        techniques: ['T20', 'T21'],
      },
      { id: 'confirm-what-you-asked', text: 'Is that what you asked for, or only half of it?' },
      {
        id: 'confirm-issue',
        text: 'Is {issue} as you need it now?',
        fallbacks: { issue: 'everything' },
      },
      { id: 'confirm-honest', text: 'How is it now? If it is not right yet, I would rather know.' },
      {
        id: 'confirm-key-points',
        text: 'These are the points I have noted. Is one missing, or wrong?',
        guidance: 'Add them from the notes beside the chat: what happened, since when, what they want.',
        techniques: ['T20', 'T21'],
      },
      { id: 'confirm-what-remains', text: 'What is still open from your side?' },
    ],
  ),
];
