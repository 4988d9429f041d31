import type { Assessment } from '@evenkeel/scoring-engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paraphraseOf } from './paraphrase-of.ts';

const CALM: Assessment = {
  language: 'en',
  abstained: false,
  frustration: 0.5,
  abuse: 0,
  distress: 0,
  satisfaction: 0,
  sarcasm: 0,
  urgency: 0,
  abuseKinds: [],
  abuseTarget: null,
  triggers: [],
  evidence: [],
};

test.each([
  ['My order never came.', 'your order never came'],
  ['Hello, nobody answers me on the phone!', 'nobody answers you on the phone'],
  ["I've called three times and I still don't have my refund", "you still don't have your refund"],
  ['I was charged twice for the same month, please fix it', 'you were charged twice for the same month'],
  ['MY INTERNET IS STILL NOT WORKING', 'your internet is still not working'],
  ['The new kettle I bought is still not here', 'the new kettle you bought is still not here'],
  ['My order never came https://example.test/x', 'your order never came'],
  ['Nobody told us about the change', 'nobody told you about the change'],
])('%s → %s', (text, expected) => {
  expect(paraphraseOf(text, CALM)).toBe(expected);
});

test('the clause with the strongest evidence is said back', () => {
  const text = 'I never got a mail. My parcel arrived completely smashed.';
  const start = text.indexOf('smashed');
  const smashed = { start, end: start + 7, signal: 'frustration' as const, termId: 't', points: 3, because: 'b' };
  expect(paraphraseOf(text, { ...CALM, evidence: [smashed] })).toBe('your parcel arrived completely smashed');
});

test.each([
  'You never sent my order', // the other side
  'Why is my order not here?', // a question
  'I think the courier lost it', // an opinion
  'I hate that my order never came', // a feeling
  'I am sooooo not amused by this', // stretched
  'Where my order at still not here', // no subject
  'My order of', // a loose end
  'If my order is not here by Monday I want a refund', // a condition
  'I would not have bought it', // hypothetical
  'ok', // nothing
  'https://example.test/my-order never came', // odd words
  'I have a question about the invoice', // no trouble
])('refuses: %s', (text) => {
  expect(paraphraseOf(text, CALM)).toBeNull();
});

test('abuse is never said back', () => {
  expect(paraphraseOf('My order never came.', { ...CALM, abuseKinds: ['insult'] })).toBeNull();
});

test('whatever is written, it is refused or turned whole: no "I", no "my", no "you" of the customer', () => {
  const word = fc.constantFrom(
    'I',
    'my',
    'you',
    'order',
    'never',
    'came',
    'is',
    'am',
    'was',
    'the',
    'not',
    ',',
    '.',
    'me',
    '👍',
    'and',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), (words) => {
      const turned = paraphraseOf(words.join(' '), CALM);
      if (turned !== null) expect(turned).not.toMatch(/\b(?:i|me|my|am)\b/i);
    }),
  );
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => void paraphraseOf(text, CALM)));
});
