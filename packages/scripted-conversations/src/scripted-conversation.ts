import type {
  Author,
  CardKind,
  Cause,
  CustomerType,
  Emotion,
  Issue,
  Level,
  Severity,
  TriggerId,
} from '@evenkeel/library';

/** What a careful person would want to see after this message; whatever is not named may be anything. */
export interface Expectation {
  level?: Level | readonly Level[];
  triggers?: readonly TriggerId[];
  noTriggers?: readonly TriggerId[];
  /** Severity of the live alert, or null for none. */
  alert?: Severity | null;
  /** Kinds that must be among the cards. */
  cards?: readonly CardKind[];
  firstCard?: CardKind;
  firstPhrase?: string;
  noCards?: true;
  /** Families of sentences that would be wrong here: what is said is not about that. */
  noGroups?: readonly string[];
  /** What is read of the customer after it, null for nothing. */
  emotion?: Emotion | null;
  cause?: Cause | null;
  type?: CustomerType | null;
  /** Must be among what the chat is about. */
  issues?: readonly Issue[];
  /** Whether it is abuse aimed at somebody. */
  abuse?: boolean;
  /** Whether the engine must say that it cannot read the language. */
  abstained?: boolean;
}

export interface ScriptedMessage {
  author: Author;
  text: string;
  /** Milliseconds after the message before it. */
  afterMs: number;
  expect?: Expectation;
}

/** A chat of our own, written for tests, the demo and simulation. Nobody in it is a real person. */
export interface ScriptedConversation {
  id: string;
  title: string;
  /** What it is there to show. */
  about: string;
  customerName: string;
  agentName: string;
  messages: readonly ScriptedMessage[];
}
