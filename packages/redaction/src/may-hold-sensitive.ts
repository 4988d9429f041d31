/** The fewest figures of what is known by its figures alone: a British insurance number. */
const FEWEST_FIGURES = 6;
/** The fewest of what a word or a sign beside it gives away: a security code, the parts of an address. */
const FEWEST_BESIDE_A_WORD = 3;

const NUMBER_WORDS =
  'zero|oh|one|two|three|four|five|six|seven|eight|nine|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve';
/** What is sensitive without figures: digits as words, addresses and passwords. */
const TELLING_WORDS = new RegExp(
  `\\bpass|\\bpwd?\\b|contrase|\\bclave\\b|[([{<]\\s?(?:at|arroba)\\s?[)\\]}>]|\\s(?:dot|punto)\\s|\\b(?:${NUMBER_WORDS})[\\s,.-]{1,3}(?:${NUMBER_WORDS}|double|triple|treble|doble)\\b`,
  'i',
);
const WORDS_BESIDE_FIGURES = /\bcv[vc2]|\bcsc\b|\bpin\b|\botp\b|\bcode\b|\bc[oó]digo\b/i;

/** False for most messages, in a fraction of a microsecond: nothing in them could be sensitive, so nothing is looked for. */
export function mayHoldSensitive(text: string): boolean {
  let figures = 0;
  let dots = 0;
  let colons = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39) figures += 1;
    else if (unit === 0x40 || (unit > 0xa0 && mayBeRead(unit))) return true;
    // Dots of "wait..." are no dots of an address; those of 10[.]0[.]0[.]1 are.
    else if (unit === 0x2e && ((before >= 0x30 && before <= 0x39) || before === 0x5b || before === 0x28)) dots += 1;
    else if (unit === 0x3a) colons += 1;
    if (figures >= FEWEST_FIGURES || dots >= 3 || colons >= 2) return true;
    before = unit;
  }
  return TELLING_WORDS.test(text) || (figures >= FEWEST_BESIDE_A_WORD && WORDS_BESIDE_FIGURES.test(text));
}

/** Whether read-text.ts may read it as a figure, a letter or nothing. Accents, typographic signs and most emoji it does not. */
function mayBeRead(unit: number): boolean {
  if (unit <= 0x24f) return unit === 0xad || unit === 0xb7 || unit === 0xb9 || unit === 0xb2 || unit === 0xb3;
  if (unit >= 0x2010 && unit <= 0x2023) return false;
  // An ellipsis, and what makes a heart red.
  if (unit === 0x2026 || unit === 0xfe0f) return false;
  // Halves of pairs: figures in mathematical letters begin with the first, those of old computers with the second.
  if (unit >= 0xd800 && unit <= 0xdfff) return unit === 0xd835 || unit === 0xd83e;
  return unit < 0x2600 || unit > 0x2775;
}
