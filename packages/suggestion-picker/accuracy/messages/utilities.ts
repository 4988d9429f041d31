import type { SaidMessage } from '../said-message.ts';

export const utilities: SaidMessage[] = [
  { text: 'We have had no heating for four days', says: ['you have had no heating for four days'] },
  {
    text: 'My electricity bill has doubled and I live alone',
    says: [
      'your electricity bill has doubled',
      'you live alone',
      'your electricity bill has doubled and you live alone',
    ],
  },
  {
    text: 'you keep sending estimated bills even though I give you readings every month',
    says: [
      'we keep sending estimated bills even though you give us readings every month',
      'we keep sending estimated bills',
    ],
  },
  {
    text: 'The power went out at 7 last night and it is still off',
    says: [
      'the power went out at 7 last night',
      'it is still off',
      'the power went out at 7 last night and it is still off',
    ],
  },
  { text: 'my smart meter shows nothing', says: ['your smart meter shows nothing'] },
  {
    text: 'I have a newborn and there is no hot water',
    says: ['you have a newborn', 'there is no hot water', 'you have a newborn and there is no hot water'],
  },
  { text: 'Your technician left a hole in my wall', says: ['our technician left a hole in your wall'] },
  { text: 'When will the water be back on?', says: ['you want to know when the water will be back on'] },
  { text: 'I am furious, you disconnected us by mistake', says: ['we disconnected you by mistake'] },
  {
    text: 'the direct debit went from 80 to 210 without notice',
    says: ['the direct debit went from 80 to 210 without notice'],
  },
  {
    text: 'I moved out in August and I am still getting your bills',
    says: [
      'you moved out in August',
      'you are still getting our bills',
      'you moved out in August and you are still getting our bills',
    ],
  },
  { text: 'the account is still in my late husbands name', says: ["the account is still in your late husband's name"] },
  {
    text: 'nobody came between 8 and 12 as agreed',
    says: ['nobody came between 8 and 12 as agreed', 'nobody came between 8 and 12'],
  },
  {
    text: 'I was on the phone for two hours, then the line went dead',
    says: ['you were on the phone for two hours', 'then the line went dead', 'the line went dead'],
  },
  { text: 'Water is coming through my ceiling', says: ['water is coming through your ceiling'] },
  { text: 'burn in hell', says: [] },
  { text: 'I just want this fixed', says: ['you just want this fixed', 'you want this fixed'] },
  {
    text: "It's not my fault that your meter is broken",
    says: ['it is not your fault that our meter is broken', 'our meter is broken'],
  },
  {
    text: 'I gave the reading on 1 September and you billed me for another number',
    says: [
      'you gave the reading on 1 September',
      'we billed you for another number',
      'you gave the reading on 1 September and we billed you for another number',
    ],
  },
  { text: 'The repair was cancelled twice already', says: ['the repair was cancelled twice already'] },
  { text: 'we were told someone would call, no one did', says: ['you were told someone would call', 'no one did'] },
  { text: 'Hello? Anybody there?', says: [] },
  { text: 'my credit of 130 euros has vanished', says: ['your credit of 130 euros has vanished'] },
  { text: 'I dont want another apology', says: ["you don't want another apology"] },
  { text: 'gas smells in the whole house since the new boiler was put in', says: [] },
  { text: 'The boiler you installed leaks', says: ['the boiler we installed leaks'] },
  { text: 'I emailed you on Monday, on Tuesday and today', says: ['you emailed us on Monday, on Tuesday and today'] },
  { text: 'I could strangle someone', says: [] },
];
