import type { ConversationState } from '@evenkeel/conversation-state';
import type { TriggerId } from '@evenkeel/library';
import type { Assessment } from '@evenkeel/scoring-engine';

/** So many messages are the beginning: people say what is wrong, and most of them calmly. */
const BEGINNING = 2;
/** The engine's decision line. */
const SAID = 0.5;
const LOUD = 0.9;
const PLAIN = 0.95;
/** On AFINN's scale: "furious", "fed up", "unacceptable"; below are problems told, however long ("still not working"). */
const FEELING_POINTS = 3;
const SHOUTS = 'exclamation-marks';
/** Said by whoever has been let down before, or by an answer. */
const LET_DOWN: ReadonlySet<TriggerId> = new Set(['repeat-contact', 'solution-rejected', 'asks-for-supervisor']);
/** Care is owed to these whatever the tone. */
const CALLS_FOR_CARE: ReadonlySet<TriggerId> = new Set([
  'self-harm',
  'threat',
  'vulnerable-customer',
  'discrimination',
]);

/**
 * Whether a message is upset enough to speak of it. A plain account of a problem scores like frustration, and a word of sympathy
 * for it reads as if the agent had not listened: at the beginning of a chat the words must tell a feeling outright. Measured with
 * `npm run eval -- calm-control`: without this every eighth banking question would bring a word of empathy as second message.
 */
export function isFelt(state: ConversationState, assessment: Assessment): boolean {
  const { frustration, distress, abuseKinds, triggers, evidence } = assessment;
  if (state.counters.customerMessages > BEGINNING) return true;
  if (abuseKinds.length > 0 || distress >= SAID || triggers.some((trigger) => CALLS_FOR_CARE.has(trigger))) return true;
  if (frustration >= PLAIN && triggers.some((trigger) => LET_DOWN.has(trigger))) return true;
  // Minutes of waiting are minutes in this chat or its queue: whoever counts them has had enough.
  if (triggers.includes('long-wait') && state.facts.waitMinutes !== null) return true;
  if (frustration < SAID) return false;
  return evidence.some(
    ({ signal, points, termId }) =>
      // "Thanks for nothing" tells it outright, too.
      (points >= FEELING_POINTS && (signal === 'frustration' || signal === 'sarcasm')) ||
      (signal === 'frustration' && frustration >= LOUD && termId === SHOUTS),
  );
}
