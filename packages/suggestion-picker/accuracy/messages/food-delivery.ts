import type { SaidMessage } from '../said-message.ts';

export const foodDelivery: SaidMessage[] = [
  { text: 'My food arrived cold', says: ['your food arrived cold'] },
  {
    text: 'The driver dropped my pizza and drove off',
    says: ['the driver dropped your pizza and drove off', 'the driver dropped your pizza'],
  },
  { text: 'half of my order is missing', says: ['half of your order is missing'] },
  { text: 'I waited 90 minutes for a burger', says: ['you waited 90 minutes for a burger'] },
  { text: 'there was a hair in my soup', says: ['there was a hair in your soup'] },
  {
    text: 'I told you that my son is allergic to nuts and there were nuts in the salad',
    says: [
      'you told us that your son is allergic to nuts',
      'there were nuts in the salad',
      'you told us that your son is allergic to nuts and there were nuts in the salad',
    ],
  },
  {
    text: 'the app says delivered but I have nothing',
    says: ['the app says delivered', 'you have nothing', 'the app says delivered but you have nothing'],
  },
  { text: 'wtf is this, you forgot the drinks AGAIN', says: ['we forgot the drinks again'] },
  { text: 'your courier shouted at me', says: ['our courier shouted at you'] },
  { text: 'wheres my food', says: ['you want to know where your food is'] },
  { text: 'I got somebody elses order', says: ["you got somebody else's order"] },
  {
    text: 'We ordered at 6 and its 8 now',
    says: ['you ordered at 6', 'it is 8 now', 'you ordered at 6 and it is 8 now'],
  },
  { text: 'my voucher was not applied', says: ['your voucher was not applied'] },
  { text: 'I have been charged for a meal I never got', says: ['you have been charged for a meal you never got'] },
  {
    text: 'You offered me a 2 euro voucher for a ruined dinner',
    says: ['we offered you a 2 euro voucher for a ruined dinner'],
  },
  {
    text: 'the fries were soggy and the burger was raw inside',
    says: ['the fries were soggy', 'the burger was raw inside', 'the fries were soggy and the burger was raw inside'],
  },
  { text: 'the idiot driver went to the wrong house', says: [] },
  { text: 'Really?', says: [] },
  { text: 'I asked for no onions', says: ['you asked for no onions'] },
  {
    text: 'the restaurant cancelled my order after an hour',
    says: ['the restaurant cancelled your order after an hour'],
  },
  {
    text: 'Can somebody tell me why my order was cancelled?',
    says: [
      'you want to know why your order was cancelled',
      'you would like somebody to tell you why your order was cancelled',
    ],
  },
  {
    text: 'I have not eaten all day and my kids are hungry',
    says: ['you have not eaten all day', 'your kids are hungry', 'you have not eaten all day and your kids are hungry'],
  },
  {
    text: 'The lid was open and the sauce was all over the bag',
    says: ['the lid was open', 'the sauce was all over the bag', 'the lid was open and the sauce was all over the bag'],
  },
  { text: 'nothing in this bag is mine', says: ['nothing in this bag is yours'] },
  {
    text: 'the tracker has said 5 minutes away for half an hour',
    says: ['the tracker has said 5 minutes away for half an hour'],
  },
  { text: 'I hope your company goes bankrupt', says: [] },
  {
    text: "My daughter's birthday cake came without candles",
    says: ["your daughter's birthday cake came without candles"],
  },
  { text: 'need a refund for the missing items', says: ['you need a refund for the missing items'] },
];
