import type { SaidMessage } from '../said-message.ts';

export const banking: SaidMessage[] = [
  { text: 'My card was declined at the supermarket', says: ['your card was declined at the supermarket'] },
  { text: "I don't recognise a payment of £49.99", says: ["you don't recognise a payment of £49.99"] },
  {
    text: 'My salary has not arrived and my rent is due tomorrow',
    says: [
      'your salary has not arrived',
      'your rent is due tomorrow',
      'your salary has not arrived and your rent is due tomorrow',
    ],
  },
  { text: 'you froze my account without telling me', says: ['we froze your account without telling you'] },
  { text: 'the cash machine swallowed my card', says: ['the cash machine swallowed your card'] },
  { text: 'I have been a customer for 20 years', says: ['you have been a customer for 20 years'] },
  { text: "I can't log in to the app since the update", says: ["you can't log in to the app since the update"] },
  { text: 'Someone took 300 dollars from my account', says: ['someone took 300 dollars from your account'] },
  {
    text: 'I transferred money to my landlord on Friday and it is still pending',
    says: [
      'you transferred money to your landlord on Friday',
      'it is still pending',
      'you transferred money to your landlord on Friday and it is still pending',
    ],
  },
  {
    text: 'Why is there a fee of 15 euros on my statement?',
    says: ['you want to know why there is a fee of 15 euros on your statement'],
  },
  {
    text: 'Your branch closed and now I have to drive 40 miles',
    says: [
      'our branch closed',
      'now you have to drive 40 miles',
      'our branch closed and now you have to drive 40 miles',
    ],
  },
  { text: 'my PIN does not work', says: ['your PIN does not work'] },
  {
    text: 'I need to speak to somebody about my mortgage',
    says: ['you need to speak to somebody about your mortgage'],
  },
  { text: 'You are thieves', says: [] },
  { text: 'I feel completely ignored', says: [] },
  {
    text: 'the app logged me out and now it says my password is wrong',
    says: [
      'the app logged you out',
      'now it says your password is wrong',
      'the app logged you out and now it says your password is wrong',
    ],
  },
  {
    text: 'Nobody has replied to my complaint from 4 March',
    says: ['nobody has replied to your complaint from 4 March'],
  },
  { text: 'was told 5 working days, its been 12', says: ['you were told 5 working days', 'it has been 12'] },
  { text: 'I am worried because my card details were stolen', says: ['your card details were stolen'] },
  { text: 'my direct debit was taken twice', says: ['your direct debit was taken twice'] },
  { text: 'please block my card', says: ['you would like us to block your card'] },
  { text: 'The exchange rate you used is wrong', says: ['the exchange rate we used is wrong'] },
  { text: 'I should have stayed with my old bank', says: [] },
  { text: 'Has my payment gone through?', says: ['you want to know whether your payment has gone through'] },
  { text: 'I am locked out of my account', says: ['you are locked out of your account'] },
  { text: 'Your clerk was rude to my wife', says: ['our clerk was rude to your wife'] },
  {
    text: 'I sent you all the documents in April and you are asking for them again',
    says: [
      'you sent us all the documents in April',
      'we are asking for them again',
      'you sent us all the documents in April and we are asking for them again',
    ],
  },
  {
    text: 'my loan application has been pending for six weeks',
    says: ['your loan application has been pending for six weeks'],
  },
  { text: 'Great. Just great.', says: [] },
];
