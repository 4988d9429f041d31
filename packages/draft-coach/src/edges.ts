import type { DraftToken } from './read-draft.ts';

/** Marks that end a sentence, behind its last word. */
export function endOfMarks(text: string, index: number): number {
  let end = index;
  while (end < text.length && '.!?…'.includes(text[end] as string)) end++;
  return end;
}

/** "a" before another beginning may have to be "an". */
export function changesArticle(
  before: DraftToken | undefined,
  old: string | undefined,
  now: string | undefined,
): boolean {
  if (before?.info.word !== 'a' && before?.info.word !== 'an') return false;
  return isVowel(old) !== isVowel(now);
}

function isVowel(letter = ''): boolean {
  return letter !== '' && 'aeiouAEIOU'.includes(letter);
}

export function isCapital(letter = ''): boolean {
  return letter.toLowerCase() !== letter;
}

export function capitalized(words: string): string {
  const letter = String.fromCodePoint(words.codePointAt(0) ?? 32);
  return letter.toUpperCase() + words.slice(letter.length);
}
