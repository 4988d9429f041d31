import type { Phrase } from '../../schema.ts';
import { family, UPSET } from './family.ts';

const ONLY_IF_OURS = 'Only when the fault is ours. Once is enough; then show what you do.';
const never: Phrase['never'] = {
  triggers: ['threat', 'self-harm', 'vulnerable-customer', 'discrimination', 'legal-or-regulator'],
};

/** An apology for something (T17): what went wrong, what it meant, what is being done. Never “for any trouble”, never twice. */
export const apologies: Phrase[] = [
  ...family(
    {
      kind: 'apology',
      group: 'apology-specific',
      feeling: 'an apology that means something',
      fits: { levels: UPSET, stages: ['clarify', 'solve', 'confirm'] },
      never,
      priority: 450,
      techniques: ['T13', 'T17'],
      guidance: ONLY_IF_OURS,
      asks: {
        whatHappened: 'What went wrong? “your order was sent to the old address”',
        impact: 'What did it mean for them? “a weekend without heating”',
        nextStep: 'What are you doing about it? “a new one leaves today”',
      },
      because: 'An apology counts when it names the thing, the damage and the remedy.',
    },
    [
      {
        id: 'apology-three-parts',
        text: 'I am sorry that {whatHappened}. For you that meant {impact}. This is what I am doing: {nextStep}.',
      },
      {
        id: 'apology-in-particular',
        text: 'I apologise for one thing in particular: {whatHappened}. What changes now: {nextStep}.',
        asks: {
          whatHappened: 'What went wrong? “your order was sent to the old address”',
          nextStep: 'What are you doing about it? “a new one leaves today”',
        },
      },
      {
        id: 'apology-meant',
        text: 'Because {whatHappened}, you had {impact}. I am sorry for that. Next: {nextStep}.',
      },
      {
        id: 'apology-should-not',
        text: 'It should not have come to {impact}, and I am sorry that it did. I have started with this: {nextStep}.',
        asks: {
          impact: 'What did it mean for them? “a weekend without heating”',
          nextStep: 'What have you started with? “a new one leaves today”',
        },
      },
    ],
  ),
  ...family(
    {
      kind: 'apology',
      group: 'apology-order',
      feeling: 'an apology for the right thing',
      fits: { levels: UPSET, issues: ['late-delivery', 'missing-item'] },
      never,
      priority: 465,
      techniques: ['T12', 'T17'],
      guidance: ONLY_IF_OURS,
      because: 'What hurts is named, so it is not an apology for everything and nothing.',
    },
    [
      {
        id: 'apology-late-no-word',
        text: 'I am sorry that your parcel is not there, and that nobody told you. I am finding out where it is.',
        onlyIfSaid: true,
        fits: { levels: UPSET, issues: ['late-delivery'] },
      },
      {
        id: 'apology-late-day',
        text: 'I am sorry for the day you waited in. I am asking the courier now what became of it.',
        onlyIfSaid: true,
        fits: { levels: UPSET, issues: ['late-delivery'] },
      },
      {
        id: 'apology-incomplete',
        text: 'I am sorry that your order came incomplete. I am checking how the rest gets to you.',
        fits: { levels: UPSET, issues: ['missing-item'] },
      },
      {
        id: 'apology-wrong-item',
        text: 'I am sorry that the wrong thing was in the box, and that you have the trouble of it. I am taking that off you.',
        fits: { levels: UPSET, issues: ['wrong-item'] },
      },
      {
        id: 'apology-faulty',
        text: 'I am sorry that it broke and left you without. I am looking at what is quickest: repair, replacement or refund.',
        fits: { levels: UPSET, issues: ['faulty'] },
      },
      {
        id: 'apology-return',
        text: 'I am sorry that sending it back took more effort than buying it. I am finishing it from this end.',
        onlyIfSaid: true,
        fits: { levels: UPSET, issues: ['return-exchange'] },
      },
    ],
  ),
  ...family(
    {
      kind: 'apology',
      group: 'apology-money',
      feeling: 'an apology for the right thing',
      fits: { levels: UPSET, issues: ['billing', 'refund'] },
      never,
      priority: 465,
      techniques: ['T12', 'T17'],
      guidance: ONLY_IF_OURS,
      because: 'With money the apology is short and the correction long.',
    },
    [
      {
        id: 'apology-billed-wrong',
        text: 'I am sorry: that amount is wrong, and it should not have left your account. I am correcting it now.',
        fits: { levels: UPSET, issues: ['billing'] },
      },
      {
        id: 'apology-refund-late',
        text: 'I am sorry that you had to ask for your own money. I am looking at what held it up.',
        fits: { levels: UPSET, issues: ['refund'] },
      },
      {
        id: 'apology-price',
        text: 'I am sorry that the price you saw was not the price you got. I am checking the difference.',
        fits: { levels: UPSET, issues: ['price-or-promotion'] },
      },
      {
        id: 'apology-card-payment',
        text: 'I am sorry that you were left standing there without a way to pay. I am looking at the cause now.',
        onlyIfSaid: true,
        fits: { levels: UPSET, issues: ['card-problem', 'payment-failed'] },
      },
    ],
  ),
  ...family(
    {
      kind: 'apology',
      group: 'apology-service',
      feeling: 'an apology for the right thing',
      fits: { levels: UPSET, issues: ['outage', 'slow-service'] },
      never,
      priority: 465,
      techniques: ['T12', 'T17'],
      guidance: ONLY_IF_OURS,
      because: 'They pay every month; what they went without is what is apologised for.',
    },
    [
      {
        id: 'apology-outage',
        text: 'I am sorry for the hours you went without. I am checking when it is back, and what I can do about the bill.',
        fits: { levels: UPSET, issues: ['outage'] },
      },
      {
        id: 'apology-slow',
        text: 'I am sorry that it has been this slow, and for this long. I am looking at the cause, not only at the speed.',
        fits: { levels: UPSET, issues: ['slow-service'] },
      },
      {
        id: 'apology-nobody-came',
        text: 'I am sorry that nobody came and nobody called. That cost you a day, and I am taking it up with the people who plan visits.',
        fits: { levels: UPSET, issues: ['missed-appointment'] },
      },
      {
        id: 'apology-locked-out',
        text: 'I am sorry that you were shut out of something that is yours. I am getting at the reason now.',
        fits: { levels: UPSET, issues: ['account-access', 'identity-check', 'activation'] },
      },
      {
        id: 'apology-app-lost',
        text: 'I am sorry for the work this cost you. I am checking first what can be saved.',
        fits: { levels: UPSET, issues: ['app-fault', 'data-loss'] },
      },
    ],
  ),
  ...family(
    {
      kind: 'apology',
      group: 'apology-journey',
      feeling: 'an apology for the right thing',
      fits: { levels: UPSET, issues: ['travel-delay', 'cancelled'] },
      never,
      priority: 465,
      techniques: ['T12', 'T17'],
      guidance: ONLY_IF_OURS,
      because: 'On a journey one thing upsets the next: name what it upset.',
    },
    [
      {
        id: 'apology-cancelled',
        text: 'I am sorry that it was cancelled over your head, so close to the day. I am looking for what can replace it.',
        onlyIfSaid: true,
        fits: { levels: UPSET, issues: ['cancelled'] },
      },
      {
        id: 'apology-delay',
        text: 'I am sorry for the hours you lost, and for the silence about it. I am checking your next connection.',
        onlyIfSaid: true,
        fits: { levels: UPSET, issues: ['travel-delay'] },
      },
      {
        id: 'apology-luggage',
        text: 'I am sorry that you arrived and your bag did not. I am looking for it, and for what you need until then.',
        fits: { levels: UPSET, issues: ['lost-luggage'] },
      },
    ],
  ),
  ...family(
    {
      kind: 'apology',
      group: 'apology-treatment',
      feeling: 'respected again',
      fits: { levels: UPSET, issues: ['no-reply', 'staff-conduct'] },
      never,
      priority: 475,
      techniques: ['T12', 'T17'],
      guidance: ONLY_IF_OURS,
      because: 'How somebody was dealt with can be apologised for, whatever comes out about the rest.',
    },
    [
      {
        id: 'apology-no-answer',
        text: 'I am sorry that your messages went unanswered. I have them here, and I am answering now.',
        fits: { levels: UPSET, issues: ['no-reply'] },
      },
      {
        id: 'apology-tone',
        text: 'I am sorry for the way you were spoken to. I am passing on what you told me, to somebody who can act on it.',
        onlyIfSaid: true,
        fits: { levels: UPSET, issues: ['staff-conduct'] },
      },
      {
        id: 'apology-sent-around',
        text: 'I am sorry that you have had to ask more than once. I am keeping this with me as far as I can.',
        fits: { levels: UPSET, triggers: ['repeat-contact'] },
      },
      {
        id: 'apology-waited',
        text: 'I am sorry about the {waitMinutes} minutes. Here is what I have for you:',
        fits: { levels: UPSET, triggers: ['long-wait'] },
        techniques: ['T16', 'T17'],
      },
    ],
  ),
];
