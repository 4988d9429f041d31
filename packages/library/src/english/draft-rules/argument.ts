import { wordings } from '../../draft-rule-rows.ts';

const argues = wordings('argument', {
  severity: 'better-not',
  advice: 'An argument won is a customer lost. Say what is, and what helps.',
  because: 'Being corrected feels like losing, and people who lose do not listen.',
});

const provokes = wordings('argument', {
  severity: 'please-rethink',
  advice: 'This will heat things up. Keep to what you need to go on.',
  because: 'It is about the person, and the answer will be about you.',
});

/** Contradiction and contempt (T25). */
export const argument = [
  argues('yes-but', 'yes|right|true but', {
    to: '{1}, and',
    severity: 'worth-a-look',
    advice: '"But" takes back the yes before it. "And" keeps both.',
    rewrites: { 'Yes, but the parcel was scanned.': 'Yes, and the parcel was scanned.' },
    not: ['Yes, the parcel was scanned.'],
  }),
  argues('understand-but', 'i understand|see|hear|know|appreciate|get {gap} but', {
    severity: 'worth-a-look',
    advice: 'Stop before the "but": what comes first is forgotten otherwise.',
    matches: ['I understand that, but the fee stays.'],
    not: ['I understand that. The fee stays.'],
  }),
  argues('not-true', 'that|this|it is not true|correct|accurate', {
    to: 'I see something different here, so let me check it',
    at: 'whole-sentence',
    rewrites: { "That's not true.": 'I see something different here, so let me check it.' },
    not: ['Is that not what you ordered?'],
  }),
  argues('untrue', 'that|this is false|untrue|incorrect|nonsense', {
    to: 'I see something different here, so let me check it',
    at: 'whole-sentence',
    rewrites: { 'This is incorrect.': 'I see something different here, so let me check it.' },
    not: ['The address was incorrect.'],
  }),
  argues('i-disagree', 'i|we [must|have] [to] disagree', {
    to: 'I see it a little differently',
    at: 'whole-sentence',
    rewrites: { 'I have to disagree.': 'I see it a little differently.' },
    not: ['If you disagree, tell me.'],
  }),
  argues('understand-that', 'you have|need|must [to] understand|realise|realize|accept|remember that', {
    to: '',
    at: 'sentence-start',
    advice: 'Leave the lecture out; the fact is enough.',
    rewrites: { 'You have to understand that shipping takes time.': 'Shipping takes time.' },
    not: ['Do you understand that part?'],
  }),
  argues('you-need-to-understand', 'you have|need|must [to] understand|realise|realize|accept', {
    advice: 'Leave the lecture out; explain it instead.',
    matches: ['You must understand our position.'],
    not: ['You do not need to accept it.'],
  }),
  argues('let-me-be-clear', 'let me be [very|perfectly|absolutely] clear|honest|frank|blunt [with] [you]', {
    to: '',
    at: 'before-comma',
    advice: 'It announces a telling-off. Go straight to the point.',
    rewrites: { 'Let me be clear, the fee stays.': 'The fee stays.' },
    not: ['Let me make it clear on the form.'],
  }),
  argues('listen', 'listen|look', {
    place: 'before-comma',
    to: '',
    advice: 'It sounds impatient. Begin with the next word.',
    rewrites: { 'Look, the bank decides that.': 'The bank decides that.' },
    not: ['Look at the tracking page, please.'],
  }),
  argues(
    'as-i-said',
    'as|like i|we [have] [already|just|previously] said|mentioned|explained|stated|wrote [before|earlier|already|above]',
    {
      to: '',
      at: 'before-comma',
      advice: 'Say it as if for the first time.',
      because: 'It tells people that they did not listen.',
      rewrites: { 'As I already said, it left on Monday.': 'It left on Monday.' },
      not: ['As you said, it left on Monday.'],
    },
  ),
  argues('as-i-told-you', 'as|like i|we [have] [already|just|previously] told you [before|earlier|already]', {
    to: '',
    at: 'before-comma',
    advice: 'Say it as if for the first time.',
    because: 'It tells people that they did not listen.',
    rewrites: { 'Like I told you before, it is free.': 'It is free.' },
    not: ['As you told me, it is free.'],
  }),
  argues('already-told', 'i|we [have] already told|explained|said|mentioned|informed|answered', {
    advice: 'Say it as if for the first time.',
    because: 'It tells people that they did not listen.',
    matches: ['I have already explained this.'],
    not: ['You have already explained this.'],
  }),
  argues('per-my-last', '[as] per my|our last|previous|earlier message|email|reply', {
    to: '',
    at: 'before-comma',
    advice: 'Say it as if for the first time.',
    because: 'It tells people that they did not read.',
    rewrites: { 'As per my last message, the bank decides.': 'The bank decides.' },
    not: ['My last message was cut off.'],
  }),
  provokes('did-you-even', 'did|have|do|can you even', {
    matches: ['Did you even read it?'],
    not: ['Did you read it?', 'Even you can do it.'],
  }),
  argues('read-it-again', 'read {gap} again [carefully|properly]', {
    unless: ['i|me|will|let read'],
    advice: 'Put it in other words yourself.',
    matches: ['Please read the email again.'],
    not: ['Let me read it again.'],
  }),
  provokes('whatever', 'whatever', {
    place: 'whole-sentence',
    matches: ['Whatever.'],
    not: ['Whatever you choose, I can book it.'],
  }),
  provokes('ridiculous', 'is|are ridiculous|absurd|silly|unreasonable|crazy|insane|stupid|childish', {
    matches: ['That is ridiculous.', "You're unreasonable."],
    not: ['The price is reasonable.'],
  }),
  provokes('are-you-serious', 'are you serious|kidding|joking', {
    matches: ['Are you kidding?'],
    not: ['I am serious about this.'],
  }),
  provokes('watch-your-language', '[please] watch|mind your language|tone|mouth|manners|words', {
    to: 'I want to help you, and I ask that both of us stay respectful',
    at: 'whole-sentence',
    advice: 'There is a boundary card for this: it sets the limit calmly.',
    rewrites: { 'Watch your language!': 'I want to help you, and I ask that both of us stay respectful.' },
    not: ['Which language do you prefer?'],
  }),
  argues('end-this-chat', 'i will [have] [to] end|close|terminate|leave this|the chat|conversation', {
    unless: ['before|once|when|if you', 'another|more {gap} i will'],
    advice: 'A boundary card says this with a reason and a way back.',
    matches: ['I will have to end this chat.'],
    not: ['Will you end the chat?'],
  }),
  argues('curt', 'fine|noted|k|understood', {
    place: 'whole-sentence',
    advice: 'One word can sound cross. Add what you will do with it.',
    because: 'Short answers to long messages read as a shrug.',
    matches: ['Noted.'],
    not: ['The card is fine.'],
  }),
  argues('prove-it', 'prove it|that|this', {
    advice: 'Ask for the one thing you need: a photo, a number, a date.',
    because: 'Being asked for proof means not being believed.',
    matches: ['Can you prove that?'],
    not: ['That should improve it.'],
  }),
  argues('do-you-have-proof', 'do you have [any|some] proof|evidence', {
    to: 'do you have a photo or a receipt',
    advice: 'Ask for the one thing you need: a photo, a number, a date.',
    because: 'Being asked for proof means not being believed.',
    rewrites: { 'Do you have any proof?': 'Do you have a photo or a receipt?' },
    not: ['Do you have any questions?'],
  }),
  argues('due-respect', 'with [all] due respect', {
    to: '',
    at: 'before-comma',
    advice: 'Nobody hears respect in it. Leave it out.',
    rewrites: { 'With all due respect, it was scanned.': 'It was scanned.' },
    not: ['With respect to your order, it is on its way.'],
  }),
  provokes('you-do-not-understand', 'you do|are not understand|listening|reading|getting', {
    advice: 'Take it on yourself: put it another way.',
    matches: ["You don't understand.", 'You are not listening.'],
    not: ['I do not understand yet.'],
  }),
  provokes('correct-you', 'correct you', {
    advice: 'Show what you see, and let them compare.',
    matches: ['Let me correct you there.'],
    not: ['Let me correct your address.'],
  }),
  provokes('your-problem-now', 'is your [own] problem', {
    matches: ['That is your problem.'],
    not: ['What is the problem with your card?'],
  }),
];
