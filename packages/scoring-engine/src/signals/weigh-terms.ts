import { type Aim, aimOf, isReported } from '../adjust/abuse-target.ts';
import { isDisowned, isTold } from '../adjust/disowned.ts';
import { VILIFYING } from '../adjust/hostile-words.ts';
import { adverbWeight, capitalsWeight, contrastWeight } from '../adjust/intensity.ts';
import { isOpinionDenied, isWithdrawn, negatorBefore } from '../adjust/negation.ts';
import { suppositionWeight } from '../adjust/supposition.ts';
import { BE, DETERMINER, NOUN, PERSON_NOUN, SUPPOSING, THIRD_PERSON, YOU, YOURS } from '../adjust/word-roles.ts';
import { isAside, type TermHit } from '../match/standing-matches.ts';
import { NO_BREAK, type Token } from '../normalize/read-message.ts';
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

/** One such word in a long text that speaks to nobody is what the text is about. */
const TOPIC_WORDS = 20;
const TOPIC = 0.6;
const NEAR_YOU = 6;
/** Swearing in the same breath as "you". */
const AIMED_SWEARING = 1.4;

/** Every hit of the lexicon, weighed by the words around it. */
export function weighTerms(context: MessageContext): DraftEvidence[] {
  const evidence: DraftEvidence[] = [];
  const { hits } = context;
  for (let index = 0; index < hits.length; index++) {
    const hit = hits[index] as TermHit;
    if (hit.rule.points === 0) continue;
    const times = timesBefore(hits, index);
    const repeated = times === 0 ? 1 : REPEATED_HIT ** times;
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
    contrastWeight(context.contrastAt, first) *
    (term.signal === 'distress' || !(context.reading.roles & SUPPOSING) ? 1 : suppositionWeight(tokens, first));
  const isDeniable = points > 0 && (hit.size <= OWN_SENSE_WORDS || isOpinionDenied(tokens, first));
  const negator = isDeniable ? negatorBefore(tokens, first) : -1;
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

/** Swearing in the same breath as a person is said to them, or of them. */
function swearingAim(tokens: readonly Token[], first: number, last: number): Aim | null {
  if (isSwornAtYou(tokens, first, last)) return 'agent';
  return isSwornAtSomebody(tokens, first, last) ? 'other-person' : null;
}

/** "this fucking guy", "he is fucking insane": not "the fucking parcel". */
function isSwornAtSomebody(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last + 1];
  if (!next || next.breakBefore !== NO_BREAK) return false;
  if (/in[g]?$/.test((tokens[last] as Token).info.word) && next.info.roles & PERSON_NOUN) return true;
  const before = tokens[first - 1]?.info;
  if (next.info.valence >= 0 || !before || !(before.roles & BE)) return false;
  return (
    ((tokens[first - 2]?.info.roles ?? 0) & (THIRD_PERSON | PERSON_NOUN)) !== 0 ||
    /^(?:hes|shes|theyre)$/.test(before.word)
  );
}

/** "you are fucking …", "what the fuck are you doing": not "your fucking website". */
function isSwornAtYou(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1]?.info;
  const further = tokens[first - 2]?.info;
  if (before && isYou(before)) return !isPraised(tokens, last);
  if (before && further && isYou(further) && before.roles & (BE | DETERMINER)) return !isPraised(tokens, last);
  const opens = /^(?:what|why|how|who|where|wtf|wat)$/.test((tokens[first] as Token).info.word);
  if (!opens) return false;
  for (let at = last + 1; at < tokens.length && at - last <= 2; at++) {
    if ((tokens[at] as Token).breakBefore !== NO_BREAK) return false;
    if (isYou((tokens[at] as Token).info)) return true;
  }
  return false;
}

function isNearYou(tokens: readonly Token[], at: number): boolean {
  for (let index = Math.max(0, at - NEAR_YOU); index < tokens.length && index - at <= NEAR_YOU; index++) {
    if ((tokens[index] as Token).info.roles & YOU) return true;
  }
  return false;
}

function isYou({ roles }: Token['info']): boolean {
  return (roles & YOU) !== 0 && !(roles & YOURS);
}

function isPraised(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]?.info;
  return next !== undefined && next.valence > 0;
}

/** Swear words that are names for a person ("bastard", "bitch"): aimed like an insult, and said in full whomever they hit. */
const NAME_POINTS = 3;

function isNameFor({ abuseKind, abuseTarget, points }: TermHit['rule']): boolean {
  return abuseKind === 'profanity' && abuseTarget === null && points >= NAME_POINTS;
}

/** "we dykes", "I am a proud …": the word is worn, not thrown. */
function isReclaimed(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1]?.info.word;
  return before === 'we' || before === 'us' || before === 'proud' || aimOf(tokens, first, last) === 'self';
}

function weightOf(aim: Aim, isPerson: boolean): number {
  if (aim === 'self' || aim === 'thing') return 0;
  return TARGET_WEIGHTS[isPerson && aim === 'untargeted' ? 'other-person' : aim];
}

/** "a moron", "these clowns": a noun is somebody, where an adjective may be said of anything. */
function isPersonNoun(tokens: readonly Token[], last: number): boolean {
  const { roles, word } = (tokens[last] as Token).info;
  return VILIFYING.has(word) || (roles & NOUN) !== 0;
}

function weighAbuse(hit: TermHit, context: MessageContext, repeated: number, evidence: DraftEvidence[]): void {
  const { rule: term, first, last } = hit;
  const { tokens } = context;
  if (isReported(tokens, first)) return;
  const kind = term.abuseKind ?? 'insult';
  const isName = kind === 'insult' || isNameFor(term);
  const aim: Aim = term.abuseTarget ?? (isName ? aimOf(tokens, first, last) : 'untargeted');
  if (aim === 'self' || (kind === 'insult' && negatorBefore(tokens, first) >= 0)) return;
  if (kind === 'slur' && (isDisowned(tokens, first, last) || (hit.size === 1 && isReclaimed(tokens, first, last))))
    return;
  if (isName && aim !== 'agent' && isTold(tokens, first)) return;
  const strength =
    term.points * repeated * adverbWeight(tokens, first) * capitalsWeight(tokens, first, last, context.isShouted);
  if (aim === 'thing' && kind === 'insult') {
    evidence.push(draftOf(first, last, 'frustration', strength * INSULT_AS_FRUSTRATION, term.id, term.because));
    return;
  }
  const swornAt = kind === 'profanity' && aim === 'untargeted' ? swearingAim(tokens, first, last) : null;
  const isBare = kind !== 'insult' && term.points >= BARE_SWEARING_POINTS && tokens.length <= BARE_SWEARING_WORDS;
  const targetWeight = term.abuseTarget || kind !== 'insult' ? 1 : weightOf(aim, isPersonNoun(tokens, last));
  const isTopic = kind === 'sexual' && hit.size === 1 && tokens.length > TOPIC_WORDS && !isNearYou(tokens, first);
  const points =
    strength * targetWeight * (isTopic ? TOPIC : 1) * (isBare ? BARE_SWEARING : swornAt ? AIMED_SWEARING : 1);
  const abuse = draftOf(first, last, 'abuse', points, term.id, term.because);
  abuse.abuseKind = kind;
  abuse.aim = swornAt ?? (aim === 'thing' ? 'untargeted' : aim);
  evidence.push(abuse);
  const upset =
    kind === 'profanity'
      ? term.points * repeated * SWEARING_AS_FRUSTRATION
      : kind === 'insult' || kind === 'threat'
        ? strength * INSULT_AS_FRUSTRATION
        : 0;
  if (upset > 0) evidence.push(draftOf(first, last, 'frustration', upset, term.id, term.because));
}
