import { wordings } from '../../draft-rule-rows.ts';

const fills = wordings('filler', {
  severity: 'worth-a-look',
  advice: 'The sentence is stronger without it.',
  because: 'Short and plain reads calm; fillers sound impatient or unsure.',
});

const implies = wordings('filler', {
  severity: 'better-not',
  advice: 'It says they should have known. Leave it out.',
  because: 'What is obvious to one is news to the other, who now feels foolish.',
});

/** Words that say nothing, or more than was meant (T26). */
export const filler = [
  fills('just-wanted-to-let-you-know', 'i just|simply want|wanted to let you know [that]', {
    to: '',
    at: 'sentence-start',
    rewrites: { 'I just wanted to let you know that it left.': 'It left.' },
    not: ['I will let you know today.'],
  }),
  fills('just-want-to', 'i just|simply want|wanted to', {
    to: 'I want to',
    rewrites: { 'I just wanted to check the date.': 'I want to check the date.' },
    not: ['I want to check the date.'],
  }),
  implies('simply', 'simply', {
    to: '',
    unless: ['quite|put simply'],
    advice: 'If it fails for them, "simply" will sting.',
    rewrites: { 'Simply click on the link.': 'Click on the link.', 'You can simply return it.': 'You can return it.' },
    not: ['It is a simple form.'],
  }),
  implies('obviously', 'obviously|evidently', {
    to: '',
    unless: ['not|so|most obviously|evidently'],
    rewrites: { 'Obviously, it was sent.': 'It was sent.' },
    not: ['It is not obvious at all.'],
  }),
  implies('clearly', 'clearly', {
    to: '',
    at: 'sentence-start',
    place: 'sentence-start',
    rewrites: { 'Clearly, it was sent.': 'It was sent.' },
    not: ['You have said it clearly.'],
  }),
  implies('as-you-know', 'as you [may|might|can|probably|surely] [already] know|imagine|remember', {
    to: '',
    at: 'before-comma',
    rewrites: { 'As you may already know, it ships on Monday.': 'It ships on Monday.' },
    not: ['Do you know the date?'],
  }),
  implies('everyone-knows', 'everyone|everybody|anyone|anybody knows', {
    matches: ['Everyone knows the post is slow.'],
    not: ['I have told everyone.'],
  }),
  implies('needless-to-say', 'needless to say|add', {
    to: '',
    at: 'sentence-start',
    rewrites: { 'Needless to say, it is free.': 'It is free.' },
    not: ['You need to say when.'],
  }),
  implies('surely-you', 'surely you', {
    matches: ['Surely you have the receipt.'],
    not: ['You surely waited long.'],
  }),
  fills('actually', 'actually', {
    to: '',
    advice: 'It can sound like a correction. Leave it out.',
    rewrites: { 'It actually left on Monday.': 'It left on Monday.' },
    not: ['The actual date is Monday.'],
  }),
  fills('basically', 'basically|essentially|literally', {
    to: '',
    rewrites: { 'It is basically done.': 'It is done.' },
    not: ['The basic plan is done.'],
  }),
  fills('honestly', 'honestly|frankly', {
    to: '',
    unless: ['you|me|tell|say|answer honestly|frankly'],
    advice: 'It makes people wonder about the rest. Leave it out.',
    rewrites: { 'Honestly, I would take the blue one.': 'I would take the blue one.' },
    not: ['That is an honest price.'],
  }),
  fills('to-be-honest', 'to be [perfectly|completely|quite|totally|very] honest|frank|fair|clear [with] [you]', {
    to: '',
    at: 'sentence-start',
    place: 'sentence-start',
    advice: 'It makes people wonder about the rest. Leave it out.',
    rewrites: { 'To be honest, I would take the blue one.': 'I would take the blue one.' },
    not: ['I want to be there for you.'],
  }),
  fills('end-of-the-day', 'at the end of the day', {
    place: 'before-comma',
    to: '',
    rewrites: { 'At the end of the day, the bank decides.': 'The bank decides.' },
    not: ['I will call at the end of the day.'],
  }),
  fills('matter-of-fact', 'as a matter of fact', {
    to: '',
    at: 'before-comma',
    rewrites: { 'As a matter of fact, it is free.': 'It is free.' },
    not: ['It is a matter of days.'],
  }),
  fills('i-mean', 'i mean', {
    place: 'before-comma',
    to: '',
    rewrites: { 'I mean, it was scanned.': 'It was scanned.' },
    not: ['Show me which one you mean.'],
  }),
];
