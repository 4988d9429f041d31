import { type Aim, aimOf, isReported } from '../adjust/abuse-target.ts';
import { adverbWeight, capitalsWeight, contrastWeight } from '../adjust/intensity.ts';
import { negatorBefore } from '../adjust/negation.ts';
import type { TermHit } from '../match/standing-matches.ts';
import {
  NEGATED_FRUSTRATION,
  NEGATED_SATISFACTION_AS_FRUSTRATION,
  REPEATED_HIT,
  SWEARING_AS_FRUSTRATION,
  TARGET_WEIGHTS,
} from '../tuning.ts';
import type { DraftEvidence, MessageContext } from './draft.ts';

/** An insult at a thing is no abuse and half a complaint; one at a person is also anger. */
const INSULT_AS_FRUSTRATION = 0.5;
/** Swearing with nothing else in the message is said to whoever reads it. */
const BARE_SWEARING_WORDS = 3;
const BARE_SWEARING_POINTS = 1.5;
const BARE_SWEARING = 1.5;

/** Every hit of the lexicon, weighed by the words around it. */
export function weighTerms(context: MessageContext): DraftEvidence[] {
  const evidence: DraftEvidence[] = [];
  const seen = new Map<string, number>();
  for (const hit of context.hits) {
    if (hit.term.points === 0) continue;
    const times = seen.get(hit.term.id) ?? 0;
    seen.set(hit.term.id, times + 1);
    const repeated = REPEATED_HIT ** Math.min(times, 6);
    if (hit.term.signal === 'abuse') weighAbuse(hit, context, repeated, evidence);
    else weighFeeling(hit, context, repeated, evidence);
  }
  return evidence;
}

function weighFeeling(hit: TermHit, context: MessageContext, repeated: number, evidence: DraftEvidence[]): void {
  const { term, first, last } = hit;
  const { tokens } = context;
  const weight =
    repeated *
    adverbWeight(tokens, first) *
    capitalsWeight(tokens, first, last, context.isShouted) *
    contrastWeight(context.contrastAt, first);
  const points = term.points * weight;
  const draft = { first, last, signal: term.signal, termId: term.id, points, because: term.because };
  const negator = points > 0 && !hasOwnSense(hit) ? negatorBefore(tokens, first, isPhrase(context)) : -1;
  if (negator < 0) evidence.push(draft);
  else if (term.signal === 'frustration') {
    evidence.push({
      ...draft,
      first: negator,
      points: points * NEGATED_FRUSTRATION,
      because: `Denied: ${term.because}`,
    });
  } else if (term.signal === 'satisfaction') {
    evidence.push({
      ...draft,
      first: negator,
      signal: 'frustration',
      points: points * NEGATED_SATISFACTION_AS_FRUSTRATION,
      because: `Denied: ${term.because}`,
    });
  }
}

/** Words of a longer phrase deny nothing around them. */
function isPhrase(context: MessageContext): (index: number) => boolean {
  return (index) => (context.claimSizes[index] ?? 0) > 1;
}

/** A phrase of several words that has its own "not" or "never" is not denied by another one: "no, still not working". */
function hasOwnSense(hit: TermHit): boolean {
  return hit.size > 2;
}

function weighAbuse(hit: TermHit, context: MessageContext, repeated: number, evidence: DraftEvidence[]): void {
  const { term, first, last } = hit;
  const { tokens } = context;
  if (isReported(tokens, first)) return;
  const kind = term.abuseKind ?? 'insult';
  const isDenied = negatorBefore(tokens, first, isPhrase(context)) >= 0;
  const aim: Aim = term.abuseTarget ?? (kind === 'insult' ? aimOf(tokens, first, last) : 'untargeted');
  const strength =
    term.points * repeated * adverbWeight(tokens, first) * capitalsWeight(tokens, first, last, context.isShouted);
  const draft = { first, last, termId: term.id, because: term.because };
  if (aim === 'self' || (isDenied && kind === 'insult')) return;
  if (aim === 'thing') {
    evidence.push({ ...draft, signal: 'frustration', points: strength * INSULT_AS_FRUSTRATION });
    return;
  }
  const isBare = kind === 'profanity' && term.points >= BARE_SWEARING_POINTS && tokens.length <= BARE_SWEARING_WORDS;
  const targetWeight = term.abuseTarget ? 1 : kind === 'insult' ? TARGET_WEIGHTS[aim] : 1;
  const points = strength * targetWeight * (isBare ? BARE_SWEARING : 1);
  evidence.push({ ...draft, signal: 'abuse', points, abuseKind: kind, aim });
  if (kind === 'profanity') {
    evidence.push({ ...draft, signal: 'frustration', points: term.points * repeated * SWEARING_AS_FRUSTRATION });
  } else if (kind === 'insult' || kind === 'threat') {
    evidence.push({ ...draft, signal: 'frustration', points: strength * INSULT_AS_FRUSTRATION });
  }
}
