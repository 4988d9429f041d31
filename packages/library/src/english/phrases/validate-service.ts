import type { Phrase } from '../../schema.ts';
import { family, UPSET } from './family.ts';

/** Lines, visits and contracts: what is paid for every month. */
export const validateService: Phrase[] = [
  ...family(
    {
      kind: 'empathy',
      group: 'validate-outage',
      feeling: 'not alone with it',
      fits: { levels: UPSET, issues: ['outage'] },
      priority: 560,
      techniques: ['T10', 'T11', 'T12'],
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
        onlyIfSaid: true,
      },
      {
        id: 'outage-how-long',
        text: 'Off, and nobody says for how long: that is the worst of it. I am looking for the latest on the fault.',
      },
      {
        id: 'outage-paid-for',
        text: 'You pay for something that works, and it has not worked. I am checking how long it was down for you.',
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-slow',
      feeling: 'believed without a speed test',
      fits: { levels: UPSET, issues: ['slow-service'] },
      priority: 545,
      techniques: ['T10', 'T11', 'T12'],
      because: 'Slow is harder to prove than broken, so these people expect to be doubted.',
    },
    [
      {
        id: 'slow-crawl',
        text: 'Paying for fast and getting a crawl is not what you signed up for. Let me look at what arrives at your end.',
      },
      {
        id: 'slow-just-then',
        text: 'It lets you down just when you need it. I am checking what happens on your line at those times.',
        onlyIfSaid: true,
      },
      {
        id: 'slow-restarted',
        text: 'You have restarted everything there is to restart. I am looking at it from this end first.',
        onlyIfSaid: true,
      },
      {
        id: 'slow-working-day',
        text: 'When every page takes a minute, a working day falls apart. I am looking at your connection now.',
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-appointment',
      feeling: 'the lost day is seen',
      fits: { levels: UPSET, issues: ['missed-appointment'] },
      priority: 565,
      techniques: ['T10', 'T11', 'T12'],
      because: 'It cost them a day, often a paid one: that has to be said before a new date.',
    },
    [
      {
        id: 'appointment-day-off',
        text: 'You kept the day free, and nobody came. I am finding out why before anybody gives you a new date.',
      },
      {
        id: 'appointment-at-home',
        text: 'Waiting at home, listening for the bell: that is a day lost. I am looking at what happened to the visit.',
      },
      {
        id: 'appointment-no-call',
        text: 'Not even a call to say that nobody would come. I can see why you are angry; I am checking the visit now.',
        onlyIfSaid: true,
      },
      {
        id: 'appointment-another-day',
        text: 'A second day at home for one visit is a lot to ask. Let me see what else is possible.',
        onlyIfSaid: true,
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-activation',
      feeling: 'nearly there',
      fits: { levels: UPSET, issues: ['activation'] },
      priority: 540,
      techniques: ['T10', 'T11', 'T12'],
      because: 'It is new and paid for, and still of no use: the joy turns into doubt.',
    },
    [
      {
        id: 'activation-paid-and-waiting',
        text: 'You have bought it, and you are still waiting to use it. Let me see which step holds it up.',
      },
      {
        id: 'activation-codes',
        text: 'Codes that do nothing turn a new thing into a chore. I am looking at the activation from here.',
        onlyIfSaid: true,
      },
      {
        id: 'activation-first-day',
        text: 'The first day with something new should be better than this. I am checking what is missing at this end.',
      },
      {
        id: 'activation-neither',
        text: 'The old one is off and the new one is not on: you are left with neither. I am looking at both.',
        onlyIfSaid: true,
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-contract',
      feeling: 'free to decide',
      fits: { levels: UPSET, issues: ['cancel-contract'] },
      priority: 550,
      techniques: ['T10', 'T11', 'T06'],
      because: 'Whoever wants to leave expects to be held back; not doing it is the surprise.',
    },
    [
      {
        id: 'contract-your-decision',
        text: 'You have decided, and that is yours to decide. Let me look at your contract, without a speech.',
      },
      {
        id: 'contract-easy-to-leave',
        text: 'Leaving should be no harder than joining. I am looking at what is needed, and nothing more.',
      },
      {
        id: 'contract-still-runs',
        text: 'You asked to cancel, and it still runs. I am checking where your request went.',
        onlyIfSaid: true,
      },
      {
        id: 'contract-still-charged',
        text: 'Paying for something you have ended is hard to accept. I am looking at the end date now.',
        onlyIfSaid: true,
      },
    ],
  ),
];
