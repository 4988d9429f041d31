import type { Phrase } from '../../schema.ts';
import { family } from './family.ts';

/** Open questions while the problem is unknown, what would fix it, a choice of two, and the check at the end (T21, T34, T35). */
export const questions: Phrase[] = [
  ...family(
    {
      kind: 'question',
      group: 'ask-open',
      feeling: 'invited to explain',
      fits: { levels: ['strained', 'heated'], stages: ['validate', 'clarify'] },
      // Whoever has told it before, or has said what they want, is not asked to begin again.
      never: {
        triggers: [
          'threat',
          'self-harm',
          'vulnerable-customer',
          'discrimination',
          'repeat-contact',
          'asks-for-supervisor',
          'solution-rejected',
          'long-wait',
        ],
      },
      priority: 400,
      because: 'An open question shows interest and brings the fact that is missing.',
    },
    [
      { id: 'ask-what-happened', text: 'Can you tell me what happened, from the moment it went wrong?' },
      { id: 'ask-worst-part', text: 'Which part of this is causing you the most trouble right now?' },
      {
        id: 'ask-since-when',
        text: 'When did you first notice it, and what has changed since?',
        fits: {
          levels: ['strained', 'heated'],
          stages: ['validate', 'clarify'],
          issues: ['faulty', 'outage', 'account-access'],
        },
      },
      { id: 'ask-what-tried', text: 'What have you already tried? Then I can leave those steps out.' },
      {
        id: 'ask-order-number',
        text: 'Could you send me the order number or the email it was ordered with? Then I can look it up while we talk.',
        priority: 390,
      },
    ],
  ),
  ...family(
    {
      kind: 'question',
      group: 'ask-what-helps',
      feeling: 'back in control',
      fits: { levels: ['strained', 'heated', 'critical'], stages: ['clarify', 'solve'] },
      priority: 420,
      because: 'Asking what would put it right gives back some control, and often the answer is less than feared.',
    },
    [
      {
        id: 'ask-what-would-fix',
        text: 'What would put this right for you? I cannot promise everything, but I want to know what to aim for.',
        priority: 430,
      },
      {
        id: 'ask-most-important',
        text: 'What matters more to you now: having it quickly, or having your money back?',
        fits: {
          levels: ['strained', 'heated', 'critical'],
          stages: ['clarify', 'solve'],
          issues: ['late-delivery', 'wrong-item'],
        },
      },
      { id: 'ask-two-ways', text: 'I see two ways to go on from here. Shall I tell you both, and you choose?' },
      {
        id: 'ask-by-when',
        text: 'By when do you need this solved? Then I can tell you honestly what is possible by then.',
      },
    ],
  ),
  ...family(
    {
      kind: 'question',
      group: 'ask-after-no',
      feeling: 'still has a choice',
      fits: { levels: ['strained', 'heated', 'critical'], triggers: ['solution-rejected'] },
      priority: 640,
      because: 'After a refused offer the alternative belongs to the customer.',
    },
    [
      { id: 'no-what-instead', text: 'What would have to be different for it to work for you?' },
      {
        id: 'no-alternative',
        text: 'That one is off the table, then. What matters most to you, so that the next one fits?',
      },
    ],
  ),
  ...family(
    {
      kind: 'question',
      group: 'ask-leaving',
      feeling: 'free to go',
      fits: { levels: ['strained', 'heated', 'critical'], triggers: ['cancel-or-leave'] },
      priority: 600,
      because: 'Whoever is not held back can still be asked why; whoever is held back only wants to go.',
    },
    [
      {
        id: 'leaving-your-decision',
        text: 'That is your decision, and I will help you with it. May I ask what made you decide, so that I can pass it on?',
      },
      {
        id: 'leaving-both-ways',
        text: 'I can cancel it for you right here. If you like, I can first tell you whether {issue} can be solved today; you choose.',
        fallbacks: { issue: 'this' },
      },
      {
        id: 'leaving-no-hurdles',
        text: 'No hurdles from me: tell me which date you want it to end, and I will check what that means for you.',
      },
    ],
  ),
  ...family(
    {
      kind: 'question',
      group: 'ask-bank',
      feeling: 'has another way than the bank',
      fits: { levels: ['strained', 'heated', 'critical'], triggers: ['chargeback'] },
      priority: 580,
      because: 'A refund from us is quicker than a dispute, and the customer may not know it.',
    },
    [
      {
        id: 'bank-your-right',
        text: 'That is your right. Before you do: may I look at the payment now? A refund from us usually arrives sooner than a dispute ends.',
      },
      {
        id: 'bank-which-payment',
        text: 'Which payment is it, and which day did it leave your account? I would like to settle it directly with you.',
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
      because: 'Only the customer can say that it is solved.',
    },
    [
      {
        id: 'confirm-works',
        text: 'Can you check on your side whether it works now? I will stay here until you have looked.',
      },
      { id: 'confirm-all-of-it', text: 'Does that cover everything, or is there a part I have missed?' },
      { id: 'confirm-in-words', text: 'Let me sum up what I have done, and you tell me whether it is right for you:' },
    ],
  ),
];
