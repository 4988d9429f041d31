import { expect, test } from 'vitest';
import { CARD_ISSUERS, issuedAs, LONGEST_CARD, SHORTEST_CARD } from './card-issuers.ts';

test.each(CARD_ISSUERS)(
  '$name $from–$to: a number of each of its lengths is known, one figure outside is not its',
  (issuer) => {
    const { from, to, lengths, rareLengths } = issuer;
    expect(from).toHaveLength(to.length);
    for (const front of [from, to]) {
      for (const length of lengths) expect(issuedAs(front.padEnd(length, '0'))).toBe('card');
      for (const length of rareLengths) expect(issuedAs(front.padEnd(length, '0'))).not.toBeNull();
    }
    for (const length of [...lengths, ...rareLengths]) {
      expect(length).toBeGreaterThanOrEqual(SHORTEST_CARD);
      expect(length).toBeLessThanOrEqual(LONGEST_CARD);
    }
  },
);

test.each(['9780306406157', '353456789012345', '1712345678901', '0000000000000000'])(
  '%s is nobody\u2019s card',
  (digits) => {
    expect(issuedAs(digits)).toBeNull();
  },
);
