import type { Phrase } from '../../schema.ts';
import { family, UPSET } from './family.ts';

/** Journeys and bookings. Some of it is written from a platform: short, and about the next hours. */
export const validateTravel: Phrase[] = [
  ...family(
    {
      kind: 'empathy',
      group: 'validate-cancelled',
      feeling: 'back in charge',
      fits: { levels: UPSET, issues: ['cancelled'] },
      priority: 560,
      techniques: ['T10', 'T11', 'T06'],
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
        onlyIfSaid: true,
      },
      {
        id: 'cancelled-notice',
        text: 'You should have heard about this earlier, and from us directly. I am checking what happened.',
        onlyIfSaid: true,
      },
      {
        id: 'cancelled-rearrange',
        text: 'Now everything has to be rearranged, and it was not your decision. Let me see what is still open to you.',
        onlyIfSaid: true,
        priority: 520,
      },
      {
        id: 'cancelled-kept-free',
        text: 'You kept that time free, and it was taken from you. I am looking at what could replace it.',
        onlyIfSaid: true,
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-travel-delay',
      feeling: 'somebody knows where I am',
      fits: { levels: UPSET, issues: ['travel-delay'] },
      priority: 560,
      techniques: ['T10', 'T11', 'T12'],
      because: 'Whoever is stuck needs to know what comes next more than why.',
    },
    [
      {
        id: 'travel-delay-stuck',
        text: 'Stuck, tired, and nobody says how long: that is a hard way to spend a day. I am checking your journey now.',
      },
      {
        id: 'travel-delay-connection',
        text: 'One delay, and everything behind it starts to slip. Tell me what you cannot miss, and I will look at that first.',
      },
      {
        id: 'travel-delay-board',
        text: 'A board that only says “delayed” helps nobody. Let me see what is known about yours.',
        onlyIfSaid: true,
      },
      {
        id: 'travel-delay-plan',
        text: 'You planned this day, and somebody else broke the plan. I am looking for what still works.',
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-luggage',
      feeling: 'the bag is being looked for',
      fits: { levels: UPSET, issues: ['lost-luggage'] },
      priority: 560,
      techniques: ['T10', 'T11', 'T12'],
      because: 'What is in the bag is needed today; the search has to be visible.',
    },
    [
      {
        id: 'luggage-without',
        text: 'Arriving without your things is miserable. Let me find out where your bag was last seen.',
      },
      {
        id: 'luggage-needed-today',
        text: 'You need some of those things today, not some day. What is the most urgent thing in that bag?',
      },
      {
        id: 'luggage-no-news',
        text: 'A missing bag is bad; hearing nothing about it is worse. I am opening the report now.',
      },
      {
        id: 'luggage-every-scan',
        text: 'Those are your own things, not a number on a tag. I am checking every place where the bag was scanned.',
      },
    ],
  ),
  ...family(
    {
      kind: 'empathy',
      group: 'validate-booking-change',
      feeling: 'plans may change',
      fits: { levels: UPSET, issues: ['booking-change'] },
      priority: 545,
      techniques: ['T10', 'T11', 'T12'],
      because: 'Plans changed for a reason; the rules of the fare come second.',
    },
    [
      {
        id: 'booking-change-follows',
        text: 'Plans change, and it would help if a booking could follow. Let me see what yours allows.',
      },
      {
        id: 'booking-change-pay-again',
        text: 'Paying again for something you have already paid for hurts. I am checking what the change really costs.',
        onlyIfSaid: true,
      },
      {
        id: 'booking-change-date-close',
        text: 'With the date so close I can see why you want this settled. I am opening your booking now.',
      },
      {
        id: 'booking-change-two-things',
        text: 'You asked for one thing, and the booking says another. I am putting the two side by side.',
        onlyIfSaid: true,
      },
    ],
  ),
];
