import { ANSWER_HINTS } from '../circumstances/reports-no-answer.ts';
import { FACT_HINTS } from '../facts/facts-in.ts';
import { NOTE_HINTS } from '../notes/fold-notes.ts';
import { readWords, type WordsRead, wordHints } from './read-words.ts';
import { readable } from './readable.ts';

/** A customer's message as the fold reads it: `text` as `readable` gives it. */
export interface ReadText extends WordsRead {
  text: string;
  /** The words of its last question; empty when it asks nothing. */
  question: number[];
}

/** What is looked for in a customer's words, all in one pass. */
const CUSTOMER_HINTS = wordHints([...FACT_HINTS, ...ANSWER_HINTS, ...NOTE_HINTS]);

/** Shared by all messages that ask nothing. */
const NO_WORDS: number[] = [];

export function readCustomer(message: string): ReadText {
  const text = readable(message);
  const { hints, words } = readWords(text, CUSTOMER_HINTS);
  const end = text.lastIndexOf('?');
  const question = end < 0 ? NO_WORDS : readWords(lastSentence(text, end), CUSTOMER_HINTS).words;
  return { text, hints, words, question };
}

/** What stands between the end of a sentence and the end of the one before. */
function lastSentence(text: string, end: number): string {
  let start = end;
  while (start > 0 && !'.!?\n'.includes(text.charAt(start - 1))) start -= 1;
  return text.slice(start, end);
}
