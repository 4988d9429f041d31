import type { Signal, TriggerId } from '@evenkeel/library';

/**
 * Every number the engine uses, with where it came from. "Set by hand" means: chosen on our own example sentences, then
 * checked (not fitted) against labelled support messages; `npm run fit` may replace it later.
 */

/**
 * Points at which a careful person would say yes. Abuse: one strong AFINN word (±3) said plainly to somebody.
 * Frustration less: support messages complain politely ("I'm not very happy" is meant), and on labelled support
 * messages 3 found a third of the frustrated ones where 2.2 finds half at the same precision.
 */
export const DECISION_POINTS: Readonly<Record<Signal, number>> = {
  frustration: 2.2,
  abuse: 3,
  distress: 2.5,
  satisfaction: 2,
  /** One phrase that is ironic in itself. */
  sarcasm: 2,
  /** One deadline, or two words of haste. */
  urgency: 2,
};
/**
 * How fast a value leaves .5, per point. 1.4: one point above the decision is .80, one below .20; set by hand. Frustration
 * is summed from many small cues, so that one point proves less: log loss on labelled support messages is least between
 * .6 and 1 (`npm run fit`), and at 1 a point is a unit of log-odds.
 */
export const SQUASH_STEEPNESS: Readonly<Record<Signal, number>> = {
  frustration: 1,
  abuse: 1.4,
  distress: 1.4,
  satisfaction: 1.4,
  sarcasm: 1.4,
  urgency: 1.4,
};

/** Log-odds beyond which evidence adds by its logarithm: .95. Labelled support messages of twice as many points were frustrated in 94 of 100. */
export const SQUASH_TAIL = 3;

/** Words a negator reaches to its right: VADER looks back three, "isn't any better now" needs four. */
export const NEGATION_REACH = 4;
/** "Not angry" says a little less than calm. Set by hand. */
export const NEGATED_FRUSTRATION = -0.4;
/** "Not happy" is nearly as much frustration as "happy" is satisfaction. */
export const NEGATED_SATISFACTION_AS_FRUSTRATION = 0.9;

/** "very", "so", "really" before a word. VADER adds .293 to words of 1–4: about a fifth. */
export const INTENSIFIED = 1.3;
/** "a bit", "slightly". The mirror of it. */
export const DAMPENED = 0.6;
/** A word in capitals among others that are not. VADER adds .733 to words of 1–4. */
export const CAPITAL_WORD = 1.25;
/** The clause before "but" and the one after it, from VADER (.5 and 1.5), softened: support messages hedge politely. */
export const BEFORE_CONTRAST = 0.6;
export const AFTER_CONTRAST = 1.15;
/** Said of what may happen one day. Set by hand. */
export const SUPPOSED = 0.35;
/** Second and further hits of one term: repeating oneself is stronger, not twice as strong. */
export const REPEATED_HIT = 0.5;

/** AFINN was made for microblogs: its words say mood, not frustration with a service. Set by hand. */
export const BASE_NEGATIVE_WEIGHT = 0.4;
export const BASE_POSITIVE_WEIGHT = 0.5;
/** All AFINN words of a message together move a signal by no more: they may tip a scale, not fill it. */
export const BASE_CAP = 3;

/** Satisfaction is evidence against frustration, not its opposite: "thanks, but it is still broken". */
export const SATISFACTION_AGAINST_FRUSTRATION = 0.55;

/** Points of complaint that any request has, while no fitted figure says otherwise. Set by hand. */
export const ORDINARY_CUES = 0.7;

/** A message shouted: at least this many words, and this share of them, all capitals. */
export const SHOUTED_WORDS = 3;
export const SHOUTED_SHARE = 0.6;
export const SHOUTED_POINTS = 1.2;
/** "???" and "!!!" beside something to be upset about. */
export const QUESTION_RUN_POINTS = 1;
export const EXCLAMATION_RUN_POINTS = 0.6;

/** A swear word says the speaker is upset, whomever it is aimed at; share of its abuse points that also count there. */
export const SWEARING_AS_FRUSTRATION = 0.7;
/** What praise meant the other way round is worth as frustration, and as sarcasm. Set by hand. */
export const SARCASM_AS_FRUSTRATION = 2.4;
export const SARCASM_POINTS = 2.6;
/** Terms of sarcasm with no more points than this are ironic only beside bad news: "Just what I needed." */
export const IRONIC_BESIDE_BAD_NEWS = 1;

/** How much of an insult's points count as abuse, by whom it is aimed at. Set by hand: agents are the ones to protect. */
export const TARGET_WEIGHTS = {
  agent: 1.15,
  company: 0.9,
  'other-person': 1,
  group: 1,
  untargeted: 0.6,
} as const;

/** An unless-pattern cancels a term when at most this many words lie between them, in the same sentence. */
export const EXCEPTION_REACH = 4;

/** Above this share of known words no other language is tried. Set by hand. */
export const GATE_SURE_SHARE = 0.85;
/** From this share on a message is in the library's language: chats are full of slips and names. */
export const GATE_KNOWN_SHARE = 0.5;
/** From this share on it is in another language of ours, whatever eld says: what our language shares with it is no slip. */
export const GATE_OTHER_SHARE = 0.74;
/** From this share on a message is in another language of ours when eld says so too: its dictionary is small. */
export const GATE_SPARSE_SHARE = 0.3;
/** Fewer words that nobody knows are too little to tell a language by. */
export const GATE_WORDS = 3;

/**
 * What a trigger says about the signals, once per message and only where no term has counted the same words.
 * A calm cancellation stays calm: asking to cancel is worth a trigger, hardly a point.
 */
export const TRIGGER_EFFECTS: Partial<Record<TriggerId, { signal: Signal; points: number }>> = {
  'asks-for-person': { signal: 'frustration', points: 0.6 },
  'asks-for-supervisor': { signal: 'frustration', points: 1.8 },
  'legal-or-regulator': { signal: 'frustration', points: 2.6 },
  'cancel-or-leave': { signal: 'frustration', points: 0.2 },
  chargeback: { signal: 'frustration', points: 1.6 },
  'public-shaming': { signal: 'frustration', points: 2.6 },
  'repeat-contact': { signal: 'frustration', points: 2 },
  unresolved: { signal: 'frustration', points: 1.8 },
  'long-wait': { signal: 'frustration', points: 1.8 },
  threat: { signal: 'abuse', points: 4.5 },
  'self-harm': { signal: 'distress', points: 5 },
  discrimination: { signal: 'frustration', points: 2.6 },
  'vulnerable-customer': { signal: 'distress', points: 1.8 },
  'policy-limit': { signal: 'frustration', points: 0.5 },
  'solution-rejected': { signal: 'frustration', points: 1.6 },
};
