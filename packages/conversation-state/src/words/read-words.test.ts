import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsIn } from '../facts/facts-in.ts';
import { readCustomer } from './read-customer.ts';
import { HAS_DIGIT, readWords, wordHints } from './read-words.ts';

const NOTHING = { orderNumber: null, product: null, days: null, waitMinutes: null };

test('a hint is set by a whole word, whatever stands around it, and by no part of one', () => {
  const hints = wordHints([
    [1, 'refund money'],
    [2, 'parcel'],
  ]);
  expect(readWords('refund', hints).hints).toBe(1);
  expect(readWords('"money"/parcel?', hints).hints).toBe(3);
  expect(readWords('refunds parcelled', hints).hints).toBe(0);
  expect(readWords('7', hints).hints).toBe(HAS_DIGIT);
});

test('no issue and no fact is missed for want of a hint', () => {
  const word = fc.constantFrom(
    ...'my the a your for been not never no i is it was you they told me said wrong ordered what asked late order orders parcel’s delivered refund money back 40 minutes 40min wait waiting on hold 9 days two weeks now #48213 order AB-48213 kettle washing machine tv charged twice paid took £30 fees outage wi-fi down hot water cancelled cannot log in getting into locked out account is promised would doesn’t even turn on broken leaking service_x 7x'.split(
      ' ',
    ),
    '.',
    ',',
    '\u{1f620}',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 14 }), (words) => {
      const read = readCustomer(words.join(' '));
      const hinted = { text: read.text, hints: -1 };
      expect(factsIn(read, NOTHING)).toEqual(factsIn(hinted, NOTHING));
    }),
    { numRuns: 2000 },
  );
});

test('what a text is about: words that say something, whatever their ending, each once, and those of the last question', () => {
  const words = (text: string) => readCustomer(text).words;
  expect(words('The delivery, please!')).toEqual(words('it was DELIVERED'));
  expect(words('refund refund refund')).toHaveLength(1);
  expect(words('and what about me?')).toEqual([]);
  expect(
    words('a'.repeat(30).replaceAll('a', 'parcel kettle window bridge garden summer winter coffee butter ')).length,
  ).toBe(8);
  const { question } = readCustomer('My parcel is late. Is the kettle in it? Tell me');
  expect(question).toEqual(words('kettle'));
  expect(readCustomer('My parcel is late.').question).toEqual([]);
});
