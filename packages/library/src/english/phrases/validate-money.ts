import type { Phrase } from '../../schema.ts';
import { family, UPSET } from './family.ts';

/** Bills, cards and payments: money that left, or would not. */
export const validateMoney: Phrase[] = [
  ...family(
    {
      kind: 'empathy',
      group: 'validate-billing',
      feeling: 'safe about the money',
      fits: { levels: UPSET, issues: ['billing'] },
      priority: 560,
      techniques: ['T10', 'T11', 'T12'],
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
      {
        id: 'billing-does-not-match',
        text: 'The amount does not match what you had in mind. I am checking every line until it adds up.',
        onlyIfSaid: true,
      },
      {
        id: 'billing-checking-bills',
        text: 'Having to check every bill is work you never signed up for. Let me go through this one for you.',
        onlyIfSaid: true,
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-payment-failed',
      feeling: 'not left at the till',
      fits: { levels: UPSET, issues: ['payment-failed'] },
      priority: 550,
      techniques: ['T10', 'T11', 'T12'],
      because: 'A refused payment feels like an accusation, often in front of others.',
    },
    [
      {
        id: 'payment-last-step',
        text: 'It failed at the last step and gave you no reason. I am looking up the reason now.',
      },
      {
        id: 'payment-tried-again',
        text: 'You tried more than once and were turned away each time. Let me see what stopped it.',
        onlyIfSaid: true,
      },
      {
        id: 'payment-nothing-to-show',
        text: 'Money on its way and nothing to show for it: that is a bad feeling. I am checking both sides of this payment.',
        onlyIfSaid: true,
      },
      {
        id: 'payment-declined',
        text: 'Being turned down when you know the money is there is unpleasant. I am checking what happened at this end.',
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-price',
      feeling: 'treated fairly',
      fits: { levels: UPSET, issues: ['price-or-promotion'] },
      priority: 545,
      techniques: ['T10', 'T11', 'T12'],
      because: 'It is rarely about the amount: it is about being treated like everybody else.',
    },
    [
      {
        id: 'price-two-prices',
        text: 'You saw one price and were shown another. I can see why that does not sit right. Let me compare the two.',
      },
      {
        id: 'price-code-refused',
        text: 'You did what the offer asked, and it did not count. I am looking at why the code was refused.',
        onlyIfSaid: true,
      },
      {
        id: 'price-moved',
        text: 'A price that moves while you are deciding feels unfair. I am checking what you were shown.',
        onlyIfSaid: true,
      },
      {
        id: 'price-loyal',
        text: 'Paying more than somebody who came yesterday stings. I am looking at what you pay, and why.',
        onlyIfSaid: true,
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-card',
      feeling: 'able to act again',
      fits: { levels: UPSET, issues: ['card-problem'] },
      priority: 550,
      techniques: ['T10', 'T11', 'T12'],
      because: 'Without a card small things stop working, often away from home.',
    },
    [
      {
        id: 'card-without',
        text: 'Without your card the simplest things become hard. I am looking at why it does not work.',
      },
      {
        id: 'card-waiting',
        text: 'You need that card, and it is still not in your hands. Let me see where it is.',
        onlyIfSaid: true,
      },
      {
        id: 'card-stopped',
        text: 'A card that stops without warning leaves you standing there. I am checking what stopped it.',
      },
      {
        id: 'card-lost',
        text: 'Losing a card is worrying enough without waiting for help. Is it blocked already, or shall I start with that?',
        onlyIfSaid: true,
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-unknown-charge',
      feeling: 'safe about the money',
      fits: { levels: UPSET, issues: ['unknown-charge'] },
      priority: 570,
      techniques: ['T10', 'T11', 'T12'],
      because: 'It may be theft, and more may follow: safety comes before the explanation.',
    },
    [
      {
        id: 'unknown-charge-safe-first',
        text: 'Money leaving your account without you knowing why is frightening. Let me first check whether any more can leave.',
      },
      {
        id: 'unknown-charge-taken-seriously',
        text: 'You tell me this payment was not yours. I am starting from there, and looking at where it came from.',
      },
      {
        id: 'unknown-charge-right-to-write',
        text: 'You were right to write at once. Tell me which payment it is, and I will start there.',
      },
      {
        id: 'unknown-charge-details',
        text: 'Finding a payment you cannot place makes you doubt everything else. I am opening its details now.',
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-transfer',
      feeling: 'the money is being looked for',
      fits: { levels: UPSET, issues: ['transfer-problem'] },
      priority: 555,
      techniques: ['T10', 'T11', 'T12'],
      because: 'Money between two places belongs to nobody for a while; somebody has to look for it.',
    },
    [
      {
        id: 'transfer-in-between',
        text: 'The money has left you and has not arrived: that is an uneasy place to be. I am tracing it now.',
      },
      {
        id: 'transfer-somebody-waits',
        text: 'Somebody is waiting for that money, and you are left to explain it. Let me find out where it is.',
        onlyIfSaid: true,
      },
      {
        id: 'transfer-pending',
        text: '“Pending” is no answer when it is your money. I am looking at what is holding it up.',
        onlyIfSaid: true,
      },
      {
        id: 'transfer-wrong-place',
        text: 'One slip, and the money is somewhere else: that is a bad moment. Let me see what can be done from here.',
        onlyIfSaid: true,
      },
    ],
  ),
];
