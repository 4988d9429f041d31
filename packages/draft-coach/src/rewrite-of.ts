import type { CompiledDraftRule } from './compile-draft-rules.ts';
import type { DraftRewrite } from './draft-finding.ts';
import { capitalized, changesArticle, endOfMarks, isCapital } from './edges.ts';
import { fillTemplate, wordAsWritten } from './fill-template.ts';
import type { DraftReading, DraftToken, Sentence } from './read-draft.ts';
import { standsAt } from './stands-at.ts';
import { takeOut, takeOutSentence } from './take-out.ts';

/**
 * The rewrite of a match over tokens [first, last], or null where the grammar is not sure or something would be lost: an
 * address, a number or a quotation among the words is never touched.
 */
export function rewriteOf(
  compiled: CompiledDraftRule,
  first: number,
  last: number,
  draft: DraftReading,
): DraftRewrite | null {
  const { rewrite } = compiled.rule;
  if (rewrite === null || !standsAt(rewrite.at ?? 'anywhere', first, last, draft)) return null;
  const isSentence = rewrite.at === 'whole-sentence';
  const sentence = draft.sentences[(draft.tokens[first] as DraftToken).sentence] as Sentence;
  const [from, to] = isSentence ? [sentence.first, sentence.last] : [first, last];
  const text = fillTemplate(rewrite.to, compiled, first, last, draft);
  if (text === null || !keepsAll(from, to, text, draft)) return null;
  if (isSentence) return text === '' ? takeOutSentence(draft, sentence) : sentenceInstead(draft, sentence, text);
  if (text === '') return takeOut(draft, first, last);
  return wordsInstead(draft, first, last, text);
}

/** Nothing but words and what joins them is replaced; a number comes through unchanged. */
function keepsAll(from: number, to: number, rewritten: string, { text, tokens }: DraftReading): boolean {
  for (let at = from; at <= to; at++) {
    const { kind, start, end, isQuoted } = tokens[at] as DraftToken;
    if (isQuoted) return false;
    if (kind !== 'word' && !rewritten.includes(text.slice(start, end))) return false;
    const before = at > from ? tokens[at - 1] : undefined;
    if (before && !/^[\s,'\u2019-]*$/.test(text.slice(before.end, start))) return false;
  }
  return true;
}

function sentenceInstead({ text, tokens }: DraftReading, sentence: Sentence, rewritten: string): DraftRewrite {
  const { start } = tokens[sentence.first] as DraftToken;
  const wordsEnd = (tokens[sentence.last] as DraftToken).end;
  const end = endOfMarks(text, wordsEnd);
  const marks = text.slice(wordsEnd, end);
  const closing = marks === '' ? '' : marks.includes('?') ? '?' : '.';
  return { start, end, text: capitalized(rewritten) + closing };
}

function wordsInstead(draft: DraftReading, first: number, last: number, rewritten: string): DraftRewrite | null {
  const { text, tokens, sentences } = draft;
  const head = tokens[first] as DraftToken;
  const tail = tokens[last] as DraftToken;
  let { start } = head;
  let { end } = tail;
  let words = rewritten;
  const opens = sentences[head.sentence]?.first === first;
  // In the middle of a sentence, "I" and "EOD" have their capitals of themselves.
  if (isCapital(text[start]) && (opens || !(head.isCapitals || head.info.word === 'i'))) words = capitalized(words);
  // Half of a contraction goes with the match, the other half is written out.
  const before = tokens[first - 1];
  if (head.part === 'second' && before) {
    words = `${wordAsWritten(text, before)} ${words}`;
    start = before.start;
  }
  const after = tokens[last + 1];
  if (tail.part === 'first' && after) {
    words = `${words} ${after.info.word}`;
    end = after.end;
  }
  if (changesArticle(before, text[start], words[0])) return null;
  return words === text.slice(start, end) ? null : { start, end, text: words };
}
