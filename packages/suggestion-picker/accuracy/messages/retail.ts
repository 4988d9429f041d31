import type { SaidMessage } from '../said-message.ts';

export const retail: SaidMessage[] = [
  { text: 'My order never came.', says: ['your order never came'] },
  {
    text: 'Hi, I ordered a blue jacket on the 3rd and you sent me a red one.',
    says: [
      'you ordered a blue jacket on the 3rd',
      'we sent you a red one',
      'you ordered a blue jacket on the 3rd and we sent you a red one',
    ],
  },
  { text: 'you sent me the wrong shoes', says: ['we sent you the wrong shoes'] },
  { text: 'WHERE IS MY PARCEL', says: ['you want to know where your parcel is'] },
  {
    text: 'The kettle I bought last week stopped working after two days and nobody answers my emails',
    says: [
      'the kettle you bought last week stopped working after two days',
      'nobody answers your emails',
      'the kettle you bought last week stopped working after two days and nobody answers your emails',
    ],
  },
  { text: 'still waiting for my refund!!!', says: ['you are still waiting for your refund'] },
  { text: "i've been waiting 3 weeks for a replacement", says: ['you have been waiting 3 weeks for a replacement'] },
  {
    text: 'dont have my refund yet and its been 14 days',
    says: [
      "you don't have your refund yet",
      "you don't have your refund yet and it has been 14 days",
      'it has been 14 days',
    ],
  },
  { text: 'I want my money back', says: ['you want your money back'] },
  { text: 'please refund me', says: ['you would like us to refund you'] },
  {
    text: 'The box arrived completely crushed and two glasses were broken.',
    says: [
      'the box arrived completely crushed',
      'two glasses were broken',
      'the box arrived completely crushed and two glasses were broken',
    ],
  },
  {
    text: 'Honestly this is a joke. I paid for next day delivery and it still has not arrived',
    says: [
      'you paid for next day delivery',
      'it still has not arrived',
      'you paid for next day delivery and it still has not arrived',
    ],
  },
  { text: 'you people are useless', says: [] },
  { text: 'What a load of rubbish lol', says: [] },
  { text: 'Ok thanks for your help', says: [] },
  {
    text: "I was told the sofa would be here on Monday but it's Thursday now",
    says: [
      'you were told the sofa would be here on Monday',
      'it is Thursday now',
      'you were told the sofa would be here on Monday but it is Thursday now',
    ],
  },
  { text: 'Your website took my payment twice', says: ['our website took your payment twice'] },
  {
    text: 'Why was I charged for shipping when it said free?',
    says: [
      'you want to know why you were charged for shipping when it said free',
      'you want to know why you were charged for shipping',
    ],
  },
  { text: 'If it does not come tomorrow I will never shop here again', says: [] },
  {
    text: 'the zip on my daughters coat broke the first time she wore it',
    says: [
      "the zip on your daughter's coat broke the first time she wore it",
      'the zip on your daughters coat broke the first time she wore it',
    ],
  },
  {
    text: 'My husband and I have called four times about the missing chair',
    says: [
      'your husband and you have called four times about the missing chair',
      'you and your husband have called four times about the missing chair',
    ],
  },
  {
    text: "Order 88412 says delivered but there's nothing at my door",
    says: [
      'order 88412 says delivered',
      'there is nothing at your door',
      'order 88412 says delivered but there is nothing at your door',
    ],
  },
  {
    text: 'I sent the dress back on 2 May and I still have not got my money',
    says: [
      'you sent the dress back on 2 May',
      'you still have not got your money',
      'you sent the dress back on 2 May and you still have not got your money',
    ],
  },
  { text: 'The shop assistant told me "no refunds ever"', says: [] },
  { text: 'Can you cancel my order please', says: ['you would like us to cancel your order'] },
  { text: 'u guys lost my package again', says: ['we lost your package again'] },
  { text: 'the size chart is wrong, nothing fits', says: ['the size chart is wrong', 'nothing fits'] },
  { text: 'never received the second item in my order', says: ['you never received the second item in your order'] },
  {
    text: 'I bought this as a gift for my mum and the screen is cracked',
    says: [
      'you bought this as a gift for your mum',
      'the screen is cracked',
      'you bought this as a gift for your mum and the screen is cracked',
    ],
  },
];
