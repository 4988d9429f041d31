import { expect, test } from 'vitest';
import { issuesOf, rememberIssues } from './remember-issues.ts';

test('of what a message tells only the issues are what it is about, in the order it says so', () => {
  const at = { start: 0, end: 4, ruleId: 'rule' };
  expect(
    issuesOf([
      { tells: { issue: 'refund' }, ...at },
      { tells: { emotion: 'anxious' }, ...at },
      { tells: { issue: 'billing' }, ...at },
    ]),
  ).toEqual(['refund', 'billing']);
  expect(issuesOf(undefined)).toEqual([]);
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
