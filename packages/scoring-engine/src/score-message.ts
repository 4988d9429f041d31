import { ABUSE_KINDS, type AbuseTarget, type Signal, TRIGGER_IDS, type TriggerId } from '@evenkeel/library';
import { lastContrast } from './adjust/intensity.ts';
import { CONTRAST } from './adjust/word-roles.ts';
import type { Assessment, Evidence } from './assessment.ts';
import type { CompiledLexicon } from './compile-lexicon.ts';
import { sortFew } from './match/sort-few.ts';
import { standingMatches, type TermHit, type TriggerHit } from './match/standing-matches.ts';
import { type Reading, readMessage, type Token } from './normalize/read-message.ts';
import { recogniseLanguage } from './normalize/recognise-language.ts';
import { weighBaseValence } from './signals/base-valence.ts';
import { type DraftEvidence, draftOf, type MessageContext, sumOf } from './signals/draft.ts';
import { weighEmphasis } from './signals/emphasis.ts';
import { turnSarcasm } from './signals/sarcasm.ts';
import { squash, WITHOUT_EVIDENCE } from './signals/squash.ts';
import { weighCues } from './signals/weigh-cues.ts';
import { weighTerms } from './signals/weigh-terms.ts';
import { SATISFACTION_AGAINST_FRUSTRATION, SHOUTED_SHARE, SHOUTED_WORDS, TRIGGER_EFFECTS } from './tuning.ts';

/**
 * What one message says, with the evidence for every point. Pure and deterministic: the same text, lexicon and language of
 * the conversation so far give the same assessment. Any string is answered in time linear in its length; none throws.
 * Each value is `squash(sum of the signal's evidence points)`.
 */
export function scoreMessage(
  text: string,
  lexicon: CompiledLexicon,
  languageSoFar: string = lexicon.language,
): Assessment {
  const recognised = recogniseLanguage(text, lexicon, languageSoFar);
  if (recognised.lexicon === null) return abstain(recognised.language);
  return scoreReading(recognised.reading, recognised.lexicon, recognised.language);
}

/** Scores a text in the language of the lexicon, without asking which it is. */
export function scoreIn(lexicon: CompiledLexicon, text: string): Assessment {
  return scoreReading(readMessage(text, lexicon.vocabulary), lexicon, lexicon.language);
}

function scoreReading(reading: Reading, lexicon: CompiledLexicon, language: string): Assessment {
  const { tokens } = reading;
  const { terms, triggers } = standingMatches(tokens, lexicon);
  const context = contextOf(reading, terms);

  const drafts = weighTerms(context);
  for (const weigh of lexicon.vocabulary.pack.grammars) weigh(context, drafts);
  weighBaseValence(context, drafts);
  weighTriggers(triggers, drafts);
  if (drafts.length > 0 || triggers.length > 0 || reading.hasQuotes || reading.runs || context.isShouted) {
    turnSarcasm(drafts, context);
    softenPraiseWithSwearing(drafts);
    weighEmphasis(context, drafts);
    weighSatisfactionAgainst(drafts);
  }
  weighCues(context, lexicon.cues, drafts);
  if (drafts.length === 0 && triggers.length === 0) return nothingSaid(language);

  return assess(language, drafts, triggers, presentEvidence(drafts, triggers, tokens));
}

function assess(
  language: string,
  drafts: readonly DraftEvidence[],
  triggers: readonly TriggerHit[],
  evidence: Evidence[],
): Assessment {
  let frustration = 0;
  let abuse = 0;
  let distress = 0;
  let satisfaction = 0;
  let sarcasm = 0;
  let urgency = 0;
  for (let index = 0; index < evidence.length; index++) {
    const { signal, points } = evidence[index] as Evidence;
    if (signal === 'frustration') frustration += points;
    else if (signal === 'satisfaction') satisfaction += points;
    else if (signal === 'abuse') abuse += points;
    else if (signal === 'urgency') urgency += points;
    else if (signal === 'distress') distress += points;
    else if (signal === 'sarcasm') sarcasm += points;
  }
  const assessment = nothingSaid(language);
  assessment.evidence = evidence;
  if (triggers.length > 0) assessment.triggers = triggerIds(triggers);
  if (frustration !== 0) assessment.frustration = squash(frustration, 'frustration');
  if (distress !== 0) assessment.distress = squash(distress, 'distress');
  if (satisfaction !== 0) assessment.satisfaction = squash(satisfaction, 'satisfaction');
  if (sarcasm !== 0) assessment.sarcasm = squash(sarcasm, 'sarcasm');
  if (urgency !== 0) assessment.urgency = squash(urgency, 'urgency');
  if (abuse !== 0) {
    assessment.abuse = squash(abuse, 'abuse');
    if (assessment.abuse >= 0.5) {
      assessment.abuseKinds = kindsOf(drafts);
      assessment.abuseTarget = targetOf(drafts);
    }
  }
  return assessment;
}

function abstain(language: string): Assessment {
  return {
    ...nothingSaid(language),
    abstained: true,
    frustration: 0,
    abuse: 0,
    distress: 0,
    satisfaction: 0,
    sarcasm: 0,
    urgency: 0,
  };
}

/** Most messages: an order number, a question. */
function nothingSaid(language: string): Assessment {
  return {
    language,
    abstained: false,
    frustration: WITHOUT_EVIDENCE.frustration,
    abuse: WITHOUT_EVIDENCE.abuse,
    distress: WITHOUT_EVIDENCE.distress,
    satisfaction: WITHOUT_EVIDENCE.satisfaction,
    sarcasm: WITHOUT_EVIDENCE.sarcasm,
    urgency: WITHOUT_EVIDENCE.urgency,
    abuseKinds: [],
    abuseTarget: null,
    triggers: [],
    evidence: [],
  };
}

function contextOf(reading: Reading, hits: readonly TermHit[]): MessageContext {
  const { tokens, wordCount, capitalWords } = reading;
  const isShouted = wordCount >= SHOUTED_WORDS && capitalWords >= wordCount * SHOUTED_SHARE;
  const contrastAt = reading.roles & CONTRAST ? lastContrast(tokens) : -1;
  return { reading, tokens, hits, isShouted, contrastAt };
}

function weighTriggers(triggers: readonly TriggerHit[], drafts: DraftEvidence[]): void {
  if (triggers.length === 0) return;
  const counted = new Set<TriggerId>();
  const terms = drafts.length;
  for (const { rule, first, last } of triggers) {
    const effect = TRIGGER_EFFECTS[rule.trigger];
    if (!effect || counted.has(rule.trigger) || isCounted(drafts, terms, effect.signal, first, last)) continue;
    counted.add(rule.trigger);
    const draft = draftOf(first, last, effect.signal, effect.points, rule.id, rule.because);
    if (effect.signal === 'abuse') {
      draft.abuseKind = 'threat';
      draft.aim = 'agent';
    }
    drafts.push(draft);
  }
}

/** Whether a term has already counted some of these words for the signal. */
function isCounted(
  drafts: readonly DraftEvidence[],
  terms: number,
  signal: Signal,
  first: number,
  last: number,
): boolean {
  for (let index = 0; index < terms; index++) {
    const draft = drafts[index] as DraftEvidence;
    if (draft.signal === signal && draft.points > 0 && draft.first <= last && draft.last >= first) return true;
  }
  return false;
}

/** With this much praise, and no insult or complaint, swearing is only emphasis. */
const PRAISE_POINTS = 1.4;
const EMPHATIC_SWEARING = 0.25;
/** A swear word of so many points is a name for somebody, whatever is praised beside it. */
const NAME_CALLING = 3.5;

/** "Holy shit you fixed it, amazing". */
function softenPraiseWithSwearing(drafts: readonly DraftEvidence[]): void {
  let isSwearing = false;
  for (const { abuseKind, aim, points } of drafts) {
    if (abuseKind !== null && (abuseKind !== 'profanity' || aim === 'agent' || points >= NAME_CALLING)) return;
    if (abuseKind !== null) isSwearing = true;
  }
  if (!isSwearing) return;
  const ids = new Set(drafts.filter((draft) => draft.abuseKind !== null).map((draft) => draft.termId));
  const others = drafts.filter((draft) => !ids.has(draft.termId));
  if (sumOf(others, 'satisfaction') < PRAISE_POINTS || sumOf(others, 'frustration') >= 1) return;
  for (const draft of drafts) {
    if (ids.has(draft.termId)) draft.points *= draft.signal === 'abuse' ? EMPHATIC_SWEARING : 0;
  }
}

function weighSatisfactionAgainst(drafts: DraftEvidence[]): void {
  const count = drafts.length;
  for (let index = 0; index < count; index++) {
    const { first, last, start, end, signal, points, termId, because } = drafts[index] as DraftEvidence;
    if (signal !== 'satisfaction' || points <= 0) continue;
    const draft = draftOf(first, last, 'frustration', -points * SATISFACTION_AGAINST_FRUSTRATION, termId, because);
    draft.start = start;
    draft.end = end;
    drafts.push(draft);
  }
}

function presentEvidence(
  drafts: readonly DraftEvidence[],
  triggers: readonly TriggerHit[],
  tokens: readonly Token[],
): Evidence[] {
  const evidence: Evidence[] = [];
  for (const draft of drafts) presentDraft(draft, tokens, evidence);
  for (const hit of triggers) evidence.push(presentTrigger(hit, tokens));
  return sortFew(evidence, byPosition);
}

function presentDraft(draft: DraftEvidence, tokens: readonly Token[], evidence: Evidence[]): void {
  const { signal, termId, because } = draft;
  // Rounded before they are summed, so that what is shown is what was added.
  const points = Math.round(draft.points * 100) / 100;
  if (points === 0) return;
  const start = draft.start >= 0 ? draft.start : (tokens[draft.first] as Token).start;
  const end = draft.end >= 0 ? draft.end : (tokens[draft.last] as Token).end;
  evidence.push({ start, end, signal, termId, points, because });
}

function presentTrigger({ rule, first, last }: TriggerHit, tokens: readonly Token[]): Evidence {
  const { start } = tokens[first] as Token;
  const { end } = tokens[last] as Token;
  return { start, end, signal: 'trigger', trigger: rule.trigger, termId: rule.id, points: 0, because: rule.because };
}

function byPosition(a: Evidence, b: Evidence): number {
  return (
    a.start - b.start ||
    a.end - b.end ||
    compare(a.termId, b.termId) ||
    compare(a.signal, b.signal) ||
    a.points - b.points
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Kinds that carry at least this many points: a trace of swearing beside a threat is not named. */
const NAMED_KIND_POINTS = 1;

function kindsOf(drafts: readonly DraftEvidence[]): Assessment['abuseKinds'] {
  return ABUSE_KINDS.filter(
    (kind) =>
      sumOf(
        drafts.filter((draft) => draft.signal === 'abuse' && draft.abuseKind === kind),
        'abuse',
      ) >= NAMED_KIND_POINTS,
  );
}

/** Whoever gets the most points; swearing beside an aimed insult belongs to it. */
function targetOf(drafts: readonly DraftEvidence[]): AbuseTarget {
  const points = new Map<AbuseTarget, number>();
  for (const { signal, aim, points: more } of drafts) {
    if (signal !== 'abuse' || aim === null || aim === 'self' || aim === 'thing' || aim === 'untargeted') continue;
    points.set(aim, (points.get(aim) ?? 0) + more);
  }
  let best: AbuseTarget = 'untargeted';
  for (const [aim, sum] of points) if (best === 'untargeted' || sum > (points.get(best) ?? 0)) best = aim;
  return best;
}

/** Each once, in the order of the vocabulary. */
function triggerIds(hits: readonly TriggerHit[]): TriggerId[] {
  const only = hits[0]?.rule.trigger;
  if (only === undefined) return [];
  if (hits.every((hit) => hit.rule.trigger === only)) return [only];
  const ids = new Set(hits.map((hit) => hit.rule.trigger));
  return TRIGGER_IDS.filter((id) => ids.has(id));
}
