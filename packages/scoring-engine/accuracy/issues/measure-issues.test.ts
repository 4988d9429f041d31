import { ISSUES } from '@evenkeel/library';
import { expect, test } from 'vitest';
import type { LabelledSet } from '../labelled-messages.ts';
import { INTENT_ISSUES } from './intent-issues.ts';
import { measureIssues } from './measure-issues.ts';

function row(id: string, text: string, intent: string) {
  return { id, dataset: 'banking77', speaker: 'customer', text, labels: {}, meta: { intent } };
}

const set: LabelledSet = {
  name: 'banking77',
  rows: [
    row('1', 'one', 'request_refund'),
    row('2', 'two', 'request_refund'),
    row('3', 'three', 'declined_card_payment'),
    row('4', 'four', 'an_intent_of_nobody'),
  ],
};

test('a message counts where its intent is one of ours, any of the issues it stands for is right, others are not looked at', () => {
  const [figures] = measureIssues(
    [set],
    [
      {
        name: 'reader',
        read: (text) => (text === 'one' ? ['billing', 'refund'] : text === 'two' ? [] : ['payment-failed']),
      },
    ],
  );
  expect(figures?.all).toEqual({ rows: 3, covered: 2, right: 2, rightFirst: 1 });
  expect(figures?.byIssue.refund).toEqual({ rows: 2, found: 1, named: 1, namedRight: 1 });
  expect(figures?.byIssue.billing).toMatchObject({ named: 1, namedRight: 0 });
  expect(figures?.byIssue['payment-failed']).toEqual({ rows: 1, found: 1, named: 1, namedRight: 1 });
});

test('what is about nothing of ours counts as a false alarm when an issue is named', () => {
  const talk: LabelledSet = {
    name: 'clinc150',
    rows: [
      { ...row('1', 'joke', 'tell_joke'), dataset: 'clinc150' },
      { ...row('2', 'rain', 'weather'), dataset: 'clinc150' },
    ],
  };
  const [figures] = measureIssues([talk], [{ name: 'reader', read: (text) => (text === 'joke' ? ['refund'] : []) }]);
  expect(figures?.noIssue).toEqual({ rows: 2, named: 1 });
  expect(figures?.all.rows).toBe(0);
});

test('every mapping names an issue there is, and no intent twice for a set', () => {
  const seen = new Set<string>();
  for (const { set: name, intents, issues } of INTENT_ISSUES) {
    expect(issues.every((issue) => ISSUES.includes(issue))).toBe(true);
    const key = `${name} ${intents.join('+')}`;
    expect(seen).not.toContain(key);
    seen.add(key);
  }
});
