import type { Finding } from './finding.ts';

const IS = '(?:\\s{0,2}(?:\\b(?:is|was|es)\\b|:|=|->)){1,2}\\s{0,3}';

/** A word that says secret, what binds it, and the secret; group 1 is what is hidden. */
const SECRETS: readonly RegExp[] = [
  // The number on the back of a card.
  /\b(?:cvv2?|cvc2?|cv2|csc|security code|c[oó]digo de seguridad)\b(?:[\s:#=.(-]{0,3}\b(?:number|code|no|is|was|es|of|on|the|back|card))*[\s:#=.(-]{0,3}(\d{3,4})(?!\d)/dgi,
  new RegExp(
    `\\b(?:pin|passcode|otp|(?:verification|one[- ]time|login|2fa|sms|auth\\w{0,11}) (?:code|password|pin))(?: (?:code|number))?${IS}(\\d{4,8})(?!\\d)`,
    'dgi',
  ),
  // With a figure or a sign in it: "my password is wrong" is a complaint, and no password.
  new RegExp(
    `\\b(?:pass(?:word|code|phrase)?|pwd|pw|contrase[nñ]a|clave)(?: (?:for|of|to|de) (?:my|the|mi)? ?\\w{1,20})?${IS}["'\`]?((?=[^\\s•⟦]*[\\d!@#$%^&*_+=~?-])[^\\s•⟦⟧]{4,64})`,
    'dgi',
  ),
];

/** A word as people write them, with or without a mark behind: it is no password after "password is". */
const WORD = /^[a-z]+(?:['-][a-z]+){0,4}[!?.,]*$/i;

/** After a card: when it ends, then the number on its back. */
const EXPIRY_AND_CODE =
  /^[\s,;.|/-]{0,4}(?:(?:exp\w{0,8}|valid(?: thru)?)[\s:.]{0,3})?(?:0?[1-9]|1[0-2])[\s/.-]{1,3}(?:20)?[2-4]\d[\s,;.|/-]{1,4}(\d{3,4})(?!\d)/d;
const REACH = 48;

/** Security codes beside a card, one-time codes and passwords that somebody wrote into the chat. */
export function findSecrets(plain: string, cards: readonly Finding[]): Finding[] {
  const found = SECRETS.flatMap((pattern) => [...plain.matchAll(pattern)])
    .map((match) => secretAt(plain, match.indices?.[1], 0))
    .filter((secret) => !WORD.test(secret.value));
  for (const { end } of cards) {
    const code = EXPIRY_AND_CODE.exec(plain.slice(end, end + REACH))?.indices?.[1];
    if (code) found.push(secretAt(plain, code, end));
  }
  return found;
}

function secretAt(plain: string, [start, end]: readonly [number, number] = [0, 0], offset: number): Finding {
  return {
    kind: 'secret',
    start: start + offset,
    end: end + offset,
    value: plain.slice(start + offset, end + offset),
  };
}
