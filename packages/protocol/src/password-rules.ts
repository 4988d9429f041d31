export const PASSWORD_LENGTH = { min: 12, max: 128 } as const;

/** What people choose first, and with it whoever guesses. Parts of words; compared without what is between the letters. */
const COMMON = [
  'password',
  'passwort',
  'passwd',
  'contrasena',
  'letmein',
  'welcome',
  'qwerty',
  'qwertz',
  'azerty',
  'asdfgh',
  'iloveyou',
  'changeme',
  'evenkeel',
  'football',
  'superman',
  'dragon',
  'monkey',
  'sunshine',
  'princess',
] as const;

/** Rows of neighbours, up and down: digits, the alphabet, the keyboard. */
const ROWS = ['01234567890', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Of what is left when common words and runs are taken out, so much must be somebody's own. */
const OWN_LETTERS = 8;

/** What is wrong with a new password, as a sentence for its owner, or null. Length counts more than signs, so no kind of sign is asked for. */
export function problemOfPassword(password: string, owner: { email: string; name: string }): string | null {
  if (password.length < PASSWORD_LENGTH.min) {
    return `A password has at least ${PASSWORD_LENGTH.min} characters. A few words that have nothing to do with each other are easy to keep.`;
  }
  if (password.length > PASSWORD_LENGTH.max) return `A password has at most ${PASSWORD_LENGTH.max} characters.`;
  const folded = foldedOf(password);
  const [localPart = ''] = owner.email.split('@');
  for (const part of [localPart, ...owner.name.split(/\s+/)].map(foldedOf)) {
    if (part.length >= 4 && folded.includes(part))
      return 'The password holds your name or your address, which is guessed first.';
  }
  if (new Set(password).size < 5) return 'The password repeats the same few characters, which is guessed first.';
  if (withoutCommon(folded).length < OWN_LETTERS) {
    return 'Most of the password is a common word or a row of keys, which is guessed first. Add words of your own.';
  }
  return null;
}

/** Lower case, the usual stand-ins for letters undone, without spaces and signs. */
function foldedOf(text: string): string {
  const stands: Record<string, string> = { '@': 'a', $: 's', '!': 'i', '€': 'e' };
  return [...text.normalize('NFKC').toLowerCase()]
    .map((sign) => stands[sign] ?? sign)
    .join('')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function withoutCommon(folded: string): string {
  // 0 and 3 stand for letters inside words, and for themselves inside rows: words are looked for in both spellings.
  let left = folded;
  for (const word of COMMON) {
    left = left
      .replaceAll(word, '')
      .replaceAll(word.replaceAll('o', '0'), '')
      .replaceAll(word.replaceAll('e', '3'), '');
  }
  return withoutRows(left);
}

/** Takes out every run of four or more neighbours of a row, and of the same character. */
function withoutRows(text: string): string {
  let left = '';
  let run = text.slice(0, 1);
  const flush = () => {
    if (run.length < 4) left += run;
  };
  for (const next of text.slice(1)) {
    const isRun = isNeighbour(run.at(-1) ?? '', next, run);
    if (isRun) run += next;
    else {
      flush();
      run = next;
    }
  }
  flush();
  return left;
}

function isNeighbour(last: string, next: string, run: string): boolean {
  const pair = run.length === 1 ? last + next : run + next;
  if (new Set(pair).size === 1) return true;
  const backwards = [...pair].reverse().join('');
  return ROWS.some((row) => row.includes(pair) || row.includes(backwards));
}
