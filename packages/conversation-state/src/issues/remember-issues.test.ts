import type { Issue } from '@evenkeel/library';
import { expect, test } from 'vitest';
import { issuesOf, rememberIssues, sureIssues } from './remember-issues.ts';

const told = (issue: Issue) => ({ issue, isGuess: false });
const guessed = (issue: Issue) => ({ issue, isGuess: true });

test('of what a message tells only the issues are what it is about, in the order it says so', () => {
  const at = { start: 0, end: 4, ruleId: 'rule' };
  expect(
    issuesOf([
      { tells: { issue: 'refund' }, ...at },
      { tells: { emotion: 'anxious' }, ...at },
      { tells: { issue: 'billing' }, ...at },
    ]),
  ).toEqual([told('refund'), told('billing')]);
  expect(issuesOf(undefined)).toEqual([]);
});

test('a problem raised again after an answer counts a turn, within one burst it counts once', () => {
  let issues = rememberIssues([], [told('refund')], 1, true);
  issues = rememberIssues(issues, [told('refund')], 2, false);
  expect(issues).toEqual([{ issue: 'refund', turns: 1, atCustomerMessage: 2 }]);
  issues = rememberIssues(issues, [told('outage')], 3, true);
  issues = rememberIssues(issues, [told('refund')], 4, true);
  expect(issues).toEqual([
    { issue: 'outage', turns: 1, atCustomerMessage: 3 },
    { issue: 'refund', turns: 2, atCustomerMessage: 4 },
  ]);
});

test('a guess is no issue to speak of until it is guessed again after an answer, or told', () => {
  const guess = issuesOf([{ tells: { issue: 'outage' }, start: 0, end: 4, ruleId: 'classifier:outage' }]);
  expect(guess).toEqual([guessed('outage')]);
  const issues = rememberIssues(rememberIssues([], [told('refund')], 1, true), guess, 2, true);
  expect(sureIssues({ issues }).map(({ issue }) => issue)).toEqual(['refund']);
  // The same message edited, or the next of one burst.
  expect(sureIssues({ issues: rememberIssues(issues, guess, 2, false) })).toHaveLength(1);
  expect(sureIssues({ issues: rememberIssues(issues, guess, 3, true) })).toHaveLength(2);
  expect(sureIssues({ issues: rememberIssues(issues, [told('outage')], 3, true) })).toHaveLength(2);
  expect(rememberIssues(issues, [guessed('refund')], 3, true).at(-1)).toEqual({
    issue: 'refund',
    turns: 2,
    atCustomerMessage: 3,
  });
});
