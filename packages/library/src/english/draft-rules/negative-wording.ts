import { wordings } from '../../draft-rule-rows.ts';
import { CLAUSES, DAYS } from './days.ts';

const negative = wordings('negative-wording', {
  severity: 'worth-a-look',
  advice: 'Say what can be done, and from when.',
  because: 'The same fact is heard as help when it says what is possible.',
});

const orders = wordings('negative-wording', {
  severity: 'worth-a-look',
  advice: 'Asking reads kinder than telling.',
  because: 'An order makes people push back; a request lets them help.',
});

/** What cannot be, turned to what can (T24). Rewrites only where the sentence surely keeps its meaning. */
export const negativeWording = [
  negative('cannot-before-day', `i|we can not {gap} until|before ${DAYS}`, {
    to: '{1} can {4} from {6}',
    rewrites: {
      "I can't refund this before Monday.": 'I can refund this from Monday.',
      'From here I cannot ship it until next week.': 'From here I can ship it from next week.',
    },
    not: ['I can refund this from Monday.', 'I cannot see it.'],
  }),
  negative('you-cannot-before-day', `you can not {gap} until|before ${DAYS}`, {
    to: 'you can {4} from {6}',
    rewrites: { "You can't collect it until Friday.": 'You can collect it from Friday.' },
    not: ['You can collect it from Friday.'],
  }),
  negative('not-able-before-day', `you will not be able to {gap} until|before ${DAYS}`, {
    to: 'you will be able to {7} from {9}',
    rewrites: {
      "You won't be able to change the seat until Tuesday.": 'You will be able to change the seat from Tuesday.',
    },
    not: ['You will be able to change the seat from Tuesday.'],
  }),
  negative('not-able-until-done', 'you will not be able to {gap} until {you}|i|we|it|the', {
    to: 'you will be able to {7} once {9}',
    unless: ['until the end|start|beginning|first|last|next|following|{number}'],
    rewrites: {
      "You won't be able to log in until the reset is done.": 'You will be able to log in once the reset is done.',
    },
    not: ['You will not be able to log in until the end of the week.'],
  }),
  negative('you-cannot-until-done', 'you can not {gap} until {you}|i|we|it|the', {
    to: 'you can {4} once {6}',
    unless: ['until the end|start|beginning|first|last|next|following|{number}'],
    rewrites: {
      'You cannot reset it until you confirm your email.': 'You can reset it once you confirm your email.',
    },
    not: ['You cannot use it until the end of May.'],
  }),
  negative('you-cannot-without', 'you can not {gap} without a|an|the|your', {
    to: 'you can {4} with {6}',
    rewrites: { "You can't return it without the receipt.": 'You can return it with the receipt.' },
    not: ['You can return it without the box.'],
  }),
  negative('not-available-before-day', `is|are not available until|before ${DAYS}`, {
    to: '{1} available from {5}',
    rewrites: { "The blue one isn't available until March.": 'The blue one is available from March.' },
    not: ['The blue one is available from March.'],
  }),
  negative('out-of-stock-until', `is|are out of stock until|till ${DAYS}`, {
    to: '{1} back in stock from {6}',
    rewrites: { 'That size is out of stock until Thursday.': 'That size is back in stock from Thursday.' },
    not: ['That size is back in stock.'],
  }),
  negative('closed-until', `is|are closed until|till ${DAYS}`, {
    to: '{1} open again from {4}',
    rewrites: { 'The shop is closed until Monday.': 'The shop is open again from Monday.' },
    not: ['Your account is closed.'],
  }),
  negative('do-not-forget', '[please] do not forget to', {
    to: 'please remember to',
    unless: ['i|we|they|you do not forget'],
    rewrites: {
      "Don't forget to restart it.": 'Please remember to restart it.',
      'Sign in, and please do not forget to save.': 'Sign in, and please remember to save.',
    },
    not: ['I do not forget to check.', 'I forgot to say hello.'],
  }),
  negative('do-not-hesitate-to-contact', '[please] do not hesitate to contact|message me|us', {
    to: 'just write to me',
    rewrites: { "Please don't hesitate to contact us if it comes back.": 'Just write to me if it comes back.' },
    not: ['Just write to me.'],
  }),
  negative('do-not-hesitate', 'do not hesitate', {
    advice: 'A plain invitation is warmer: "just ask".',
    matches: ['Do not hesitate to ask.'],
    not: ['I would not wait.'],
  }),
  negative('no-problem', 'no problem|worries|probs', {
    place: 'whole-sentence',
    to: 'you are welcome',
    at: 'whole-sentence',
    advice: 'A warm yes beats two words about problems.',
    because: 'It brings in the word problem just when there is none.',
    rewrites: { 'No problem!': 'You are welcome.', 'No worries.': 'You are welcome.' },
    not: ['There is no problem with the card.'],
  }),
  negative('do-not-know-clause', `i do not know ${CLAUSES}`, {
    to: 'let me find out {5}',
    at: 'sentence-start',
    advice: 'Not knowing is fine. Say how you will find out.',
    rewrites: { "I don't know why it failed.": 'Let me find out why it failed.' },
    not: ['Do you know why it failed?'],
  }),
  negative('do-not-know', 'i do not know', {
    to: 'let me find out',
    at: 'whole-sentence',
    advice: 'Not knowing is fine. Say how you will find out.',
    rewrites: { 'Sorry, I do not know.': 'Let me find out.' },
    not: ['You do not know me yet.'],
  }),
  negative('not-sure-clause', `i am not [really|quite|entirely] sure ${CLAUSES}`, {
    to: 'let me check {6}',
    at: 'sentence-start',
    advice: 'Offer to check: it sounds surer than not being sure.',
    rewrites: { "I'm not sure whether it was sent.": 'Let me check whether it was sent.' },
    not: ['Are you sure it was sent?'],
  }),
  negative('not-sure', 'i am not [really|quite|entirely] sure', {
    to: 'let me check that for you',
    at: 'whole-sentence',
    advice: 'Offer to check: it sounds surer than not being sure.',
    rewrites: { "I'm not really sure.": 'Let me check that for you.' },
    not: ['I am sure of it.'],
  }),
  negative('no-idea-clause', `i have no idea|clue ${CLAUSES}`, {
    to: 'let me find out {5}',
    at: 'sentence-start',
    severity: 'better-not',
    advice: 'Say how you will find out.',
    rewrites: { 'I have no idea where it is.': 'Let me find out where it is.' },
    not: ['That is a good idea.'],
  }),
  negative('no-idea', 'i have no idea|clue', {
    to: 'let me find out',
    at: 'whole-sentence',
    severity: 'better-not',
    advice: 'Say how you will find out.',
    rewrites: { 'I have no clue.': 'Let me find out.' },
    not: ['I have an idea.'],
  }),
  negative('nothing-i-can-do', 'there is nothing [else|more] i|we can do [about] [that|this|it]', {
    to: 'let me look at what is possible',
    at: 'whole-sentence',
    severity: 'please-rethink',
    advice: 'There is nearly always a next step. Name it, however small.',
    because: 'A closed door is what makes people ask for somebody else.',
    rewrites: { "There's nothing I can do.": 'Let me look at what is possible.' },
    matches: ['There is nothing more we can do here.'],
    not: ['There is nothing you need to do.'],
  }),
  negative('cannot-help', 'i|we can not help|assist [you] [with|on|about] [that|this|it]', {
    to: 'let me find who can help with this',
    at: 'whole-sentence',
    severity: 'please-rethink',
    advice: 'If you are not the one who can, name who is.',
    because: 'Being sent away is worse than being told no.',
    rewrites: { "I can't help you with that.": 'Let me find who can help with this.' },
    not: ['I can help you with that.'],
  }),
  negative('not-possible', 'is|was not possible', {
    severity: 'better-not',
    advice: 'Follow a no with what is possible.',
    matches: ["That isn't possible."],
    not: ['That is possible.'],
  }),
  negative('impossible', 'impossible', {
    severity: 'better-not',
    advice: 'Follow a no with what is possible.',
    matches: ['That is impossible.'],
    not: ['It is possible.'],
  }),
  negative('unable-to', 'am|are unable to', {
    advice: 'What are you able to do? Begin there.',
    matches: ['We are unable to change the date.'],
    not: ['I am able to change the date.'],
  }),
  negative('unfortunately', 'unfortunately|regrettably|sadly', {
    to: '',
    advice: 'The news stands without it, and reads less grim.',
    because: 'It announces bad news before there is any, and people brace for it.',
    rewrites: {
      'Unfortunately, the parcel is late.': 'The parcel is late.',
      'The parcel is unfortunately late.': 'The parcel is late.',
    },
    not: ['You were unfortunate there.'],
  }),
  negative('we-do-not-offer', 'we do not offer|sell|provide|accept|support', {
    advice: 'Add what you do have that comes close.',
    matches: ["We don't accept that card."],
    not: ['Do you accept cards?'],
  }),
  negative('no-exceptions', 'no refunds|exceptions|exchanges|returns', {
    severity: 'better-not',
    advice: 'Say which way is open instead.',
    because: 'A sign on a door is no answer to a person.',
    matches: ['There are no exceptions.'],
    not: ['There is no charge.'],
  }),
  negative('not-allowed', 'you are not allowed|permitted to', {
    severity: 'better-not',
    advice: 'Say what they may do, and why the rest is closed.',
    matches: ["You're not allowed to change it."],
    not: ['You are free to change it.'],
  }),
  negative('have-to-wait', 'you [will|would] have to wait', {
    severity: 'better-not',
    advice: 'Say how long, and what happens meanwhile.',
    because: 'A wait with an end is easier than a wait without one.',
    matches: ['You will have to wait.'],
    not: ['You do not have long to wait.'],
  }),
  negative('i-hate-to', 'i hate to', {
    advice: 'Say the news plainly; the hating makes it bigger.',
    matches: ['I hate to tell you this.'],
    not: ['I would love to tell you.'],
  }),
  orders('you-need-to', 'you need|have to', {
    to: 'please',
    at: 'sentence-start',
    unless: [
      'to be|understand|realise|realize|accept|know|wait|calm|worry',
      'all|what|everything|if|when|do you need|have',
    ],
    rewrites: { 'You need to send me a photo.': 'Please send me a photo.' },
    not: ['Do you need to change it?', 'That is all you need to do.'],
  }),
  orders('you-must', 'you must send|call|restart|enter|provide|complete|fill|click|log|pay|return|confirm|sign', {
    to: 'please {3}',
    at: 'sentence-start',
    rewrites: { 'You must confirm your email.': 'Please confirm your email.' },
    not: ['You must be tired of this.'],
  }),
  orders('you-should', 'you should try|check|restart|contact|call|ask|use|look|read', {
    to: 'you could {3}',
    at: 'sentence-start',
    advice: 'An offer reads kinder than an instruction.',
    rewrites: { 'You should try the other cable.': 'You could try the other cable.' },
    not: ['You should not have to ask.'],
  }),
];
