import type { SaidMessage } from '../said-message.ts';

/** Written with the others, never looked at while rules are written: only measured. */
export const heldBack: SaidMessage[] = [
  {
    text: 'my parcel has been stuck in customs for ten days',
    says: ['your parcel has been stuck in customs for ten days'],
  },
  { text: 'The jeans I ordered are two sizes too small', says: ['the jeans you ordered are two sizes too small'] },
  {
    text: 'You charged my card before the item was even in stock',
    says: ['we charged your card before the item was even in stock', 'we charged your card'],
  },
  {
    text: 'havent heard anything since i returned the lamp',
    says: ["you haven't heard anything since you returned the lamp"],
  },
  { text: 'The courier threw my parcel over the fence', says: ['the courier threw your parcel over the fence'] },
  { text: 'I want to return these boots', says: ['you want to return these boots'] },
  { text: 'where is my refund???', says: ['you want to know where your refund is'] },
  { text: 'I ordered two and got one', says: ['you ordered two and got one'] },
  {
    text: 'Your store refused my return although I had the receipt',
    says: ['our store refused your return although you had the receipt', 'our store refused your return'],
  },
  { text: 'The table came without screws', says: ['the table came without screws'] },
  { text: 'Thanks for nothing', says: [] },
  { text: 'the discount code you gave me does not work', says: ['the discount code we gave you does not work'] },
  {
    text: "I've sent three emails and I haven't had a single reply",
    says: [
      'you have sent three emails',
      "you haven't had a single reply",
      "you have sent three emails and you haven't had a single reply",
    ],
  },
  { text: 'The watch stopped after a week', says: ['the watch stopped after a week'] },
  { text: 'You shipped it to my old address', says: ['we shipped it to your old address'] },
  {
    text: 'our flight was delayed by six hours and we got no food',
    says: [
      'your flight was delayed by six hours',
      'you got no food',
      'your flight was delayed by six hours and you got no food',
    ],
  },
  { text: 'The taxi you ordered for me never turned up', says: ['the taxi we ordered for you never turned up'] },
  { text: 'Why has my seat been changed?', says: ['you want to know why your seat has been changed'] },
  {
    text: 'my luggage is in Madrid and I am in Rome',
    says: ['your luggage is in Madrid', 'you are in Rome', 'your luggage is in Madrid and you are in Rome'],
  },
  {
    text: 'They put us in a hotel without air conditioning',
    says: ['they put you in a hotel without air conditioning'],
  },
  {
    text: 'i booked for 2 adults and it shows 1',
    says: ['you booked for 2 adults', 'it shows 1', 'you booked for 2 adults and it shows 1'],
  },
  { text: 'I was supposed to get a voucher for the delay', says: ['you were supposed to get a voucher for the delay'] },
  { text: 'nobody at the desk could help us', says: ['nobody at the desk could help you'] },
  { text: 'you cancelled my booking by mistake', says: ['we cancelled your booking by mistake'] },
  { text: 'the ac in our room was broken the whole week', says: ['the ac in your room was broken the whole week'] },
  { text: 'I have asked for an aisle seat three times', says: ['you have asked for an aisle seat three times'] },
  { text: 'oh wow, brilliant service as ever', says: [] },
  { text: 'Could you send me the invoice again?', says: ['you would like us to send you the invoice again'] },
  {
    text: 'We missed my sisters wedding because of your delay',
    says: ["you missed your sister's wedding because of our delay"],
  },
  { text: 'My broadband drops every evening', says: ['your broadband drops every evening'] },
  {
    text: 'the technician came late and fixed nothing',
    says: ['the technician came late and fixed nothing', 'the technician came late'],
  },
  { text: 'I have been passed around four departments', says: ['you have been passed around four departments'] },
  { text: 'you promised me a new router two weeks ago', says: ['we promised you a new router two weeks ago'] },
  {
    text: 'Still no callback',
    says: ['there is still no callback', 'you still have no callback', 'there has still been no callback'],
  },
  {
    text: 'My bill says 90 but my plan is 45',
    says: ['your bill says 90', 'your plan is 45', 'your bill says 90 but your plan is 45'],
  },
  { text: 'I never agreed to a new contract', says: ['you never agreed to a new contract'] },
  { text: 'cant hear anyone when they call me', says: ["you can't hear anyone when they call you"] },
  {
    text: 'why do i keep getting your ads when i unsubscribed',
    says: [
      'you want to know why you keep getting our ads when you unsubscribed',
      'you want to know why you keep getting our ads',
    ],
  },
  { text: 'You idiots cut off the wrong line', says: [] },
  {
    text: 'my neighbour has fibre and i cant get it',
    says: ['your neighbour has fibre', "you can't get it", "your neighbour has fibre and you can't get it"],
  },
  { text: 'The line is so bad that my clients hang up', says: ['the line is so bad that your clients hang up'] },
  {
    text: 'I work from home and I have lost two days already',
    says: [
      'you work from home',
      'you have lost two days already',
      'you work from home and you have lost two days already',
    ],
  },
  {
    text: 'roaming was not included like you said',
    says: ['roaming was not included like we said', 'roaming was not included'],
  },
  {
    text: 'i just got charged an overdraft fee for 2 cents',
    says: ['you just got charged an overdraft fee for 2 cents'],
  },
  { text: 'My new card has not arrived', says: ['your new card has not arrived'] },
  { text: 'Your fraud team blocked me while I was abroad', says: ['our fraud team blocked you while you were abroad'] },
  {
    text: 'Somebody is using my card and I cannot reach anyone',
    says: [
      'somebody is using your card',
      'you cannot reach anyone',
      'somebody is using your card and you cannot reach anyone',
    ],
  },
  {
    text: 'Money has left my account but the shop has not got it',
    says: [
      'money has left your account',
      'the shop has not got it',
      'money has left your account but the shop has not got it',
    ],
  },
  {
    text: 'I paid off the loan in May and you are still charging interest',
    says: [
      'you paid off the loan in May',
      'we are still charging interest',
      'you paid off the loan in May and we are still charging interest',
    ],
  },
  { text: 'How long will the transfer take?', says: ['you want to know how long the transfer will take'] },
  {
    text: 'i have lost my job and cannot pay this',
    says: ['you have lost your job and cannot pay this', 'you have lost your job'],
  },
  { text: 'My statement is wrong', says: ['your statement is wrong'] },
  { text: 'please close my account', says: ['you would like us to close your account'] },
  {
    text: 'I am disappointed that the transfer failed again',
    says: ['the transfer failed again', 'you are disappointed that the transfer failed again'],
  },
  {
    text: 'My cheque bounced because you held my deposit',
    says: ['your cheque bounced because we held your deposit', 'your cheque bounced', 'we held your deposit'],
  },
  { text: 'I would have been better off with a sock under the bed', says: [] },
  {
    text: 'the website timed out and I got charged anyway',
    says: ['the website timed out', 'you got charged anyway', 'the website timed out and you got charged anyway'],
  },
  {
    text: 'The dashboard has been empty since this morning',
    says: ['the dashboard has been empty since this morning'],
  },
  { text: 'my whole project disappeared', says: ['your whole project disappeared'] },
  {
    text: 'The new version is slow and it eats my battery',
    says: ['the new version is slow', 'it eats your battery', 'the new version is slow and it eats your battery'],
  },
  { text: "i didn't get the verification email", says: ["you didn't get the verification email"] },
  {
    text: 'You charge me for 10 seats and we only have 6',
    says: ['we charge you for 10 seats', 'you only have 6', 'we charge you for 10 seats and you only have 6'],
  },
  { text: 'The plugin breaks my site', says: ['the plugin breaks your site'] },
  { text: 'whens it going to be fixed', says: ['you want to know when it is going to be fixed'] },
  { text: 'I lost two hours of work', says: ['you lost two hours of work'] },
  { text: 'what a scam', says: [] },
  {
    text: 'The tutorial is out of date and half the buttons are gone',
    says: [
      'the tutorial is out of date',
      'half the buttons are gone',
      'the tutorial is out of date and half the buttons are gone',
    ],
  },
  { text: 'It wont let me save', says: ["it won't let you save"] },
  { text: 'My account was suspended for no reason', says: ['your account was suspended for no reason'] },
  {
    text: 'Is there a way to get my data back?',
    says: ['you want to know whether there is a way to get your data back'],
  },
  { text: 'error 42 every time i print', says: [] },
  {
    text: 'they gave me chicken and I am vegetarian',
    says: ['they gave you chicken', 'you are vegetarian', 'they gave you chicken and you are vegetarian'],
  },
  { text: 'The soup spilled all over the bag', says: ['the soup spilled all over the bag'] },
  { text: 'My order is an hour late', says: ['your order is an hour late'] },
  { text: 'the rider ate my fries', says: ['the rider ate your fries'] },
  {
    text: 'no cutlery, no napkins, no sauce',
    says: ['there was no cutlery', 'there is no cutlery', 'there are no napkins', 'there is no sauce'],
  },
  {
    text: 'I paid for extra cheese and there is none',
    says: ['you paid for extra cheese', 'there is none', 'you paid for extra cheese and there is none'],
  },
  { text: 'you delivered to the wrong address', says: ['we delivered to the wrong address'] },
  { text: 'waiting since 7pm', says: ['you have been waiting since 7pm'] },
  { text: 'Refund me now', says: ['you would like us to refund you now', 'you would like us to refund you'] },
  { text: 'I got food poisoning from your sushi', says: ['you got food poisoning from our sushi'] },
  { text: 'The driver said he could not find my street', says: ['the driver said he could not find your street'] },
  { text: 'You never answer', says: ['we never answer'] },
  {
    text: 'my ice cream was completely melted when it got here',
    says: ['your ice cream was completely melted when it got here', 'your ice cream was completely melted'],
  },
  { text: 'ur app ate my coupon', says: ['our app ate your coupon'] },
  { text: 'I hate you all', says: [] },
  {
    text: 'The street lights outside my house have been off for a month',
    says: ['the street lights outside your house have been off for a month'],
  },
  {
    text: 'I pay 200 a month and my flat is still cold',
    says: ['you pay 200 a month', 'your flat is still cold', 'you pay 200 a month and your flat is still cold'],
  },
  { text: 'You read the wrong meter', says: ['we read the wrong meter'] },
  { text: 'my bins have not been emptied for three weeks', says: ['your bins have not been emptied for three weeks'] },
  {
    text: 'I called on Monday and was told to wait',
    says: ['you called on Monday and were told to wait', 'you called on Monday'],
  },
  {
    text: 'the water pressure is so low that the shower does not work',
    says: ['the water pressure is so low that the shower does not work'],
  },
  { text: 'Your men dug up my garden and left', says: ['our men dug up your garden and left'] },
  { text: "We weren't told about the outage", says: ["you weren't told about the outage"] },
  { text: 'Has the fault been fixed?', says: ['you want to know whether the fault has been fixed'] },
  {
    text: 'I have two small children and it is 12 degrees in here',
    says: [
      'you have two small children',
      'it is 12 degrees in here',
      'you have two small children and it is 12 degrees in here',
    ],
  },
  { text: 'nobody takes responsibility', says: ['nobody takes responsibility'] },
  { text: 'I am done with this company', says: [] },
  {
    text: 'the refund was meant to be 60 but you sent 16',
    says: ['the refund was meant to be 60', 'we sent 16', 'the refund was meant to be 60 but we sent 16'],
  },
  { text: 'yes', says: [] },
];
