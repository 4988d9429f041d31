import type {
  AlertStatus,
  BoundaryStep,
  CardKind,
  Level,
  ResponsibleParty,
  Severity,
  Stage,
  Trend,
  TriggerId,
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

/**
 * What is known of one conversation. Plain JSON (it is stored as a snapshot), bounded in size however long the chat.
 * `stateVersion` changes when the shape or the fold does: a stored snapshot of another version is folded again.
 */
export interface ConversationState {
  stateVersion: number;
  status: 'open' | 'closed';
  agentId: string | null;
  openedAtMs: number;
  /** Time of the newest event folded; never goes back. */
  lastEventAtMs: number;
  level: Level;
  levelSinceMs: number;
  /** Why the level is what it is, strongest first. */
  reasons: Reason[];
  /** Smoothed, 0–1. */
  tension: number;
  trend: Trend;
  /** Tension after each of the last 20 customer messages, oldest first. */
  tensionHistory: number[];
  /** This customer's own mean of message scores, and over how many messages. */
  baseline: { mean: number; messages: number };
  stage: Stage;
  boundary: { step: BoundaryStep; abusiveMessages: number };
  counters: {
    customerMessages: number;
    agentMessages: number;
    /** Customer messages since the last agent message. */
    burst: number;
    /** Agent replies since the tension first rose. */
    agentRepliesSinceStrained: number;
    /** Empathy cards the agent used. */
    empathyUsed: number;
  };
  /** First customer message not answered yet, or null. */
  waitingSinceMs: number | null;
  triggers: Partial<Record<TriggerId, { count: number; lastAtMs: number; lastMessageId: string }>>;
  lastCustomerMessage: { messageId: string; text: string; atMs: number; assessment: Assessment } | null;
  /** True when the level has come down from heated or critical to calm. */
  recovered: boolean;
  alert: Alert | null;
  /** What has been shown, newest last, at most 200: no phrase is repeated in a conversation. */
  shown: { phraseId: string; kind: CardKind; group: string; atCustomerMessage: number; used: boolean }[];
}
