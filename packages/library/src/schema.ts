import { z } from 'zod';
import {
  ABUSE_KINDS,
  ABUSE_TARGETS,
  BOUNDARY_STEPS,
  CARD_KINDS,
  CAUSES,
  CUSTOMER_TYPES,
  DRAFT_CONCERNS,
  DRAFT_MEASURES,
  DRAFT_PLACES,
  DRAFT_SEVERITIES,
  EMOTIONS,
  ISSUES,
  type Language,
  LEVELS,
  NUDGE_MOMENTS,
  RESPONSIBLE_PARTIES,
  SEVERITIES,
  SIGNALS,
  STAGES,
  TRIGGER_IDS,
  WARNING_STEPS,
} from './vocabulary.ts';

/** `kebab-case`, stable for ever: evidence, feedback and audit refer to it. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use lower-case letters, digits and single hyphens, such as "waiting-again".')
  .max(80);

/**
 * The pattern language of terms and triggers. Tokens are separated by one space and matched against folded tokens
 * (lower case, apostrophes dropped, lookalikes and repeats undone):
 *
 * | token | matches |
 * |---|---|
 * | `refund` | that word |
 * | `refund~` | any word with the same Porter stem: refunds, refunded, refunding |
 * | `speak\|talk` | one of these |
 * | `[please]` | that word, or nothing |
 * | `{number}` | digits, or a number word (three, third, 3rd) |
 * | `{number>=10}` | one of at least 10; `{number<=2}`: of at most 2 |
 * | `{you}` | the person written to: you, u, ur, your, yourself … |
 * | `{agent-noun}` | agent, bot, rep … |
 * | `{gap}` | up to three words, whatever they are |
 *
 * A pattern is looked up by its rarest word, never by a regular expression.
 */
export const patternSchema = z.string().trim().min(1).max(2000);

const examples = z.array(z.string().min(1).max(400));

/** A word or phrase that moves a signal. */
export const termSchema = z.strictObject({
  id: slugSchema,
  pattern: patternSchema,
  signal: z.enum(SIGNALS),
  /** −5…5 on AFINN's scale of strength; positive moves the signal up, negative is evidence against it, 0 only claims the words so that no other term counts them. */
  points: z.number().min(-5).max(5),
  abuseKind: z.enum(ABUSE_KINDS).optional(),
  abuseTarget: z.enum(ABUSE_TARGETS).optional(),
  /** Patterns around or across the match that cancel it: "killed the process" is not a killing. */
  unless: z.array(patternSchema).optional(),
  because: z.string().min(4).max(300),
  matches: examples.min(1),
  mustNotMatch: examples.optional(),
});
export type Term = z.infer<typeof termSchema>;

/** One to three folded words, single spaces between them, found as they are written. */
const cueWordsSchema = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+( [a-z0-9]+){0,2}$/, 'Write one to three lower-case words, no apostrophes, such as "was told".');

/**
 * A kind of word that complaints are made of ("was told", "three weeks", "never") or that calm requests are ("is there",
 * "thanks"). Each says little; together they rank. Counted once per message, after all terms.
 */
export const cueSchema = z.strictObject({
  id: slugSchema,
  /** Frustration points set by hand; a fitted weight of the same sign replaces them. Below 0: heard from calm people. */
  points: z.number().min(-2).max(2),
  words: z.array(cueWordsSchema).min(1).max(400),
  because: z.string().min(4).max(300),
  matches: examples.min(1),
});
export type Cue = z.infer<typeof cueSchema>;

/** Weights that `npm run fit` has earned on labelled messages, and where from: figures only, never a message. */
export const fittedSchema = z.strictObject({
  provenance: z.strictObject({
    command: z.string().min(4).max(300),
    date: z.iso.date(),
    method: z.string().min(8).max(600),
    sets: z.array(
      z.strictObject({
        name: z.string().max(80),
        licence: z.string().max(120),
        rows: z.int().positive(),
        /** How many messages the whole set counted for. */
        counts: z.number().positive(),
      }),
    ),
    /** Held-out figures, such as AUC, by name. */
    figures: z.record(z.string().max(80), z.number()),
  }),
  /** Points of complaint that any request has: only what goes beyond counts. */
  ordinary: z.number().min(0).max(3),
  /** Cue id → frustration points. A cue that is not named keeps its own. */
  cues: z.record(slugSchema, z.number().min(-2).max(2)),
});
export type Fitted = z.infer<typeof fittedSchema>;

/** A phrase that says something a supervisor's table knows. */
export const triggerRuleSchema = z.strictObject({
  id: slugSchema,
  trigger: z.enum(TRIGGER_IDS),
  pattern: patternSchema,
  /** Counts only when the message says nothing else, courtesy aside: "manager", "agent please". */
  alone: z.boolean().optional(),
  unless: z.array(patternSchema).optional(),
  because: z.string().min(4).max(300),
  matches: examples.min(1),
  mustNotMatch: examples.optional(),
});
export type TriggerRule = z.infer<typeof triggerRuleSchema>;

/**
 * A phrase that tells something beside the signals: what it is about, what the customer feels, why, and how they behave.
 * Exactly one of the four.
 */
export const tellRuleSchema = z.strictObject({
  id: slugSchema,
  tells: z.union([
    z.strictObject({ issue: z.enum(ISSUES) }),
    z.strictObject({ emotion: z.enum(EMOTIONS) }),
    z.strictObject({ cause: z.enum(CAUSES) }),
    z.strictObject({ type: z.enum(CUSTOMER_TYPES) }),
  ]),
  pattern: patternSchema,
  unless: z.array(patternSchema).optional(),
  because: z.string().min(4).max(300),
  matches: examples.min(1),
  mustNotMatch: examples.optional(),
});
export type TellRule = z.infer<typeof tellRuleSchema>;

/** One kind of problem: how it is named, and sentences that are about it, which teach the classifier where no rule speaks. */
export const issueRowSchema = z.strictObject({
  id: z.enum(ISSUES),
  /** On a badge: "Late delivery". */
  name: z.string().min(2).max(60),
  /** In the middle of a sentence to the customer, "the delivery"; null for what is better not pointed at. */
  say: z.string().min(2).max(60).nullable(),
  examples: examples.optional(),
});
export type IssueRow = z.infer<typeof issueRowSchema>;

/** Problem → solution → alternative, with the agent's limit of authority (T33–T36). */
export const optionRowSchema = z.strictObject({
  id: slugSchema,
  issue: z.enum(ISSUES),
  /** Each completes "I can …" and, in a question, "would you rather I …": "send it again by express today". */
  solution: z.string().min(4).max(160),
  alternative: z.string().min(4).max(160),
  /** What the agent may decide alone, and from where somebody else decides. Private to the agent. */
  limit: z.string().min(4).max(300),
  because: z.string().min(4).max(300),
});
export type OptionRow = z.infer<typeof optionRowSchema>;

/** One line for the agent about how to meet what was read of the customer (T01, T03, T04). Exactly one of the three. */
export const playSchema = z.strictObject({
  id: slugSchema,
  meets: z.union([
    z.strictObject({ emotion: z.enum(EMOTIONS) }),
    z.strictObject({ cause: z.enum(CAUSES) }),
    z.strictObject({ type: z.enum(CUSTOMER_TYPES) }),
  ]),
  line: z.string().min(8).max(200),
  because: z.string().min(4).max(300),
});
export type Play = z.infer<typeof playSchema>;

/** Slots that are filled from what is known: the two people, the customer's own words, the option table. */
const KNOWN_SLOTS = [
  'customerName',
  'agentName',
  'waitMinutes',
  'issue',
  'paraphrase',
  'emotion',
  'orderNumber',
  'product',
  'days',
  'amount',
  'optionA',
  'optionB',
  'alternative',
] as const;

/** Slots only the agent can fill: the card asks for them and cannot be inserted before. */
export const AGENT_SLOTS = [
  'whatHappened',
  'impact',
  'nextStep',
  'byWhen',
  'reason',
  'supervisorName',
  'expectation',
  'prevention',
] as const;

/**
 * Slots of phrases, such as `{customerName}`. One without value and without fallback keeps the phrase away, unless the phrase
 * asks for it.
 */
export const SLOTS = [...KNOWN_SLOTS, ...AGENT_SLOTS] as const;
export type Slot = (typeof SLOTS)[number];

/** A sentence an agent may send (or, for `escalate-now`, guidance the agent reads). */
export const phraseSchema = z.strictObject({
  id: slugSchema,
  kind: z.enum(CARD_KINDS),
  /** The family it rotates with: never two of one group at a time. */
  group: slugSchema,
  /** What goes into the composer; empty when the card only guides. */
  text: z.string().max(400),
  /** Private to the agent, never sent. */
  guidance: z.string().max(300).optional(),
  /** The feeling it aims for, shown on the card. */
  feeling: z.string().min(2).max(60),
  fits: z.strictObject({
    levels: z.array(z.enum(LEVELS)).optional(),
    stages: z.array(z.enum(STAGES)).optional(),
    /** Any of these triggers, in the latest customer message. */
    triggers: z.array(z.enum(TRIGGER_IDS)).optional(),
    boundarySteps: z.array(z.enum(BOUNDARY_STEPS)).optional(),
    /** Any of these kinds of abuse, in the latest customer message, whoever it is aimed at. */
    abuseKinds: z.array(z.enum(ABUSE_KINDS)).optional(),
    /** Any of these issues, named in this conversation. */
    issues: z.array(z.enum(ISSUES)).optional(),
    /** Any of these, as it stands now. */
    emotions: z.array(z.enum(EMOTIONS)).optional(),
    causes: z.array(z.enum(CAUSES)).optional(),
    types: z.array(z.enum(CUSTOMER_TYPES)).optional(),
  }),
  /** Never while one of these holds. */
  never: z
    .strictObject({
      levels: z.array(z.enum(LEVELS)).optional(),
      triggers: z.array(z.enum(TRIGGER_IDS)).optional(),
      issues: z.array(z.enum(ISSUES)).optional(),
      emotions: z.array(z.enum(EMOTIONS)).optional(),
      types: z.array(z.enum(CUSTOMER_TYPES)).optional(),
    })
    .optional(),
  /** Patterns in the customer's message that keep the phrase away. */
  doNotTrigger: z.array(patternSchema).optional(),
  fallbacks: z.partialRecord(z.enum(SLOTS), z.string().max(80)).optional(),
  /** What the card asks the agent to fill in, by slot: "By when?" (T13). */
  asks: z.partialRecord(z.enum(SLOTS), z.string().min(2).max(80)).optional(),
  /** Which ways of de-escalation it serves, by the ids of docs/techniques.md. */
  techniques: z
    .array(z.string().regex(/^T(?:0[1-9]|[1-4]\d|5[0-7])$/, 'Use an id such as "T19".'))
    .max(6)
    .optional(),
  priority: z.int().min(0).max(1000),
  maxPerConversation: z.int().min(1).max(20),
  /** Customer messages that must pass before it is offered again. */
  cooldownMessages: z.int().min(0).max(100),
  enabled: z.boolean(),
  because: z.string().min(4).max(300),
});
export type Phrase = z.infer<typeof phraseSchema>;

/** Trigger → protocol → responsible party (techniques T44, T45). */
export const escalationRowSchema = z.strictObject({
  id: slugSchema,
  /** Fires on any of these triggers, or, without one, on the level. */
  triggers: z.array(z.enum(TRIGGER_IDS)),
  levels: z.array(z.enum(LEVELS)).optional(),
  severity: z.enum(SEVERITIES),
  protocol: z.string().min(8).max(300),
  responsible: z.enum(RESPONSIBLE_PARTIES),
  /** Wait until the agent has answered this many times since it began: not too early. Danger rows use 0. */
  afterAgentReplies: z.int().min(0).max(20),
  because: z.string().min(4).max(300),
});
export type EscalationRow = z.infer<typeof escalationRowSchema>;

/** Kind of abuse → what the agent may do now, with permission (T42). */
export const conductRowSchema = z.strictObject({
  id: slugSchema,
  step: z.enum(BOUNDARY_STEPS),
  /** Only after one of these; a row that names the kind goes before one that does not. Without it: after any. */
  kinds: z.array(z.enum(ABUSE_KINDS)).min(1).optional(),
  permission: z.string().min(8).max(300),
  because: z.string().min(4).max(300),
});
export type ConductRow = z.infer<typeof conductRowSchema>;

/** Words by which an agent sets a limit: a warning counts when it was sent, with a card or without (T41). */
export const agentLineSchema = z.strictObject({
  id: slugSchema,
  says: z.enum(WARNING_STEPS),
  pattern: patternSchema,
  because: z.string().min(4).max(300),
  matches: examples.min(1),
  mustNotMatch: examples.optional(),
});
export type AgentLine = z.infer<typeof agentLineSchema>;

/** One line for the agent alone: how to hold still, how to look after themselves (T05, T14, T29, T30, T48). */
export const nudgeRowSchema = z.strictObject({
  id: slugSchema,
  moment: z.enum(NUDGE_MOMENTS),
  line: z.string().min(8).max(200),
  because: z.string().min(4).max(300),
});
export type NudgeRow = z.infer<typeof nudgeRowSchema>;

/** Numbers the fold uses; every one with its unit and its origin beside the default. */
export const thresholdsSchema = z.strictObject({
  /** Tension at which a level is entered, and the lower one at which it is left (hysteresis). */
  enter: z.strictObject({ strained: z.number(), heated: z.number(), critical: z.number() }),
  leave: z.strictObject({ strained: z.number(), heated: z.number(), critical: z.number() }),
  /** Seconds of silence after which half the tension is gone. */
  decayHalfLifeSeconds: z.number().positive(),
  /** Weight of the newest message in the smoothed tension, 0–1. */
  newestWeight: z.number().min(0).max(1),
  /** At most this many cards at once. */
  maxCards: z.int().min(1).max(5),
  /** Whether careful humour is offered at all (T32); a house that has not decided does without. */
  allowHumour: z.boolean().optional(),
  /** Empathy cards in one conversation before the product says "move to options" (T18). */
  empathyBudget: z.int().min(0).max(20),
  /** Apologies of the agent in one conversation before no more is offered (T17); two without it. */
  apologyBudget: z.int().min(0).max(20).optional(),
  /** Seconds without an answer after which the agent is nudged to say that they are there (T23); ninety without it. */
  stillHereSeconds: z.number().positive().optional(),
  /** Abusive messages aimed at a person before each step of the ladder. */
  boundary: z.strictObject({ firstReminder: z.int(), finalWarning: z.int(), supervisorOrEnd: z.int() }),
  /** Minutes a customer waits before the wait itself counts. */
  longWaitMinutes: z.number().positive(),
  /** What surrounds a message: a wait, a burst, the same again. */
  circumstances: z.strictObject({
    /** What each adds to the heat of the message, 0–1. */
    adds: z.number().min(0).max(1),
    /** Heat from which a message has some anger for them to add to. */
    countFrom: z.number().min(0).max(1),
    /** Messages in a row without an answer that are a burst. */
    burstMessages: z.int().min(2),
    /** Turns in which the same problem was raised until it counts as restated. */
    restatedTurns: z.int().min(2),
    /** Rise of heat over the person's own mean. */
    sharpRise: z.number().min(0).max(1),
    /** Messages, ever shorter and colder, that are no calm. */
    curtMessages: z.int().min(1),
    /** Share of the tension that such a message keeps up. */
    curtKeeps: z.number().min(0).max(1),
  }),
});
export type Thresholds = z.infer<typeof thresholdsSchema>;

/**
 * A wording in an agent's draft that lands better otherwise. Its pattern is read over the draft as it is written, contractions
 * written out ("can't" is `can not`, "I'll" is `i will`) and without stems: list the forms.
 */
export const draftRuleSchema = z.strictObject({
  id: slugSchema,
  concern: z.enum(DRAFT_CONCERNS),
  severity: z.enum(DRAFT_SEVERITIES),
  pattern: patternSchema,
  unless: z.array(patternSchema).max(50).optional(),
  /** Found only there. Without it: anywhere. */
  place: z.enum(DRAFT_PLACES).optional(),
  /**
   * What one click puts in place of the match, or of the sentence when `at` is `whole-sentence`. `{2}` is what the draft has for
   * the second element of the pattern; an empty text takes the match out. Where the match stands elsewhere than `at`, there is
   * only the advice. Null: no wording is right for every draft.
   */
  rewrite: z.strictObject({ to: z.string().max(200), at: z.enum(DRAFT_PLACES).optional() }).nullable(),
  /** One short line to the agent. */
  advice: z.string().min(8).max(120),
  because: z.string().min(4).max(300),
  matches: examples.min(1),
  mustNotMatch: examples.min(1),
  /** Drafts and what the rewrite makes of them; each is a test. */
  rewrites: z.array(z.strictObject({ from: z.string().min(1).max(400), to: z.string().max(400) })).optional(),
});
export type DraftRule = z.infer<typeof draftRuleSchema>;
/** What coaching needs of a rule: browsers are sent no examples. */
export type SpokenDraftRule = Omit<DraftRule, 'matches' | 'mustNotMatch' | 'rewrites'>;

/**
 * Something counted in a draft. `limit` is how much is still well: words of one block or sentence, words in capitals in a row,
 * exclamation or question marks, apologies in one chat; for `repeated-sentence` the words from which a sentence counts, for
 * `question-skipped` the words from which a draft should have answered; `customer-typing` has none.
 */
export const draftMeasureSchema = z.strictObject({
  id: slugSchema,
  measure: z.enum(DRAFT_MEASURES),
  concern: z.enum(DRAFT_CONCERNS),
  severity: z.enum(DRAFT_SEVERITIES),
  limit: z.int().min(0).max(1000),
  advice: z.string().min(8).max(120),
  because: z.string().min(4).max(300),
});
export type DraftMeasure = z.infer<typeof draftMeasureSchema>;

/** Everything an admin can tune, as one value. */
export const librarySchema = z.strictObject({
  language: z.literal('en'),
  terms: z.array(termSchema).max(100_000),
  triggers: z.array(triggerRuleSchema).max(20_000),
  /** Libraries published before there were cues have none. */
  cues: z.array(cueSchema).max(500).optional(),
  fitted: fittedSchema.optional(),
  phrases: z.array(phraseSchema).max(20_000),
  escalation: z.array(escalationRowSchema).max(200),
  conduct: z.array(conductRowSchema).max(50),
  /** Libraries published before there were these parts have none of them. */
  issues: z.array(issueRowSchema).max(ISSUES.length).optional(),
  tells: z.array(tellRuleSchema).max(20_000).optional(),
  options: z.array(optionRowSchema).max(500).optional(),
  plays: z.array(playSchema).max(200).optional(),
  agentLines: z.array(agentLineSchema).max(500).optional(),
  /** Libraries published before there was a draft coach have none of these two. */
  draftRules: z.array(draftRuleSchema).max(2000).optional(),
  draftMeasures: z.array(draftMeasureSchema).max(DRAFT_MEASURES.length).optional(),
  nudges: z.array(nudgeRowSchema).max(200).optional(),
  /** False: agents are advised not to settle who is at fault (T12). Without it they may. */
  mayConcede: z.boolean().optional(),
  thresholds: thresholdsSchema,
});
export type Library = z.infer<typeof librarySchema>;

/** What is read in one language. English is part of the library an admin tunes; the others come with the code. */
export interface Lexicon {
  language: Language;
  terms: Term[];
  triggers: TriggerRule[];
  cues?: Cue[] | undefined;
  fitted?: Fitted | undefined;
}
