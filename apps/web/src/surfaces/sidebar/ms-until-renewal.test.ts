import { expect, test } from 'vitest';
import { msUntilRenewal } from './ms-until-renewal.ts';

const token = (payload: unknown) => `x.${btoa(JSON.stringify(payload)).replaceAll('=', '')}.y`;

test('the next token is asked for a minute before the end, of a short one at its half, never at once', () => {
  expect(msUntilRenewal(token({ exp: 900 }), 0)).toBe(840_000);
  expect(msUntilRenewal(token({ exp: 60 }), 0)).toBe(30_000);
  expect(msUntilRenewal(token({ exp: 60 }), 100_000)).toBe(1_000);
});

test.each(['', 'x', 'x.y.z', token(null), token({ exp: 'soon' }), token([])])(
  '%j, which is no token, is renewed soon',
  (bad) => {
    expect(msUntilRenewal(bad, 1_000_000)).toBe(1_000);
  },
);
