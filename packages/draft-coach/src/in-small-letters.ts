import type { DraftRewrite } from './draft-finding.ts';
import type { DraftToken } from './read-draft.ts';

/** Written in capitals without being loud. */
const LETTER_WORDS = new Set(
  'PIN URL ID PDF SMS VAT USB TV UK USA EU FAQ CEO PC SIM GPS HDMI WIFI ATM IBAN BIC CVV CVC HTML CSV JPG PNG DVD CD LED'.split(
    ' ',
  ),
);

/** A word in capitals, and no abbreviation. */
export function isLoud(text: string, { isCapitals, kind, start, end, part }: DraftToken): boolean {
  if (!isCapitals || kind !== 'word') return false;
  return part !== 'whole' || !LETTER_WORDS.has(text.slice(start, end));
}

/** Tokens [first, last] as they would be said quietly; null where something else than words stands between them. */
export function inSmallLetters(
  text: string,
  tokens: readonly DraftToken[],
  first: number,
  last: number,
): DraftRewrite | null {
  const { start } = tokens[first] as DraftToken;
  const { end } = tokens[last] as DraftToken;
  let quiet = '';
  let done = start;
  for (let at = first; at <= last; at++) {
    const token = tokens[at] as DraftToken;
    const between = text.slice(done, token.start);
    // An address is no token; what is quoted is not the agent's.
    if (token.isQuoted || /[\p{L}\d]/u.test(between)) return null;
    quiet += between;
    const word = text.slice(token.start, token.end);
    const opens = at === 0 || (tokens[at - 1] as DraftToken).sentence !== token.sentence;
    quiet += isLoud(text, token) ? quietly(word, opens) : word;
    done = token.end;
  }
  return { start, end, text: quiet };
}

function quietly(word: string, opens: boolean): string {
  const small = word.toLowerCase();
  const isI = /^i(?:['\u2019]|$)/.test(small);
  return opens || isI ? small.charAt(0).toUpperCase() + small.slice(1) : small;
}
