import type { Thresholds } from '@evenkeel/library';
import type { Assessment } from '@evenkeel/scoring-engine';
import { isSharpRise } from '../levels/own-baseline.ts';
import type { ConversationState } from '../state.ts';
import type { ReadText } from '../words/read-customer.ts';
import type { Circumstance } from './circumstance.ts';
import { reportsNoAnswer } from './reports-no-answer.ts';
import { repeatedIssue, repeatedQuestion, type Said } from './said-again.ts';

/** A message as its circumstances see it. */
interface Surrounded {
  atMs: number;
  assessment: Assessment;
  read: ReadText;
  said: Said;
  /** Its own heat, before any circumstance. */
  heat: number;
}

/** What around the message adds to its heat, each in words for the reasons; `next` has counted the message already. */
export function circumstancesOf(
  before: ConversationState,
  next: ConversationState,
  message: Surrounded,
  thresholds: Thresholds,
): Circumstance[] {
  const limits = thresholds.circumstances;
  const found: Circumstance[] = [];
  const question = reportsNoAnswer(message.read) ?? repeatedQuestion(before, message.said);
  if (question !== null) found.push({ ...question, isUnheard: true });
  // The rest counts only beside some heat: "hi", "me again", "?" are no anger.
  if (message.heat < limits.countFrom) return found;
  const wait = longWait(before, message.atMs, thresholds.longWaitMinutes);
  if (wait !== null) found.push(wait);
  const { burst } = next.counters;
  if (burst >= limits.burstMessages) found.push({ words: `${burst} messages in a row without an answer` });
  const { triggers } = message.assessment;
  const issue = repeatedIssue(before, message.said, { triggers, issues: next.issues }, limits.restatedTurns);
  if (issue !== null) found.push({ ...issue, isUnheard: true });
  if (isSharpRise(message.heat, before.baseline, limits.sharpRise)) {
    found.push({ words: 'Much sharper than they have written so far' });
  }
  return found;
}

/** Of the wait that still goes on, or of the one that the agent's last answer ended. */
function longWait(before: ConversationState, atMs: number, longWaitMinutes: number): Circumstance | null {
  const isWaiting = before.waitingSinceMs !== null;
  const waitedMs = before.waitingSinceMs === null ? before.answeredAfterMs : atMs - before.waitingSinceMs;
  const minutes = Math.floor(waitedMs / 60_000);
  if (minutes < longWaitMinutes) return null;
  return {
    words: isWaiting ? `Has waited ${minutes} minutes for an answer` : `Waited ${minutes} minutes for the last answer`,
  };
}
