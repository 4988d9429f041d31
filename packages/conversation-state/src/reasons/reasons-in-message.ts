import type { TriggerId } from '@evenkeel/library';
import type { Assessment, Evidence } from '@evenkeel/scoring-engine';
import { isAimedAbuse } from '../boundary/is-aimed-abuse.ts';
import type { Reason } from '../state.ts';
import { TRIGGER_WORDS } from '../triggers/trigger-words.ts';
import { clip } from './clip.ts';

/** Reasons are read in a second and stored in every state: short, and few. */
const REASON_LENGTH = 140;
const QUOTE_LENGTH = 40;
export const REASONS_KEPT = 4;

/** Danger first, then what is aimed at a person, then what was said outright, then how it was said. */
const WEIGHTS = { danger: 100, aimedAbuse: 50, trigger: 30, circumstance: 8 } as const;

interface Weighed {
  weight: number;
  reason: Reason;
}

/**
 * What in this message speaks for the level, strongest first. `circumstances` are facts around the message, already in
 * words: a long wait, a burst, a rise over the person's own habit.
 */
export function reasonsInMessage(
  message: { messageId: string; text: string; assessment: Assessment },
  circumstances: readonly string[],
): Reason[] {
  const { assessment } = message;
  const weighed: Weighed[] = [];
  for (const trigger of assessment.triggers) {
    const evidence = assessment.evidence.find((entry) => entry.trigger === trigger);
    weighed.push({ weight: weightOf(trigger), reason: withSpan(TRIGGER_WORDS[trigger], evidence, message) });
  }
  // A threat has been named as one already.
  if (isAimedAbuse(assessment) && !assessment.triggers.includes('threat')) {
    const words = assessment.abuseTarget === 'agent' ? 'Abuse aimed at the agent' : 'Abuse aimed at a person';
    const evidence = strongest(assessment.evidence, 'abuse');
    weighed.push({ weight: WEIGHTS.aimedAbuse, reason: withSpan(words, evidence, message) });
  }
  for (const signal of ['frustration', 'distress'] as const) {
    for (const entry of strongestFew(assessment.evidence, signal)) {
      // The words that set a trigger or hit a person have been quoted already; a bare mood word adds nothing to any reason.
      const isBare = entry.termId.startsWith('afinn:') && weighed.length > 0;
      if (isBare || weighed.some(({ reason }) => overlaps(reason, entry))) continue;
      weighed.push({ weight: entry.points, reason: withSpan(wordsOf(entry), entry, message) });
    }
  }
  for (const text of circumstances) weighed.push({ weight: WEIGHTS.circumstance, reason: { text } });
  weighed.sort((one, other) => other.weight - one.weight);
  const leads = new Set<string>();
  const reasons: Reason[] = [];
  for (const { reason } of weighed) {
    const lead = leadOf(reason);
    if (leads.has(lead)) continue;
    leads.add(lead);
    reasons.push(reason);
  }
  return reasons.slice(0, REASONS_KEPT);
}

/** From here on thanks are more than politeness; a little below the engine's decision line. */
const HEARTFELT = 0.3;

/** Nobody would call a message calm from here on. */
const STILL_SHARP = 0.25;

/** What brought the level down: the customer's own thanks where they are meant. */
export function reasonForRelief(message: { messageId: string; text: string; assessment: Assessment }): Reason {
  const thanks = strongest(message.assessment.evidence, 'satisfaction');
  return thanks === undefined || message.assessment.satisfaction < HEARTFELT
    ? {
        text:
          message.assessment.frustration < STILL_SHARP
            ? 'The last message was calmer'
            : 'A little less sharp than before',
      }
    : withSpan('Sounds relieved', thanks, message);
}

function weightOf(trigger: TriggerId): number {
  return trigger === 'threat' || trigger === 'self-harm' ? WEIGHTS.danger : WEIGHTS.trigger;
}

/**
 * The first clause of why it was read so: what stands behind a stop explains the rule, not the message. A mood word of the
 * base list has no reason of its own that a person would want to read.
 */
function wordsOf(entry: Evidence): string {
  return entry.termId.startsWith('afinn:') ? 'Says so' : entry.because.split(/[.:;!(]/, 1)[0]?.trim() || 'Says so';
}

/** Words an eye takes for the same: "Says so: “angry”" tells nothing more beside "Says so, strongly: “furious”". */
function leadOf({ text }: Reason): string {
  return (/^[^:,]*/.exec(text)?.[0] ?? text).toLowerCase();
}

function overlaps(reason: Reason, entry: Evidence): boolean {
  return reason.start !== undefined && reason.end !== undefined && reason.start < entry.end && entry.start < reason.end;
}

function withSpan(words: string, evidence: Evidence | undefined, message: { messageId: string; text: string }): Reason {
  const { messageId } = message;
  if (evidence === undefined) return { text: clip(words, REASON_LENGTH), messageId };
  const { start, end } = evidence;
  const quote = clip(message.text.slice(start, end).replace(/\s+/g, ' '), QUOTE_LENGTH);
  return { text: clip(`${words}: “${quote}”`, REASON_LENGTH), messageId, start, end };
}

type Scored = 'frustration' | 'abuse' | 'distress' | 'satisfaction';

function strongest(evidence: readonly Evidence[], signal: Scored): Evidence | undefined {
  let best: Evidence | undefined;
  for (const entry of evidence) {
    if (entry.signal === signal && entry.points > (best?.points ?? 0)) best = entry;
  }
  return best;
}

/** Two are enough to understand a level; more would push out what was said outright. */
function strongestFew(evidence: readonly Evidence[], signal: Scored): Evidence[] {
  const all = evidence.filter((entry) => entry.signal === signal && entry.points > 0);
  const telling = all.filter(({ termId }) => !termId.startsWith('afinn:'));
  return (telling.length > 0 ? telling : all).sort((one, other) => other.points - one.points).slice(0, 2);
}
