import type { Cause } from '@evenkeel/library';
import { expect, test } from 'vitest';
import { readCustomer } from '../words/read-customer.ts';
import { causesIn, rememberCauses } from './causes-in.ts';

const cases: [string, Cause[]][] = [
  ['My parcel still hasn’t arrived.', ['late-delivery']],
  ['Where is my order? It was due on Monday', ['late-delivery']],
  ['I was charged twice and the delivery is late', ['late-delivery', 'billing']],
  ['You sent me the wrong size', ['wrong-item']],
  ['I got a lamp instead', ['wrong-item']],
  ['The kettle doesn’t even turn on', ['faulty']],
  ['it crashes all the time', ['faulty']],
  ['I want my money back', ['refund']],
  ['Our internet has been down since noon', ['outage']],
  ['They cancelled my flight', ['cancelled']],
  ['I cannot log in to the portal', ['account-access']],
  ['Your colleague told me it would be Tuesday', ['broken-promise']],
  ['Could you change my address, please?', []],
  ['I would like to order a lamp', []],
  ['Something went wrong again', []],
];

test.each(cases)('%s → %j', (text, causes) => {
  expect(causesIn(readCustomer(text))).toEqual(causes);
});

test('a problem raised again after an answer counts a turn, within one burst it counts once', () => {
  let causes = rememberCauses([], ['refund'], 1, true);
  causes = rememberCauses(causes, ['refund'], 2, false);
  expect(causes).toEqual([{ cause: 'refund', turns: 1, atCustomerMessage: 2 }]);
  causes = rememberCauses(causes, ['outage'], 3, true);
  causes = rememberCauses(causes, ['refund'], 4, true);
  expect(causes).toEqual([
    { cause: 'outage', turns: 1, atCustomerMessage: 3 },
    { cause: 'refund', turns: 2, atCustomerMessage: 4 },
  ]);
});
