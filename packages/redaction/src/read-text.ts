/** What masked characters are replaced by. It is no digit and no letter, so nothing is found in it again. */
export const MASK = '•';
/** What a pseudonym is put between. */
export const PSEUDONYM = ['⟦', '⟧'] as const;

/** A text as it is matched, and the way back to the text as it was written. Offsets are UTF-16 units. */
export interface ReadText {
  /** Other alphabets' digits and wide letters as ASCII, other spaces and dashes as ' ' and '-', nothing invisible. */
  plain: string;
  startOf: (plainStart: number) => number;
  endOf: (plainEnd: number) => number;
}

export function readText(text: string): ReadText {
  const read = isAscii(text) ? { plain: text, startOf: same, endOf: same } : fold(text);
  return text.includes(MASK) ? { ...read, plain: withoutLastFour(read.plain) } : read;
}

function same(offset: number): number {
  return offset;
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

function fold(text: string): ReadText {
  let plain = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) as number;
    const length = code > 0xffff ? 2 : 1;
    const folded = code < 0x80 ? text.charAt(at) : foldCharacter(code);
    plain += folded;
    // Unit by unit: what is not folded may be a pair of surrogates.
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(at);
      ends.push(at + length);
    }
    at += length;
  }
  return {
    plain,
    startOf: (start) => starts[start] ?? text.length,
    endOf: (end) => (end === 0 ? 0 : (ends[end - 1] ?? text.length)),
  };
}

/** First code points of the runs of ten decimal digits (Unicode 15, general category Nd). */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20,
  0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0x2080, 0xa620,
  0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6, 0x1fbf0,
];
/** Runs from one to nine: digits in circles. */
const ONES = [0x2460, 0x2776, 0x2780];

/** Single characters that pass for others; '' is invisible, and stands between digits only to part them. */
const FOLDED = new Map<number, string>([
  [0xb9, '1'],
  [0xb2, '2'],
  [0xb3, '3'],
  [0x2070, '0'],
  [0x24ea, '0'],
  // Cyrillic and Greek letters that look like O and I.
  [0x41e, 'O'],
  [0x43e, 'o'],
  [0x39f, 'O'],
  [0x3bf, 'o'],
  [0x406, 'I'],
  [0xb7, '.'],
  [0x2024, '.'],
  [0x2027, '.'],
  [0x22c5, '.'],
  [0x3002, '.'],
  [0x2044, '/'],
  [0x2215, '/'],
  [0xa0, ' '],
  [0x202f, ' '],
  [0x205f, ' '],
  [0x3000, ' '],
  [0x2212, '-'],
  [0xfe58, '-'],
  [0xfe63, '-'],
  [0xad, ''],
  [0x34f, ''],
  [0x61c, ''],
  [0x180e, ''],
  [0x20e3, ''],
  [0xfeff, ''],
]);

function foldCharacter(code: number): string {
  const known = FOLDED.get(code);
  if (known !== undefined) return known;
  if (code >= 0x200b && code <= 0x200f) return '';
  if (code >= 0x202a && code <= 0x202e) return '';
  if (code >= 0x2060 && code <= 0x206f) return '';
  if (code >= 0xfe00 && code <= 0xfe0f) return '';
  if (code >= 0x2000 && code <= 0x200a) return ' ';
  if (code >= 0x2010 && code <= 0x2015) return '-';
  if (code >= 0x2074 && code <= 0x2079) return String(code - 0x2070);
  for (const zero of ZEROS) if (code >= zero && code < zero + 10) return String(code - zero);
  for (const one of ONES) if (code >= one && code < one + 9) return String(code - one + 1);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return String.fromCodePoint(code);
}

/** Bullets that make a masked card: twelve digits and more, of which four are left to see. */
const MASKED_CARD = 8;
const LONGEST_PAUSE = 12;

/** The last four digits of a masked card belong to it: read as bullets, or they would be found as the start of something else. */
function withoutLastFour(plain: string): string {
  let result = '';
  let bullets = 0;
  let pause = 0;
  let left = 0;
  for (let at = 0; at < plain.length; at++) {
    const unit = plain.charAt(at);
    const isDigit = unit >= '0' && unit <= '9';
    if (unit === MASK) {
      bullets += 1;
      pause = 0;
      left = bullets >= MASKED_CARD ? 4 : 0;
    } else if (isDigit && left > 0) {
      left -= 1;
      pause = 0;
      bullets = 0;
      result += MASK;
      continue;
    } else {
      pause += 1;
      if (isDigit || pause > LONGEST_PAUSE || /[a-z]/i.test(unit)) {
        bullets = 0;
        left = 0;
      }
    }
    result += unit;
  }
  return result;
}
