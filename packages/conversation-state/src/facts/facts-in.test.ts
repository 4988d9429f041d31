import { expect, test } from 'vitest';
import type { ConversationFacts } from '../state.ts';
import { readCustomer } from '../words/read-customer.ts';
import { factsIn } from './facts-in.ts';

const NOTHING: ConversationFacts = { orderNumber: null, product: null, days: null, waitMinutes: null };

const cases: [string, Partial<ConversationFacts>][] = [
  ['Order 48213', { orderNumber: '48213' }],
  ['my order number is AB-48213, thanks', { orderNumber: 'AB-48213' }],
  ['it is about #99120', { orderNumber: '99120' }],
  ['Invoice 2231-88.', { orderNumber: '2231-88' }],
  ['I ordered 2 chairs for 4000', {}],
  ['my new washing machine leaks', { product: 'washing machine' }],
  ['the Kettle is broken', { product: 'kettle' }],
  ['my desk lamp flickers', { product: 'desk lamp' }],
  ['kettles are great', {}],
  ['I have waited for nine days', { days: 9 }],
  ['it has been two weeks now', { days: 14 }],
  ['returns within 30 days', {}],
  ['delivery in 3 days', {}],
  ['on hold for 40 minutes', { waitMinutes: 40 }],
  ['I have been waiting an hour', { waitMinutes: 60 }],
  ['waiting for six hours', {}],
  ['the show is 40 minutes long', {}],
];

test.each(cases)('%s', (text, facts) => {
  expect(factsIn(readCustomer(text), NOTHING)).toEqual({ ...NOTHING, ...facts });
});

test('the newest mention wins, and what is not mentioned stays', () => {
  const known = { ...NOTHING, orderNumber: '1111', product: 'desk' };
  expect(factsIn(readCustomer('order 2222'), known)).toEqual({ ...known, orderNumber: '2222' });
  expect(factsIn(readCustomer('hello'), known)).toBe(known);
});
