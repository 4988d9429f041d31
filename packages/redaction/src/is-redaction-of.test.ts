import { expect, test } from 'vitest';
import { isRedactionOf } from './index.ts';

test.each([
  ['the same text', 'hello', 'hello', true],
  ['a masked card', 'card ••••••••••••1111', 'card 4111111111111111', true],
  ['a pseudonym', 'mail ⟦abcdefghijk⟧!', 'mail a@example.com!', true],
  ['other last figures', 'card ••••••••••••1111', 'card 4111111111111112', false],
  ['other words', 'hello', 'hullo', false],
  ['other words after a pseudonym', 'mail ⟦abcdefghijk⟧!', 'mail a@example.com?', false],
  ['another length', '••••', '41111', false],
])('%s', (_, redacted, original, expected) => {
  expect(isRedactionOf(redacted, original)).toBe(expected);
});
