import type { SaidMessage } from '../said-message.ts';

export const telecom: SaidMessage[] = [
  { text: 'MY INTERNET IS STILL NOT WORKING', says: ['your internet is still not working'] },
  { text: 'My phone has had no signal since Saturday', says: ['your phone has had no signal since Saturday'] },
  {
    text: 'no internet again for the third day',
    says: ['there is no internet again for the third day', 'you have no internet again for the third day'],
  },
  {
    text: 'ive rung you 6 times and every time i get cut off',
    says: [
      'you have rung us 6 times',
      'every time you get cut off',
      'you have rung us 6 times and every time you get cut off',
    ],
  },
  { text: 'The engineer did not show up', says: ['the engineer did not show up'] },
  {
    text: 'I took a day off work and the engineer never came',
    says: ['you took a day off work', 'the engineer never came', 'you took a day off work and the engineer never came'],
  },
  {
    text: 'My bill went up by 12 pounds without any warning',
    says: ['your bill went up by 12 pounds without any warning'],
  },
  {
    text: "You've been charging me for a landline I don't have",
    says: ["we have been charging you for a landline you don't have"],
  },
  { text: 'The router keeps restarting every ten minutes', says: ['the router keeps restarting every ten minutes'] },
  {
    text: 'why has my contract been extended without my consent',
    says: ['you want to know why your contract has been extended without your consent'],
  },
  { text: 'Your competitor is much cheaper', says: [] },
  { text: 'Sick of this shit, my calls keep dropping', says: ['your calls keep dropping'] },
  {
    text: 'i was promised a callback yesterday and nobody called',
    says: [
      'you were promised a callback yesterday',
      'nobody called',
      'you were promised a callback yesterday and nobody called',
    ],
  },
  { text: "it's been down since 6 this morning", says: ['it has been down since 6 this morning'] },
  {
    text: 'I cancelled in June and you are still taking money from my account',
    says: [
      'you cancelled in June',
      'we are still taking money from your account',
      'you cancelled in June and we are still taking money from your account',
    ],
  },
  { text: 'Moron', says: [] },
  { text: 'I cant make calls from my flat', says: ["you can't make calls from your flat"] },
  {
    text: 'My number was supposed to be transferred last week',
    says: ['your number was supposed to be transferred last week'],
  },
  { text: 'The chat bot sent me round in circles', says: ['the chat bot sent you round in circles'] },
  { text: 'I think the box is broken', says: ['the box is broken', 'you think the box is broken'] },
  {
    text: 'My download speed is 2 Mbps and I pay for 100',
    says: ['your download speed is 2 Mbps', 'you pay for 100', 'your download speed is 2 Mbps and you pay for 100'],
  },
  {
    text: 'how do i unlock my sim card',
    says: ['you want to know how to unlock your SIM card', 'you want to know how you can unlock your SIM card'],
  },
  {
    text: 'I have explained this to five different people',
    says: ['you have explained this to five different people'],
  },
  { text: 'what do you expect me to do now', says: [] },
  {
    text: 'My mum cannot call anybody and she lives alone',
    says: ['your mum cannot call anybody', 'she lives alone', 'your mum cannot call anybody and she lives alone'],
  },
  {
    text: 'They told me that my data would roll over, it did not',
    says: ['they told you that your data would roll over', 'it did not'],
  },
  { text: 'charged twice this month', says: ['you were charged twice this month'] },
  { text: 'The new SIM you sent does not fit my phone', says: ['the new SIM we sent does not fit your phone'] },
  { text: 'Wifi not working upstairs', says: ['the wifi is not working upstairs', 'wifi is not working upstairs'] },
];
