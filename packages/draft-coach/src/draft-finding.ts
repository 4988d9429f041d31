import type { DraftConcern, DraftSeverity } from '@evenkeel/library';

/** What one click puts in place of [start, end) of the draft. */
export interface DraftRewrite {
  start: number;
  end: number;
  text: string;
}

/** Something in a draft that may land badly. Spans are half-open, in UTF-16 code units of the draft. Never a reason not to send. */
export interface DraftFinding {
  /** The rule or measure of the library; what an agent mutes. */
  ruleId: string;
  concern: DraftConcern;
  severity: DraftSeverity;
  start: number;
  end: number;
  advice: string;
  because: string;
  /** Null where no wording is surely right. */
  rewrite: DraftRewrite | null;
}

/** What the draft is an answer to. All of it optional: without it, the wording alone is read. */
export interface DraftContext {
  /** What the agent has sent in this conversation. */
  agentMessages?: readonly string[];
  /** How many of them apologise, where that is known better than from their texts. */
  apologies?: number;
  /** What the customer has said since the agent's last message. */
  customerMessage?: string;
  /** Typing, or sending one message after the other. */
  customerIsTyping?: boolean;
  /** False where policy says not to settle who is at fault (T12). */
  mayConcede?: boolean;
  /** Ids of rules and measures this agent does not want to hear of. */
  muted?: readonly string[];
}
