import type {
  AbuseKind,
  AlertStatus,
  BoundaryStep,
  CardKind,
  Cause,
  CustomerType,
  Emotion,
  Issue,
  Level,
  NoteKind,
  ResponsibleParty,
  Severity,
  Stage,
  Trend,
  TriggerId,
  WarningStep,
} from '@evenkeel/library';
import type { Assessment } from '@evenkeel/scoring-engine';

/** One reason, in words an agent can read in a second, with the message it came from where there is one. */
export interface Reason {
  text: string;
  messageId?: string;
  /** Half-open span of that message's text. */
  start?: number;
  end?: number;
}

/** At most one live alert per conversation: later causes upgrade it, they do not ring again at the same severity. */
export interface Alert {
  alertId: string;
  rowId: string;
  severity: Severity;
  status: AlertStatus;
  protocol: string;
  responsible: ResponsibleParty;
  openedAtMs: number;
  changedAtMs: number;
  changedById: string | null;
  reasons: Reason[];
}

/** What the customer's own words have told so far: it fills the slots of phrases. The newest mention wins. */
export interface ConversationFacts {
  orderNumber: string | null;
  product: string | null;
  days: number | null;
  waitMinutes: number | null;
}

/** How a card that was shown ended: nothing yet, used (inserted or copied), or dismissed. */
export type ShownOutcome = 'none' | 'used' | 'dismissed';

/** Something read of the customer, with the words it was read from. */
export interface Told<Value> {
  value: Value;
  reasons: Reason[];
}

/** How often the customer has shown the signs of one type, and the newest of them. */
export interface TypeSign {
  type: CustomerType;
  count: number;
  reasons: Reason[];
}

/** One line of the running notes (T20). What an agent has edited is theirs: the fold no longer changes it. */
export interface Note {
  /** `<kind>@<message id>`, with `~n` for the second of one message; stable while the chat lasts. */
  noteId: string;
  kind: NoteKind;
  text: string;
  /** The message it came from; null for what an agent added. */
  messageId: string | null;
  atMs: number;
  isEdited: boolean;
}

/** A limit the agent has really set: recognised in what they sent, whether a card was used for it or not. */
export interface Warned {
  step: WarningStep;
  messageId: string;
  atMs: number;
}

/** What earlier chats of the same person left behind (T07, T11). */
export interface Contact {
  /** Phrases this person was sent in the last 30 days, newest first, at most 40. */
  phraseIds: string[];
  /** Their chats in the last 30 days before this one. */
  earlierChats: number;
  /** The highest level of the newest of them. */
  lastLevel: Level | null;
}

/** A phrase that was shown: a tuple, because up to forty of them live in every state. */
export type Shown = [phraseId: string, kind: CardKind, times: number, atCustomerMessage: number, outcome: ShownOutcome];

/**
 * What is known of one conversation. Plain JSON (it is stored as a snapshot), bounded in size however long the chat.
 * `stateVersion` changes when the shape or the fold does: a stored snapshot of another version is folded again.
 */
export interface ConversationState {
  stateVersion: number;
  status: 'open' | 'closed';
  /** What the customer writes in, ISO 639-1: of the newest message that told; `und` before the first that did. */
  language: string;
  agentId: string | null;
  openedAtMs: number;
  /** Time of the newest event folded; never goes back. */
  lastEventAtMs: number;
  /** Time of the newest message of customer or agent; what is older than this comes late. Null before the first. */
  lastMessageAtMs: number | null;
  level: Level;
  levelSinceMs: number;
  /** The highest level so far. */
  peakLevel: Level;
  /** Why the level is what it is, strongest first. */
  reasons: Reason[];
  /** Smoothed, 0–1. */
  tension: number;
  trend: Trend;
  /** Tension after each of the last 20 customer messages, oldest first. */
  tensionHistory: number[];
  /** This customer's own mean heat, share of messages that shout, mean length in characters, and over how many messages. */
  baseline: { mean: number; shouting: number; length: number; messages: number };
  /** How curt they have become: 0 as long as they write as they always did. See `curtMessages`. */
  curtMessages: number;
  stage: Stage;
  /** What the agent has done on the way: said a word about the feeling; asked something not answered yet; offered something. */
  agentHas: { validated: boolean; asked: boolean; offered: boolean; usedName: boolean };
  /**
   * `repliesAtStep`: the agent's replies when the step was reached; the next step needs one more. `kinds` of the newest
   * abusive message; `uncivil` counts messages that swear at nobody or at the company. `warned`: oldest first, at most 6.
   */
  boundary: {
    step: BoundaryStep;
    abusiveMessages: number;
    repliesAtStep: number;
    kinds: AbuseKind[];
    uncivil: number;
    warned: Warned[];
  };
  /** The customer is sending message after message: no answer has come between and no pause (T05). */
  isVenting: boolean;
  counters: {
    customerMessages: number;
    agentMessages: number;
    /** Times the agent answered: several messages in a row are one answer. */
    agentReplies: number;
    /** Customer messages since the last agent message. */
    burst: number;
    /** Agent replies since the tension first rose. */
    agentRepliesSinceStrained: number;
    /** Empathy cards the agent used. */
    empathyUsed: number;
    /** Messages of the agent that apologise, however they were written (T17). */
    apologies: number;
  };
  /** First customer message not answered yet, or null. */
  waitingSinceMs: number | null;
  /** How long the wait was that the agent's last answer ended; 0 before the first. */
  answeredAfterMs: number;
  triggers: Partial<Record<TriggerId, TriggerMemory>>;
  /**
   * What it is about, newest last, at most 4; `turns` counts the turns in which it was raised. A guess was read by no rule and
   * in one turn only: it is good enough to count, not to speak of (`sureIssues`).
   */
  issues: { issue: Issue; turns: number; atCustomerMessage: number; guessed?: true }[];
  /**
   * What the newest customer messages were about, oldest first, at most 4: `words` of the message and of its
   * last question as numbers (`readWords`), and the agent's replies when it was written. It tells when the same is said or asked again.
   */
  said: { words: number[]; question: number[]; replies: number }[];
  facts: ConversationFacts;
  /** What the customer feels, why, and how they behave: null as long as nothing tells (T01, T03, T04). */
  emotion: Told<Emotion> | null;
  cause: Told<Cause> | null;
  customerType: Told<CustomerType> | null;
  /** Number of the customer message that last showed the emotion; 0 before any did. */
  emotionSeenAt: number;
  /** What has spoken for a type so far: it takes more than one sign. */
  typeSigns: TypeSign[];
  /** Oldest first, at most 40. */
  notes: Note[];
  /** What an agent took out of the notes, as the notes name it: it does not come back. At most 20. */
  removedNotes: string[];
  /** Null for somebody new, and until their earlier chats were read. */
  contact: Contact | null;
  /** `number` counts this customer's messages from 1; of the evidence the strongest entries are kept. */
  lastCustomerMessage: {
    messageId: string;
    number: number;
    text: string;
    atMs: number;
    assessment: Assessment;
  } | null;
  /** The newest customer messages an edit may still change, oldest first, at most 8. */
  recentMessageIds: string[];
  /** True when the level has come down from heated or critical to calm. */
  recovered: boolean;
  alert: Alert | null;
  /** What has been shown, newest last: no phrase is repeated in a conversation. What was never used is forgotten first. */
  shown: Shown[];
}

export interface TriggerMemory {
  count: number;
  lastAtMs: number;
  lastMessageId: string;
  /** The agent's replies when it was first said: how often they have answered since. */
  repliesAtFirst: number;
}
