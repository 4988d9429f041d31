import type { DraftPlace } from '@evenkeel/library';
import type { DraftReading, DraftToken, Sentence } from './read-draft.ts';

/** What may come before a sentence proper. */
const OPENERS = new Set('and but so then now also well ok okay yes no hi hello hey sorry please thanks'.split(' '));
/** Beside a sentence that is nothing but the wording. */
const COURTESY = new Set([...OPENERS, 'sir', 'madam', 'there', 'just', 'really']);

/** Whether tokens [first, last] stand there in their sentence. */
export function standsAt(
  place: DraftPlace,
  first: number,
  last: number,
  { text, tokens, sentences }: DraftReading,
): boolean {
  if (place === 'anywhere') return true;
  const sentence = sentences[(tokens[first] as DraftToken).sentence] as Sentence;
  if (!areAll(OPENERS, tokens, sentence.first, first)) return false;
  if (place === 'sentence-start') return true;
  if (place === 'before-comma') return isCommaAt(text, (tokens[last] as DraftToken).end);
  return (
    last <= sentence.last &&
    areAll(COURTESY, tokens, sentence.first, first) &&
    areAll(COURTESY, tokens, last + 1, sentence.last + 1)
  );
}

/** More of them than this is no opening any more. */
const MAX_BESIDE = 4;

function areAll(words: ReadonlySet<string>, tokens: readonly DraftToken[], from: number, end: number): boolean {
  if (end - from > MAX_BESIDE) return false;
  for (let at = from; at < end; at++) if (!words.has((tokens[at] as DraftToken).info.word)) return false;
  return true;
}

function isCommaAt(text: string, index: number): boolean {
  return text[index] === ',' || (text[index] === ' ' && text[index + 1] === ',');
}
