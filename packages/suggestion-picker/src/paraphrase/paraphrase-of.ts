import type { Emotion } from '@evenkeel/library';
import type { Assessment } from '@evenkeel/scoring-engine';
import { clausesIn, type SaidClause } from './clauses-in.ts';
import { feelingIn } from './feeling-in.ts';
import { readStretches } from './reading/read-stretches.ts';

/** What a customer said, turned to the agent's side. */
export interface Paraphrase {
  /** For the middle of a sentence: "your order never came and nobody answers you". */
  text: string;
  /**
   * One, or two when there are two issues; each with its words and the half-open span of the original it was made of.
   * A wish is what the customer wants to have or to know, and no reason for a feeling.
   */
  clauses: { text: string; start: number; end: number; isWish: boolean }[];
  /** What the customer says they feel, or what the message shows; null when it shows nothing. */
  feeling: Emotion | null;
}

/** Only the beginning of a long message is looked at: the complaint is said early, and a pick stays cheap. */
const CHARACTERS_READ = 800;
/** Longer than this nobody reads it as a check of what was understood. */
const MOST_CHARACTERS = 170;

/** These are for a person to answer, with care; what was said then is not repeated. */
const NEVER_SAID_BACK = new Set(['threat', 'self-harm', 'discrimination']);

/**
 * The customer's own complaint turned to "you": one clause, or two when two things went wrong. Null when no clause can be
 * turned without a risk: a missing card costs nothing, a garbled one costs trust. Deterministic and linear in the text.
 */
export function paraphraseOf(text: string, assessment: Assessment): Paraphrase | null {
  if (assessment.abstained || assessment.language === 'es') return null;
  if (assessment.triggers.some((trigger) => NEVER_SAID_BACK.has(trigger))) return null;
  const clauses = readStretches(text.slice(0, CHARACTERS_READ))
    .flatMap(clausesIn)
    .filter((clause) => clause.text.length <= MOST_CHARACTERS && !holdsAbuse(clause, assessment));
  const chosen = chosenFrom(clauses, assessment, text.length <= SHORT);
  if (chosen.length === 0) return null;
  return {
    text: joined(chosen),
    clauses: chosen.map(({ text: said, start, end, kind }) => ({ text: said, start, end, isWish: kind === 'asked' })),
    feeling: feelingIn(text, assessment),
  };
}

function holdsAbuse({ start, end }: SaidClause, { evidence }: Assessment): boolean {
  return evidence.some((one) => one.signal === 'abuse' && one.points > 0 && one.start < end && one.end > start);
}

/** The clause that weighs most, and a second one where it tells of something else or of what the first leans on. */
function chosenFrom(clauses: readonly SaidClause[], assessment: Assessment, isShort: boolean): SaidClause[] {
  const weighed = clauses
    .map((clause, index) => ({ clause, index, worth: worthOf(clause, assessment) }))
    .filter(({ worth }) => worth > 1 || isShort);
  const [best, ...others] = weighed.toSorted((one, other) => other.worth - one.worth || one.index - other.index);
  if (best === undefined) return [];
  const leansOn = best.clause.leansBack && best.clause.link !== null ? best.index - 1 : -1;
  const second =
    others.find(({ index }) => index === leansOn) ??
    others.find(({ worth, clause, index }) => {
      // What leans back is said with what it leans on, or not at all.
      return worth >= WORTH_SAYING && (!clause.leansBack || (clause.link !== null && index === best.index + 1));
    });
  if (second === undefined) return [best.clause];
  const [first, last] = best.index < second.index ? [best, second] : [second, best];
  const isNext = last.index === first.index + 1;
  const pair = [first.clause, isNext ? last.clause : { ...last.clause, link: null }];
  return joined(pair).length <= MOST_CHARACTERS ? pair : [best.clause];
}

const WORTH_SAYING = 2;

/** Tells that something is wrong, in words that need no lexicon. */
const TELLS_TROUBLE =
  /n't\b|\b(?:not|never|no|nothing|nobody|cannot|still|without|wrong|late|twice|again|broken|broke|missing|lost|stopped|keeps?|refused?|cancelled|charged|failed|damaged|closed|only|instead|cold|empty|down|declined|blocked|crash\w*|delayed|waiting|waited)\b/;

/** In a short message even a plain statement is the point; in a long one it is the way there. */
const SHORT = 110;

function worthOf({ text, start, end, kind, leansBack, isEmpty, link }: SaidClause, { evidence }: Assessment): number {
  let worth = TELLS_TROUBLE.test(text) ? 2 : 1;
  if (kind === 'asked') worth += TELLS_TROUBLE.test(text) ? -0.5 : 0.5;
  // What the company did is what it is about.
  if (/\b(?:we|us|our)\b/.test(text)) worth += 0.5;
  // With the clause before it, it has what it leans on.
  if (leansBack && link === null) worth -= 0.75;
  if (isEmpty && link === null) worth -= 0.75;
  for (const { signal, points, start: from, end: to } of evidence) {
    if (from < start || to > end) continue;
    if (signal === 'trigger') worth += 0.5;
    else if (signal === 'frustration' && points > 0) worth += Math.min(2, points);
  }
  return worth;
}

const JOINS = new Set(['and', 'but', 'because', 'although', 'though', 'so', 'whereas', 'while']);

function joined([first, second]: readonly SaidClause[]): string {
  if (first === undefined || second === undefined) return first?.text ?? '';
  const link = second.link !== null && JOINS.has(second.link) ? second.link : 'and';
  const comma = second.link === null || / and | but /.test(first.text) ? ',' : '';
  return `${first.text}${comma} ${link} ${second.text}`;
}
