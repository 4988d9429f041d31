import type { Phrase } from '../../schema.ts';
import { family } from './family.ts';

/**
 * A word about what happened and what it cost, before anything is solved (T10, T11). Concrete, in the first person, without
 * claiming to know the feeling, and without agreeing to blame that is not established (T12).
 */
export const validate: Phrase[] = [
  ...family(
    {
      kind: 'empathy',
      group: 'validate-wait',
      feeling: 'seen in the wait',
      fits: { levels: ['strained', 'heated', 'critical'], triggers: ['long-wait'] },
      priority: 620,
      because: 'Naming the wait itself shows that it was noticed.',
    },
    [
      {
        id: 'wait-minutes',
        text: '{waitMinutes} minutes is a long time to sit and wait. I am here now, and I am reading everything you wrote.',
        priority: 640,
      },
      { id: 'wait-kept-hanging', text: 'You have been kept hanging, and I can see that. You have my attention now.' },
      {
        id: 'wait-costs-time',
        text: 'That wait took a piece out of your day. Let me not waste any more of it: I am on your case now.',
      },
      {
        id: 'wait-silence',
        text: 'Waiting without hearing anything is the worst part. I will tell you what I find as I find it.',
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-repeat',
      feeling: 'not starting over again',
      fits: { levels: ['strained', 'heated', 'critical'], triggers: ['repeat-contact'] },
      priority: 640,
      because: 'Whoever has told it before fears telling it again for nothing.',
    },
    [
      {
        id: 'repeat-should-not',
        text: 'You should not have had to come back about this. I am reading what was said before, so you do not have to repeat it.',
      },
      {
        id: 'repeat-tired',
        text: 'Explaining the same thing again and again wears anyone out. Tell me only what is new; I will look up the rest.',
      },
      {
        id: 'repeat-stays-here',
        text: '{customerName}, you have asked about this often enough. Let me look at what was done so far, and where it stopped.',
        fallbacks: { customerName: '' },
      },
      {
        id: 'repeat-count-seen',
        text: 'I see that this is not your first message about {issue}. I am looking at it myself now, from the beginning.',
        fallbacks: { issue: 'this' },
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-delivery',
      feeling: 'taken seriously',
      fits: { levels: ['strained', 'heated', 'critical'], issues: ['late-delivery'] },
      priority: 560,
      because: 'A missing parcel means plans that fell through: the plan is what hurts.',
    },
    [
      {
        id: 'delivery-days',
        text: '{days} days of looking out for a parcel is not what you paid for. Let me find out where it is right now.',
        priority: 580,
      },
      {
        id: 'delivery-counted-on',
        text: 'You counted on that delivery, and it did not come. I want to know where it is as much as you do; I am looking now.',
      },
      {
        id: 'delivery-no-answer',
        text: 'No parcel and no word about it: that would bother me too. I am opening the tracking now.',
      },
      {
        id: 'delivery-plans',
        text: 'You planned around that delivery and were left waiting. Let me see what happened to it before I say anything else.',
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-faulty',
      feeling: 'believed',
      fits: { levels: ['strained', 'heated', 'critical'], issues: ['faulty'] },
      priority: 550,
      because: 'People with a broken thing expect to be doubted first.',
    },
    [
      {
        id: 'faulty-product',
        text: 'You should be able to count on the {product} you paid for. I take your word for it; let me see what I can do.',
        priority: 575,
      },
      {
        id: 'faulty-believed',
        text: 'It should have worked, and I take your word that it does not. Let me look for the quickest way out.',
      },
      {
        id: 'faulty-tried-all',
        text: 'You have already put your own time into getting it to work. Let me take it from here.',
      },
      {
        id: 'faulty-daily',
        text: 'Something you need every day has let you down. I can see why you are fed up with it.',
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-billing',
      feeling: 'safe about the money',
      fits: { levels: ['strained', 'heated', 'critical'], issues: ['billing'] },
      priority: 560,
      because: 'Money that left without a reason feels like a loss of control.',
    },
    [
      {
        id: 'billing-your-money',
        text: 'It is your money, and you should be able to see why it left your account. I am opening the bill now, line by line.',
      },
      {
        id: 'billing-surprise',
        text: 'A charge you did not expect is an unpleasant thing to find. Let me check it before we talk about anything else.',
      },
      {
        id: 'billing-not-small',
        text: 'That is not a small thing to find on a statement. I am looking at where that amount comes from.',
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-refund',
      feeling: 'owed an answer',
      fits: { levels: ['strained', 'heated', 'critical'], issues: ['refund'] },
      priority: 555,
      because: 'A refund is their own money: they are asking for what is theirs, not for a favour.',
    },
    [
      {
        id: 'refund-days',
        text: '{days} days is a long time to wait for your own money. I am checking where the refund is now.',
        priority: 580,
      },
      {
        id: 'refund-chasing',
        text: 'You should not have to chase your own money. Let me see where that refund stands.',
      },
      {
        id: 'refund-clear-answer',
        text: 'You asked a plain question about your refund, and you deserve a plain answer. I am looking it up now.',
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-wrong-item',
      feeling: 'let down, and heard',
      fits: { levels: ['strained', 'heated', 'critical'], issues: ['wrong-item'] },
      priority: 565,
      because: 'They did their part right; saying so takes the blame off them.',
    },
    [
      {
        id: 'wrong-item-you-ordered-right',
        text: 'You did your part right and got the wrong thing. Putting that right should not be your work; it is mine.',
      },
      {
        id: 'wrong-item-opened-box',
        text: 'Waiting for something and then getting the wrong thing is a real let-down. Let me sort out the right one.',
      },
      {
        id: 'wrong-item-product',
        text: 'You wanted the {product} you chose, not whatever was in that box. I am looking at your order now.',
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-outage',
      feeling: 'not alone with it',
      fits: { levels: ['strained', 'heated', 'critical'], issues: ['outage'] },
      priority: 560,
      because: 'An outage stops other things; naming those shows what is at stake.',
    },
    [
      {
        id: 'outage-whole-day',
        text: 'When the line goes down, the rest of the day goes with it. I am checking what is wrong at your address now.',
      },
      {
        id: 'outage-work',
        text: 'You need this to work, and it does not. Before I suggest anything, let me see what is known about the fault.',
      },
      {
        id: 'outage-again',
        text: 'On and off is almost worse than off: you cannot plan anything. I am looking at your connection now.',
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-cancelled',
      feeling: 'back in charge',
      fits: { levels: ['strained', 'heated', 'critical'], issues: ['cancelled'] },
      priority: 560,
      because: 'Something was decided over their head: what they lost is the say in it.',
    },
    [
      {
        id: 'cancelled-over-your-head',
        text: 'That was cancelled without anybody asking you. I can see how that lands. Let me find out why, and what is still possible.',
      },
      {
        id: 'cancelled-plans',
        text: 'You had made plans around this, and then it was gone. I am looking at what can be saved.',
      },
      {
        id: 'cancelled-notice',
        text: 'You should have heard about this earlier, and from us directly. I am checking what happened.',
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-account',
      feeling: 'on the way back in',
      fits: { levels: ['strained', 'heated', 'critical'], issues: ['account-access'] },
      priority: 550,
      because: 'Being locked out of something that is yours is a loss of control.',
    },
    [
      {
        id: 'account-locked-out',
        text: 'Being locked out of your own account, with something to do in it, is maddening. Let me see what is blocking you.',
      },
      {
        id: 'account-circles',
        text: 'Codes that lead to more codes: you have been sent in circles. I am looking at the lock itself now.',
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-unresolved',
      feeling: 'the real problem is seen',
      fits: { levels: ['strained', 'heated', 'critical'], triggers: ['unresolved'] },
      // Below what answers the problem itself: this says only that it goes on.
      priority: 525,
      because: 'They are not angry at the first failure but at the second.',
    },
    [
      {
        id: 'unresolved-not-fixed',
        text: 'So it is still not fixed, after everything you have already tried. Then the usual steps are not enough; let me go deeper.',
      },
      {
        id: 'unresolved-your-effort',
        text: 'You did all you were asked to do, and it still does not work. I am not going to send you through the same steps again.',
      },
      {
        id: 'unresolved-back-to-it',
        text: 'So it is still not where it should be. Thank you for telling me straight; let me look at it from another side.',
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-heated',
      feeling: 'heard',
      fits: { levels: ['heated', 'critical'] },
      priority: 480,
      because: 'While it is loud, being heard comes before being helped.',
    },
    [
      { id: 'heated-reason', text: 'You have every reason to say this plainly. I am listening, and I am on it.' },
      {
        id: 'heated-not-ok',
        text: '{customerName}, what you describe is not how this should go. Thank you for telling me as it is.',
        fallbacks: { customerName: '' },
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
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-strained',
      feeling: 'noticed early',
      fits: { levels: ['strained'] },
      priority: 450,
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
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-worry',
      never: { triggers: ['threat', 'self-harm'] },
      feeling: 'looked after',
      fits: { levels: ['strained', 'heated', 'critical'], triggers: ['vulnerable-customer'] },
      priority: 680,
      because: 'Here the delay is not a nuisance but a danger; that has to be said first.',
    },
    [
      {
        id: 'worry-comes-first',
        text: 'Thank you for telling me that; it changes how I handle this. Are you all right for the next few hours, or is something urgent?',
      },
      {
        id: 'worry-right-away',
        text: 'That makes this urgent, and I am treating it as urgent. Tell me what you need most right now.',
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-treated-badly',
      never: { triggers: ['threat', 'self-harm'] },
      feeling: 'treated with respect',
      fits: { levels: ['strained', 'heated', 'critical'], triggers: ['discrimination'] },
      priority: 690,
      because: 'A report of unfair treatment needs thanks and a record, not a defence.',
    },
    [
      {
        id: 'treated-thank-you',
        text: 'Thank you for telling me this. How you were treated matters, and I am writing it down in your words.',
      },
      {
        id: 'treated-on-record',
        text: 'I am sorry you were treated that way. I am putting it on record now, so that somebody other than me looks into it.',
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-public',
      feeling: 'heard here and now',
      fits: { levels: ['strained', 'heated', 'critical'], triggers: ['public-shaming'] },
      priority: 570,
      because: 'Most who say it want an answer here; arguing about the review is the surest way to get one.',
    },
    [
      {
        id: 'public-your-right',
        text: 'It is your right to tell others what happened. I would like to put it right here first; let me look at what went wrong.',
      },
      {
        id: 'public-fair',
        text: 'Your experience is yours to tell. Give me the chance to add a better ending to it: I am looking at your case now.',
      },
    ],
  ),
];
