/** "Maria Keller" is addressed as Maria, "Dr. Helena Roth" as Dr. Roth; "xx_rage_xx" is no name anybody would say. */
export function spokenName(name: string): string | null {
  const words = name.trim().split(/\s+/);
  const [first = '', ...others] = words;
  if (!words.every((word) => NAME.test(word))) return null;
  const last = others.at(-1);
  return TITLE.test(first) && last !== undefined ? `${first} ${last}` : first;
}

const NAME = /^\p{L}[\p{L}\p{M}.'’-]*$/u;
const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|herr|frau)\.?$/i;

/** Whether a text calls this person by the name a phrase would use (T14). */
export function callsByName(text: string, name: string): boolean {
  const spoken = spokenName(name);
  if (spoken === null) return false;
  const at = text.toLowerCase().indexOf(spoken.toLowerCase());
  return at >= 0 && !isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + spoken.length));
}

function isLetter(sign: string): boolean {
  return /\p{L}/u.test(sign);
}
