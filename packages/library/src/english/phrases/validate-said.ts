import type { Phrase } from '../../schema.ts';
import { family, UPSET } from './family.ts';

/** Answers to what the newest message says, whatever it is about: the wait, the third time, still not solved, in public. */
export const validateSaid: Phrase[] = [
  ...family(
    {
      kind: 'empathy',
      group: 'validate-wait',
      feeling: 'seen in the wait',
      fits: { levels: UPSET, triggers: ['long-wait'] },
      priority: 620,
      techniques: ['T10', 'T11'],
      because: 'Naming the wait itself shows that it was noticed.',
    },
    [
      {
        id: 'wait-minutes',
        text: '{waitMinutes} minutes is a long time to sit and wait. I am here now, and I am reading everything you wrote.',
        priority: 640,
        techniques: ['T11', 'T13', 'T16'],
      },
      { id: 'wait-kept-hanging', text: 'You have been kept hanging, and I can see that. You have my attention now.' },
      {
        id: 'wait-costs-time',
        text: 'That wait took a piece out of your day. I do not want to waste any more of it: I am on your case now.',
      },
      {
        id: 'wait-silence',
        text: 'Waiting without hearing anything is the worst part. I will tell you what I find as I find it.',
      },
      {
        id: 'wait-minutes-straight',
        text: 'After {waitMinutes} minutes you want an answer, not small talk. I am looking at it now.',
        priority: 635,
        techniques: ['T11', 'T13', 'T16'],
      },
      {
        id: 'wait-your-turn',
        text: 'You have waited long enough for somebody to look at this. I am looking at it now.',
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-repeat',
      feeling: 'not starting over again',
      fits: { levels: UPSET, triggers: ['repeat-contact'] },
      priority: 640,
      techniques: ['T07', 'T11', 'T47'],
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
        techniques: ['T07', 'T11', 'T14'],
      },
      {
        id: 'repeat-count-seen',
        text: 'I see that this is not your first message about {issue}. I am looking at it myself now, from the beginning.',
        fallbacks: { issue: 'this' },
      },
      {
        id: 'repeat-each-time',
        text: 'Each time you were told something, and each time you had to come back. I am looking for what was missed.',
        onlyIfSaid: true,
      },
      {
        id: 'repeat-notes-open',
        text: 'I have the earlier conversations open in front of me. You need not begin again.',
        guidance: 'Only when you do: open them first.',
        priority: 620,
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-unresolved',
      feeling: 'the real problem is seen',
      fits: { levels: UPSET, triggers: ['unresolved'] },
      // Below what answers the problem itself: this says only that it goes on.
      priority: 525,
      techniques: ['T07', 'T11'],
      because: 'They are not angry at the first failure but at the second.',
    },
    [
      {
        id: 'unresolved-not-fixed',
        text: 'So it is still not fixed, after everything you have tried. Then the usual steps are not enough; let me go deeper.',
      },
      {
        id: 'unresolved-your-effort',
        text: 'You did all you were asked to do, and it still does not work. I am not sending you through the same steps again.',
        onlyIfSaid: true,
      },
      {
        id: 'unresolved-another-side',
        text: 'So it is still not where it should be. Then I am looking at it from another side now.',
      },
      {
        id: 'unresolved-closed-too-early',
        text: 'It was called done, and it is not. I am opening it again and looking at what was left.',
        onlyIfSaid: true,
      },
      {
        id: 'unresolved-same-again',
        text: 'The same fault once more. Then the cause is still there, and I am looking for it.',
        onlyIfSaid: true,
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-refused-offer',
      feeling: 'taken seriously by this agent',
      fits: { levels: UPSET, triggers: ['solution-rejected'] },
      priority: 585,
      techniques: ['T08', 'T11'],
      because: 'Their no is information; defending the first offer would turn it into a fight.',
    },
    [
      {
        id: 'rejected-fair',
        text: 'Fair enough: that does not solve it for you. Let me look for something that does.',
        priority: 595,
      },
      { id: 'rejected-missed', text: 'Then I have missed what matters to you here. Let me go back to that.' },
      { id: 'rejected-no-push', text: 'I take that as a no, and I am not pushing it. Let me see what else there is.' },
      {
        id: 'rejected-too-little',
        text: 'That was too little for what you have been through. I am looking at what else is in my hands.',
      },
      {
        id: 'rejected-beside',
        text: 'I see: that would change nothing for you. Now I know better what has to change.',
        priority: 575,
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-worry',
      never: { triggers: ['threat', 'self-harm'] },
      feeling: 'looked after',
      fits: { levels: UPSET, triggers: ['vulnerable-customer'] },
      priority: 680,
      techniques: ['T07', 'T10', 'T45'],
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
      {
        id: 'worry-somebody-with-you',
        text: 'I am putting your case first. Is there somebody with you while I look at it?',
      },
      {
        id: 'worry-one-thing',
        text: 'You have enough to carry. What is the one thing that has to work today?',
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-treated-badly',
      never: { triggers: ['threat', 'self-harm'] },
      feeling: 'treated with respect',
      fits: { levels: UPSET, triggers: ['discrimination'] },
      priority: 690,
      techniques: ['T10', 'T11', 'T45'],
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
      {
        id: 'treated-what-was-said',
        text: 'Please tell me as much or as little as you want. I am writing down what was said, and by whom.',
      },
      {
        id: 'treated-how-to-be-reached',
        text: 'This goes to somebody who was not part of it. How would you like to be reached about it?',
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-public',
      feeling: 'heard here and now',
      fits: { levels: UPSET, triggers: ['public-shaming'] },
      priority: 570,
      techniques: ['T11', 'T12'],
      because: 'Most who say it want an answer here; arguing about the review is the surest way to get one.',
    },
    [
      {
        id: 'public-your-right',
        text: 'It is your right to tell others what happened. I would like to put it right here first; let me look at what went wrong.',
      },
      {
        id: 'public-fair',
        text: 'Your experience is yours to tell. I would like to give it a better ending: I am looking at your case now.',
      },
      {
        id: 'public-true-here',
        text: 'Write what you think is true; I am not going to argue with that. What can I change while you have me here?',
      },
    ],
  ),
];
