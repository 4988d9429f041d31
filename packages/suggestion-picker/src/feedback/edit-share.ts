/** More words than a card or an answer to it has; the rest of a longer text changes nothing. */
const WORDS_COMPARED = 120;

/** How much of an inserted text was changed before it was sent, by words: 0 as it was, 1 nothing left of it. */
export function editShare(inserted: string, sent: string): number {
  const [before, after] = [wordsOf(inserted), wordsOf(sent)];
  const longer = Math.max(before.length, after.length);
  return longer === 0 ? 0 : Math.round((distance(before, after) / longer) * 100) / 100;
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, WORDS_COMPARED) ?? []
  );
}

/** Words put in, taken out or exchanged. */
function distance(before: readonly string[], after: readonly string[]): number {
  let row = Array.from({ length: after.length + 1 }, (_, index) => index);
  for (const [at, word] of before.entries()) {
    const next = [at + 1];
    for (const [index, other] of after.entries()) {
      const exchanged = (row[index] ?? 0) + (word === other ? 0 : 1);
      next.push(Math.min(exchanged, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
