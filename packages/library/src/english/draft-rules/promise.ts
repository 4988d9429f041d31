import { wordings } from '../../draft-rule-rows.ts';
import { DAYS } from './days.ts';

const promises = wordings('promise', {
  severity: 'better-not',
  advice: 'Say what you will do; promise only what is in your own hands.',
  because: 'A promise that breaks costs more trust than was lost before.',
});

/** What cannot be kept for certain (T28). */
export const promise = [
  promises('promise-to', 'i|we promise [you] to', {
    to: '{1} plan to',
    rewrites: { 'I promise to call you on Monday.': 'I plan to call you on Monday.' },
    not: ['I plan to call you on Monday.'],
  }),
  promises('promise-i-will', 'i|we promise [you] [that] i|we will', {
    to: '{5} will',
    rewrites: { 'I promise you that I will call.': 'I will call.', "I promise I'll call.": 'I will call.' },
    not: ['I will call.'],
  }),
  promises('promise', 'i|we promise|swear', {
    matches: ['It will work, I promise.', 'I swear it left.'],
    not: ['What were you promised?', 'I cannot promise a date.'],
  }),
  promises('guarantee-i-will', 'i|we [can] guarantee [you] [that] i|we will', {
    to: '{6} will',
    rewrites: { 'I can guarantee that I will check it.': 'I will check it.' },
    not: ['The guarantee covers it.'],
  }),
  promises('guarantee', 'i|we [can|do] guarantee', {
    matches: ['We guarantee delivery by Friday.'],
    not: ['I cannot guarantee a date.', 'The guarantee runs two years.'],
  }),
  promises('is-guaranteed', 'is|are guaranteed', {
    matches: ['Delivery is guaranteed.'],
    not: ['The guarantee is still valid.'],
  }),
  promises('will-definitely', 'will definitely|certainly|absolutely|surely', {
    to: 'will',
    advice: 'Without the "definitely" it is as clear, and you can keep it.',
    rewrites: { 'It will definitely arrive.': 'It will arrive.' },
    not: ['It will arrive.'],
  }),
  promises('definitely-will', 'definitely|certainly|absolutely|surely will', {
    to: 'will',
    advice: 'Without the "definitely" it is as clear, and you can keep it.',
    rewrites: { 'He certainly will call.': 'He will call.' },
    not: ['Certainly. He will call.'],
  }),
  promises('never-again', 'never|not happen again|anymore|twice', {
    advice: 'Nobody can promise that. Say what is changing.',
    matches: ['This will never happen again.', "It won't happen again."],
    not: ['Did it happen again?'],
  }),
  promises('my-word', 'have|give|on my word', {
    matches: ['You have my word.'],
    not: ['I have a word for it.'],
  }),
  promises('rest-assured', '[please|you] [can] rest assured [that]', {
    to: '',
    at: 'sentence-start',
    advice: 'What you do is what assures. Begin with it.',
    rewrites: { 'Rest assured, I am looking at it.': 'I am looking at it.' },
    not: ['Have a rest.'],
  }),
  promises('i-assure-you', 'i|we [can] assure you [that]', {
    to: '',
    at: 'sentence-start',
    advice: 'What you do is what assures. Begin with it.',
    rewrites: { 'I can assure you that the card is safe.': 'The card is safe.' },
    not: ['I want to make sure you have it.'],
  }),
  promises('hundred-per-cent', '{number>=100} sure|certain|safe|secure|guaranteed|percent', {
    advice: 'Say how you know; the figure convinces nobody.',
    matches: ['I am 100% sure.'],
    not: ['It costs 100 euros.'],
  }),
  promises('without-fail', 'without fail', {
    to: '',
    rewrites: { 'I will call without fail.': 'I will call.' },
    not: ['It ran without failing.'],
  }),
  promises('no-matter-what', 'no matter what', {
    matches: ['I will solve it, no matter what.'],
    not: ['What is the matter?'],
  }),
  promises(
    'will-be-done-by',
    `will be fixed|resolved|solved|sorted|done|ready|delivered|refunded|back by|on|within|before|in ${DAYS}|today|the|{number}`,
    {
      to: 'should be {3} {4} {5}',
      advice: 'If it is not in your hands, say "should", and when you look again.',
      rewrites: { 'It will be fixed by Friday.': 'It should be fixed by Friday.' },
      not: ['It will be delivered to your door.'],
    },
  ),
  promises('right-away', 'right|straight away', {
    severity: 'worth-a-look',
    advice: 'Good, if it happens this minute. Otherwise say when.',
    unless: ['please|if|should|call {gap} right|straight'],
    matches: ['I will refund it right away.'],
    not: ['I am doing it now.'],
  }),
  promises('immediately', 'will immediately|instantly|straightaway', {
    severity: 'worth-a-look',
    advice: 'Good, if it happens this minute. Otherwise say when.',
    matches: ['I will immediately refund it.'],
    not: ['Stop using it immediately.'],
  }),
  promises('whatever-it-takes', 'whatever it takes', {
    matches: ['I will do whatever it takes.'],
    not: ['Take whatever you like.'],
  }),
  promises('make-sure-that', 'i|we will make sure|certain', {
    severity: 'worth-a-look',
    advice: 'Say the step you will take to make sure.',
    matches: ['I will make sure it arrives.'],
    not: ['Please make sure it is on.'],
  }),
  promises(
    'you-will-get-a-refund',
    'you will [definitely|certainly] get|receive|have a|your [full] refund|replacement|compensation',
    {
      severity: 'worth-a-look',
      advice: 'Check that it is approved before you name it.',
      unless: ['once|if|when it|the|this'],
      matches: ['You will get a full refund.'],
      not: ['Would you like a refund?'],
    },
  ),
  promises('last-time', 'the last time this|it|that|you', {
    severity: 'worth-a-look',
    advice: 'Nobody can promise that. Say what is changing.',
    unless: ['when|was the last'],
    matches: ['This is the last time this happens.'],
    not: ['When was the last time it worked?'],
  }),
  promises('count-on-it', 'you can count|rely|depend on me|us|it|that', {
    advice: 'Say what you will do, and when: they can count on that.',
    matches: ['You can count on me.'],
    not: ['You counted on that delivery.'],
  }),
  promises('no-doubt', 'without [a|any] doubt|question', {
    matches: ['It will arrive without a doubt.'],
    not: ['I have a question.'],
  }),
];
