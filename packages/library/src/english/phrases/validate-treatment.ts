import type { Phrase } from '../../schema.ts';
import { family, UPSET } from './family.ts';

/** How somebody was dealt with: spoken to badly, not answered, told what did not come true. */
export const validateTreatment: Phrase[] = [
  ...family(
    {
      kind: 'empathy',
      group: 'validate-staff',
      feeling: 'respected',
      fits: { levels: UPSET, issues: ['staff-conduct'] },
      priority: 575,
      techniques: ['T10', 'T11', 'T12'],
      because: 'It hurt; a defence of the colleague would hurt a second time.',
    },
    [
      {
        id: 'staff-spoken-to',
        text: 'Nobody should be spoken to like that when they ask for help. Please tell me the rest.',
      },
      {
        id: 'staff-not-there',
        text: 'I was not there, and I am not going to explain it away. Tell me what was said, and I will write it down.',
      },
      {
        id: 'staff-came-for-help',
        text: 'You came for help and left with less than you came with. That is not how it should be.',
      },
      {
        id: 'staff-hard-to-report',
        text: 'It is not easy to report this. I am noting what happened, in your words, for somebody who can act on it.',
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-no-reply',
      feeling: 'finally answered',
      fits: { levels: UPSET, issues: ['no-reply'] },
      priority: 570,
      techniques: ['T10', 'T11', 'T07'],
      because: 'Silence is read as “you do not matter”; an answer to that comes first.',
    },
    [
      {
        id: 'no-reply-silence',
        text: 'You wrote, and nobody wrote back. Somebody is here now, and I am reading what you sent.',
      },
      {
        id: 'no-reply-each-message',
        text: 'Message after message into silence wears anybody down. I am going through yours now.',
        onlyIfSaid: true,
      },
      {
        id: 'no-reply-counts',
        text: 'Silence can make anybody feel that they do not count. You do, and I am on your case.',
      },
      {
        id: 'no-reply-automatic',
        text: 'An automatic receipt is no answer. I am a person, and I am looking at it now.',
        onlyIfSaid: true,
      },
      {
        id: 'no-reply-from-there',
        text: 'You called, you wrote, you waited. Let me take it up from there.',
        onlyIfSaid: true,
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-promise',
      feeling: 'right to have relied on it',
      fits: { levels: UPSET, issues: ['broken-promise'] },
      priority: 600,
      techniques: ['T10', 'T11', 'T12'],
      because: 'Before it is known whose fault it was, it can be said that they were right to rely on it.',
    },
    [
      {
        id: 'promise-relied-on',
        text: 'You relied on what you were told. I am looking at what was agreed, and what was done about it.',
      },
      {
        id: 'promise-date-passed',
        text: 'A date was named, and it passed. I am finding out what happened on that day before I name another one.',
        onlyIfSaid: true,
      },
      {
        id: 'promise-words',
        text: 'After that, words do not count for much; I can see that. Let me show you what I find instead.',
      },
      {
        id: 'promise-careful-now',
        text: 'You have every reason to be careful with what you hear now. I am sticking to what I can see.',
      },
    ],
  ),
];
