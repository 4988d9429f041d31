import type { Random } from './random.ts';

/** One way in which people write a card number, by habit or to get it past a filter. */
export interface CardSpelling {
  name: string;
  spell: (digits: string, random: Random) => string;
  /** So odd a cut that only a word that says card tells it from a list of numbers. */
  needsCardWord?: true;
  /** Lines it stands in; {} is the number. */
  carriers?: readonly string[];
}

export const CARD_SPELLINGS: readonly CardSpelling[] = [
  { name: 'together', spell: (digits) => digits },
  { name: 'fours, spaces', spell: (digits) => cut(digits, 4, ' ') },
  { name: 'fours, dashes', spell: (digits) => cut(digits, 4, '-') },
  { name: 'fours, dots', spell: (digits) => cut(digits, 4, '.') },
  { name: 'fours, slashes', spell: (digits) => cut(digits, 4, '/') },
  { name: 'fours, underscores', spell: (digits) => cut(digits, 4, '_') },
  { name: 'fours, lines', spell: (digits) => cut(digits, 4, '\n') },
  { name: 'fours, tabs', spell: (digits) => cut(digits, 4, '\t') },
  { name: 'fours, two spaces', spell: (digits) => cut(digits, 4, '  ') },
  { name: 'fours, no-break spaces', spell: (digits) => cut(digits, 4, '\u00a0') },
  { name: 'fours, thin spaces', spell: (digits) => cut(digits, 4, '\u2009') },
  { name: 'fours, en dashes', spell: (digits) => cut(digits, 4, '–') },
  { name: 'fours, dashes with spaces', spell: (digits) => cut(digits, 4, ' - ') },
  { name: 'fours, bars', spell: (digits) => cut(digits, 4, ' | ') },
  { name: 'fours, stars', spell: (digits) => cut(digits, 4, '*') },
  { name: 'fours, commas', spell: (digits) => cut(digits, 4, ', '), needsCardWord: true },
  { name: 'fours in parentheses', spell: (digits) => `(${cut(digits, 4, ') (')})` },
  { name: 'fours in brackets', spell: (digits) => `[${cut(digits, 4, '][')}]` },
  { name: 'fours in quotes', spell: (digits) => `"${cut(digits, 4, '" "')}"` },
  { name: 'fours, then', spell: (digits) => cut(digits, 4, ' then ') },
  { name: 'fours, dash as a word', spell: (digits) => cut(digits, 4, ' dash ') },
  { name: 'fours, and then', spell: (digits) => cut(digits, 4, ' and then ') },
  { name: 'fours, x between', spell: (digits) => cut(digits, 4, 'x') },
  { name: 'fives', spell: (digits) => cut(digits, 5, ' ') },
  { name: 'sixes', spell: (digits) => cut(digits, 6, '-') },
  { name: 'eights', spell: (digits) => cut(digits, 8, ' ') },
  { name: 'as printed on it', spell: asPrinted },
  { name: 'pairs', spell: (digits) => cut(digits, 2, ' ') },
  { name: 'threes', spell: (digits) => cut(digits, 3, '.') },
  { name: 'single digits, spaces', spell: (digits) => cut(digits, 1, ' ') },
  { name: 'single digits, dashes', spell: (digits) => cut(digits, 1, '-') },
  { name: 'any cuts', spell: anyCuts, needsCardWord: true },
  { name: 'line broken anywhere', spell: brokenAnywhere },
  { name: 'wide digits', spell: (digits) => shifted(digits, 0xff10) },
  { name: 'wide digits in fours', spell: (digits) => cut(shifted(digits, 0xff10), 4, '\u3000') },
  { name: 'Arabic-Indic digits', spell: (digits) => shifted(digits, 0x660) },
  { name: 'Persian digits in fours', spell: (digits) => cut(shifted(digits, 0x6f0), 4, ' ') },
  { name: 'Devanagari digits', spell: (digits) => cut(shifted(digits, 0x966), 4, ' ') },
  { name: 'bold mathematical digits', spell: (digits) => shifted(digits, 0x1d7ce) },
  { name: 'digits in keycaps', spell: (digits) => digits.replaceAll(/\d/g, '$&\ufe0f\u20e3') },
  { name: 'O for 0', spell: (digits) => digits.replaceAll('0', 'O') },
  { name: 'l for 1, in fours', spell: (digits) => cut(digits.replaceAll('1', 'l'), 4, ' ') },
  { name: 'o and I, in fours', spell: (digits) => cut(digits.replaceAll('0', 'o').replaceAll('1', 'I'), 4, '-') },
  { name: 'zero-width spaces between', spell: (digits) => cut(digits, 1, '\u200b') },
  { name: 'zero-width joiners in fours', spell: (digits) => cut(digits, 4, '\u200d') },
  { name: 'word joiners and spaces', spell: (digits) => cut(digits, 4, ' \u2060') },
  { name: 'soft hyphens', spell: (digits) => cut(digits, 4, '\u00ad') },
  { name: 'words', spell: (digits) => inWords(digits, ENGLISH, ' ') },
  { name: 'words, commas', spell: (digits) => inWords(digits, ENGLISH, ', '), needsCardWord: true },
  { name: 'words, capitals', spell: (digits) => inWords(digits, ENGLISH, ' ').toUpperCase() },
  { name: 'words, Spanish', spell: (digits) => inWords(digits, SPANISH, ' ') },
  { name: 'glued to the word', spell: (digits) => digits, carriers: ['card{}', 'my visa{}', 'it is cardnumber{}'] },
];

const ENGLISH = 'zero one two three four five six seven eight nine'.split(' ');
const SPANISH = 'cero uno dos tres cuatro cinco seis siete ocho nueve'.split(' ');

/** Groups of `size` from the left; a digit may take two units. */
export function cut(digits: string, size: number, between: string): string {
  const all = Array.from(digits);
  const groups: string[] = [];
  for (let at = 0; at < all.length; at += size) groups.push(all.slice(at, at + size).join(''));
  return groups.join(between);
}

function asPrinted(digits: string): string {
  return digits.length < 16
    ? [digits.slice(0, 4), digits.slice(4, 10), digits.slice(10)].join(' ')
    : cut(digits, 4, ' ');
}

function anyCuts(digits: string, random: Random): string {
  return Array.from(digits, (digit, at) =>
    at > 0 && random.below(3) === 0 ? random.pick([' ', '-', '.', ' then ']) + digit : digit,
  ).join('');
}

function brokenAnywhere(digits: string, random: Random): string {
  const at = 1 + random.below(digits.length - 1);
  return `${digits.slice(0, at)}\n${digits.slice(at)}`;
}

export function shifted(digits: string, zero: number): string {
  return Array.from(digits, (digit) => String.fromCodePoint(zero + Number(digit))).join('');
}

function inWords(digits: string, words: readonly string[], between: string): string {
  return Array.from(digits, (digit) => words[Number(digit)]).join(between);
}
