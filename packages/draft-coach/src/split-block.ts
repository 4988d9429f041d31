import type { DraftRewrite } from './draft-finding.ts';
import { type DraftReading, type DraftToken, type Sentence, wordsIn } from './read-draft.ts';

/** The block of tokens [from, end) in paragraphs of at most `limit` words; null when one of its sentences is longer. */
export function splitBlock(draft: DraftReading, from: number, end: number, limit: number): DraftRewrite | null {
  const { text, tokens, sentences } = draft;
  const start = (tokens[from] as DraftToken).start;
  const blockEnd = (tokens[end - 1] as DraftToken).end;
  let rewritten = '';
  let done = start;
  let words = 0;
  for (let index = (tokens[from] as DraftToken).sentence; ; index++) {
    const sentence = sentences[index] as Sentence | undefined;
    if (sentence === undefined || sentence.first >= end) break;
    const own = wordsIn(tokens, sentence.first, sentence.last + 1);
    if (own > limit) return null;
    const head = tokens[sentence.first] as DraftToken;
    if (words + own > limit && words > 0) {
      const space = lastSpace(text, done, head.start);
      if (space < 0 || head.isQuoted) return null;
      rewritten += `${text.slice(done, space)}\n\n`;
      done = space + 1;
      words = 0;
    }
    words += own;
  }
  return { start, end: blockEnd, text: rewritten + text.slice(done, blockEnd) };
}

/** The space before a sentence, with nothing but an opening sign between. */
function lastSpace(text: string, from: number, before: number): number {
  const space = text.lastIndexOf(' ', before - 1);
  return space >= from && before - space <= 2 ? space : -1;
}
