import type { Phrase } from '../../schema.ts';
import type { Issue } from '../../vocabulary.ts';
import { family } from './family.ts';

/** Whoever has told it before, or has said what they want, is not asked to begin again. */
const never: Phrase['never'] = {
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
};

/** What an open question about one of these fits. */
function unknownYet(issues: Issue[]): Phrase['fits'] {
  return { levels: ['strained', 'heated'], stages: ['validate', 'clarify'], issues };
}

const WITH_ISSUE: Pick<Phrase, 'kind' | 'feeling' | 'never' | 'priority' | 'techniques'> = {
  kind: 'question',
  feeling: 'invited to explain',
  never,
  priority: 405,
  techniques: ['T21'],
};

/** Open questions while the problem is unknown (T21): each asks for one fact that decides what comes next. */
export const questions: Phrase[] = [
  ...family(
    {
      kind: 'question',
      group: 'ask-open',
      feeling: 'invited to explain',
      fits: { levels: ['strained', 'heated'], stages: ['validate', 'clarify'] },
      never,
      priority: 400,
      techniques: ['T21'],
      because: 'An open question shows interest and brings the fact that is missing.',
    },
    [
      { id: 'ask-what-happened', text: 'Can you tell me what happened, from the moment it went wrong?' },
      { id: 'ask-worst-part', text: 'Which part of this is causing you the most trouble right now?' },
      { id: 'ask-what-tried', text: 'What have you already tried? Then I can leave those steps out.' },
      { id: 'ask-what-else', text: 'What else should I know before I look for a way out?' },
      { id: 'ask-in-the-way', text: 'What does it keep you from doing at the moment?' },
      {
        id: 'ask-order-number',
        text: 'Could you send me the order number or the email it was ordered with? Then I can look it up while we talk.',
        priority: 390,
      },
    ],
  ),
  ...family(
    {
      ...WITH_ISSUE,
      group: 'ask-open-order',
      fits: unknownYet(['late-delivery', 'missing-item', 'wrong-item', 'return-exchange', 'order-change']),
      because: 'With an order one date or one line of the parcel’s way decides what can be done.',
    },
    [
      {
        id: 'ask-last-news',
        text: 'What was the last news you had about it, and when?',
        fits: unknownYet(['late-delivery', 'return-exchange']),
      },
      {
        id: 'ask-what-was-in-it',
        text: 'What did you find in the box, and what did you order?',
        fits: unknownYet(['wrong-item', 'missing-item']),
      },
      { id: 'ask-needed-for', text: 'Is there a day by which you need it? Then I know what can still help.' },
      {
        id: 'ask-left-somewhere',
        text: 'Is there a neighbour or a place where it might have been left? I am asking the courier the same.',
        fits: unknownYet(['late-delivery', 'missing-item']),
        guidance: 'Only when you do ask the courier.',
      },
    ],
  ),
  ...family(
    {
      ...WITH_ISSUE,
      group: 'ask-open-fault',
      fits: unknownYet(['faulty', 'outage', 'slow-service', 'app-fault', 'data-loss', 'how-to']),
      because: 'Since when, where and what it shows: with these three most faults can be told apart.',
    },
    [
      { id: 'ask-since-when', text: 'When did you first notice it, and what has changed since?' },
      { id: 'ask-what-you-see', text: 'What do you see at the moment it fails? The exact words help me most.' },
      { id: 'ask-all-or-one', text: 'Does it happen every time, or only with one thing?' },
      {
        id: 'ask-everywhere',
        text: 'Is it everywhere in the house, or only in one room or on one device?',
        fits: unknownYet(['outage', 'slow-service']),
      },
      {
        id: 'ask-last-copy',
        text: 'When did you last see it there? From that moment I can look for copies.',
        fits: unknownYet(['data-loss']),
      },
      {
        id: 'ask-what-to-do',
        text: 'What would you like to have at the end? Then I will show you just that way.',
        fits: unknownYet(['how-to']),
      },
    ],
  ),
  ...family(
    {
      ...WITH_ISSUE,
      group: 'ask-open-money',
      fits: unknownYet([
        'billing',
        'refund',
        'unknown-charge',
        'transfer-problem',
        'payment-failed',
        'price-or-promotion',
        'card-problem',
      ]),
      because: 'One amount and one date find a payment faster than any description.',
    },
    [
      { id: 'ask-which-amount', text: 'Which amount is it, and on which day did it leave your account?' },
      {
        id: 'ask-what-expected',
        text: 'What amount did you expect, and where was it shown to you?',
        fits: unknownYet(['billing', 'price-or-promotion', 'refund']),
      },
      {
        id: 'ask-what-it-said',
        text: 'What did the screen or the terminal say when it failed?',
        fits: unknownYet(['payment-failed', 'card-problem']),
      },
      {
        id: 'ask-card-with-you',
        text: 'Do you have the card with you right now, and have you used it since?',
        fits: unknownYet(['unknown-charge', 'card-problem']),
      },
    ],
  ),
  ...family(
    {
      ...WITH_ISSUE,
      group: 'ask-open-access',
      fits: unknownYet(['account-access', 'identity-check', 'activation']),
      because: 'The step at which it stops tells which lock it is.',
    },
    [
      { id: 'ask-which-step', text: 'At which step does it stop, and what does it say there?' },
      {
        id: 'ask-code-where',
        text: 'Where should the code arrive, and is that still the number or address you use?',
        fits: unknownYet(['account-access', 'activation']),
      },
      {
        id: 'ask-which-papers',
        text: 'Which papers have you sent so far, and what came back?',
        fits: unknownYet(['identity-check']),
      },
    ],
  ),
  ...family(
    {
      ...WITH_ISSUE,
      group: 'ask-open-journey',
      fits: unknownYet(['travel-delay', 'cancelled', 'lost-luggage', 'booking-change', 'missed-appointment']),
      because: 'Where they are and what they must not miss comes before the booking number.',
    },
    [
      {
        id: 'ask-where-now',
        text: 'Where are you right now, and where do you have to be, by when?',
        fits: unknownYet(['travel-delay', 'cancelled']),
      },
      {
        id: 'ask-bag-looks',
        text: 'What does the bag look like, and where did you hand it in?',
        fits: unknownYet(['lost-luggage']),
      },
      {
        id: 'ask-new-date',
        text: 'Which days would suit you, and which are out of the question?',
        fits: unknownYet(['booking-change', 'missed-appointment', 'cancelled']),
      },
    ],
  ),
  ...family(
    {
      ...WITH_ISSUE,
      group: 'ask-open-treatment',
      fits: unknownYet(['staff-conduct', 'no-reply', 'broken-promise', 'data-privacy', 'cancel-contract']),
      because: 'Who said what, and when, is all that somebody needs to follow it up.',
    },
    [
      {
        id: 'ask-who-said',
        text: 'What were you told, and do you remember by whom or on which day?',
        fits: unknownYet(['broken-promise', 'staff-conduct']),
      },
      {
        id: 'ask-when-written',
        text: 'When did you write, and to which address? Then I can look for it.',
        fits: unknownYet(['no-reply']),
      },
      {
        id: 'ask-where-data',
        text: 'Where did you come across your details? I will pass it on exactly as you describe it.',
        fits: unknownYet(['data-privacy']),
      },
      {
        id: 'ask-when-end',
        text: 'On which date would you like it to end? I will check what that means for you.',
        fits: unknownYet(['cancel-contract']),
      },
    ],
  ),
];
