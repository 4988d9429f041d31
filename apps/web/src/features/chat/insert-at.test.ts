import { expect, test } from 'vitest';
import { insertAt } from './insert-at.ts';

test.each([
  ['into an empty field', '', 0, 0, 'I see.', 'I see.', 6],
  ['behind a word, with a space between', 'Hello', 5, 5, 'I see.', 'Hello I see.', 12],
  ['behind a space, without a second one', 'Hello ', 6, 6, 'I see.', 'Hello I see.', 12],
  ['between two words', 'Hello there', 5, 5, 'Ana', 'Hello Ana there', 9],
  ['before a full stop', 'Hello.', 5, 5, 'Ana', 'Hello Ana.', 9],
  ['in place of a selection', 'Hello XX bye', 6, 8, 'Ana', 'Hello Ana bye', 9],
  ['before a new line', 'Hello\nbye', 5, 5, 'Ana', 'Hello Ana\nbye', 9],
])('%s', (_name, text, start, end, inserted, expected, caret) => {
  expect(insertAt(text, { start, end }, inserted)).toEqual({ text: expected, caret });
});
