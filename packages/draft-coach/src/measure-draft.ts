import type { DraftMeasure } from '@evenkeel/library';
import { askedButUnanswered } from './asked-but-unanswered.ts';
import type { DraftContext, DraftRewrite } from './draft-finding.ts';
import { inSmallLetters, isLoud } from './in-small-letters.ts';
import { type DraftReading, type DraftToken, type Sentence, wordsIn } from './read-draft.ts';
import { splitBlock } from './split-block.ts';

/** Where a measure is passed, and what would mend it. */
export interface Passed {
  start: number;
  end: number;
  rewrite: DraftRewrite | null;
}

/** What went before, read once. */
export interface ChatBefore {
  /** Sentences the agent has sent, by their words. */
  sentences: ReadonlySet<string>;
  apologies: number;
  question: DraftReading | null;
}

/** Null while the measure is kept. */
export function measureDraft(
  { measure, limit }: DraftMeasure,
  draft: DraftReading,
  before: ChatBefore,
  context: DraftContext,
): Passed | null {
  switch (measure) {
    case 'block-words':
      return longBlock(draft, limit);
    case 'sentence-words':
      return longSentence(draft, limit);
    case 'capital-words':
      return shouting(draft, limit);
    case 'exclamation-marks':
      return tooManyMarks(draft.text, '!', limit);
    case 'question-marks':
      return tooManyMarks(draft.text, '?', limit);
    case 'apologies':
      return tooManyApologies(draft, before, limit);
    case 'repeated-sentence':
      return repeatedSentence(draft, before, limit);
    case 'customer-typing':
      return context.customerIsTyping ? { start: 0, end: draft.text.length, rewrite: null } : null;
    case 'question-skipped':
      if (before.question === null || wordsIn(draft.tokens, 0, draft.tokens.length) < limit) return null;
      return askedButUnanswered(before.question, draft) ? { start: 0, end: draft.text.length, rewrite: null } : null;
  }
}

function longBlock(draft: DraftReading, limit: number): Passed | null {
  const { text, tokens } = draft;
  let from = 0;
  for (let at = 1; at <= tokens.length; at++) {
    const previous = tokens[at - 1] as DraftToken;
    const next = tokens[at];
    if (next && !(next.sentence > previous.sentence && text.slice(previous.end, next.start).includes('\n'))) continue;
    if (wordsIn(tokens, from, at) > limit) {
      const start = (tokens[from] as DraftToken).start;
      return { start, end: previous.end, rewrite: splitBlock(draft, from, at, limit) };
    }
    from = at;
  }
  return null;
}

function longSentence({ tokens, sentences }: DraftReading, limit: number): Passed | null {
  const long = sentences.find(({ first, last }) => wordsIn(tokens, first, last + 1) > limit);
  return long ? spanOf(tokens, long) : null;
}

function shouting({ text, tokens }: DraftReading, limit: number): Passed | null {
  let first = -1;
  let last = -1;
  let loud = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    if (token && isLoud(text, token)) {
      if (loud === 0) first = at;
      last = at;
      if (token.part !== 'second') loud++;
    } else if (token && loud > 0 && (token.isCapitals || token.end - token.start === 1)) {
      // "I", "a" and an abbreviation are as loud as their neighbours.
    } else {
      if (loud > limit) {
        const { start, end } = spanOf(tokens, { first, last });
        return { start, end, rewrite: inSmallLetters(text, tokens, first, last) };
      }
      loud = 0;
    }
  }
  return null;
}

function tooManyMarks(text: string, mark: '!' | '?', limit: number): Passed | null {
  let count = 0;
  const start = text.indexOf(mark);
  for (let at = start; at >= 0; at = text.indexOf(mark, at + 1)) count++;
  if (count <= limit) return null;
  const end = text.lastIndexOf(mark) + 1;
  const spoken = text.slice(start, end);
  if (mark === '?' || /["\u201c\u201d]|:\/\/|www\./.test(spoken)) return { start, end, rewrite: null };
  const steady = spoken.replace(/[!?]+/g, (marks) => (marks.includes('?') ? '?' : '.'));
  return { start, end, rewrite: { start, end, text: steady } };
}

const APOLOGIES = new Set(['sorry', 'apologise', 'apologize', 'apologies', 'apology', 'apologising', 'apologizing']);

export function apologiesIn({ tokens }: DraftReading): DraftToken[] {
  return tokens.filter(({ info, isQuoted }) => !isQuoted && APOLOGIES.has(info.word));
}

function tooManyApologies(draft: DraftReading, { apologies }: ChatBefore, limit: number): Passed | null {
  const one = apologiesIn(draft)[Math.max(0, limit - apologies)];
  return one ? { start: one.start, end: one.end, rewrite: null } : null;
}

function repeatedSentence({ tokens, sentences }: DraftReading, before: ChatBefore, limit: number): Passed | null {
  if (before.sentences.size === 0) return null;
  const again = sentences.find(
    (sentence) => sentence.last - sentence.first + 1 >= limit && before.sentences.has(wordsOf(tokens, sentence)),
  );
  return again ? spanOf(tokens, again) : null;
}

export function wordsOf(tokens: readonly DraftToken[], { first, last }: Sentence): string {
  let words = '';
  for (let at = first; at <= last; at++) words += ` ${(tokens[at] as DraftToken).info.word}`;
  return words;
}

function spanOf(tokens: readonly DraftToken[], { first, last }: Sentence): Passed {
  return { start: (tokens[first] as DraftToken).start, end: (tokens[last] as DraftToken).end, rewrite: null };
}
