/** Who issues cards that begin with these digits, and how long their numbers are (ISO/IEC 7812 issuer ranges). */
export interface CardIssuer {
  name: string;
  /** First digits, both ends included, of the same length. */
  from: string;
  to: string;
  /** Lengths at which a number that holds Luhn is taken for a card by itself. */
  lengths: readonly number[];
  /** Lengths that need more: groups like a card's, or a word that says card. */
  rareLengths: readonly number[];
  because: string;
}

export const CARD_ISSUERS: readonly CardIssuer[] = [
  row('Visa', '4', '4', [16], [13, 19], '13 is of old cards and as long as a timestamp; 19 is hardly issued.'),
  row('Mastercard', '51', '55', [16], [], 'The first range.'),
  row('Mastercard', '2221', '2720', [16], [], 'The range opened in 2017.'),
  row('American Express', '34', '34', [15], [], 'One of its two ranges.'),
  row('American Express', '37', '37', [15], [], 'The other; phones have 15 digits too but begin otherwise.'),
  row('Discover', '6011', '6011', [16], [19], 'The first range.'),
  row('Discover', '644', '659', [16], [19], 'Later ranges; 65 is shared with RuPay.'),
  row('Diners Club', '300', '305', [14], [16, 19], 'Carte Blanche among them.'),
  row('Diners Club', '36', '36', [14], [16, 19], 'International.'),
  row('Diners Club', '38', '39', [14], [16, 19], 'International.'),
  row('JCB', '3528', '3589', [16], [17, 18, 19], 'Phone identities begin with 35 too, with 15 digits.'),
  row('UnionPay', '62', '62', [16], [17, 18, 19], 'Longer ones are as long as the ids of parcels.'),
  row('Mir', '2200', '2204', [16], [17, 18, 19], 'Russia.'),
  row('Troy', '9792', '9792', [16], [], 'Turkey; 979 is also the front of a book number, with 13 digits.'),
  row('RuPay', '81', '82', [], [16], 'India; so wide a range takes other numbers in.'),
  row('RuPay', '60', '60', [], [16], 'India; so wide a range takes other numbers in.'),
  row('Maestro', '50', '50', [], [12, 13, 14, 15, 16, 17, 18, 19], 'Any length, so it needs more.'),
  row('Maestro', '56', '58', [], [12, 13, 14, 15, 16, 17, 18, 19], 'Any length, so it needs more.'),
  row('Maestro', '63', '63', [], [12, 13, 14, 15, 16, 17, 18, 19], 'Any length, so it needs more.'),
  row('Maestro', '67', '67', [], [12, 13, 14, 15, 16, 17, 18, 19], 'Any length, so it needs more.'),
];

export const SHORTEST_CARD = 12;
export const LONGEST_CARD = 19;

/** How sure a number of this front and length is a card's, if its check digit holds. */
export function issuedAs(digits: string): 'card' | 'perhaps' | null {
  let best: 'perhaps' | null = null;
  for (const { from, to, lengths, rareLengths } of CARD_ISSUERS) {
    const front = digits.slice(0, from.length);
    if (front < from || front > to) continue;
    if (lengths.includes(digits.length)) return 'card';
    if (rareLengths.includes(digits.length)) best = 'perhaps';
  }
  return best;
}

function row(
  name: string,
  from: string,
  to: string,
  lengths: readonly number[],
  rareLengths: readonly number[],
  because: string,
): CardIssuer {
  return { name, from, to, lengths, rareLengths, because };
}
