import type { Phrase } from '../../schema.ts';
import { family, UPSET } from './family.ts';

/** By what the customer feels (T01): the feeling is taken as it is, not talked smaller. Relief has its place among the closings. */
export const emotions: Phrase[] = [
  ...family(
    {
      kind: 'empathy',
      group: 'validate-angry',
      feeling: 'allowed to be angry',
      fits: { levels: UPSET, emotions: ['angry'] },
      priority: 510,
      techniques: ['T01', 'T09', 'T11'],
      because: 'Anger that is allowed need not get louder.',
    },
    [
      {
        id: 'angry-see-why',
        text: 'You are angry, and from what you write I can see why. Tell me the worst of it first.',
      },
      { id: 'angry-reason', text: 'That anger has a reason, and I want to get at the reason. I am looking at it now.' },
      { id: 'angry-not-small', text: 'I am not going to play this down. Let me look at what I can change.' },
      {
        id: 'angry-arrived',
        text: 'You said that plainly, and I got it. I am starting with {issue}.',
        fallbacks: { issue: 'the main thing' },
      },
      { id: 'angry-me-too', text: 'I would be angry too, in your place. I am looking at what really happened.' },
      {
        id: 'angry-taken-enough',
        text: 'This has taken enough out of you. I am keeping the rest short: I am on it.',
        onlyIfSaid: true,
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-frustrated',
      feeling: 'something moves at last',
      fits: { levels: UPSET, emotions: ['frustrated'] },
      priority: 505,
      techniques: ['T01', 'T09', 'T11'],
      because: 'Frustration is effort without result: see the effort, then move something.',
    },
    [
      {
        id: 'frustrated-stuck',
        text: 'You have done your part, and it still does not move. Let me find where it is stuck.',
      },
      {
        id: 'frustrated-steps',
        text: 'Step after step and no result: that wears anyone out. I am leaving out what you have already done.',
        onlyIfSaid: true,
      },
      {
        id: 'frustrated-simple',
        text: 'It should be simple, and it has been hard work. I am looking for the shortest way through.',
      },
      {
        id: 'frustrated-same-place',
        text: 'Every try so far has ended in the same place. I am looking for a different way in.',
      },
      {
        id: 'frustrated-time',
        text: 'You have spent more time on this than it deserves. I am taking the next piece of work off you.',
      },
      {
        id: 'frustrated-dragged-on',
        text: 'I can see how this has dragged on. Let me pick out the one thing that holds up the rest.',
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-disappointed',
      feeling: 'the let-down is seen',
      fits: { levels: UPSET, emotions: ['disappointed'] },
      priority: 505,
      techniques: ['T01', 'T09', 'T11'],
      because: 'Somebody disappointed had trusted: that trust is what has to be answered.',
    },
    [
      {
        id: 'disappointed-good-reason',
        text: 'You expected better, and with good reason. Let me see what can still be made good.',
      },
      {
        id: 'disappointed-looked-forward',
        text: 'You were looking forward to this. I can see what a let-down it is.',
        onlyIfSaid: true,
      },
      {
        id: 'disappointed-chore',
        text: 'This was meant to be a good thing, and it turned into a chore. I would like to change that as far as I can.',
      },
      { id: 'disappointed-trusted', text: 'You trusted this to go well. I am looking at where it went off course.' },
      { id: 'disappointed-chose', text: 'You chose us, and then this happened. I can see why that stings.' },
      {
        id: 'disappointed-fell-short',
        text: 'There is no nice way to put it: this fell short. What would have made it right for you?',
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-anxious',
      feeling: 'firm ground',
      fits: { levels: UPSET, emotions: ['anxious'] },
      priority: 515,
      techniques: ['T01', 'T09', 'T11'],
      because: 'Worry eases with what is certain and what comes next, not with “do not worry”.',
    },
    [
      {
        id: 'anxious-urgent-first',
        text: 'I can see that this worries you. One thing at a time: the urgent part first.',
      },
      {
        id: 'anxious-certain',
        text: 'Not knowing is the hard part. Let me find out what is certain and tell you just that.',
      },
      {
        id: 'anxious-in-time',
        text: 'It is good that you wrote now. Let me see what can still be done, before anything else.',
      },
      {
        id: 'anxious-deadline',
        text: 'A lot hangs on this for you. By when does it have to be settled? I will work back from there.',
      },
      {
        id: 'anxious-read-now',
        text: 'One worry less: your message has arrived, and somebody is reading it right now. That somebody is me.',
      },
      {
        id: 'anxious-step-by-step',
        text: 'I am going step by step, and telling you what I see at each one. First, {issue}.',
        fallbacks: { issue: 'the part that cannot wait' },
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-confused',
      feeling: 'not stupid for asking',
      fits: { levels: UPSET, emotions: ['confused'] },
      priority: 660,
      techniques: ['T01', 'T09', 'T11'],
      because: 'Whoever is confused needs order, and to hear that it is not their fault.',
    },
    [
      {
        id: 'confused-in-order',
        text: 'It is confusing, and that is not down to you. Let me put it in order, step by step.',
      },
      {
        id: 'confused-plain-words',
        text: 'If it is not clear, it was not explained well. Let me try it in plain words.',
      },
      {
        id: 'confused-ask-again',
        text: 'Ask as often as you like. I would rather explain it twice than leave you guessing.',
      },
      { id: 'confused-again', text: 'Let me start again, in fewer words. Which part makes the least sense so far?' },
      {
        id: 'confused-two-answers',
        text: 'Two answers that do not match help nobody. I am checking which one holds.',
        guidance: 'When they were told different things.',
      },
      {
        id: 'confused-short-version',
        text: 'I can see why that is hard to follow. Here is the short version:',
        guidance: 'Add it in two sentences: what is, and what comes next.',
      },
    ],
  ),
];
