/**
 * The words the whole product shares: the same in the database, on the wire, in the screens and in the tests.
 * Each union type comes from one list, so a list can be shown, looped over and parsed.
 */

/** Languages with a lexicon, by ISO 639-1 code. */
export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * What a message is scored for, each 0–1. `satisfaction` is evidence against frustration and the sign of recovery;
 * `sarcasm` is praise or politeness meant the other way round; `urgency` is a need with little time, and no feeling.
 */
export const SIGNALS = ['frustration', 'abuse', 'distress', 'satisfaction', 'sarcasm', 'urgency'] as const;
export type Signal = (typeof SIGNALS)[number];

export const ABUSE_KINDS = ['profanity', 'insult', 'threat', 'slur', 'harassment', 'sexual'] as const;
export type AbuseKind = (typeof ABUSE_KINDS)[number];

/** Who the abuse is aimed at. `agent` is the person answering; `untargeted` is swearing at nobody. */
export const ABUSE_TARGETS = ['agent', 'company', 'other-person', 'group', 'untargeted'] as const;
export type AbuseTarget = (typeof ABUSE_TARGETS)[number];

/** What a message says that may call for somebody else. */
export const TRIGGER_IDS = [
  'asks-for-person',
  'asks-for-supervisor',
  'legal-or-regulator',
  'cancel-or-leave',
  'chargeback',
  'public-shaming',
  'repeat-contact',
  'unresolved',
  'long-wait',
  'threat',
  'self-harm',
  'discrimination',
  'vulnerable-customer',
  'policy-limit',
  'solution-rejected',
] as const;
export type TriggerId = (typeof TRIGGER_IDS)[number];

/** What a conversation is about: problems of shops, travel, telecom, banks and software. At most 31: the picker keeps them as bits. */
export const ISSUES = [
  'late-delivery',
  'wrong-item',
  'missing-item',
  'faulty',
  'return-exchange',
  'refund',
  'order-change',
  'billing',
  'payment-failed',
  'price-or-promotion',
  'cancelled',
  'travel-delay',
  'lost-luggage',
  'booking-change',
  'outage',
  'slow-service',
  'missed-appointment',
  'activation',
  'card-problem',
  'unknown-charge',
  'transfer-problem',
  'account-access',
  'identity-check',
  'app-fault',
  'data-loss',
  'how-to',
  'cancel-contract',
  'staff-conduct',
  'no-reply',
  'data-privacy',
  'broken-promise',
] as const;
export type Issue = (typeof ISSUES)[number];

/** What a customer feels, as their messages show it (T01). */
export const EMOTIONS = ['angry', 'frustrated', 'disappointed', 'anxious', 'confused', 'satisfied'] as const;
export type Emotion = (typeof EMOTIONS)[number];

/** Why they are upset, whatever it is about: it decides which sentence comes first (T03). */
export const CAUSES = ['unmet-expectation', 'not-heard', 'outside-stress'] as const;
export type Cause = (typeof CAUSES)[number];

/** How they behave in this chat (T04); most show none of these. */
export const CUSTOMER_TYPES = ['openly-angry', 'passive-aggressive', 'indecisive'] as const;
export type CustomerType = (typeof CUSTOMER_TYPES)[number];

/** How heated a conversation is, mildest first: the position in the list is the order. */
export const LEVELS = ['calm', 'strained', 'heated', 'critical'] as const;
export type Level = (typeof LEVELS)[number];

export const TRENDS = ['rising', 'steady', 'falling'] as const;
export type Trend = (typeof TRENDS)[number];

/** Where a good answer is on its way: feelings first, then facts, then the fix. */
export const STAGES = ['validate', 'clarify', 'solve', 'confirm', 'close'] as const;
export type Stage = (typeof STAGES)[number];

/** The boundary ladder after abuse aimed at a person: a first reminder, a last warning, then a supervisor or the end. */
export const BOUNDARY_STEPS = ['none', 'first-reminder', 'final-warning', 'supervisor-or-end'] as const;
export type BoundaryStep = (typeof BOUNDARY_STEPS)[number];

/** What an agent can say of it: the ladder without its foot. */
export const WARNING_STEPS = ['first-reminder', 'final-warning', 'supervisor-or-end'] as const;
export type WarningStep = (typeof WARNING_STEPS)[number];

export const CARD_KINDS = [
  'escalate-now',
  'boundary',
  'empathy',
  'apology',
  'paraphrase',
  'question',
  'options',
  'policy',
  'hand-over',
  'still-here',
  'human-moment',
  'closing',
] as const;
export type CardKind = (typeof CARD_KINDS)[number];

export const DISMISS_REASONS = ['not-relevant', 'wrong-tone', 'already-said', 'too-late', 'other'] as const;
export type DismissReason = (typeof DISMISS_REASONS)[number];

/** Who wrote a message. `note` (private to the team) and `system` are never scored. */
export const AUTHORS = ['customer', 'agent', 'system', 'note'] as const;
export type Author = (typeof AUTHORS)[number];

/** How soon a supervisor is needed, mildest first. `danger` (threat, self-harm) bypasses every gate. */
export const SEVERITIES = ['attention', 'urgent', 'danger'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const ALERT_STATUSES = ['open', 'acknowledged', 'resolved', 'false-alarm'] as const;
export type AlertStatus = (typeof ALERT_STATUSES)[number];

/** Who acts first on a row of the escalation table. */
export const RESPONSIBLE_PARTIES = ['agent', 'team-lead', 'supervisor'] as const;
export type ResponsibleParty = (typeof RESPONSIBLE_PARTIES)[number];

/** When the agent is told something in private: never a card, never sent. */
export const NUDGE_MOMENTS = [
  'let-them-finish',
  'use-their-name',
  'after-abuse',
  'after-spike',
  'hand-over-break',
] as const;
export type NudgeMoment = (typeof NUDGE_MOMENTS)[number];

/** What the running notes of a chat hold (T20); `tried` are steps already taken, `promise` what the agent said would happen. */
export const NOTE_KINDS = [
  'order',
  'amount',
  'date',
  'duration',
  'product',
  'ask',
  'tried',
  'promise',
  'feeling',
] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];
/** What in an agent's draft may land badly (T22, T24–T28), each a way of saying it. */
export const DRAFT_CONCERNS = [
  'negative-wording',
  'blame',
  'defence',
  'argument',
  'calm-down',
  'dismissive',
  'promise',
  'concession',
  'over-apology',
  'stock-phrase',
  'vague',
  'we',
  'filler',
  'jargon',
  'shouting',
  'long-block',
  'interrupting',
  'question-skipped',
] as const;
export type DraftConcern = (typeof DRAFT_CONCERNS)[number];

/** How much a finding in a draft matters, mildest first. None of them blocks sending. */
export const DRAFT_SEVERITIES = ['worth-a-look', 'better-not', 'please-rethink'] as const;
export type DraftSeverity = (typeof DRAFT_SEVERITIES)[number];

/**
 * Where in its sentence a wording has to stand: `sentence-start` after at most an opener ("and", "hello"), `before-comma` there
 * and followed by a comma, `whole-sentence` with nothing beside it but courtesy.
 */
export const DRAFT_PLACES = ['anywhere', 'sentence-start', 'before-comma', 'whole-sentence'] as const;
export type DraftPlace = (typeof DRAFT_PLACES)[number];

/** What is counted in a draft, beside its wordings. The limit of each is explained at `draftMeasureSchema`. */
export const DRAFT_MEASURES = [
  'block-words',
  'sentence-words',
  'capital-words',
  'exclamation-marks',
  'question-marks',
  'apologies',
  'repeated-sentence',
  'customer-typing',
  'question-skipped',
] as const;
export type DraftMeasureKind = (typeof DRAFT_MEASURES)[number];
