import { MASK, PSEUDONYM } from '../read-text.ts';

/** One digit as it stands in the text: a figure, a letter that passes for one, or a word. */
interface DigitAtom {
  digit: number;
  start: number;
  end: number;
  isFigure: boolean;
}

/** Digits without anything between them. */
export interface DigitGroup {
  digits: DigitAtom[];
  start: number;
  end: number;
  /** What stands between this group and the one before, blanks as one ' '; null where a new chain begins. */
  gap: string | null;
  isSpelled: boolean;
  /** Letters that touch the group on the left and on the right. */
  gluedTo: string;
  gluedBy: string;
}

const WORDS_OF_DIGITS: readonly (readonly string[])[] = [
  ['zero', 'oh', 'nought', 'naught', 'nil', 'cero'],
  ['one', 'uno'],
  ['two', 'dos'],
  ['three', 'tres'],
  ['four', 'cuatro'],
  ['five', 'cinco'],
  ['six', 'seis'],
  ['seven', 'siete'],
  ['eight', 'ocho'],
  ['nine', 'nueve'],
];
const DIGIT_OF_WORD = new Map(WORDS_OF_DIGITS.flatMap((words, digit) => words.map((word) => [word, digit] as const)));
const TIMES = new Map([
  ['double', 2],
  ['doble', 2],
  ['triple', 3],
  ['treble', 3],
]);
/** Words people put between groups when they read a number out. */
const BETWEEN = new Set(
  'then and next dash hyphen minus space blank dot point slash stroke followed by x y luego después guion guión espacio punto barra'.split(
    ' ',
  ),
);
const LONGEST_GAP = 24;
const MOST_WORDS_BETWEEN = 3;

const TOKEN = /\d+|[A-Za-zª-˿Ͱ-῿Ⰰ-퟿]+/g;
const PASSES_FOR_DIGITS = /^[OolI]+$/;

/** Every digit of a text in groups, and the groups in chains: what could have been one number, read aloud or typed apart. */
export function digitGroups(plain: string): DigitGroup[] {
  const groups: DigitGroup[] = [];
  let last = null as DigitGroup | null;
  let wordsBetween = 0;
  let times = 1;
  let lettersEnd = -1;
  let letters = '';

  function add(digits: DigitAtom[], isSpelled: boolean): void {
    const start = (digits[0] as DigitAtom).start;
    const end = (digits.at(-1) as DigitAtom).end;
    if (last && last.end === start && !isSpelled && !last.isSpelled) {
      last.digits.push(...digits);
      last.end = end;
      last.gluedBy = '';
    } else {
      const between = last ? plain.slice(last.end, start) : '';
      const isLinked = last !== null && wordsBetween <= MOST_WORDS_BETWEEN && isGap(between);
      const gluedTo = lettersEnd === start && !isSpelled ? letters : '';
      last = { digits, start, end, gap: isLinked ? gapKey(between) : null, isSpelled, gluedTo, gluedBy: '' };
      groups.push(last);
    }
    wordsBetween = 0;
    times = 1;
  }

  for (const { 0: token, index: start } of plain.matchAll(TOKEN)) {
    const end = start + token.length;
    if (token.charCodeAt(0) <= 0x39) {
      add(figures(token, start, true), false);
      continue;
    }
    const touchesDigits = last?.end === start || isFigure(plain.charCodeAt(end));
    if (PASSES_FOR_DIGITS.test(token) && (touchesDigits || last)) {
      add(figures(token, start, false), false);
      continue;
    }
    const word = token.toLowerCase();
    const digit = DIGIT_OF_WORD.get(word);
    if (digit !== undefined) {
      add(Array(times).fill({ digit, start, end, isFigure: true }), true);
      continue;
    }
    lettersEnd = end;
    letters = word;
    times = TIMES.get(word) ?? 1;
    const isBetween = times > 1 || BETWEEN.has(word);
    if (last?.end === start && !isBetween) last.gluedBy = word;
    wordsBetween += 1;
    if (!isBetween) last = null;
  }
  return groups;
}

function figures(token: string, start: number, isFigure: boolean): DigitAtom[] {
  return Array.from(token, (unit, at) => ({
    digit: isFigure ? Number(unit) : unit === 'O' || unit === 'o' ? 0 : 1,
    start: start + at,
    end: start + at + 1,
    isFigure,
  }));
}

function isFigure(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isGap(between: string): boolean {
  return between.length <= LONGEST_GAP && !between.includes(MASK) && !between.includes(PSEUDONYM[1]);
}

function gapKey(between: string): string {
  const key = between.replaceAll(/[\t ]+/g, ' ').toLowerCase();
  return key.length > 1 ? key.trim() || (key.includes('\n') ? '\n' : ' ') : key;
}

export function digitsOf(groups: readonly DigitGroup[]): string {
  return groups.map(({ digits }) => digits.map(({ digit }) => digit).join('')).join('');
}
