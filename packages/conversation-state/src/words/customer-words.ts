import { CAUSE_HINTS } from '../causes/causes-in.ts';
import { ANSWER_HINTS } from '../circumstances/reports-no-answer.ts';
import { FACT_HINTS } from '../facts/facts-in.ts';
import { type ReadText, readable } from './readable.ts';
import { hintsIn, wordHints } from './word-hints.ts';

/** What is looked for in a customer's words, all in one pass. */
const CUSTOMER_HINTS = wordHints([...CAUSE_HINTS, ...FACT_HINTS, ...ANSWER_HINTS]);

export function readCustomer(message: string): ReadText {
  const text = readable(message);
  return { text, hints: hintsIn(text, CUSTOMER_HINTS) };
}
