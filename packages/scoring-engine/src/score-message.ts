import { ABUSE_KINDS, type AbuseTarget, type Signal, TRIGGER_IDS, type TriggerId } from '@evenkeel/library';
import { isReported } from './adjust/abuse-target.ts';
import { lastContrast } from './adjust/intensity.ts';
import { isWithdrawn } from './adjust/negation.ts';
import type { Assessment, Evidence } from './assessment.ts';
import type { CompiledLexicon } from './compile-lexicon.ts';
import { standingMatches, type TermHit, type TriggerHit } from './match/standing-matches.ts';
import { type Reading, readMessage, type Token } from './normalize/read-message.ts';
import { recogniseLanguage } from './normalize/recognise-language.ts';
import { weighBaseValence } from './signals/base-valence.ts';
import { type DraftEvidence, type MessageContext, sumOf } from './signals/draft.ts';
import { weighEmphasis } from './signals/emphasis.ts';
import { turnSarcasm } from './signals/sarcasm.ts';
import { squash } from './signals/squash.ts';
import { weighTerms } from './signals/weigh-terms.ts';
import { SATISFACTION_AGAINST_FRUSTRATION, SHOUTED_SHARE, SHOUTED_WORDS, TRIGGER_EFFECTS } from './tuning.ts';

/**
 * What one message says, with the evidence for every point. Pure and deterministic: the same text and lexicon give the
 * same assessment. Any string is answered in time linear in its length; none throws. Each value is
 * `squash(sum of the signal's evidence points)`.
 */
export function scoreMessage(text: string, lexicon: CompiledLexicon): Assessment {
  const reading = readMessage(text, lexicon.vocabulary);
  const { language, abstained } = recogniseLanguage(text, reading);
  if (abstained) return abstain(language);

  const { tokens } = reading;
  const { terms, triggers: found } = standingMatches(tokens, lexicon);
  const triggers = found.filter((hit) => stands(hit, tokens));
  const context = contextOf(text, reading, terms);

  const drafts = weighTerms(context);
  drafts.push(...weighBaseValence(context));
  drafts.push(...weighTriggers(triggers, drafts));
  turnSarcasm(drafts, context);
  softenPraiseWithSwearing(drafts);
  drafts.push(...weighEmphasis(drafts, context));
  drafts.push(...satisfactionAgainstFrustration(drafts));

  const evidence = [
    ...drafts.map((draft) => presentDraft(draft, tokens)),
    ...triggers.map((hit) => presentTrigger(hit, tokens)),
  ]
    .filter((item) => item.points !== 0 || item.signal === 'trigger')
    .sort(byPosition);
  const abuse = signalValue(evidence, 'abuse');
  const isAbusive = abuse >= 0.5;
  return {
    language,
    abstained: false,
    frustration: signalValue(evidence, 'frustration'),
    abuse,
    distress: signalValue(evidence, 'distress'),
    satisfaction: signalValue(evidence, 'satisfaction'),
    abuseKinds: isAbusive ? kindsOf(drafts) : [],
    abuseTarget: isAbusive ? targetOf(drafts) : null,
    triggers: triggerIds(triggers),
    evidence,
  };
}

function abstain(language: string): Assessment {
  return {
    language,
    abstained: true,
    frustration: 0,
    abuse: 0,
    distress: 0,
    satisfaction: 0,
    abuseKinds: [],
    abuseTarget: null,
    triggers: [],
    evidence: [],
  };
}

function contextOf(text: string, reading: Reading, hits: readonly TermHit[]): MessageContext {
  const { tokens, wordCount, capitalWords } = reading;
  const claimSizes = new Uint8Array(tokens.length);
  for (const hit of hits) {
    for (let bits = hit.claimed, at = hit.first; bits !== 0; bits >>>= 1, at++) if (bits & 1) claimSizes[at] = hit.size;
  }
  const isShouted = wordCount >= SHOUTED_WORDS && capitalWords >= wordCount * SHOUTED_SHARE;
  return { text, reading, tokens, hits, claimSizes, isShouted, contrastAt: lastContrast(tokens) };
}

/** Taken back ("I don't want to cancel") or told of somebody else's words. A long wait cannot be taken back. */
function stands(hit: TriggerHit, tokens: readonly Token[]): boolean {
  return FACTS.has(hit.rule.trigger) || (!isReported(tokens, hit.first) && !isWithdrawn(tokens, hit.first));
}

/** Told as facts, with their own "not" and "never" inside. */
const FACTS: ReadonlySet<TriggerId> = new Set([
  'unresolved',
  'repeat-contact',
  'long-wait',
  'solution-rejected',
  'policy-limit',
]);

function weighTriggers(triggers: readonly TriggerHit[], drafts: readonly DraftEvidence[]): DraftEvidence[] {
  const evidence: DraftEvidence[] = [];
  const counted = new Set<TriggerId>();
  for (const { rule, first, last } of triggers) {
    const effect = TRIGGER_EFFECTS[rule.trigger];
    if (!effect || counted.has(rule.trigger)) continue;
    const overlaps = drafts.some(
      (d) => d.signal === effect.signal && d.points > 0 && d.first <= last && d.last >= first,
    );
    if (overlaps) continue;
    counted.add(rule.trigger);
    evidence.push({
      first,
      last,
      signal: effect.signal,
      termId: rule.id,
      points: effect.points,
      because: rule.because,
      ...(effect.signal === 'abuse' && { abuseKind: 'threat' as const, aim: 'agent' as const }),
    });
  }
  return evidence;
}

/** "Holy shit you fixed it, amazing": with real praise and no insult, swearing is only emphasis. */
function softenPraiseWithSwearing(drafts: DraftEvidence[]): void {
  const swearing = drafts.filter((draft) => draft.abuseKind === 'profanity');
  if (swearing.length === 0 || drafts.some((draft) => draft.abuseKind && draft.abuseKind !== 'profanity')) return;
  const ids = new Set(swearing.map((draft) => draft.termId));
  const others = drafts.filter((draft) => draft.signal === 'frustration' && !ids.has(draft.termId));
  if (sumOf(drafts, 'satisfaction') < PRAISE_POINTS || sumOf(others, 'frustration') >= 1) return;
  for (const draft of drafts) if (ids.has(draft.termId)) draft.points *= draft.signal === 'abuse' ? 0.25 : 0;
}
const PRAISE_POINTS = 1.4;

function satisfactionAgainstFrustration(drafts: readonly DraftEvidence[]): DraftEvidence[] {
  return drafts
    .filter((draft) => draft.signal === 'satisfaction' && draft.points > 0)
    .map((draft) => ({
      ...draft,
      signal: 'frustration' as const,
      points: -draft.points * SATISFACTION_AGAINST_FRUSTRATION,
    }));
}

function presentDraft(draft: DraftEvidence, tokens: readonly Token[]): Evidence {
  const { signal, termId, because } = draft;
  const start = draft.span?.start ?? (tokens[draft.first] as Token).start;
  const end = draft.span?.end ?? (tokens[draft.last] as Token).end;
  // Rounded before they are summed, so that what is shown is what was added.
  return { start, end, signal, termId, points: Math.round(draft.points * 100) / 100, because };
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

function signalValue(evidence: readonly Evidence[], signal: Signal): number {
  let points = 0;
  for (const item of evidence) if (item.signal === signal) points += item.points;
  return squash(points);
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
    if (signal !== 'abuse' || !aim || aim === 'self' || aim === 'thing' || aim === 'untargeted') continue;
    points.set(aim, (points.get(aim) ?? 0) + more);
  }
  let best: AbuseTarget = 'untargeted';
  for (const [aim, sum] of points) if (best === 'untargeted' || sum > (points.get(best) ?? 0)) best = aim;
  return best;
}

function triggerIds(hits: readonly TriggerHit[]): TriggerId[] {
  if (hits.length === 0) return [];
  const ids = new Set(hits.map((hit) => hit.rule.trigger));
  return TRIGGER_IDS.filter((id) => ids.has(id));
}
