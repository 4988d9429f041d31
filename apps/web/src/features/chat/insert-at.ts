/**
 * Puts text in place of a selection, with a space where two words would touch.
 * Gives the new text and where the caret belongs: behind what was put in.
 */
export function insertAt(
  text: string,
  { start, end }: { start: number; end: number },
  inserted: string,
): { text: string; caret: number } {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const gapBefore = /\S$/.test(before) ? ' ' : '';
  const gapAfter = /^[^\s.,;:!?)]/.test(after) ? ' ' : '';
  const upToCaret = before + gapBefore + inserted;
  return { text: upToCaret + gapAfter + after, caret: upToCaret.length };
}
