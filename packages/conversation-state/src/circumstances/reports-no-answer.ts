import type { ReadText } from '../words/read-customer.ts';
import type { Circumstance } from './circumstance.ts';

const SPEAKS_OF_ANSWERS = 1 << 23;

/** Without one of these words nobody says that a question was passed over. */
export const ANSWER_HINTS: readonly (readonly [hint: number, words: string])[] = [
  [SPEAKS_OF_ANSWERS, 'answer answered answering answers question questions asked ignoring ignored ignore'],
];

/** Said of this chat. "Nobody answers the phone" is another complaint, "not what I asked for" a wrong item. */
const NO_ANSWER = new RegExp(
  [
    "\\b(?:do|did|does|have|has|are|is|was)(?:n't| not| never) (?:even |yet |really |actually )?answer(?:ed|ing)?\\b(?! the (?:phone|door))",
    '\\b(?:never|without|stop|avoid(?:ed|ing)?|instead of|not) (?:answered|answering)\\b',
    '\\b(?:answer|answered|answering|ignore|ignored|ignoring) (?:just |only |half of |any of |all of )?(?:my|our|the|that|half) (?:\\w+ )?questions?\\b',
    '\\bignor(?:e|ed|ing) (?:half of )?what i (?:ask|asked|say|said|write|wrote)\\b',
    "\\b(?:not|isn't|wasn't) (?:what i asked(?! for)|an answer|my question)\\b",
    '\\bi (?:already |just )?asked (?:you )?(?:a question|if|whether|when|why|how|where|who)\\b',
  ].join('|'),
);

/** The customer says in so many words that a question was not answered. */
export function reportsNoAnswer({ text, hints }: ReadText): Circumstance | null {
  if ((hints & SPEAKS_OF_ANSWERS) === 0) return null;
  const match = NO_ANSWER.exec(text);
  if (match === null) return null;
  return {
    words: 'Says a question was not answered',
    span: { start: match.index, end: match.index + match[0].length },
  };
}
