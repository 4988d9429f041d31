import type { TriggerId } from '@evenkeel/library';
import type { Assessment, Evidence } from '@evenkeel/scoring-engine';
import { isAimedAbuse } from '../boundary/is-aimed-abuse.ts';
import type { Circumstance } from '../circumstances/circumstance.ts';
import type { Reason } from '../state.ts';
import { TRIGGER_WORDS } from '../triggers/trigger-words.ts';
import { quotedReason } from './quoted-reason.ts';

/** Few, as they are stored in every state. */
export const REASONS_KEPT = 4;

/** Danger first, then what is aimed at a person, then what was said outright, then how it was said. */
const WEIGHTS = { danger: 100, aimedAbuse: 50, trigger: 30, circumstance: 8 } as const;

interface Weighed {
  weight: number;
  words: string;
  /** The words of the message that show it, if some do. */
  span: { start: number; end: number } | undefined;
}

/**
 * What in this message and around it speaks for the level, strongest first.
 */
export function reasonsInMessage(
  message: { messageId: string; text: string; assessment: Assessment },
  circumstances: readonly Circumstance[],
): Reason[] {
  const { triggers, evidence, abuseTarget } = message.assessment;
  const weighed: Weighed[] = [];
  for (const trigger of triggers) {
    const said = evidence.find((entry) => entry.trigger === trigger);
    weighed.push({ weight: weightOf(trigger), words: TRIGGER_WORDS[trigger], span: said });
  }
  // A threat has been named as one already.
  if (isAimedAbuse(message.assessment) && !triggers.includes('threat')) {
    const words = abuseTarget === 'agent' ? 'Abuse aimed at the agent' : 'Abuse aimed at a person';
    weighed.push({ weight: WEIGHTS.aimedAbuse, words, span: strongest(evidence, 'abuse') });
  }
  addStrongest(weighed, evidence, 'frustration');
  addStrongest(weighed, evidence, 'distress');
  for (const { words, span } of circumstances) weighed.push({ weight: WEIGHTS.circumstance, words, span });
  weighed.sort((one, other) => other.weight - one.weight);
  const leads: string[] = [];
  const reasons: Reason[] = [];
  for (const { words, span } of weighed) {
    const lead = leadOf(words);
    if (leads.includes(lead)) continue;
    leads.push(lead);
    if (reasons.push(quotedReason(words, span, message)) === REASONS_KEPT) break;
  }
  return reasons;
}

/** The two strongest of a signal: enough to understand a level; more would push out what was said outright. */
function addStrongest(weighed: Weighed[], evidence: readonly Evidence[], signal: 'frustration' | 'distress'): void {
  let first: Evidence | undefined;
  let second: Evidence | undefined;
  for (const entry of evidence) {
    if (entry.signal !== signal || entry.points <= 0) continue;
    // A bare mood word counts only where nothing more telling was said.
    if (first !== undefined && isBare(entry) !== isBare(first)) {
      if (isBare(entry)) continue;
      first = undefined;
      second = undefined;
    }
    if (first === undefined || entry.points > first.points) {
      second = first;
      first = entry;
    } else if (second === undefined || entry.points > second.points) {
      second = entry;
    }
  }
  addUnlessQuoted(weighed, first);
  addUnlessQuoted(weighed, second);
}

/** The words that set a trigger or hit a person have been quoted already; a bare mood word adds nothing to any reason. */
function addUnlessQuoted(weighed: Weighed[], entry: Evidence | undefined): void {
  if (entry === undefined || (weighed.length > 0 && isBare(entry))) return;
  for (const { span } of weighed) {
    if (span !== undefined && span.start < entry.end && entry.start < span.end) return;
  }
  weighed.push({ weight: entry.points, words: wordsOf(entry), span: entry });
}

/** A mood word of the base list: it says that, but not why. */
function isBare(entry: Evidence): boolean {
  return entry.termId.startsWith('afinn:');
}

/** From here on thanks are more than politeness; a little below the engine's decision line. */
const HEARTFELT = 0.3;

/** With the default half-life a third of the tension is gone by then. */
const LONG_QUIET_MINUTES = 10;

/** Nobody would call a message calm from here on. */
const STILL_SHARP = 0.25;

/** What brought the level down: the customer's own thanks where they are meant, or the time that passed in peace. */
export function reasonForRelief(
  message: { messageId: string; text: string; assessment: Assessment },
  { quietMs, circumstances }: { quietMs: number; circumstances: readonly Circumstance[] },
): Reason {
  const thanks = strongest(message.assessment.evidence, 'satisfaction');
  if (thanks !== undefined && message.assessment.satisfaction >= HEARTFELT) {
    return quotedReason('Sounds relieved', thanks, message);
  }
  const quietMinutes = Math.floor(quietMs / 60_000);
  if (quietMinutes >= LONG_QUIET_MINUTES) {
    return quotedReason(`${quietMinutes} minutes have passed since the answer`, undefined, message);
  }
  const isSharp = message.assessment.frustration >= STILL_SHARP || circumstances.length > 0;
  return quotedReason(isSharp ? 'A little less sharp than before' : 'The last message was calmer', undefined, message);
}

function weightOf(trigger: TriggerId): number {
  return trigger === 'threat' || trigger === 'self-harm' ? WEIGHTS.danger : WEIGHTS.trigger;
}

/**
 * The first clause of why it was read so: what stands behind a stop explains the rule, not the message. A mood word of the
 * base list has no reason of its own that a person would want to read.
 */
function wordsOf(entry: Evidence): string {
  if (isBare(entry)) return 'Says so';
  const end = entry.because.search(/[.:;!(]/);
  return (end < 0 ? entry.because : entry.because.slice(0, end)).trim() || 'Says so';
}

/** Words an eye takes for the same: "Says so: “angry”" tells nothing more beside "Says so, strongly: “furious”". */
function leadOf(words: string): string {
  const end = words.search(/[:,]/);
  return (end < 0 ? words : words.slice(0, end)).toLowerCase();
}

type Scored = 'frustration' | 'abuse' | 'distress' | 'satisfaction';

function strongest(evidence: readonly Evidence[], signal: Scored): Evidence | undefined {
  let best: Evidence | undefined;
  for (const entry of evidence) {
    if (entry.signal === signal && entry.points > (best?.points ?? 0)) best = entry;
  }
  return best;
}
