import type { OpeningRow } from './opening-row.ts';

const WHICH = 'where|when|why|what|how|who|which|whether';

/** Wishes, orders and questions: said back as what the customer wants, never as a fact. */
export const asks: readonly OpeningRow[] = [
  {
    id: 'tell-me-why',
    because: 'A question wrapped in a request is still the question.',
    drop: 'can|could|will|would|please you|someone|somebody|anyone|anybody|u|kindly|just? please|kindly? tell|explain|advise|inform|confirm|check me|us|to? me|us?',
    next: WHICH,
    put: 'i want to know',
    isAsked: true,
    examples: [['Can somebody tell me why my order was cancelled?', 'you want to know why your order was cancelled']],
    refuses: ['can you tell me'],
  },
  {
    id: 'do-you-know',
    because: 'A question wrapped in a question is still the inner one.',
    drop: 'do|any|does|i you|idea|anyone|am|was|wonder know|wondering|if|?',
    next: WHICH,
    put: 'i want to know',
    isAsked: true,
    examples: [
      ['Do you know when my card will arrive?', 'you want to know when your card will arrive'],
      ['any idea why the app is down?', 'you want to know why the app is down'],
    ],
    refuses: ['do you know who I am'],
  },
  {
    id: 'how-to',
    because: 'Whoever asks how it is done wants to know how to do it.',
    drop: 'how do|can|could|should|would|to i|we|you|one|?',
    next: 'even|ever|go? <base>',
    put: 'i want to know how to',
    examples: [
      ['How do I unlock my SIM card?', 'you want to know how to unlock your SIM card'],
      ['how can we change the booking', 'you want to know how to change the booking'],
    ],
    refuses: ['how dare you'],
  },
  {
    id: 'what-to-do',
    because: 'Whoever asks what to do wants to know what to do.',
    drop: 'what do|can|should|am i|we|supposed to? do',
    put: 'i want to know what to do',
    examples: [['What do I do if my top-up has failed?', 'you want to know what to do if your top-up has failed']],
    refuses: ['what can I do you for'],
  },
  {
    id: 'how-come',
    because: '"How come" is a why with the words in order.',
    drop: 'how come',
    put: 'i want to know why',
    examples: [['how come my card was declined', 'you want to know why your card was declined']],
    refuses: ['how come'],
  },
  {
    id: 'please-do',
    because: 'What is asked for is a wish to say back.',
    drop: 'please|kindly just|also|kindly?',
    next: '<request>',
    put: 'i would like you to',
    examples: [
      ['please refund me', 'you would like us to refund you'],
      ['Please cancel my order', 'you would like us to cancel your order'],
    ],
    refuses: ['please help', 'please stop'],
  },
  {
    id: 'can-you',
    because: 'A polite order in the shape of a question.',
    drop: "can|could|will|would|can't|may you|u|someone|somebody|anyone please|just|kindly|also|at? least?",
    next: '<request>',
    put: 'i would like you to',
    examples: [['Could you send me the invoice again?', 'you would like us to send you the invoice again']],
    refuses: ['can you help', 'could you not'],
  },
  {
    id: 'help-with',
    because: 'Help is said back with what it is for; alone it tells nothing.',
    drop: 'please|can|could|will|would|kindly|just you|u|someone|somebody? please|kindly|just?',
    next: 'help|assist me|us? with|to|<base>',
    put: 'i would like you to',
    examples: [['Can you help me reset my password?', 'you would like us to help you reset your password']],
    refuses: ['can you help me please'],
  },
  {
    id: 'bare-order',
    because: 'An order without "please" is the same wish.',
    drop: 'just?',
    next: '<request> my|our|me|us|it|these|the',
    put: 'i would like you to',
    onlyAfresh: true,
    examples: [
      ['Cancel my subscription', 'you would like us to cancel your subscription'],
      ['give me my money back', 'you would like us to give you your money back'],
    ],
    refuses: ['leave me alone', 'call me maybe'],
  },
  {
    id: 'can-i',
    because: 'Whoever asks whether they may, wants to.',
    drop: 'can|could|may i|we please|just|also? please?',
    next: 'get|have|speak|talk|cancel|change|return|exchange|return|use|pay|see',
    put: 'i would like to',
    examples: [['Can I speak to a manager please?', 'you would like to speak to a manager']],
    refuses: ['can I help'],
  },
  {
    id: 'demand',
    because: '"You demand" would sound like a reproach.',
    drop: 'i|we demand|require|expect',
    next: 'a|an|my|the|to|compensation',
    put: 'i want',
    examples: [['I demand a refund', 'you want a refund']],
    refuses: ['I demand'],
  },
  {
    id: 'question',
    because: 'A question is said back as what they want to know.',
    next: WHICH,
    put: 'i want to know',
    isAsked: true,
    examples: [
      ['Where is my order?', 'you want to know where your order is'],
      ['why was I charged twice?', 'you want to know why you were charged twice'],
      ['When will my card arrive?', 'you want to know when your card will arrive'],
      ['Why did you change the layout?', 'you want to know why we changed the layout'],
      ['Why does it take so long?', 'you want to know why it takes so long'],
      ['what happened to my order', 'you want to know what happened to your order'],
    ],
    refuses: ['what do you expect me to do now', 'Why are you so rude?', 'what a joke', 'Who cares?'],
  },
  {
    id: 'yes-no-question',
    because: 'So is a question that asks for yes or no, but only with its question mark: without it may be anything.',
    next: 'is|are|was|were|has|have|had|will|do|does|did',
    put: 'i want to know whether',
    isAsked: true,
    examples: [
      ['Has my payment gone through?', 'you want to know whether your payment has gone through'],
      ['Did you delete my account?', 'you want to know whether we deleted your account'],
    ],
    refuses: ['Is this a joke?', 'Are you a robot?', 'Do you even read these messages?'],
  },
];

/** What customers ask a company to do; with these a sentence may open as an order. */
export const REQUESTS: ReadonlySet<string> = new Set(
  `refund cancel send give fix check replace return close stop call tell change update block remove delete explain get
   bring rebook transfer confirm investigate resolve sort answer provide contact resend reset unlock reinstate restore reverse
   correct credit compensate reimburse reply respond unsubscribe reactivate activate escalate process ship deliver email ring
   book arrange look let repair review forward reconnect issue exchange add release`.split(/\s+/),
);
