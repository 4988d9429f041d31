/** The first `length` UTF-16 units, never half a character: a database refuses half of one. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 2);
  const isHalf = last >= 0xd800 && last <= 0xdbff;
  return `${text.slice(0, isHalf ? length - 2 : length - 1)}…`;
}
