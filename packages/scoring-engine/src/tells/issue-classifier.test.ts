import { englishLibrary } from '@evenkeel/library';
import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js';
import { describe, expect, test } from 'vitest';
import { readMessage } from '../normalize/read-message.ts';
import { compileTells } from './compile-tells.ts';
import { featuresOf } from './issue-classifier.ts';

const { classifier, vocabulary } = compileTells(englishLibrary);

function featuresIn(text: string): string[] {
  return featuresOf(readMessage(text, vocabulary).tokens, vocabulary.pack.stem);
}

describe('read out of natural', () => {
  const natural = new BayesClassifier();
  for (const { id, examples = [] } of englishLibrary.issues ?? []) {
    for (const example of examples) natural.addDocument(featuresIn(example), id);
  }
  natural.train();

  test.each([
    'The plates you delivered are not the ones I chose',
    'my payment was declined, then declined again',
    'zxcv qwrty',
    '',
    ...(englishLibrary.issues ?? []).map(({ examples = [] }) => examples.at(-1) ?? ''),
  ])('weighs %j as natural itself does', (text) => {
    const own = classifier.weigh(readMessage(text, vocabulary).tokens).values;
    const theirs = new Map(natural.getClassifications(featuresIn(text)).map(({ label, value }) => [label, value]));
    expect(own.length).toBe(theirs.size);
    for (const { issue, value } of own) expect(value).toBeCloseTo(Math.log(theirs.get(issue) ?? 0), 9);
  });
});

describe('an issue is named', () => {
  function issueOf(text: string) {
    return classifier.issueOf(readMessage(text, vocabulary).tokens);
  }

  test.each([
    ['the technician I was waiting for at home all morning has not come', 'missed-appointment'],
    ['nobody can log in with the new password since the update', 'account-access'],
    ['two plates and a spoon are not in the box with the others', 'missing-item'],
  ])('where it leads clearly: %s', (text, issue) => {
    expect(issueOf(text)).toBe(issue);
  });

  test.each(['hello', 'ok thanks', 'What a lovely morning, how are you?', 'yes, that is my name', '😡😡😡', '4711'])(
    'never in %j',
    (text) => {
      expect(issueOf(text)).toBeNull();
    },
  );
});

test('without examples no issue is ever named', () => {
  const { classifier: untaught } = compileTells({ language: 'en' });
  expect(untaught.issueOf(readMessage('my parcel is late and broken', vocabulary).tokens)).toBeNull();
});
