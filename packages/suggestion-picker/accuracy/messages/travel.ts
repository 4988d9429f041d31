import type { SaidMessage } from '../said-message.ts';

export const travel: SaidMessage[] = [
  {
    text: 'My flight was cancelled and nobody told me',
    says: ['your flight was cancelled', 'nobody told you', 'your flight was cancelled and nobody told you'],
  },
  {
    text: 'we have been stuck at the airport for 9 hours with two kids',
    says: ['you have been stuck at the airport for 9 hours with two kids'],
  },
  { text: 'You lost my suitcase on the way to Lisbon.', says: ['we lost your suitcase on the way to Lisbon'] },
  {
    text: 'the hotel you booked for us was closed when we arrived',
    says: ['the hotel we booked for you was closed when you arrived'],
  },
  {
    text: 'I was charged a cancellation fee although your airline cancelled the flight',
    says: [
      'you were charged a cancellation fee although our airline cancelled the flight',
      'you were charged a cancellation fee',
      'our airline cancelled the flight',
    ],
  },
  {
    text: 'No wifi, no hot water, and the room smelled of smoke',
    says: [
      'the room smelled of smoke',
      'there was no wifi',
      'there is no wifi',
      'there was no hot water',
      'there is no hot water',
    ],
  },
  {
    text: 'When will I get my refund for the cancelled trip?',
    says: ['you want to know when you will get your refund for the cancelled trip'],
  },
  {
    text: 'Your agent promised me a window seat and I got the middle',
    says: [
      'our agent promised you a window seat',
      'you got the middle',
      'our agent promised you a window seat and you got the middle',
    ],
  },
  {
    text: 'this is the third time my booking has disappeared',
    says: ['this is the third time your booking has disappeared'],
  },
  {
    text: 'I am so tired of this. Our train was two hours late and we missed the connection.',
    says: [
      'your train was two hours late',
      'you missed the connection',
      'your train was two hours late and you missed the connection',
    ],
  },
  { text: 'The driver left without us', says: ['the driver left without you'] },
  {
    text: 'i cant check in online, it keeps saying my name is wrong',
    says: ["you can't check in online", 'it keeps saying your name is wrong'],
  },
  { text: 'is my flight to Oslo on time?', says: ['you want to know whether your flight to Oslo is on time'] },
  { text: 'Shame on you all', says: [] },
  {
    text: 'I paid 240 euros for extra luggage and they made me pay again at the gate',
    says: [
      'you paid 240 euros for extra luggage',
      'they made you pay again at the gate',
      'you paid 240 euros for extra luggage and they made you pay again at the gate',
    ],
  },
  {
    text: 'my wifes name is spelled wrong on the ticket and you want 80 pounds to fix it',
    says: [
      "your wife's name is spelled wrong on the ticket",
      'we want 80 pounds to fix it',
      "your wife's name is spelled wrong on the ticket and we want 80 pounds to fix it",
    ],
  },
  {
    text: "I'm sitting at gate 14 and no one knows anything",
    says: [
      'you are sitting at gate 14',
      'no one knows anything',
      'you are sitting at gate 14 and no one knows anything',
    ],
  },
  { text: 'Please rebook us on the evening flight', says: ['you would like us to rebook you on the evening flight'] },
  { text: 'Been on hold for 50 minutes', says: ['you have been on hold for 50 minutes'] },
  { text: 'lol great airline as always', says: [] },
  {
    text: 'The room was dirty and there were hairs in the bed',
    says: ['the room was dirty', 'there were hairs in the bed', 'the room was dirty and there were hairs in the bed'],
  },
  { text: 'I asked for a refund in March, April and May', says: ['you asked for a refund in March, April and May'] },
  { text: 'you sold my seat to somebody else', says: ['we sold your seat to somebody else'] },
  {
    text: 'The pool was closed during our whole stay and your brochure says it is open all year',
    says: [
      'the pool was closed during your whole stay',
      'our brochure says it is open all year',
      'the pool was closed during your whole stay and our brochure says it is open all year',
    ],
  },
  { text: 'I would like to change my return date', says: ['you would like to change your return date'] },
  { text: 'Do you even read these messages?', says: [] },
  {
    text: 'we were moved to a smaller cabin without any explanation',
    says: ['you were moved to a smaller cabin without any explanation'],
  },
  {
    text: 'My mother is 82 and she had to stand the whole way',
    says: [
      'your mother is 82',
      'she had to stand the whole way',
      'your mother is 82 and she had to stand the whole way',
    ],
  },
  { text: 'had to sleep on the floor of the terminal', says: ['you had to sleep on the floor of the terminal'] },
];
