import { expect, test } from 'vitest';
import { contextOf } from './context-of.ts';
import { sentenceAfter } from './sentence-after.ts';

test.each([
  ['Hello. Unfortunately, it left. Bye.', { start: 7, end: 23, text: 'I' }, 'It left.'],
  ['Calm down! Now.', { start: 0, end: 10, text: 'I am here.' }, 'I am here.'],
  ['kindly wait', { start: 0, end: 6, text: 'please' }, 'please wait'],
  ['x'.repeat(200), { start: 0, end: 1, text: 'y' }, null],
  ['Gone.', { start: 0, end: 5, text: '' }, null],
])('%j with %j shows %j', (draft, rewrite, sentence) => {
  expect(sentenceAfter(draft, rewrite)).toBe(sentence);
});

test('a draft answers what the customer has said since the last answer, notes aside', () => {
  const said = (author: 'customer' | 'agent' | 'note', text: string) => ({
    messageId: text,
    seq: 1,
    author,
    authorId: author,
    text,
    sentAtMs: 0,
    editedAtMs: null,
    assessment: null,
  });
  const messages = [
    said('customer', 'Hi'),
    said('agent', 'Hello'),
    said('customer', 'When?'),
    said('note', 'x'),
    said('customer', 'Well?'),
  ];
  expect(contextOf(messages, { customerIsTyping: true })).toEqual({
    agentMessages: ['Hello'],
    customerMessage: 'When?\nWell?',
    customerIsTyping: true,
  });
});
