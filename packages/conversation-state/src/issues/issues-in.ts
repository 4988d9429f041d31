import type { Issue } from '@evenkeel/library';
import type { ConversationState } from '../state.ts';
import type { ReadText } from '../words/read-customer.ts';

/**
 * How a issue is told. All patterns must be found; the text is lower case with straight quotes. Each text they can find has one
 * of the words, so a text without them need not be tried.
 */
interface Cue {
  words: string;
  patterns: readonly RegExp[];
}

const CUES = {
  'late-delivery': {
    words:
      'parcel parcels package packages order orders delivery deliveries delivered shipment shipments courier driver post',
    patterns: [
      /\b(?:parcels?|packages?|orders?|deliver(?:y|ies|ed)|shipments?|courier|driver|post)\b/,
      /\b(?:late|delay(?:ed|s)?|never|still|hasn'?t|haven'?t|didn'?t|not (?:arrived|here|come|been|shipped|moved)|lost|missing|nowhere|where(?:'?s| is| are)?|stuck|no sign|overdue)\b/,
    ],
  },
  'wrong-item': {
    words: 'wrong ordered asked instead someone',
    patterns: [
      /\bwrong (?:items?|sizes?|colou?rs?|ones?|products?|orders?|models?|parts?|shoes|boots|version|meal|food|pizza)\b|\bnot what i (?:ordered|asked for)\b|\b(?:sent|got|received|gave) (?:me |us )?(?:a |an |the |some )?(?:\w+ ){1,3}instead\b|\bsomeone else'?s (?:order|parcel)\b/,
    ],
  },
  faulty: {
    words:
      'broke broken faulty defective damaged cracked dead leaks leaked leaking crashes crashed crashing smash smashed freezes freezing froze work works worked working turn turns turning start starts starting charge charges charging heat heats heating switch',
    patterns: [
      /\b(?:broken?|faulty|defective|damaged|cracked|dead|leak(?:s|ed|ing)|crash(?:es|ed|ing)|smash(?:ed)?|freez(?:es|ing)|froze)\b|\b(?:doesn'?t|does not|won'?t|will not|isn'?t|not|stopped|stops|never) (?:even )?(?:work(?:s|ed|ing)?|turn(?:s|ing)? on|start(?:s|ing)?|charg(?:e|es|ing)|heat(?:s|ing)?|switch on)\b/,
    ],
  },
  billing: {
    words:
      'charged charges charging overcharged overcharges overcharging invoice invoices bill bills billed billing debit paid took fee fees',
    patterns: [
      /\b(?:over)?charg(?:ed|es|ing)\b|\binvoices?\b|\bbill(?:s|ed|ing)?\b|\bdirect debit\b|\bpaid twice\b|\btook (?:the )?(?:money|[£$€]?\d+)|\bfees?\b/,
    ],
  },
  refund: {
    words: 'refund refunds refunded money',
    patterns: [/\brefund(?:s|ed)?\b|\bmoney back\b/],
  },
  outage: {
    words:
      'outage offline internet signal service power connection heating water wifi fi network site website app line broadband server',
    patterns: [
      /\boutage\b|\boffline\b|\bno (?:internet|signal|service|power|connection|heating|hot water)\b|\b(?:internet|wifi|wi-fi|network|service|site|website|app|line|connection|broadband|power|server)\b.{0,24}\b(?:down|out|gone|dropp(?:ed|ing|s)|cut(?:s|ting)? out)\b/,
    ],
  },
  cancelled: {
    words: 'cancelled canceled',
    patterns: [
      /\b(?:you|they|was|were|been|got|gets?|is) (?:just |been )?cancell?ed\b|\bcancell?ed (?:my|our|the) \w+/,
    ],
  },
  'account-access': {
    words: 'locked log login loginto sign signin signinto get getin getinto password account',
    patterns: [
      /\blocked (?:me )?out\b|\b(?:can'?t|cannot|can not|unable to|won'?t let me) (?:log|sign|get) ?in(?:to)?\b|\bpassword\b|\baccount (?:is|was|has been|got) (?:locked|blocked|suspended|closed)\b/,
    ],
  },
  'broken-promise': {
    words: 'promise promised assured told said swore',
    patterns: [
      /\bpromis(?:ed|e)\b|\b(?:was|were|been) assured\b|\btold (?:me |us )?(?:that )?(?:it|this|he|she|they|you|the \w+)(?:'d|'ll| would| will)\b|\b(?:you|they|colleague|agent|rep|man|woman|guy|lady|someone|he|she) (?:\w+ )?(?:said|told me|told us|assured|swore)\b/,
    ],
  },
} as const satisfies Partial<Record<Issue, Cue>>;

type ReadIssue = keyof typeof CUES;
export const READ_ISSUES = Object.keys(CUES) as ReadIssue[];

/** One bit for each issue, by its place. */
export const ISSUE_HINTS: readonly (readonly [hint: number, words: string])[] = READ_ISSUES.map((issue, at) => [
  1 << at,
  CUES[issue].words,
]);
const ANY_ISSUE = (1 << READ_ISSUES.length) - 1;

/** Shared by all messages that name none. */
const NO_ISSUES: readonly Issue[] = [];

/** What went wrong according to this message, in the order of the vocabulary. */
export function issuesIn({ text, hints }: Pick<ReadText, 'text' | 'hints'>): readonly Issue[] {
  if ((hints & ANY_ISSUE) === 0) return NO_ISSUES;
  return READ_ISSUES.filter(
    (issue, at) => (hints & (1 << at)) !== 0 && CUES[issue].patterns.every((cue) => cue.test(text)),
  );
}

type Issues = ConversationState['issues'];

/** A fifth issue in one chat pushes out the oldest: nobody can answer five things at once. */
const ISSUES_KEPT = 4;

/** The issues with one more message; `newTurn` says whether the agent has answered since the last one. */
export function rememberIssues(
  issues: Issues,
  named: readonly Issue[],
  atCustomerMessage: number,
  newTurn: boolean,
): Issues {
  if (named.length === 0) return issues;
  const kept = issues.filter(({ issue }) => !named.includes(issue));
  const raised = named.map((issue) => {
    const turns = issues.find((known) => known.issue === issue)?.turns ?? 0;
    return { issue, turns: turns === 0 || newTurn ? turns + 1 : turns, atCustomerMessage };
  });
  return [...kept, ...raised].slice(-ISSUES_KEPT);
}
