import type { ScriptedConversation } from './scripted-conversation.ts';
import { agent, customer } from './told.ts';

/** Chats that are about how somebody is, more than about what went wrong: sideways, undecided, worried, lost, under stress. */
export const moods: ScriptedConversation[] = [
  {
    id: 'said-sideways',
    title: 'Take your time',
    about: 'Passive-aggressive: nothing is said straight out, until somebody asks straight out.',
    customerName: 'Helen Marsh',
    agentName: 'Piotr',
    messages: [
      customer(0, 'Hello, my desk lamp came with a broken switch. Order 71822.', { issues: ['faulty'] }),
      agent(40, 'Hello Helen, I am looking into it.'),
      customer(60, 'Oh great, another person who is looking into it. Thanks for nothing.', {
        type: null,
        firstCard: 'empathy',
      }),
      agent(50, 'Our team works through all requests in turn.'),
      customer(20, "I'm sure you will. It has only been three weeks.", { type: 'passive-aggressive' }),
      agent(60, 'Let me ask you straight out: what would make this right for you?'),
      customer(30, 'A new lamp, here before the weekend.', { type: 'passive-aggressive' }),
      agent(50, 'A new one leaves tonight and is with you on Friday before noon. You keep the broken one.'),
      customer(25, 'Oh. Thank you so much, that is really kind of you.', { type: null, emotion: 'satisfied' }),
    ],
  },
  {
    id: 'undecided',
    title: 'Or rather the other one',
    about: 'Indecisive: a decision is taken back twice, until two ways are put side by side and one is recommended.',
    customerName: 'Paul Linden',
    agentName: 'Nadia',
    messages: [
      customer(0, 'Hi, I would like to cancel my reservation for Saturday.', {
        issues: ['booking-change'],
        type: null,
      }),
      agent(30, 'Hello Paul, I can do that. It is free of charge until tonight.'),
      customer(25, 'Sorry, I changed my mind, please keep it.', { type: null }),
      agent(20, 'Gladly, it stays as it is.'),
      customer(40, 'Hmm, wait. Or should I take the Sunday instead? I am not sure which one is better.', {
        type: 'indecisive',
      }),
      agent(
        50,
        'Two ways, then: Saturday with the sea view, or Sunday, which is twenty euros less. I would take Saturday: the view is worth it.',
      ),
      customer(35, 'Right. Saturday, then.', { type: 'indecisive' }),
      agent(15, 'Saturday it is, I have written it down for you and sent a confirmation.'),
      customer(20, 'Thank you so much, you are very helpful!', { type: null }),
    ],
  },
  {
    id: 'wedding-on-saturday',
    title: 'The dress for Saturday',
    about: 'Outside stress: the parcel is late, but what weighs is the day it is for.',
    customerName: 'Amina Diallo',
    agentName: 'Jakob',
    messages: [
      customer(0, 'Hello, my dress has not arrived and my wedding is on Saturday.', {
        issues: ['late-delivery'],
        cause: 'outside-stress',
      }),
      agent(30, 'Hello Amina, let me see where it is.'),
      customer(20, 'Please hurry, I am really worried. What if it never arrives?', {
        emotion: 'anxious',
        cause: 'outside-stress',
      }),
      agent(40, 'I can see it: it is in the depot in your town. It is safe, and nobody will send it back.'),
      customer(15, 'ok', { emotion: 'anxious', cause: 'outside-stress' }),
      agent(60, 'A driver brings it to you tonight between six and seven. I have his number for you, too.'),
      customer(25, 'Really? Tonight?', { cause: 'outside-stress' }),
      agent(20, 'Tonight. I will write to you at seven and ask.'),
      customer(15, 'Thank you so much, you are wonderful!', { emotion: 'satisfied', cause: null }),
    ],
  },
  {
    id: 'lost-in-the-bill',
    title: 'What does that mean?',
    about: 'Confused: no anger, only a bill that nobody has explained in plain words.',
    customerName: 'Walter Gruber',
    agentName: 'Sofie',
    messages: [
      customer(0, 'Good morning, I have a question about my bill.', {
        issues: ['billing'],
        level: 'calm',
        emotion: null,
      }),
      agent(30, 'Good morning Walter! The proration of your base tariff was credited against the arrears.'),
      customer(40, "Sorry, I don't quite follow. What does that mean?", { emotion: 'confused', level: 'calm' }),
      agent(35, 'The pro rata share was offset.'),
      customer(30, 'I still have no idea which amount I have to pay. This is very confusing.', {
        emotion: 'confused',
        firstCard: 'empathy',
      }),
      agent(60, 'Let me say it plainly: you pay 14 euros this month, and 20 from next month on. That is all.'),
      customer(25, 'Ah. And when is it due?', { emotion: 'confused' }),
      agent(20, 'On the tenth. You do not have to do anything, we collect it.'),
      customer(20, 'Perfect, thank you, you were very patient.', { emotion: 'satisfied', level: 'calm' }),
    ],
  },
];
