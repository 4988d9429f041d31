import type { ScriptedConversation } from './scripted-conversation.ts';
import { agent, customer, note } from './told.ts';

/** Parcels, refunds and orders that go wrong, from a slow burn to a recovery. */
export const delivery: ScriptedConversation[] = [
  {
    id: 'slow-burn-parcel',
    title: 'Where is it?',
    about: 'A slow burn: polite at first, then strained, then heated while answers stay vague.',
    customerName: 'Maria Keller',
    agentName: 'Tom',
    messages: [
      customer(0, 'Hello, could you tell me where my parcel is? Order 48213.', { level: 'calm', noCards: true }),
      agent(40, 'Hello! It should arrive soon.'),
      customer(25, 'It should have arrived on Monday. Do you have anything more exact?', {
        level: 'calm',
        alert: null,
      }),
      agent(60, 'The system only shows "in transit", it usually takes a little while.'),
      customer(20, 'It has said "in transit" for nine days now. That is not normal and it is getting annoying.', {
        level: ['calm', 'strained'],
        alert: null,
      }),
      agent(70, 'Please wait until tomorrow.'),
      customer(15, 'I have been told to wait three times already. I am tired of waiting, this is really frustrating.', {
        level: ['strained', 'heated'],
        cards: ['empathy'],
        alert: null,
      }),
      agent(50, 'I can only see what the courier writes.'),
      customer(
        12,
        'So nobody knows anything and I am supposed to just sit here? This is ridiculous. Terrible service.',
        { level: ['heated', 'critical'], noTriggers: ['solution-rejected'], cards: ['empathy'] },
      ),
      agent(
        45,
        'You are right, "in transit" for nine days is no answer. I have just called the depot: the parcel is stuck there because of a torn label.',
      ),
      customer(20, 'Finally. And now?', { level: ['strained', 'heated'] }),
      agent(
        30,
        'I have sent a new label. It leaves tonight, and the tracking will move by ten this evening. Does that work for you?',
      ),
      customer(18, 'OK. Thank you for actually calling them.', { level: ['calm', 'strained'] }),
      agent(20, 'Thank you for staying with it. Is there anything else?'),
      customer(10, 'No, that is great, thanks for your help.', { level: 'calm' }),
    ],
  },
  {
    id: 'wrong-item-shoes',
    title: 'Two left shoes',
    about: 'Wrong item, fault clearly on our side; ends well.',
    customerName: 'Samuel Okoro',
    agentName: 'Elsa',
    messages: [
      customer(0, 'I ordered running shoes in 44 and you sent me the wrong item: two left shoes in 41.', {
        level: 'calm',
      }),
      agent(20, 'Two left shoes? Could you send me the order number?'),
      customer(
        15,
        '70331. I opened the box the night before my race. I am really disappointed, this is useless to me.',
        { level: ['strained', 'heated'], cards: ['empathy'], alert: null },
      ),
      agent(30, 'That is our mistake, and on the night before a race it is a painful one. When is the race?'),
      customer(12, 'Tomorrow at nine. So it is too late anyway. Great job.', { level: ['strained', 'heated'] }),
      agent(
        40,
        'There is a shop of ours at the main station, open until eight. I have put a pair in 44 aside for you there. Would that help?',
      ),
      customer(25, 'Wait, really? I can just pick them up?', { level: ['calm', 'strained'] }),
      agent(15, 'Yes, with your order number. Keep the two left ones or throw them away, I do not need them back.'),
      customer(20, 'Wow, ok. That is amazing, thank you so much, you saved my race!', { level: 'calm', abuse: false }),
      agent(10, 'Run well tomorrow!'),
    ],
  },
  {
    id: 'refund-recovered',
    title: 'A refund, and back again',
    about: 'Openly angry, then recovered: the level comes down, the marker says so, closing cards appear.',
    customerName: 'Leah Abrams',
    agentName: 'Jonas',
    messages: [
      customer(0, 'WHERE IS MY REFUND??? I sent the heater back three weeks ago!', { level: ['calm', 'strained'] }),
      agent(30, 'Hello Leah, which order is it?'),
      customer(10, 'Order 91170. You people just keep my money and nobody answers my mails. This is unacceptable!!', {
        level: ['strained', 'heated'],
        cards: ['empathy'],
        abuse: false,
      }),
      agent(45, 'Three weeks is a long time to wait for your own money. I am looking at it right now.'),
      customer(12, 'I have heard that before. I am so angry, this is the worst company I ever dealt with.', {
        level: 'heated',
        cards: ['empathy'],
      }),
      agent(
        50,
        'I found it: the heater came in on the 2nd, and the refund was never started. That is our mistake, and I am sorry.',
      ),
      customer(15, 'So it was just lying around.', { level: ['strained', 'heated'] }),
      agent(
        30,
        "Yes. I've refunded the full amount now, including the postage. You will get a mail in a minute. Can you check?",
      ),
      customer(70, 'The mail is here. Thank you.', { level: ['calm', 'strained'] }),
      agent(
        20,
        'Good. The bank usually needs two or three days. If it is not there by Thursday, write here and I see it at once.',
      ),
      customer(20, 'Thanks Jonas, you have been really helpful. I appreciate it.', {
        level: 'calm',
        cards: ['closing'],
      }),
      agent(12, 'Thank you for telling me straight, Leah. Have a good evening.'),
    ],
  },
  {
    id: 'refused-offer',
    title: 'Not a voucher',
    about: 'The first offers are refused; the product offers another way instead of more empathy.',
    customerName: 'Greg Palmer',
    agentName: 'Aisha',
    messages: [
      customer(0, 'My sofa came with a broken leg. What are you going to do about it?', { level: 'calm' }),
      agent(25, 'Hello Greg, I am sorry about the leg. I can offer you a voucher of 20 pounds.'),
      customer(15, 'A voucher? No thanks, I do not want a voucher. The sofa is broken.', {
        level: ['calm', 'strained'],
        triggers: ['solution-rejected'],
        alert: null,
      }),
      agent(30, 'I understand. Then I could take ten percent off the price.'),
      customer(14, "That doesn't help me. I can't sit on ten percent. I won't accept that, it is a joke.", {
        level: ['strained', 'heated'],
        triggers: ['solution-rejected'],
        cards: ['question'],
      }),
      agent(40, 'Fair enough. What would put it right for you?'),
      customer(25, 'A leg. One leg. Or a new sofa, or my money back. How hard can it be?', {
        level: ['strained', 'heated'],
      }),
      agent(
        45,
        'I can send the leg with the tools by express, or have the sofa picked up and refund it. Which one do you prefer?',
      ),
      customer(20, 'The leg then. By express.', { level: ['calm', 'strained'] }),
      agent(30, "I've ordered the leg, it arrives on Wednesday morning. Does that work?"),
      customer(15, 'Yes, that works. Thanks.', { level: 'calm' }),
    ],
  },
  {
    id: 'two-issues',
    title: 'Late, and charged twice',
    about: 'Two problems at once, in one message: both have to be named back.',
    customerName: 'Nadia Rahman',
    agentName: 'Tom',
    messages: [
      customer(0, 'Hi. Two things: my delivery is a week late and I was charged twice for it.', {
        level: ['calm', 'strained'],
      }),
      agent(25, 'Hello Nadia, let me look at the delivery.'),
      customer(20, 'And the charge? You took the money twice and the parcel is still not here. I am really fed up.', {
        level: ['strained', 'heated'],
        cards: ['empathy'],
      }),
      agent(40, 'Sorry, one after the other. The delivery is stuck at customs.'),
      customer(12, 'You keep ignoring half of what I write! The double charge!!', { level: ['strained', 'heated'] }),
      agent(
        45,
        'You are right, I answered only half. The second charge was a mistake of the payment page; I have refunded it just now.',
      ),
      customer(20, 'OK. And the delivery?', { level: ['calm', 'strained'] }),
      agent(40, 'Customs released it an hour ago. It is planned for Thursday. Did I cover both now?'),
      customer(15, 'Yes, both. Thank you.', { level: 'calm' }),
      agent(10, 'Thank you for insisting, Nadia.'),
    ],
  },
  {
    id: 'long-wait',
    title: 'Forty minutes in a queue',
    about: 'The wait itself is the complaint, and it goes on inside the chat.',
    customerName: 'Oliver Grant',
    agentName: 'Elsa',
    messages: [
      customer(0, 'I have been waiting 40 minutes in your queue. Is anybody there?', { triggers: ['long-wait'] }),
      customer(130, 'Hello???', { level: ['calm', 'strained'] }),
      customer(240, 'Still nothing. I have been on hold for ages, this is a waste of my time.', {
        level: ['strained', 'heated'],
        triggers: ['long-wait'],
        cards: ['empathy'],
        firstCard: 'empathy',
        alert: null,
      }),
      agent(40, 'Hello Oliver, you have been kept hanging, I can see that. You have my attention now. What happened?'),
      customer(30, 'My flight was cancelled and I need a new one today.', { level: ['calm', 'strained'] }),
      agent(40, 'Which flight was it?'),
      customer(10, 'KX 1204 to Porto.', { level: ['calm', 'strained'] }),
      agent(400, 'Thank you, I am still searching.'),
      customer(15, 'Great, another seven minutes. You are kidding me. I am losing my patience.', {
        level: ['strained', 'heated'],
      }),
      agent(30, 'I have two seats: 16:20 with one stop, 18:05 direct. Which one do you want?'),
      customer(15, 'The direct one.', { level: ['calm', 'strained'] }),
      agent(60, "I've booked the 18:05 for you. The boarding pass is in your mail. Can you see it?"),
      customer(30, 'Got it. Thanks a lot, that was quick in the end.', { level: 'calm' }),
      agent(10, 'Thank you for the patience, Oliver. Safe travels.'),
    ],
  },
  {
    id: 'repeat-contact',
    title: 'The fourth time',
    about: 'Repeat contact: told again and again, nobody has read it; a supervisor reviews it.',
    customerName: 'Beatriz Costa',
    agentName: 'Jonas',
    messages: [
      customer(0, 'This is the fourth time I am contacting you about the same problem.', {
        triggers: ['repeat-contact'],
      }),
      agent(25, 'Hello, how can I help you?'),
      customer(15, 'Seriously? I have explained it three times already. The washing machine is still not repaired.', {
        level: ['strained', 'heated'],
        triggers: ['repeat-contact'],
        cards: ['empathy'],
      }),
      agent(30, 'Could you describe the problem?'),
      customer(15, 'No!! I will not explain it again. Read your notes. It is unbelievable how you treat people.', {
        level: 'heated',
        cards: ['empathy'],
        alert: 'attention',
      }),
      note(10, 'Three earlier tickets, all closed without a visit.'),
      agent(
        60,
        'You should not have to tell it again. I have read all three tickets: the drum, since the 4th, and two visits that never happened.',
      ),
      customer(20, 'Yes. Exactly. Two days off work for nothing.', { level: ['strained', 'heated'] }),
      agent(
        40,
        'I have put your case with one technician, and I have spoken to him: he can be there tomorrow at eight.',
      ),
      customer(20, 'I will believe it when I see it.', { level: ['calm', 'strained', 'heated'] }),
      agent(
        25,
        'That is fair. His name is Luis, and he will ring you today before six, so that you need not take another day off in vain.',
      ),
      customer(25, 'OK. Thank you for reading it at least.', {
        level: ['calm', 'strained'],
        noGroups: ['closing-relief'],
      }),
    ],
  },
  {
    id: 'passive-aggressive',
    title: 'No no, take your time',
    about: 'Passive-aggressive: polite words that mean the opposite.',
    customerName: 'Vivian Cross',
    agentName: 'Aisha',
    messages: [
      customer(0, 'Hello. My cake was supposed to be here at noon.', { level: 'calm' }),
      agent(120, 'Hello Vivian, let me check.'),
      customer(200, 'Oh no, take your time. It is only a wedding.', { level: ['calm', 'strained'] }),
      agent(60, 'The driver is on the way.'),
      customer(15, 'Wonderful. Just what I needed, another driver who is "on the way".', {
        level: ['calm', 'strained'],
      }),
      agent(40, 'I can understand that you are annoyed.'),
      customer(
        12,
        'Annoyed? Me? No, I love standing in front of eighty guests without a cake. Great service, really.',
        { level: ['strained', 'heated'], noGroups: ['validate-outage', 'validate-slow'] },
      ),
      agent(
        35,
        'Eighty guests and no cake: that is a disaster on your day. The driver is at the bridge, I have him on the phone.',
      ),
      customer(20, 'Well, isn’t that lovely. Late again, thanks for nothing.', {
        level: ['strained', 'heated'],
        cards: ['empathy'],
        noGroups: ['validate-outage', 'validate-slow'],
      }),
      agent(60, 'He will be at the back door in six minutes. Shall I stay here until the cake is in your hands?'),
      customer(15, 'Please do.', { level: ['calm', 'strained'] }),
      customer(420, 'It is here, in one piece. Thank you for staying.', { level: 'calm' }),
      agent(15, 'I am relieved. I wish you both a wonderful day.'),
    ],
  },
];
