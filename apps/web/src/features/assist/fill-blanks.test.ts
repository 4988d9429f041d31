import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankPieces, emptyBlanks, filledText } from './fill-blanks.ts';

const promise = {
  text: 'I will call {supervisorName} and write to you by {byWhen}. If {byWhen} passes, write to me.',
  blanks: [
    { slot: 'supervisorName' as const, ask: 'Whom?' },
    { slot: 'byWhen' as const, ask: 'By when?' },
  ],
};

test('a slot that stands twice is asked once and filled twice', () => {
  expect(blankPieces(promise).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.isFirst]))).toEqual([
    true,
    true,
    false,
  ]);
  expect(filledText(promise, { supervisorName: 'Kim', byWhen: 'noon' })).toBe(
    'I will call Kim and write to you by noon. If noon passes, write to me.',
  );
});

test('nothing is given out while a blank is empty or only spaces', () => {
  expect(filledText(promise, { supervisorName: 'Kim', byWhen: '  ' })).toBeNull();
  expect(emptyBlanks(promise, { supervisorName: 'Kim' })).toEqual(['byWhen']);
});

test('what is typed is fitted into the sentence: one line, no second full stop', () => {
  expect(filledText(promise, { supervisorName: ' Kim\n Lee ', byWhen: 'Friday.' })).toBe(
    'I will call Kim Lee and write to you by Friday. If Friday. passes, write to me.',
  );
});

test('braces that nobody asks about stay, also those an agent types', () => {
  expect(filledText({ text: 'Use {code}.', blanks: [] }, {})).toBe('Use {code}.');
  expect(filledText(promise, { supervisorName: '{byWhen}', byWhen: 'noon' })).toContain('I will call {byWhen} and');
});

test('whatever is typed, the words around the blanks are kept', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (supervisorName, byWhen) => {
      const text = filledText(promise, { supervisorName, byWhen });
      if (supervisorName.trim() === '' || byWhen.trim() === '') expect(text).toBeNull();
      else expect(text).toMatch(/^I will call .* and write to you by .*\. If .* passes, write to me\.$/s);
    }),
  );
});
