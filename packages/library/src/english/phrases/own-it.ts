import type { Phrase } from '../../schema.ts';
import { family } from './family.ts';

/** Accepting a fault that is ours: what went wrong, what it cost, what happens now (T17). Once each: a second apology sounds worn. */
export const ownIt: Phrase[] = [
  ...family(
    {
      kind: 'empathy',
      group: 'own-broken-promise',
      feeling: 'finally somebody owns it',
      fits: { levels: ['strained', 'heated', 'critical'], issues: ['broken-promise'] },
      priority: 640,
      because: 'A promise was broken; only owning it makes the next sentence believable.',
    },
    [
      {
        id: 'promise-broken-own',
        text: 'You were promised something and it was not kept. I am sorry. I will only tell you what I can see with my own eyes from here on.',
      },
      {
        id: 'promise-told-wrong',
        text: 'You were told one thing and got another. That was our mistake, not yours. Let me see what really is in your record.',
      },
      {
        id: 'promise-trusted',
        text: 'You relied on what you were told, and you were right to. I am sorry that it did not happen. I am checking why.',
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'own-answer',
      feeling: 'taken seriously by this agent',
      fits: { levels: ['strained', 'heated', 'critical'], triggers: ['solution-rejected'] },
      priority: 585,
      because: 'Their no is information; defending the first offer would turn it into a fight.',
    },
    [
      {
        id: 'rejected-fair',
        text: 'Fair enough: that does not solve it for you. Let me look for something that does.',
      },
      { id: 'rejected-missed', text: 'Then I missed what matters to you here. Thank you for stopping me.' },
      { id: 'rejected-no-push', text: 'I hear the no, and I will not push it. Let us look at what else there is.' },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'own-fault',
      feeling: 'somebody takes responsibility',
      fits: { levels: ['heated', 'critical'], issues: ['billing', 'wrong-item', 'cancelled', 'late-delivery'] },
      priority: 470,
      guidance: 'Only when you know that the fault is on our side. Say what went wrong in your own words.',
      because: 'Where the fault is ours, owning it in one sentence does more than three apologies.',
    },
    [
      {
        id: 'fault-ours',
        text: 'This went wrong on our side. I am sorry for the trouble it gave you. Here is what I am doing about it:',
      },
      {
        id: 'fault-no-excuse',
        text: 'I could explain how it happened, but that would not help you now. It was our mistake, and I am working on putting it right.',
      },
      {
        id: 'fault-mine',
        text: 'That was my mistake, and I am sorry. Let me correct it now.',
        guidance: 'Only when it was you. It is strong because it is rare.',
        priority: 440,
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'limit-of-policy',
      feeling: 'told the truth',
      fits: { levels: ['strained', 'heated', 'critical'], triggers: ['policy-limit'] },
      priority: 575,
      because: 'An honest no with a reason and an alternative is easier to bear than a vague maybe.',
    },
    [
      {
        id: 'limit-honest',
        text: 'I want to be honest with you rather than vague: I cannot approve that myself. What I can do is this:',
      },
      {
        id: 'limit-expected',
        text: 'You expected a yes here, and I can see why. It is not in my hands, but I can take it to somebody who decides such cases.',
      },
    ],
  ),
];
