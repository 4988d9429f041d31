import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { makeCorpus } from '../accuracy/corpus.ts';
import { findSensitive } from './find/find-sensitive.ts';
import { mayHoldSensitive } from './may-hold-sensitive.ts';
import { compileRedaction, MASK_ALL } from './policy.ts';
import { readText } from './read-text.ts';

/** The whole corpus is read; on a machine with other work that takes a while. */
vi.setConfig({ testTimeout: 60_000 });

const redaction = compileRedaction({ treatment: MASK_ALL });
const isFoundIn = (text: string) => findSensitive(readText(text).plain, redaction).length > 0;

test('no line of the corpus in which something is found is passed by', () => {
  for (const { text } of makeCorpus()) {
    if (!mayHoldSensitive(text)) expect([text, isFoundIn(text)]).toEqual([text, false]);
  }
});

test('no text in which something is found is passed by', () => {
  const piece = fc.constantFrom(
    ...'1 2 12 123 4567 . : :: @ [at] [.] dot ip pin is cvv otp code: password one four AB12 C fe80 a x com - ( ) ４ ²'.split(
      ' ',
    ),
    ...[' ', ' ', '\u200b'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
      const text = pieces.join('');
      if (!mayHoldSensitive(text)) expect([text, isFoundIn(text)]).toEqual([text, false]);
    }),
    { numRuns: 20_000 },
  );
});

test.each([
  'Hello, my order 12345 has not arrived since May',
  'wait... what? “really” – no…',
  'is it 10:30? ❤️👍 ¿mañana?',
  'I paid 49.99 for 2 of them',
])('an everyday line is passed by: %s', (text) => {
  expect(mayHoldSensitive(text)).toBe(false);
});
