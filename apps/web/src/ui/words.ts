import type {
  AlertStatus,
  BoundaryStep,
  CardKind,
  Cause,
  CustomerType,
  DismissReason,
  DraftSeverity,
  Emotion,
  Level,
  NoteKind,
  ResponsibleParty,
  Severity,
  Signal,
  Slot,
  Stage,
  Trend,
  TriggerId,
} from '@evenkeel/library';

/*
 * The vocabulary in words for people. Records, not lists, so that the compiler finds a word that is missing, and typed only,
 * so that the schemas behind the vocabulary stay out of the bundle. The order of the keys is the order shown.
 */

export const LEVEL_WORDS: Record<Level, string> = {
  calm: 'Calm',
  strained: 'Strained',
  heated: 'Heated',
  critical: 'Critical',
};

export const DRAFT_SEVERITY_WORDS: Record<DraftSeverity, string> = {
  'please-rethink': 'Please rethink',
  'better-not': 'Better not',
  'worth-a-look': 'Worth a look',
};

export const TREND_WORDS: Record<Trend, string> = { rising: 'rising', steady: 'steady', falling: 'easing' };

export const STAGE_WORDS: Record<Stage, string> = {
  validate: 'Feelings first',
  clarify: 'Get it right',
  solve: 'Solve it',
  confirm: 'Check it worked',
  close: 'Close well',
};

export const CARD_KIND_WORDS: Record<CardKind, string> = {
  'escalate-now': 'Get help now',
  boundary: 'Set a limit',
  empathy: 'Show you hear them',
  apology: 'Own it',
  paraphrase: 'Say it back',
  question: 'Ask',
  options: 'Offer a way',
  policy: 'Say how it works',
  'hand-over': 'Hand over',
  'still-here': 'Say you are there',
  'human-moment': 'Be human',
  closing: 'Close well',
};

export const EMOTION_WORDS: Record<Emotion, string> = {
  angry: 'Angry',
  frustrated: 'Frustrated',
  disappointed: 'Disappointed',
  anxious: 'Anxious',
  confused: 'Confused',
  satisfied: 'Satisfied',
};

export const CAUSE_WORDS: Record<Cause, string> = {
  'unmet-expectation': 'Expected something else',
  'not-heard': 'Feels not heard',
  'outside-stress': 'Stress from elsewhere',
};

export const CUSTOMER_TYPE_WORDS: Record<CustomerType, string> = {
  'openly-angry': 'Openly angry',
  'passive-aggressive': 'Says it sideways',
  indecisive: 'Keeps changing',
};

export const NOTE_KIND_WORDS: Record<NoteKind, string> = {
  ask: 'Wants',
  order: 'Orders',
  product: 'Products',
  amount: 'Amounts',
  date: 'Dates',
  duration: 'How long',
  tried: 'Tried already',
  promise: 'Promised',
  feeling: 'How they feel',
};

export const DISMISS_WORDS: Record<DismissReason, string> = {
  'not-relevant': 'Not about this',
  'wrong-tone': 'Wrong tone',
  'already-said': 'Already said',
  'too-late': 'Too late',
  other: 'Something else',
};

export const BOUNDARY_WORDS: Record<BoundaryStep, string> = {
  none: 'No limit needed',
  'first-reminder': 'First reminder',
  'final-warning': 'Final warning',
  'supervisor-or-end': 'Supervisor or end the chat',
};

export const SIGNAL_WORDS: Record<Signal | 'trigger', string> = {
  abuse: 'Abuse',
  frustration: 'Frustration',
  distress: 'Distress',
  trigger: 'Asks for action',
  satisfaction: 'Relief',
  sarcasm: 'Sarcasm',
  urgency: 'Urgency',
};

export const TRIGGER_WORDS: Record<TriggerId, string> = {
  'asks-for-person': 'Wants a person',
  'asks-for-supervisor': 'Wants a supervisor',
  'legal-or-regulator': 'Legal or regulator',
  'cancel-or-leave': 'Wants to leave',
  chargeback: 'Chargeback',
  'public-shaming': 'Will go public',
  'repeat-contact': 'Not the first contact',
  unresolved: 'Still unresolved',
  'long-wait': 'Long wait',
  threat: 'Threat',
  'self-harm': 'Self-harm',
  discrimination: 'Discrimination',
  'vulnerable-customer': 'Vulnerable customer',
  'policy-limit': 'At the limit of policy',
  'solution-rejected': 'Offer did not help',
};

export const SEVERITY_WORDS: Record<Severity, string> = {
  danger: 'Danger',
  urgent: 'Urgent',
  attention: 'Attention',
};

export const ALERT_STATUS_WORDS: Record<AlertStatus, string> = {
  open: 'Open',
  acknowledged: 'Acknowledged',
  resolved: 'Resolved',
  'false-alarm': 'False alarm',
};

export const RESPONSIBLE_WORDS: Record<ResponsibleParty, string> = {
  agent: 'The agent',
  'team-lead': 'Team lead',
  supervisor: 'Supervisor',
};

/** What a slot is filled with. */
export const SLOT_WORDS: Record<Slot, string> = {
  customerName: 'the customer\u2019s name',
  agentName: 'the agent\u2019s name',
  waitMinutes: 'minutes waited',
  issue: 'what it is about',
  paraphrase: 'their words, turned to \u201cyou\u201d',
  orderNumber: 'the order number',
  product: 'the product',
  days: 'a number of days',
  emotion: 'what they feel',
  amount: 'an amount',
  optionA: 'the first way',
  optionB: 'the other way',
  whatHappened: 'what happened',
  impact: 'what it cost them',
  nextStep: 'the next step',
  byWhen: 'by when',
  reason: 'the reason',
  alternative: 'what you can do instead',
  supervisorName: 'who takes over',
  expectation: 'what they hoped for',
  prevention: 'what keeps it from happening again',
};

/** The keys of a record of words, in the order written. */
export function keysOf<Key extends string>(words: Record<Key, string>): Key[] {
  return Object.keys(words) as Key[];
}

/** How much somebody is needed: the position in the vocabulary. */
export function levelRank(level: Level): number {
  return keysOf(LEVEL_WORDS).indexOf(level);
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

/** A language by its ISO 639-1 code, in the middle of a sentence. */
export function languageWords(code: string): string {
  return code === 'und' ? 'this language' : (languageNames.of(code) ?? code);
}

/** Said of a message in a language that is not read. */
export function notReadWords(code: string): string {
  const language = code === 'und' ? 'a language we cannot read' : `${languageWords(code)}, which we cannot read`;
  return `Written in ${language}, so it was not judged.`;
}
