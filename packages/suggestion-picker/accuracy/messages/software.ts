import type { SaidMessage } from '../said-message.ts';

export const software: SaidMessage[] = [
  { text: 'The app crashes every time I open it', says: ['the app crashes every time you open it'] },
  { text: 'your update deleted all my files', says: ['our update deleted all your files'] },
  {
    text: "i can't export my report, the button does nothing",
    says: ["you can't export your report", 'the button does nothing'],
  },
  {
    text: 'app keeps crashing since the last update',
    says: ['the app keeps crashing since the last update', 'app keeps crashing since the last update'],
  },
  {
    text: 'I paid for the pro plan and I still see ads',
    says: ['you paid for the pro plan', 'you still see ads', 'you paid for the pro plan and you still see ads'],
  },
  { text: 'My licence key is not accepted', says: ['your licence key is not accepted'] },
  {
    text: 'We lost a whole day of work because your server was down',
    says: [
      'you lost a whole day of work because our server was down',
      'you lost a whole day of work',
      'our server was down',
    ],
  },
  {
    text: 'I reset my password three times and it still does not let me in',
    says: [
      'you reset your password three times',
      'it still does not let you in',
      'you reset your password three times and it still does not let you in',
    ],
  },
  { text: 'Sync has been broken since Tuesday', says: ['sync has been broken since Tuesday'] },
  {
    text: "I don't understand how to cancel my subscription",
    says: ["you don't understand how to cancel your subscription"],
  },
  { text: 'cancel my subscription', says: ['you would like us to cancel your subscription'] },
  {
    text: 'You renewed my plan although I cancelled it in January',
    says: [
      'we renewed your plan although you cancelled it in January',
      'we renewed your plan',
      'you cancelled it in January',
    ],
  },
  {
    text: 'Did you delete my account?',
    says: ['you want to know whether we deleted your account', 'you want to know whether we have deleted your account'],
  },
  {
    text: 'The last three tickets I opened were closed without an answer',
    says: ['the last three tickets you opened were closed without an answer'],
  },
  { text: 'Are you a robot', says: [] },
  { text: 'I already tried turning it off and on again', says: ['you already tried turning it off and on again'] },
  { text: 'our whole team cannot work right now', says: ['your whole team cannot work right now'] },
  { text: 'getting error 503 when i upload photos', says: ['you are getting error 503 when you upload photos'] },
  { text: 'It says invalid code', says: ['it says invalid code'] },
  { text: 'It is the worst software I have ever used', says: [] },
  { text: 'My boss wants to know when this will be fixed', says: ['your boss wants to know when this will be fixed'] },
  { text: 'the invoice has the wrong company name on it', says: ['the invoice has the wrong company name on it'] },
  {
    text: 'I upgraded yesterday but my storage is still full',
    says: [
      'you upgraded yesterday',
      'your storage is still full',
      'you upgraded yesterday but your storage is still full',
    ],
  },
  { text: 'Why did you change the layout?', says: ['you want to know why we changed the layout'] },
  { text: 'asdf jkl', says: [] },
  { text: 'The login page is blank on my phone', says: ['the login page is blank on your phone'] },
  { text: 'I am not able to add a second user', says: ['you are not able to add a second user'] },
  { text: 'support never got back to me', says: ['support never got back to you'] },
];
