import type { Emotion } from '@evenkeel/library';
import type { Evidence, Tell } from '@evenkeel/scoring-engine';
import { isAimedAbuse } from '../boundary/is-aimed-abuse.ts';
import { isAtLeast } from '../levels/level-order.ts';
import type { ScoredMessage } from '../messages/fold-customer-message.ts';
import { quotedReason } from '../reasons/quoted-reason.ts';
import type { ConversationState, Told } from '../state.ts';

/** The engine's decision line: a careful person's "yes". */
const YES = 0.5;
/** Frustration that is anger without another sign. */
const FURIOUS = 0.75;
/** Thanks that take a feeling back without being one of their own. */
const RELIEF = 0.3;
/** Customer messages after which an emotion that nothing shows any more is forgotten. */
const MEMORY = 4;
/** Messages for which anger does not sink to mere frustration. */
const ANGER_HOLDS = 2;

const SHOUTING_TERMS: ReadonlySet<string> = new Set(['capitals', 'question-marks', 'exclamation-marks']);

const WORDS: Record<Emotion, string> = {
  angry: 'Sounds angry',
  frustrated: 'Sounds frustrated',
  disappointed: 'Sounds disappointed',
  anxious: 'Sounds worried',
  confused: 'Sounds lost',
  satisfied: 'Sounds content',
};

/** What this one message shows, or null. What is named outright leads, but anger comes before all else. */
export function emotionShown({ level }: ConversationState, message: ScoredMessage): Told<Emotion> | null {
  const { assessment, tells = [] } = message;
  const { frustration, distress, satisfaction, sarcasm, urgency, evidence } = assessment;
  const isUpset = frustration >= YES;
  function by(value: Emotion, signal?: Evidence['signal']): Told<Emotion> {
    const span = tellOf(tells, value) ?? (signal && strongest(evidence, signal));
    return { value, reasons: [quotedReason(WORDS[value], span, message)] };
  }
  if (isAimedAbuse(assessment)) return by('angry', 'abuse');
  const isLoud = shouts(evidence) || frustration >= FURIOUS;
  if (tellOf(tells, 'angry') || (isUpset && isLoud && isAtLeast(level, 'heated'))) return by('angry', 'frustration');
  const isContent = satisfaction >= YES || tellOf(tells, 'satisfied') !== undefined;
  if (isContent && !isUpset && sarcasm < YES) return by('satisfied', 'satisfaction');
  if (tellOf(tells, 'disappointed')) return by('disappointed');
  if (tellOf(tells, 'anxious') || distress >= YES) return by('anxious', 'distress');
  // Being lost is frustrating, too: what is named outright says which it is.
  if (tellOf(tells, 'confused') && frustration < FURIOUS) return by('confused');
  if (isUpset || tellOf(tells, 'frustrated')) return by('frustrated', 'frustration');
  return urgency >= YES ? by('anxious', 'urgency') : null;
}

/**
 * The newest message leads. A message that shows nothing leaves the emotion for a while ("ok" does not clear it), thanks take
 * it back, and anger does not turn into mere frustration from one message to the next.
 */
export function emotionAfter(
  { emotion, emotionSeenAt }: ConversationState,
  { counters, level }: ConversationState,
  { assessment }: ScoredMessage,
  shown: Told<Emotion> | null,
): { emotion: Told<Emotion> | null; seenAt: number } {
  const number = counters.customerMessages;
  const age = number - emotionSeenAt;
  if (shown !== null) {
    const isMilder = emotion?.value === 'angry' && shown.value === 'frustrated' && age < ANGER_HOLDS;
    return isMilder ? { emotion, seenAt: emotionSeenAt } : { emotion: shown, seenAt: number };
  }
  if (emotion === null) return { emotion, seenAt: emotionSeenAt };
  const isRelief = emotion.value !== 'satisfied' && assessment.satisfaction >= RELIEF && assessment.frustration < YES;
  const isForgotten = age >= MEMORY && level === 'calm';
  return isRelief || isForgotten ? { emotion: null, seenAt: number } : { emotion, seenAt: emotionSeenAt };
}

export function shouts(evidence: readonly Evidence[]): boolean {
  return evidence.some(
    ({ signal, termId, points }) => signal === 'frustration' && points > 0 && SHOUTING_TERMS.has(termId),
  );
}

function tellOf(tells: readonly Tell[], emotion: Emotion): Tell | undefined {
  return tells.find(({ tells: told }) => 'emotion' in told && told.emotion === emotion);
}

export function strongest(evidence: readonly Evidence[], signal: Evidence['signal']): Evidence | undefined {
  let best: Evidence | undefined;
  for (const entry of evidence) if (entry.signal === signal && entry.points > (best?.points ?? 0)) best = entry;
  return best;
}
