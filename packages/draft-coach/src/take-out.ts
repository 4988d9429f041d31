import type { DraftRewrite } from './draft-finding.ts';
import { capitalized, changesArticle, endOfMarks, isCapital } from './edges.ts';
import type { DraftReading, DraftToken, Sentence } from './read-draft.ts';

/** Takes tokens [first, last] out of their sentence, with the commas that only they needed. */
export function takeOut(draft: DraftReading, first: number, last: number): DraftRewrite | null {
  const { text, tokens, sentences } = draft;
  const head = tokens[first] as DraftToken;
  const tail = tokens[last] as DraftToken;
  // Half of a contraction would be left behind.
  if (head.part === 'second' || tail.part === 'first') return null;
  const sentence = sentences[head.sentence] as Sentence;
  if (sentence.first === first && sentence.last === last) return takeOutSentence(draft, sentence);
  const afterSpaces = skipSpaces(text, tail.end);
  const hasCommaAfter = text[afterSpaces] === ',';
  const next = hasCommaAfter ? skipSpaces(text, afterSpaces + 1) : afterSpaces;
  if (sentence.first === first) {
    const letter = String.fromCodePoint(text.codePointAt(next) ?? 32);
    return {
      start: head.start,
      end: next + letter.length,
      text: isCapital(text[head.start]) ? capitalized(letter) : letter,
    };
  }
  if (changesArticle(tokens[first - 1], text[head.start], text[next])) return null;
  const wordsBefore = skipSpacesBack(text, head.start);
  const hasCommaBefore = text[wordsBefore - 1] === ',';
  if (hasCommaBefore && hasCommaAfter) return { start: wordsBefore - 1, end: afterSpaces + 1, text: '' };
  if (hasCommaBefore && sentence.last === last) return { start: wordsBefore - 1, end: tail.end, text: '' };
  if (hasCommaAfter) return { start: head.start, end: next, text: '' };
  return { start: wordsBefore, end: tail.end, text: '' };
}

/** Takes a sentence out, with its marks and the space that parted it from the next. */
export function takeOutSentence({ text, tokens }: DraftReading, { first, last }: Sentence): DraftRewrite {
  const { start } = tokens[first] as DraftToken;
  const end = endOfMarks(text, (tokens[last] as DraftToken).end);
  const next = skipSpaces(text, end);
  if (next < text.length && text[next] !== '\n') return { start, end: next, text: '' };
  return { start: skipSpacesBack(text, start), end, text: '' };
}

function skipSpaces(text: string, index: number): number {
  let at = index;
  while (text[at] === ' ') at++;
  return at;
}

function skipSpacesBack(text: string, index: number): number {
  let at = index;
  while (text[at - 1] === ' ') at--;
  return at;
}
