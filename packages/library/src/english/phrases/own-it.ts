import type { Phrase } from '../../schema.ts';
import { family, UPSET } from './family.ts';

const ONLY_IF_OURS = 'Only when you know that the fault is on our side. Say what went wrong in your own words.';

const ALWAYS: Phrase['asks'] = {
  whatHappened: 'What went wrong? “your return was never booked in”',
  nextStep: 'What is being done now? “the refund goes out today”',
  prevention: 'What keeps it from happening again?',
};
const WITH_COST: Phrase['asks'] = { ...ALWAYS, impact: 'What did it mean for them? “three weeks without your money”' };
const WITH_REASON: Phrase['asks'] = { ...ALWAYS, reason: 'How did it come about? “a label was misread”' };

/** Accepting a fault that is ours: what went wrong, what it cost, what happens now (T12, T17, T38). Once each: a second one sounds worn. */
export const ownIt: Phrase[] = [
  ...family(
    {
      kind: 'apology',
      group: 'own-broken-promise',
      feeling: 'finally somebody owns it',
      fits: { levels: UPSET, issues: ['broken-promise'] },
      priority: 620,
      techniques: ['T12', 'T17'],
      because: 'A promise was broken; only owning it makes the next sentence believable.',
    },
    [
      {
        id: 'promise-broken-own',
        text: 'You were promised something, and it was not kept. I am sorry. From here on I will tell you only what I can see.',
      },
      {
        id: 'promise-told-wrong',
        text: 'You were told one thing and got another. That was our mistake, not yours. Let me see what really is in your record.',
      },
      {
        id: 'promise-trusted',
        text: 'You relied on what you were told, and you were right to. I am sorry that it did not happen. I am checking why.',
      },
      {
        id: 'promise-cost-you',
        text: 'A promise was not kept, and you paid for it with {impact}. I am sorry. What I am doing now: {nextStep}.',
        asks: {
          impact: 'What did it cost them? “a day off work”',
          nextStep: 'What are you doing now? “booking a new visit”',
        },
        priority: 605,
      },
      {
        id: 'promise-next-date',
        text: 'I am sorry about the date that was missed. The next one is one I have checked: {byWhen}.',
        asks: { byWhen: 'Which date have you checked?' },
        priority: 600,
        techniques: ['T17', 'T28'],
      },
    ],
  ),
  ...family(
    {
      kind: 'apology',
      group: 'own-fault',
      feeling: 'somebody takes responsibility',
      fits: {
        levels: ['heated', 'critical'],
        issues: [
          'billing',
          'wrong-item',
          'missing-item',
          'cancelled',
          'late-delivery',
          'missed-appointment',
          'no-reply',
        ],
      },
      priority: 470,
      techniques: ['T12', 'T17', 'T38'],
      guidance: ONLY_IF_OURS,
      because: 'Where the fault is ours, owning it in one sentence does more than three apologies.',
    },
    [
      {
        id: 'fault-ours',
        text: 'This went wrong on our side. I am sorry for the trouble it gave you. Here is what I am doing about it:',
      },
      {
        id: 'fault-no-excuse',
        text: 'How it happened does not help you now. It was our mistake, and I am working on putting it right.',
      },
      {
        id: 'fault-should-not',
        text: 'That should not have happened, and it is ours to fix. I am correcting it now.',
      },
      {
        id: 'fault-not-you',
        text: 'You did nothing wrong. The mistake is at this end, and I am putting it right.',
      },
    ],
  ),
  ...family(
    {
      kind: 'apology',
      group: 'own-mistake',
      feeling: 'an honest person at the other end',
      fits: { levels: UPSET, causes: ['not-heard'] },
      priority: 430,
      techniques: ['T12', 'T17', 'T27'],
      guidance: 'Only when it was you. It is strong because it is rare.',
      because: 'An agent who says “that was me” is believed in the next sentence.',
    },
    [
      {
        id: 'fault-mine',
        text: 'That was my mistake, and I am sorry. Let me correct it now.',
        fits: { levels: UPSET, triggers: ['solution-rejected', 'unresolved'] },
      },
      { id: 'mine-overlooked', text: 'I overlooked that. It was in your message, and I read past it. I am on it now.' },
      {
        id: 'mine-you-were-right',
        text: 'You were right, and I was wrong. Thank you for staying on it; I am correcting it.',
        fits: { levels: UPSET, triggers: ['solution-rejected', 'unresolved'] },
      },
      { id: 'mine-too-quick', text: 'I answered too quickly and missed your point. Let me take it up properly.' },
    ],
  ),
  ...family(
    {
      kind: 'apology',
      group: 'accountability',
      feeling: 'told the whole truth',
      fits: { levels: UPSET, stages: ['clarify', 'solve', 'confirm'] },
      priority: 455,
      techniques: ['T38', 'T13', 'T17'],
      guidance:
        'Only when it is known: own it, be open about it, say what you do now, and how it is kept from happening again.',
      asks: WITH_COST,
      because:
        'After a mistake people want four things: that it is owned, an open word about it, what is done, and that it ends.',
    },
    [
      {
        id: 'accountability-four',
        text: 'This was our mistake: {whatHappened}. For you it meant {impact}. What is being done: {nextStep}. To keep it from happening again: {prevention}.',
      },
      {
        id: 'accountability-owe-you',
        text: 'You are owed the whole story: {whatHappened}. The reason: {reason}. Right now: {nextStep}. After that: {prevention}.',
        asks: WITH_REASON,
      },
      {
        id: 'accountability-looked',
        text: 'I have looked into it: {whatHappened}, and that is on us. It cost you {impact}. Now: {nextStep}. From here on: {prevention}.',
      },
      {
        id: 'accountability-no-detail-hidden',
        text: 'Here is what I know. What went wrong: {whatHappened}. Why: {reason}. What happens now: {nextStep}. What changes: {prevention}.',
        asks: WITH_REASON,
      },
    ],
  ),
];
