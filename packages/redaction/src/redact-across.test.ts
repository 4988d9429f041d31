import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileRedaction, MASK_ALL, redactAcross } from './index.ts';

const redaction = compileRedaction({ treatment: MASK_ALL });

test('half a card, then the other half: both are hidden, and the first message is named', () => {
  expect(redactAcross(['hello', 'my card is 4111 1111'], '1111 1111 ok?', redaction)).toEqual({
    text: '•••• 1111 ok?',
    found: [{ kind: 'card', start: 0, end: 9 }],
    earlier: [{ index: 1, text: 'my card is •••• ••••', found: [{ kind: 'card', start: 11, end: 20 }] }],
  });
});

test('a card over four messages is hidden in all of them', () => {
  const { text, earlier } = redactAcross(['4111', '1111', '1111'], '1111', redaction);
  expect(text).toBe('1111');
  expect(earlier.map(({ index, text }) => [index, text])).toEqual([
    [0, '••••'],
    [1, '••••'],
    [2, '••••'],
  ]);
});

test('an account number over two messages is hidden in both', () => {
  const { text, earlier } = redactAcross(['refund to DE89 3704 0044'], '0532 0130 00 please', redaction);
  expect(text).toBe('•••• •••• •• please');
  expect(earlier[0]?.text).toBe('refund to •••• •••• ••••');
});

test('what the message before was about counts', () => {
  expect(redactAcross(['my card number is'], '6759649826438453', redaction).found).toMatchObject([{ kind: 'card' }]);
  expect(redactAcross(['the order number is'], '4111111111111111', redaction).found).toEqual([]);
  expect(redactAcross(['my mobile is'], '5551234567', redaction).found).toMatchObject([{ kind: 'phone' }]);
});

test('numbers that only stand after each other are left alone', () => {
  const untouched = { text: '12345678 twice', found: [], earlier: [] };
  expect(redactAcross(['order 41234567'], '12345678 twice', redaction)).toEqual(untouched);
});

test('a long message before is looked at from a word on, and its front stays as it was', () => {
  const before = `${'really '.repeat(40)}4111 1111`;
  const { earlier } = redactAcross([before], '1111 1111', redaction);
  expect(earlier[0]?.text).toBe(before.replace('4111 1111', '•••• ••••'));
});

test('any messages stay as long as they were, and redacted again nothing changes', () => {
  const piece = fc.constantFrom(
    '4111',
    '1111',
    '41',
    ' ',
    '1',
    'card',
    '@',
    'DE89',
    '3704',
    '.com',
    'a',
    '\n',
    '•',
    '４',
  );
  const message = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.array(message, { maxLength: 3 }), message, (previous, text) => {
      const once = redactAcross(previous, text, redaction);
      expect(once.text).toHaveLength(text.length);
      const after = previous.map((text, at) => once.earlier.find(({ index }) => index === at)?.text ?? text);
      for (const [at, text] of after.entries()) expect(text).toHaveLength((previous[at] as string).length);
      expect(redactAcross(after, once.text, redaction)).toEqual({ text: once.text, found: [], earlier: [] });
    }),
    { numRuns: 2000 },
  );
});
