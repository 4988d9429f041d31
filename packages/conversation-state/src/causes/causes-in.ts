import { CAUSES, type Cause } from '@evenkeel/library';
import type { ConversationState } from '../state.ts';

/** Words that name what went wrong. All patterns of a cause must be found; the text is lower case with straight quotes. */
const CUES: Record<Cause, readonly RegExp[]> = {
  'late-delivery': [
    /\b(?:parcels?|packages?|orders?|deliver(?:y|ies|ed)|shipments?|courier|driver|post)\b/,
    /\b(?:late|delay(?:ed|s)?|never|still|hasn'?t|haven'?t|didn'?t|not (?:arrived|here|come|been|shipped|moved)|lost|missing|nowhere|where(?:'?s| is| are)?|stuck|no sign|overdue)\b/,
  ],
  'wrong-item': [
    /\bwrong (?:items?|sizes?|colou?rs?|ones?|products?|orders?|models?|parts?|shoes|boots|version|meal|food|pizza)\b|\bnot what i (?:ordered|asked for)\b|\b(?:sent|got|received|gave) (?:me |us )?(?:a |an |the |some )?(?:\w+ ){1,3}instead\b|\bsomeone else'?s (?:order|parcel)\b/,
  ],
  faulty: [
    /\b(?:broken?|faulty|defective|damaged|cracked|dead|leak(?:s|ed|ing)|crash(?:es|ed|ing)|smash(?:ed)?|freez(?:es|ing)|froze)\b|\b(?:doesn'?t|does not|won'?t|will not|isn'?t|not|stopped|stops|never) (?:even )?(?:work(?:s|ed|ing)?|turn(?:s|ing)? on|start(?:s|ing)?|charg(?:e|es|ing)|heat(?:s|ing)?|switch on)\b/,
  ],
  billing: [
    /\b(?:over)?charg(?:ed|es|ing)\b|\binvoices?\b|\bbill(?:s|ed|ing)?\b|\bdirect debit\b|\bpaid twice\b|\btook (?:the )?(?:money|[£$€]?\d+)|\bfees?\b/,
  ],
  refund: [/\brefund(?:s|ed)?\b|\bmoney back\b/],
  outage: [
    /\boutage\b|\boffline\b|\bno (?:internet|signal|service|power|connection|heating|hot water)\b|\b(?:internet|wifi|wi-fi|network|service|site|website|app|line|connection|broadband|power|server)\b.{0,24}\b(?:down|out|gone|dropp(?:ed|ing|s)|cut(?:s|ting)? out)\b/,
  ],
  cancelled: [/\b(?:you|they|was|were|been|got|gets?|is) (?:just |been )?cancell?ed\b|\bcancell?ed (?:my|our|the) \w+/],
  'account-access': [
    /\blocked (?:me )?out\b|\b(?:can'?t|cannot|can not|unable to|won'?t let me) (?:log|sign|get) ?in(?:to)?\b|\bpassword\b|\baccount (?:is|was|has been|got) (?:locked|blocked|suspended|closed)\b/,
  ],
  'broken-promise': [
    /\bpromis(?:ed|e)\b|\b(?:was|were|been) assured\b|\btold (?:me |us )?(?:that )?(?:it|this|he|she|they|you|the \w+)(?:'d|'ll| would| will)\b|\b(?:you|they|colleague|agent|rep|man|woman|guy|lady|someone|he|she) (?:\w+ )?(?:said|told me|told us|assured|swore)\b/,
  ],
};

/** Only the beginning of a long message is read: the cause is said early, and the fold stays cheap. */
export const CHARACTERS_READ = 600;

/** Lower case, straight quotes, the beginning only: what the cues of causes, facts and stages are written for. */
export function readable(text: string): string {
  return text.slice(0, CHARACTERS_READ).toLowerCase().replaceAll('’', "'");
}

/** What went wrong according to this message, in the order of the vocabulary. `text` comes from `readable`. */
export function causesIn(text: string): Cause[] {
  return CAUSES.filter((cause) => CUES[cause].every((cue) => cue.test(text)));
}

type Causes = ConversationState['causes'];

/** A fifth cause in one chat pushes out the oldest: nobody can answer five things at once. */
const CAUSES_KEPT = 4;

/** The causes with one more message; `newTurn` says whether the agent has answered since the last one. */
export function rememberCauses(
  causes: Causes,
  named: readonly Cause[],
  atCustomerMessage: number,
  newTurn: boolean,
): Causes {
  if (named.length === 0) return causes;
  const kept = causes.filter(({ cause }) => !named.includes(cause));
  const raised = named.map((cause) => {
    const turns = causes.find((known) => known.cause === cause)?.turns ?? 0;
    return { cause, turns: turns === 0 || newTurn ? turns + 1 : turns, atCustomerMessage };
  });
  return [...kept, ...raised].slice(-CAUSES_KEPT);
}
