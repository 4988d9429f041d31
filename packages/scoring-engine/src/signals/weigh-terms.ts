import { type Aim, aimOf, isReported } from '../adjust/abuse-target.ts';
import { adverbWeight, capitalsWeight, contrastWeight } from '../adjust/intensity.ts';
import { isWithdrawn, negatorBefore } from '../adjust/negation.ts';
import { isAside, type TermHit } from '../match/standing-matches.ts';
import {
  NEGATED_FRUSTRATION,
  NEGATED_SATISFACTION_AS_FRUSTRATION,
  REPEATED_HIT,
  SWEARING_AS_FRUSTRATION,
  TARGET_WEIGHTS,
} from '../tuning.ts';
import { type DraftEvidence, draftOf, type MessageContext } from './draft.ts';

/** An insult at a thing is no abuse and half a complaint; one at a person is also anger. */
const INSULT_AS_FRUSTRATION = 0.5;
/** Swearing with nothing else in the message is said to whoever reads it. */
const BARE_SWEARING_WORDS = 3;
const BARE_SWEARING_POINTS = 1.5;
const BARE_SWEARING = 1.5;

/** Every hit of the lexicon, weighed by the words around it. */
export function weighTerms(context: MessageContext): DraftEvidence[] {
  const evidence: DraftEvidence[] = [];
  const { hits } = context;
  for (let index = 0; index < hits.length; index++) {
    const hit = hits[index] as TermHit;
    if (hit.rule.points === 0) continue;
    const repeated = REPEATED_HIT ** timesBefore(hits, index);
    if (hit.rule.signal === 'abuse') weighAbuse(hit, context, repeated, evidence);
    else if (isAside(hit.rule)) weighAside(hit, context, repeated, evidence);
    else weighFeeling(hit, context, repeated, evidence);
  }
  return evidence;
}

/** Beyond this many repeats the weight is as good as 0: `REPEATED_HIT` to the sixth. */
const MAX_REPEATS = 6;
/** Hits of one term are counted this far back, so that a message of one word a thousand times stays linear. */
const REPEAT_REACH = 64;

function timesBefore(hits: readonly TermHit[], index: number): number {
  const { rule } = hits[index] as TermHit;
  let times = 0;
  for (let at = index - 1; at >= 0 && index - at <= REPEAT_REACH && times < MAX_REPEATS; at--) {
    if (hits[at]?.rule === rule) times++;
  }
  return times;
}

function weighFeeling(hit: TermHit, context: MessageContext, repeated: number, evidence: DraftEvidence[]): void {
  const { rule: term, first, last } = hit;
  const { tokens } = context;
  const points =
    term.points *
    repeated *
    adverbWeight(tokens, first) *
    capitalsWeight(tokens, first, last, context.isShouted) *
    contrastWeight(context.contrastAt, first);
  const negator = points > 0 && hit.size <= OWN_SENSE_WORDS ? negatorBefore(tokens, first) : -1;
  if (negator < 0) {
    evidence.push(draftOf(first, last, term.signal, points, term.id, term.because));
  } else if (term.signal !== 'distress') {
    const weight = term.signal === 'frustration' ? NEGATED_FRUSTRATION : NEGATED_SATISFACTION_AS_FRUSTRATION;
    evidence.push(draftOf(negator, last, 'frustration', points * weight, term.id, `Denied: ${term.because}`));
  }
}

/**
 * "I don't need it today" is not urgent, and "I don't love waiting" is meant as it stands. A "but" takes nothing off
 * either, and a phrase is not more ironic for its "really".
 */
function weighAside(hit: TermHit, context: MessageContext, repeated: number, evidence: DraftEvidence[]): void {
  const { rule: term, first, last } = hit;
  const { tokens } = context;
  if (term.points > 0 && isWithdrawn(tokens, first)) return;
  const isLouder = term.signal === 'urgency';
  const weight = isLouder ? adverbWeight(tokens, first) * capitalsWeight(tokens, first, last, context.isShouted) : 1;
  evidence.push(draftOf(first, last, term.signal, term.points * repeated * weight, term.id, term.because));
}

/** A longer phrase has its own sense, whatever stands before it: "no, still not working". */
const OWN_SENSE_WORDS = 2;

function weighAbuse(hit: TermHit, context: MessageContext, repeated: number, evidence: DraftEvidence[]): void {
  const { rule: term, first, last } = hit;
  const { tokens } = context;
  if (isReported(tokens, first)) return;
  const kind = term.abuseKind ?? 'insult';
  const aim: Aim = term.abuseTarget ?? (kind === 'insult' ? aimOf(tokens, first, last) : 'untargeted');
  if (aim === 'self' || (kind === 'insult' && negatorBefore(tokens, first) >= 0)) return;
  const strength =
    term.points * repeated * adverbWeight(tokens, first) * capitalsWeight(tokens, first, last, context.isShouted);
  if (aim === 'thing') {
    evidence.push(draftOf(first, last, 'frustration', strength * INSULT_AS_FRUSTRATION, term.id, term.because));
    return;
  }
  const isBare = kind === 'profanity' && term.points >= BARE_SWEARING_POINTS && tokens.length <= BARE_SWEARING_WORDS;
  const targetWeight = term.abuseTarget || kind !== 'insult' ? 1 : TARGET_WEIGHTS[aim];
  const points = strength * targetWeight * (isBare ? BARE_SWEARING : 1);
  const abuse = draftOf(first, last, 'abuse', points, term.id, term.because);
  abuse.abuseKind = kind;
  abuse.aim = aim;
  evidence.push(abuse);
  const upset =
    kind === 'profanity'
      ? term.points * repeated * SWEARING_AS_FRUSTRATION
      : kind === 'insult' || kind === 'threat'
        ? strength * INSULT_AS_FRUSTRATION
        : 0;
  if (upset > 0) evidence.push(draftOf(first, last, 'frustration', upset, term.id, term.because));
}
