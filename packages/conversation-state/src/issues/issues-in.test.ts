import type { Issue } from '@evenkeel/library';
import { expect, test } from 'vitest';
import { readCustomer } from '../words/read-customer.ts';
import { issuesIn, rememberIssues } from './issues-in.ts';

const cases: [string, Issue[]][] = [
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

test.each(cases)('%s → %j', (text, issues) => {
  expect(issuesIn(readCustomer(text))).toEqual(issues);
});

test('a problem raised again after an answer counts a turn, within one burst it counts once', () => {
  let issues = rememberIssues([], ['refund'], 1, true);
  issues = rememberIssues(issues, ['refund'], 2, false);
  expect(issues).toEqual([{ issue: 'refund', turns: 1, atCustomerMessage: 2 }]);
  issues = rememberIssues(issues, ['outage'], 3, true);
  issues = rememberIssues(issues, ['refund'], 4, true);
  expect(issues).toEqual([
    { issue: 'outage', turns: 1, atCustomerMessage: 3 },
    { issue: 'refund', turns: 2, atCustomerMessage: 4 },
  ]);
});
