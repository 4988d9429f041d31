import { wordings } from '../../draft-rule-rows.ts';

const stock = wordings('stock-phrase', {
  severity: 'worth-a-look',
  advice: 'Everyone has read this before. Say it your own way, or leave it out.',
  because: 'Canned words sound worse than none: they say that nobody is there.',
});

const empty = wordings('stock-phrase', {
  severity: 'better-not',
  advice: 'It tells them how you are, not what you do. Name one thing you do.',
  because: 'Claims about care sound hollow beside a problem that is still there.',
});

/** Sentences that every help desk sends (T13). */
export const stockPhrases = [
  stock('thanks-for-contacting', '[thank|thanks] [you] for contacting|choosing us|me|support|our [team]', {
    to: 'I have read your message',
    at: 'whole-sentence',
    rewrites: { 'Thank you for contacting us.': 'I have read your message.' },
    not: ['Thank you for the photo.'],
  }),
  stock('thanks-for-reaching-out', '[thank|thanks] [you] for reaching out [to] [us|me] [today]', {
    to: 'I have read your message',
    at: 'whole-sentence',
    rewrites: { 'Thanks for reaching out to us today!': 'I have read your message.' },
    not: ['Thanks for the order number.'],
  }),
  stock('getting-in-touch', '[thank|thanks] [you] for getting in touch [with] [us|me]', {
    to: 'I have read your message',
    at: 'whole-sentence',
    rewrites: { 'Thank you for getting in touch with us.': 'I have read your message.' },
    not: ['I will get in touch with the courier.'],
  }),
  stock('valued-customer', 'valued|loyal|esteemed customer|customers|client|clients|guest|member', {
    advice: 'They have a name. Use it.',
    matches: ['As a valued customer, you get a code.'],
    not: ['Customers get a code.'],
  }),
  stock('dear-sir', 'dear sir|madam|customer|user|guest|client [or|and] [sir|madam]', {
    to: 'hello',
    at: 'sentence-start',
    advice: 'They have a name. Use it, or a plain hello.',
    rewrites: { 'Dear customer, your order is here.': 'Hello, your order is here.' },
    not: ['Dear Anna, your order is here.'],
  }),
  empty('important-to-us', 'is|are [very|extremely|really|so] important to us|me', {
    matches: ['Your satisfaction is very important to us.'],
    not: ['Is the date important to you?'],
  }),
  empty('value-your-business', '[we|i] value|appreciate your business|feedback|loyalty|custom|cooperation|input', {
    matches: ['We value your feedback.'],
    not: ['I have your feedback here.'],
  }),
  empty('take-seriously', 'take|takes|taking {gap} seriously', {
    unless: ['what you wrote|said'],
    matches: ['We take this very seriously.'],
    not: ['It takes a moment.'],
  }),
  empty('top-priority', 'top|number|highest|first priority', {
    matches: ['Your comfort is our top priority.'],
    not: ['Do you have priority boarding?'],
  }),
  empty('customer-satisfaction', 'customer satisfaction|delight|happiness', {
    matches: ['Customer satisfaction matters to us.'],
    not: ['Are you satisfied with the size?'],
  }),
  empty('we-strive', 'we strive|endeavour|endeavor|pride', {
    matches: ['We strive to answer quickly.', 'We pride ourselves on service.'],
    not: ['I try to answer quickly.'],
  }),
  empty('committed-to', 'am|are committed|dedicated to', {
    matches: ['We are committed to helping you.'],
    not: ['The lane is dedicated to buses.'],
  }),
  stock('bring-to-attention', 'for bringing this|that|it to my|our attention', {
    to: 'for telling me',
    rewrites: { 'Thank you for bringing this to our attention.': 'Thank you for telling me.' },
    not: ['Thank you for telling me.'],
  }),
  stock('at-your-convenience', 'at your [earliest|own] convenience', {
    to: 'when it suits you',
    rewrites: { 'Send it at your earliest convenience.': 'Send it when it suits you.' },
    not: ['It is convenient for you.'],
  }),
  stock('be-advised', '[please] be advised|informed that', {
    to: '',
    at: 'sentence-start',
    rewrites: { 'Please be advised that the shop is closed.': 'The shop is closed.' },
    not: ['I would like to be informed.'],
  }),
  stock('please-note', '[please] note that', {
    to: '',
    at: 'sentence-start',
    rewrites: { 'Please note that the fee is two euros.': 'The fee is two euros.' },
    not: ['I made a note of it.'],
  }),
  stock('kindly', '[please] kindly [please]', {
    to: 'please',
    advice: '"Please" is warmer.',
    rewrites: { 'Kindly send me a photo.': 'Please send me a photo.' },
    not: ['That is kind of you.'],
  }),
  stock('do-the-needful', 'do the needful', {
    to: 'take care of it',
    rewrites: { 'Please do the needful.': 'Please take care of it.' },
    not: ['That is all I need.'],
  }),
  stock('hope-this-finds-you', '[i|we] hope this [message|email] finds you [well]', {
    to: '',
    at: 'whole-sentence',
    rewrites: {
      'Hello Anna. I hope this finds you well. Your order left today.': 'Hello Anna. Your order left today.',
    },
    not: ['I hope this helps.'],
  }),
  stock('for-your-information', 'for your [kind] information|reference|records', {
    to: '',
    at: 'before-comma',
    rewrites: { 'For your information, it left today.': 'It left today.' },
    not: ['I have your information here.'],
  }),
  stock('bear-with-me-while', '[please] bear with me|us while i|we', {
    to: 'one moment while {6}',
    rewrites: { 'Please bear with me while I check this.': 'One moment while I check this.' },
    not: ['One moment while I check this.'],
  }),
  stock('bear-with-me', '[please] [kindly] bear with me|us', {
    to: 'this will take me a moment',
    at: 'whole-sentence',
    advice: 'Say what you are doing and how long it takes.',
    rewrites: { 'Please bear with me.': 'This will take me a moment.' },
    not: ['The bear comes with a scarf.'],
  }),
  stock('at-this-time', 'at this time|juncture', {
    to: 'right now',
    unless: ['time of|next|last|tomorrow'],
    rewrites: { 'There is no update at this time.': 'There is no update right now.' },
    not: ['At this time of the year it is slow.'],
  }),
  stock('at-this-point-in-time', 'at this point|moment in time', {
    to: 'right now',
    rewrites: { 'It is open at this point in time.': 'It is open right now.' },
    not: ['It is open at this moment.'],
  }),
  stock('pleased-to-assist', 'happy|glad|pleased|delighted to assist', {
    to: '{1} to help',
    rewrites: { "I'd be happy to assist.": "I'd be happy to help." },
    not: ['I would be happy to help.'],
  }),
  stock('how-may-i-assist', 'how may|can|might i|we assist [you] [today]', {
    to: 'what can I do for you',
    rewrites: { 'How may I assist you today?': 'What can I do for you?' },
    not: ['What can I do for you?'],
  }),
  stock('regret-to-inform', '[i|we] regret to inform you [that]', {
    to: '',
    at: 'sentence-start',
    severity: 'better-not',
    rewrites: { 'We regret to inform you that it is sold out.': 'It is sold out.' },
    not: ['Let me inform the courier.'],
  }),
  stock(
    'thanks-for-understanding',
    '[thank|thanks] [you] for your [kind] understanding|cooperation|patience [and] [understanding|cooperation]',
    {
      to: '',
      at: 'whole-sentence',
      advice: 'It takes their consent for granted. Say how long they waited, instead.',
      rewrites: { 'It ships today. Thank you for your understanding.': 'It ships today.' },
      not: ['Thank you for your photo.'],
    },
  ),
  stock('to-better-assist', 'to better|best assist|serve|help|support you', {
    to: '',
    at: 'before-comma',
    advice: 'Just ask; they know why.',
    rewrites: { 'To better assist you, please send the number.': 'Please send the number.' },
    not: ['I would like to help you.'],
  }),
  stock('look-forward-to-hearing', '[i|we] look|looking forward to hearing from you [soon]', {
    to: '',
    at: 'whole-sentence',
    rewrites: { 'Send me the number. I look forward to hearing from you.': 'Send me the number.' },
    not: ['I have heard from you.'],
  }),
  stock('should-you-have-questions', 'should you have any [further|other|more|additional] questions|concerns|queries', {
    to: 'if you have any questions',
    rewrites: { 'Should you have any further questions, write to me.': 'If you have any questions, write to me.' },
    not: ['If you have any questions, write to me.'],
  }),
  stock('should-you-require', 'should you require|need [any] [further|additional|more] assistance|help', {
    to: 'if you need more help',
    rewrites: { 'Should you require any further assistance, write to me.': 'If you need more help, write to me.' },
    not: ['If you need more help, write to me.'],
  }),
  stock(
    'understand-your-frustration',
    '[i|we] [completely|totally|fully|really|truly|can|do] understand|appreciate your|the frustration|concern|concerns|anger|disappointment|annoyance|situation|inconvenience',
    {
      to: 'I can see how much trouble this is',
      severity: 'better-not',
      advice: 'Name what went wrong. That shows it; saying so does not.',
      rewrites: {
        'I completely understand your frustration.': 'I can see how much trouble this is.',
        'I understand your concern, and I am checking.': 'I can see how much trouble this is, and I am checking.',
      },
      not: ['Your frustration makes sense.'],
    },
  ),
];
