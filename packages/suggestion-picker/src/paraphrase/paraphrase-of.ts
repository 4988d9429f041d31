import type { Assessment } from '@evenkeel/scoring-engine';
import { turnClause } from './turn-clause.ts';

/** Only the beginning of a long message is looked at: the complaint is said early, and a pick stays cheap. */
const CHARACTERS_READ = 600;

/** Where one clause ends and the next may begin, links and handles included. "and" only before a new subject: "kettle and toaster" stay together. */
const SEAMS =
  /https?:\/\/\S+|www\.\S+|@\w+|[.!?;:…\n()"“”*]+|,|\s[-–—]+\s|\b(?:but|because|although|though|while|which|whereas|so that)\b|\b(?:and|so)\b(?=\s+(?:i|i'm|i've|my|we|our|it|it's|this|that|the|they|nobody|no one|now|you|your|still|then)\b)/gi;

const TELLS_TROUBLE = /n't\b|\b(?:not|never|no|nothing|nobody|still|without|wrong|late|twice|again)\b/;

/**
 * The customer's own complaint turned to "you", such as "your order never came", or null when no clause can be turned
 * without a risk: a missing card costs nothing, a garbled one costs trust.
 */
export function paraphraseOf(text: string, assessment: Assessment): string | null {
  if (assessment.abstained || assessment.abuseKinds.length > 0) return null;
  const read = text.slice(0, CHARACTERS_READ).replaceAll('’', "'");
  let best: string | null = null;
  let bestWorth = 0;
  let start = 0;
  SEAMS.lastIndex = 0;
  while (start < read.length) {
    const seam = SEAMS.exec(read);
    const end = seam === null ? read.length : seam.index;
    // A question is not a complaint to say back; nor is the last clause of a text that was cut off.
    const isCutOff = seam === null && text.length > CHARACTERS_READ;
    const isQuestion = seam?.[0].includes('?') ?? false;
    const turned = isCutOff || isQuestion ? null : turnClause(read.slice(start, end));
    if (turned !== null) {
      const worth = worthOf(turned, start, end, assessment);
      if (worth > bestWorth) {
        best = turned;
        bestWorth = worth;
      }
    }
    start = seam === null ? end : end + seam[0].length;
  }
  return best;
}

/** The clause with the strongest evidence says what it is about; without evidence it must at least tell of trouble. */
function worthOf(clause: string, start: number, end: number, assessment: Assessment): number {
  let worth = TELLS_TROUBLE.test(clause) ? 1 : 0;
  for (const { signal, points, start: from, end: to } of assessment.evidence) {
    if (from < start || to > end) continue;
    if (signal === 'trigger') worth += 1;
    else if (signal === 'frustration' && points > 0) worth += points;
  }
  return worth;
}
