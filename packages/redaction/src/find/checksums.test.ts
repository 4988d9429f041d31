import { expect, test } from 'vitest';
import { holdsLuhn, holdsMod11And10, holdsMod97, holdsVerhoeff } from './checksums.ts';

/** Every single wrong figure is noticed: what check digits are for. */
test.each([
  ['Luhn', holdsLuhn, '4111111111111111'],
  ['mod 97', holdsMod97, '370400440532013000DE89'],
  ['mod 11,10', holdsMod11And10, '86095742719'],
  ['Verhoeff', holdsVerhoeff, '234123412346'],
])('%s holds for a right number and for none with one figure changed', (_, holds, right) => {
  expect(holds(right)).toBe(true);
  for (let at = 0; at < right.length; at++) {
    const digit = Number(right.charAt(at));
    if (Number.isNaN(digit)) continue;
    expect(holds(`${right.slice(0, at)}${(digit + 1) % 10}${right.slice(at + 1)}`)).toBe(false);
  }
});
