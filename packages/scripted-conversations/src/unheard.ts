import type { ScriptedConversation } from './scripted-conversation.ts';
import { agent, customer } from './told.ts';

/** Chats in which the trouble lies between the messages: said again, asked again, gone quiet; and one that comes back. */
export const unheard: ScriptedConversation[] = [
  {
    id: 'same-again',
    title: 'I said that already',
    about: 'A repeated issue: the same complaint after each answer, in much the same words, until somebody hears it.',
    customerName: 'Irene Walsh',
    agentName: 'Jonas',
    messages: [
      customer(0, 'Hello, the heating in our holiday flat shuts down every night at ten. Booking 66120.', {
        level: 'calm',
      }),
      agent(40, 'Hello Irene, thank you for your message. Have you looked at our page about heating?'),
      customer(30, 'Yes. It is annoying, the heating still shuts down every night at ten and the children are cold.', {
        level: ['calm', 'strained'],
      }),
      agent(50, 'The page explains how the thermostat is set.'),
      customer(
        25,
        'The thermostat is set. The heating shuts down every night at ten, as I wrote, and it is really frustrating.',
        { level: ['strained', 'heated'], cards: ['empathy'] },
      ),
      agent(60, 'I see. Could you send me your booking number?'),
      customer(20, 'It is in my first message! Nobody reads what I write. The heating still shuts down every night.', {
        level: 'heated',
      }),
      agent(
        70,
        'You are right, it was all in your first message: 66120, every night at ten. That is the timer of the building, and I have just had it switched off for your flat.',
      ),
      customer(30, 'So it will be warm tonight?', { level: ['strained', 'heated'] }),
      agent(20, 'Yes, from tonight. I will write to you here at half past ten and ask. Is that all right?'),
      customer(15, 'Yes, thank you. That is all I wanted.', { level: ['calm', 'strained'] }),
    ],
  },
  {
    id: 'question-passed-over',
    title: 'And my question?',
    about: 'An unanswered question: asked politely, passed over twice, and then it is no longer about the answer.',
    customerName: 'Farid Amiri',
    agentName: 'Elsa',
    messages: [
      customer(0, 'Good morning, I am flying on Friday. Is the second suitcase included in my booking?', {
        level: 'calm',
        noCards: true,
      }),
      agent(30, 'Good morning! You can check in online from Thursday noon.'),
      customer(25, 'Thank you, but is the second suitcase included?', { level: 'calm' }),
      agent(45, 'The gate closes twenty minutes before departure.'),
      customer(20, 'You did not answer my question. Is the second suitcase included or not?', {
        level: ['calm', 'strained'],
        noTriggers: ['solution-rejected'],
        noGroups: ['validate-refused-offer'],
      }),
      agent(50, 'All rules about luggage are on our website.'),
      customer(15, 'This is so frustrating. I asked if the second suitcase is included. Yes or no?', {
        level: ['strained', 'heated'],
        cards: ['empathy'],
      }),
      agent(40, 'I did not answer you three times, and it is a simple question. No: one suitcase is included.'),
      customer(20, 'Finally. And what does the second one cost?', { level: ['calm', 'strained'] }),
      agent(25, 'It is 35 euros today and 60 at the airport. Shall I add it for you?'),
      customer(15, 'Yes please, add it. Thanks.', { level: 'calm' }),
    ],
  },
  {
    id: 'gone-cold',
    title: 'Whatever',
    about:
      'Shortening: long, angry messages become short and cold ones. The customer has not calmed down but given up.',
    customerName: 'Monica Ferri',
    agentName: 'Tom',
    messages: [
      customer(0, 'Hi, the photo book for my parents came with somebody else\u2019s wedding in it. Order 90177.', {
        level: ['calm', 'strained'],
      }),
      agent(40, 'Hello Monica, I am sorry about that.'),
      customer(
        25,
        'Their anniversary is on Sunday and I am really upset. I spent three evenings on that book, this is terrible.',
        { level: ['strained', 'heated'], cards: ['empathy'] },
      ),
      agent(60, 'Our production takes five to seven working days.'),
      customer(
        20,
        'That is ridiculous, you send me the wrong book and now I shall wait a week for the right one? I am so disappointed.',
        { level: 'heated' },
      ),
      agent(50, 'That is how long production takes, I cannot change it.'),
      customer(15, 'fine.', { level: 'heated' }),
      agent(40, 'I have passed your feedback on.'),
      customer(12, 'whatever', { level: 'heated' }),
      agent(
        60,
        'Monica, I asked again: they will print it tonight, and it leaves by courier tomorrow morning, at our cost.',
      ),
      customer(40, 'Really? It would be here on Saturday?', { level: ['strained', 'heated'] }),
      agent(20, 'On Saturday before noon, and I will check on it myself. Does that work?'),
      customer(25, 'Yes. Thank you so much, that means a lot to me.', { level: ['calm', 'strained'] }),
      agent(15, 'I wish your parents a wonderful Sunday.'),
      customer(10, 'Thanks, you have been very kind.', { level: 'calm' }),
    ],
  },
  {
    id: 'all-the-way-back',
    title: 'All the way back',
    about: 'Recovery from far up: after a real solution heartfelt thanks bring it down, one level with each message.',
    customerName: 'Duncan Reid',
    agentName: 'Aisha',
    messages: [
      customer(0, 'You cancelled my contract by mistake and now my shop has no phone. This is a disaster!', {
        level: ['calm', 'strained'],
      }),
      agent(40, 'Hello Duncan, let me see what happened.'),
      customer(15, 'I am furious! I am losing customers every minute because of your terrible incompetence!!', {
        level: 'heated',
        noGroups: ['validate-slow', 'validate-outage'],
        cards: ['empathy'],
      }),
      agent(60, 'I can see the cancellation here, I am checking who entered it.'),
      customer(10, 'I do not care who! This is outrageous, the worst service ever, I am absolutely furious!!!', {
        level: ['heated', 'critical'],
      }),
      agent(30, 'You are right, who it was does not help you. I am getting your line back first.'),
      customer(8, 'Then do it! Every minute costs me money, this is unbelievable, I am sick of you people!', {
        level: ['heated', 'critical'],
      }),
      agent(
        90,
        'It is done: your number is active again, I have just called it and it rings. The lost day comes off your bill. Can you check?',
      ),
      customer(40, 'It rings. Thank you, thank you, that was really quick.', { level: ['strained', 'heated'] }),
      agent(20, 'I am glad. I have also locked the contract, so that nobody can cancel it without you.'),
      customer(20, 'Great, thanks a lot, I really appreciate it. You saved my day.', {
        level: ['calm', 'strained'],
      }),
      agent(15, 'With pleasure. Is there anything else?'),
      customer(10, 'No, all good. Thanks for your help!', { level: 'calm', cards: ['closing'], alert: null }),
    ],
  },
];
