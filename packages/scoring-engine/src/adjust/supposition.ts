import { NO_BREAK, type Token } from '../normalize/read-message.ts';
import { SUPPOSED } from '../tuning.ts';
import { NEGATOR, SUPPOSING } from './word-roles.ts';

/** "As if you cared" and "even if" suppose nothing. */
const NOT_SUPPOSING = new Set(['as', 'even', 'only', 'see', 'wonder']);
/** Words from the "if" to what is supposed. */
const SUPPOSITION_REACH = 7;
/** "I would be angry": the feeling comes soon after. */
const WOULD_REACH = 3;

/**
 * What may happen one day has not happened: "if it breaks", "in case it is late", "should it break", "I would be angry". A condition with a
 * "not" in it presses ("if you do not answer …") and keeps its weight.
 */
export function suppositionWeight(tokens: readonly Token[], first: number): number {
  for (let at = first - 1; at >= 0 && first - at <= SUPPOSITION_REACH; at--) {
    if ((tokens[at + 1] as Token).breakBefore !== NO_BREAK) return 1;
    const { word, roles } = (tokens[at] as Token).info;
    if (roles & NEGATOR) return 1;
    if (!(roles & SUPPOSING)) continue;
    const before = tokens[at - 1]?.info.word ?? '';
    if (word === 'case') {
      if (before === 'in') return SUPPOSED;
    } else if (word === 'would') {
      if (first - at <= WOULD_REACH && tokens[at + 1]?.info.word === 'be') return SUPPOSED;
    } else if (word === 'should') {
      if (at === 0 || (tokens[at] as Token).breakBefore !== NO_BREAK) return SUPPOSED;
    } else return NOT_SUPPOSING.has(before) ? 1 : SUPPOSED;
  }
  return 1;
}
