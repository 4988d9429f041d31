import { writtenOut } from '@evenkeel/library';
import {
  NO_BREAK,
  type Reading,
  readMessage,
  SENTENCE_BREAK,
  type Token,
  type Vocabulary,
} from '@evenkeel/scoring-engine/patterns';

/** A word of a draft. A contraction is two of them, and "'ll" has the info of "will". */
export interface DraftToken extends Token {
  part: 'whole' | 'first' | 'second';
  /** Its place in `sentences`. */
  sentence: number;
}

/** Tokens [first, last] that no end of a sentence divides. */
export interface Sentence {
  first: number;
  last: number;
}

export interface DraftReading {
  text: string;
  tokens: DraftToken[];
  sentences: Sentence[];
}

/** Cut into words and sentences with their spans, contractions written out. Linear; never throws. */
export function readDraft(text: string, vocabulary: Vocabulary): DraftReading {
  const tokens: DraftToken[] = [];
  const sentences: Sentence[] = [];
  const reading: Reading = readMessage(text, vocabulary);
  for (const token of reading.tokens) {
    if (sentences.length === 0 || token.breakBefore === SENTENCE_BREAK) {
      sentences.push({ first: tokens.length, last: tokens.length });
    }
    const sentence = sentences.length - 1;
    const words = contractionOf(token);
    if (words === null) {
      tokens.push(partOf(token, token.info, token.start, token.end, 'whole', sentence));
    } else {
      const cut = token.start + sharedLength(text, token, words[0]);
      tokens.push(partOf(token, vocabulary.look(words[0]), token.start, cut, 'first', sentence));
      tokens.push(partOf(token, vocabulary.look(words[1]), cut, token.end, 'second', sentence));
    }
    (sentences[sentence] as Sentence).last = tokens.length - 1;
  }
  return { text, tokens, sentences };
}

/** Words are folded without their apostrophes: one that is written longer has some. */
function contractionOf({ kind, info: { word }, start, end }: Token): readonly [string, string] | null {
  return kind === 'word' ? writtenOut(word, end - start > word.length) : null;
}

/** Field by field: spreading a token costs more than reading it. */
function partOf(
  { kind, breakBefore, isCapitals, isQuoted, claimSize }: Token,
  info: Token['info'],
  start: number,
  end: number,
  part: DraftToken['part'],
  sentence: number,
): DraftToken {
  const isInside = part === 'second';
  return {
    info,
    kind,
    start,
    end,
    breakBefore: isInside ? NO_BREAK : breakBefore,
    isCapitals,
    isQuoted,
    claimSize,
    part,
    sentence,
  };
}

/** How much of the first word the contraction still has: all of "can" in "can't", a "w" of "will" in "won't". */
function sharedLength(text: string, { start, end }: Token, word: string): number {
  let length = 0;
  while (length < word.length && start + length < end - 1 && text[start + length]?.toLowerCase() === word[length])
    length++;
  return Math.max(length, 1);
}

/** A contraction is one word. */
export function wordsIn(tokens: readonly DraftToken[], from: number, end: number): number {
  let words = 0;
  for (let at = from; at < end; at++) if ((tokens[at] as DraftToken).part !== 'second') words++;
  return words;
}
