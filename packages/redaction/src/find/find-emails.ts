import type { Finding } from './finding.ts';

/** The longest parts an address may have (RFC 5321). */
const LONGEST_LOCAL = 64;

const LETTER = 'a-z0-9\\u00a1-\\u02ff\\u0370-\\u1fff\\u2c00-\\ud7ff';
const LOCAL_UNIT = new RegExp(`[${LETTER}.!#$%&'*+/=?^_\`{|}~-]`, 'i');
const LABEL = `[${LETTER}](?:[${LETTER}-]{0,62}[${LETTER}])?`;
const DOMAIN = new RegExp(`${LABEL}(?:\\.${LABEL}){1,8}`, 'iy');

/** Ends of addresses common enough to tell an address that is written with blanks from a sentence. */
const COMMON_ENDS =
  'com|net|org|edu|gov|info|biz|io|co|me|app|dev|eu|uk|us|ca|au|nz|ie|in|de|at|ch|fr|be|nl|es|mx|ar|cl|pt|br|it|pl|se|no|dk|fi|gr|cz|ro|hu|ru|ua|tr|jp|cn|kr';
const DOT = '(?:\\s?\\.\\s?|\\s?[([{]\\s?(?:dot|punto|\\.)\\s?[)\\]}]\\s?|\\s(?:dot|punto)\\s)';
const LOOSE_DOMAIN = new RegExp(
  `[a-z0-9-]{1,63}(?:${DOT}[a-z0-9-]{1,63}){0,2}?${DOT}(?:${COMMON_ENDS})(?:${DOT}(?:uk|au|nz|br|mx|ar|jp|in))?(?![a-z0-9-])`,
  'iy',
);
const AT = /(?<bare>\s(?:at|arroba)\s)|\s?[([{<]\s?(?:at|@|arroba)\s?[)\]}>]\s?|(?<blanks>\s?@\s|\s@\s?)|(?<tight>@)/gi;
const ADDRESS_WORD = /\b(?:e-?mails?|mail|address|correo|inbox|write|reach|contact)\b/i;
const REACH = 48;

/** name@example.com, name @ example.com, name [at] example [dot] com, and "name at example dot com" where mail is spoken of. */
export function findEmails(plain: string): Finding[] {
  const found: Finding[] = [];
  for (const match of plain.matchAll(AT)) {
    const { 0: sign, index } = match;
    const isTight = match.groups?.tight !== undefined;
    const start = startOfLocal(plain, index);
    const after = index + sign.length;
    if (start === index || start < (found.at(-1)?.end ?? 0)) continue;
    const domain = isTight ? DOMAIN : LOOSE_DOMAIN;
    domain.lastIndex = after;
    const written = domain.exec(plain)?.[0];
    if (!written || (isTight && !/\.[^.\d]{2,}$/.test(written))) continue;
    // "49.99 @ example.com" is a price in a shop.
    if (!isTight && !/[a-z]/i.test(plain.slice(start, index))) continue;
    if (match.groups?.bare && !isSpelledOut(plain, start, written)) continue;
    const end = after + written.length;
    found.push({ kind: 'email', start, end, value: addressOf(plain.slice(start, index), written) });
  }
  return found;
}

function startOfLocal(plain: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST_LOCAL && LOCAL_UNIT.test(plain.charAt(start - 1))) start -= 1;
  return start;
}

/** "look at example dot com" is advice; "mail me: name at example dot com" is an address. */
function isSpelledOut(plain: string, start: number, domain: string): boolean {
  return /dot|punto/i.test(domain) && ADDRESS_WORD.test(plain.slice(Math.max(0, start - REACH), start));
}

function addressOf(local: string, domain: string): string {
  const dotted = domain
    .toLowerCase()
    .replaceAll(/\s|[([{)\]}]/g, '')
    .replaceAll(/(?<=[^.])(?:dot|punto)(?=[^.])/g, '.');
  return `${local.toLowerCase()}@${dotted}`;
}
