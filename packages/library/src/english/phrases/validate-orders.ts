import type { Phrase } from '../../schema.ts';
import { family, UPSET } from './family.ts';

/*
 * In the seven files that begin with "validate": a word about what happened and what it cost, before anything is solved (T10,
 * T11). Concrete, in the first person, without claiming to know the feeling, and without agreeing to blame that is not
 * established (T12). Owning a fault is another matter: own-it.ts and apologies.ts.
 */

/** Parcels and what was in them. */
export const validateOrders: Phrase[] = [
  ...family(
    {
      kind: 'empathy',
      group: 'validate-delivery',
      feeling: 'taken seriously',
      fits: { levels: UPSET, issues: ['late-delivery'] },
      priority: 560,
      techniques: ['T10', 'T11', 'T12'],
      because: 'A missing parcel means plans that fell through: the plan is what hurts.',
    },
    [
      {
        id: 'delivery-days',
        text: '{days} days of looking out for a parcel is not what you paid for. Let me find out where it is right now.',
        priority: 580,
        techniques: ['T10', 'T11', 'T13'],
      },
      {
        id: 'delivery-counted-on',
        text: 'You counted on that delivery, and it did not come. I am looking for it now.',
      },
      {
        id: 'delivery-no-answer',
        text: 'No parcel and no word about it: that would bother me too. I am opening the tracking now.',
      },
      {
        id: 'delivery-plans',
        text: 'You planned around that delivery and were left waiting. Let me see what happened to it before I say anything else.',
      },
      {
        id: 'delivery-stayed-in',
        text: 'Staying in for a parcel that does not come costs a whole day. Let me find out where it really is.',
        onlyIfSaid: true,
      },
      {
        id: 'delivery-tracking-stuck',
        text: '“On its way” tells you little when nothing moves. I am checking what is behind it.',
        onlyIfSaid: true,
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-missing-item',
      feeling: 'believed',
      fits: { levels: UPSET, issues: ['missing-item'] },
      priority: 560,
      techniques: ['T10', 'T11', 'T12'],
      because: 'Whoever reports a missing thing is afraid of not being believed.',
    },
    [
      {
        id: 'missing-opened',
        text: 'You opened the box, and part of it was not there. Let me see what was packed and what was left out.',
      },
      {
        id: 'missing-half',
        text: 'Half an order is no use to you. I am comparing what you ordered with what was sent.',
        onlyIfSaid: true,
      },
      {
        id: 'missing-marked-delivered',
        text: 'It says “delivered”, and you have nothing in your hands. I am checking where it was really left.',
        onlyIfSaid: true,
      },
      {
        id: 'missing-search-is-mine',
        text: 'You should not have to hunt for something you have paid for. That search is my job now.',
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-wrong-item',
      feeling: 'let down, and heard',
      fits: { levels: UPSET, issues: ['wrong-item'] },
      priority: 565,
      techniques: ['T10', 'T11', 'T12'],
      because: 'They did their part right; saying so takes the blame off them.',
    },
    [
      {
        id: 'wrong-item-you-ordered-right',
        text: 'You did your part right and got the wrong thing. Putting that right is not your work; it is mine.',
      },
      {
        id: 'wrong-item-opened-box',
        text: 'Waiting for something and then getting the wrong thing is a real let-down. Let me sort out the right one.',
      },
      {
        id: 'wrong-item-product',
        text: 'You wanted the {product} you chose, not whatever was in that box. I am looking at your order now.',
        techniques: ['T10', 'T11', 'T13'],
      },
      {
        id: 'wrong-item-both',
        text: 'Now you have what you did not want, and not what you need. I am looking for the shortest way out of both.',
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-faulty',
      feeling: 'believed',
      fits: { levels: UPSET, issues: ['faulty'] },
      priority: 550,
      techniques: ['T10', 'T11', 'T12'],
      because: 'People with a broken thing expect to be doubted first.',
    },
    [
      {
        id: 'faulty-product',
        text: 'You should be able to count on the {product} you paid for. I take your word for it; let me see what I can do.',
        priority: 575,
        techniques: ['T10', 'T11', 'T13'],
      },
      {
        id: 'faulty-believed',
        text: 'It should have worked, and I take your word that it does not. Let me look for the quickest way out.',
      },
      {
        id: 'faulty-tried-all',
        text: 'You have already put your own time into getting it to work. Let me take it from here.',
        onlyIfSaid: true,
      },
      {
        id: 'faulty-daily',
        text: 'Something you need every day has let you down. I can see why you are fed up with it.',
      },
      {
        id: 'faulty-short-life',
        text: 'It should have lasted far longer than this. I can see why you ask what you paid for.',
        onlyIfSaid: true,
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-return',
      feeling: 'not sent from pillar to post',
      fits: { levels: UPSET, issues: ['return-exchange'] },
      priority: 550,
      techniques: ['T10', 'T11', 'T12'],
      because: 'A return is the second effort for one purchase; seeing the effort comes first.',
    },
    [
      {
        id: 'return-easy-part',
        text: 'Sending something back should be the easy part. Let me see where your return got stuck.',
      },
      {
        id: 'return-did-your-part',
        text: 'You packed it, you posted it, you did your part. I am checking what has happened to it since.',
        onlyIfSaid: true,
      },
      {
        id: 'return-hoops',
        text: 'You have jumped through enough hoops for this return. I am looking at what is still missing, if anything.',
      },
      {
        id: 'return-neither',
        text: 'The item gone and nothing back for it: you are left with neither. I am tracing your return now.',
        onlyIfSaid: true,
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-refund',
      feeling: 'owed an answer',
      fits: { levels: UPSET, issues: ['refund'] },
      priority: 555,
      techniques: ['T10', 'T11', 'T12'],
      because: 'A refund is their own money: they are asking for what is theirs, not for a favour.',
    },
    [
      {
        id: 'refund-days',
        text: '{days} days is a long time to wait for your own money. I am checking where the refund is now.',
        priority: 580,
        techniques: ['T10', 'T11', 'T13'],
      },
      {
        id: 'refund-chasing',
        text: 'You should not have to chase your own money. Let me see where that refund stands.',
      },
      {
        id: 'refund-clear-answer',
        text: 'You asked a plain question about your refund, and you deserve a plain answer. I am looking it up now.',
      },
      {
        id: 'refund-no-favour',
        text: 'You are asking about your own money, not for a favour. I am opening the refund now.',
      },
      {
        id: 'refund-on-its-way',
        text: 'You have heard “it is on its way” often enough. I am looking for the date and the amount.',
        onlyIfSaid: true,
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-order-change',
      feeling: 'listened to this time',
      fits: { levels: UPSET, issues: ['order-change'] },
      priority: 545,
      techniques: ['T10', 'T11', 'T12'],
      because: 'They asked for something small in good time, and the clock is running.',
    },
    [
      {
        id: 'order-change-small',
        text: 'You asked for one small change, and it turned into a project. Let me look at the order as it stands now.',
        onlyIfSaid: true,
      },
      {
        id: 'order-change-in-time',
        text: 'You want it right before it leaves, and that makes sense. I am checking how far your order is.',
      },
      {
        id: 'order-change-something-else',
        text: 'You said what you wanted, and something else is in the order. I am going through it line by line.',
        onlyIfSaid: true,
      },
    ],
  ),
];
