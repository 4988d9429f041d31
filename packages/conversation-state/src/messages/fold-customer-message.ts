import type { Issue, Level, Thresholds } from '@evenkeel/library';
import type { Assessment } from '@evenkeel/scoring-engine';
import { alertAfter } from '../alert/alert-after.ts';
import { climbLadder, floorOfStep } from '../boundary/climb-ladder.ts';
import { isAimedAbuse } from '../boundary/is-aimed-abuse.ts';
import { makeRoomForCards } from '../cards/fold-cards.ts';
import type { Circumstance } from '../circumstances/circumstance.ts';
import { circumstancesOf } from '../circumstances/circumstances-of.ts';
import { curtMessages } from '../circumstances/curt-messages.ts';
import { copyCounters } from '../copy-state.ts';
import { readOfCustomer } from '../customer/read-of-customer.ts';
import type { ConversationEvent } from '../events.ts';
import { factsIn } from '../facts/facts-in.ts';
import { issuesOf, rememberIssues } from '../issues/remember-issues.ts';
import { changeLevel } from '../levels/change-level.ts';
import { heatOf } from '../levels/heat-of.ts';
import { isDanger, levelFloor } from '../levels/level-floor.ts';
import { levelOf } from '../levels/level-of.ts';
import { higherLevel, isAtLeast, levelRank } from '../levels/level-order.ts';
import { baselineAfter, heatAgainstHabit } from '../levels/own-baseline.ts';
import { tensionAfter } from '../levels/tension-after.ts';
import { trendOf } from '../levels/trend-of.ts';
import { noteCustomer } from '../notes/fold-notes.ts';
import { REASONS_KEPT, reasonForRelief, reasonsInMessage } from '../reasons/reasons-in-message.ts';
import type { FoldRules } from '../reduce-conversation.ts';
import { stageAfterCustomer } from '../stage/stage-after.ts';
import type { ConversationState, Reason } from '../state.ts';
import { rememberTriggers } from '../triggers/remember-triggers.ts';
import { withoutIdleRefusal } from '../triggers/without-idle-refusal.ts';
import type { ReadText } from '../words/read-customer.ts';
import { readCustomer } from '../words/read-customer.ts';
import { trimmedAssessment } from './trimmed-assessment.ts';

export type ScoredMessage = Extract<ConversationEvent, { kind: 'message' }> & { assessment: Assessment };

export function isScored(message: Extract<ConversationEvent, { kind: 'message' }>): message is ScoredMessage {
  return message.assessment !== null;
}

/** Values of the tension kept for the sparkline. */
const HISTORY_KEPT = 20;
/** Edits come within the next few messages; an older one is not known any more and changes nothing. */
const EDITABLE_MESSAGES = 8;
/** The same is said again within a few messages; more would only find what was said long ago. */
const SAID_KEPT = 4;

/**
 * A customer message folded in.
 *
 * A late message (written before one that was folded already) counts, and so do its triggers and its abuse; but it never
 * moves level, trend or cards: the conversation has gone on since. Danger is the exception: it is folded as if it came now.
 */
export function foldCustomerMessage(
  before: ConversationState,
  next: ConversationState,
  written: ScoredMessage,
  rules: FoldRules,
): void {
  const assessment = withoutIdleRefusal(written.assessment, before);
  const message = assessment === written.assessment ? written : { ...written, assessment };
  const isLate = before.lastMessageAtMs !== null && message.atMs < before.lastMessageAtMs;
  const read = readCustomer(message.text);
  count(before, next, message, { read, isLate, thresholds: rules.thresholds });
  if (!isLate || isDanger(message.assessment)) judge(before, next, message, { read, thresholds: rules.thresholds });
  noteCustomer(before, next, message, read);
  next.alert = alertAfter(
    next,
    {
      triggers: message.assessment.triggers,
      number: next.counters.customerMessages,
      atMs: next.lastEventAtMs,
      reasons: () => reasonsForAlert(message, next),
    },
    rules.escalation,
  );
}

/** What counts whenever it arrives: the numbers, the triggers, the ladder, what is known of the problem. */
function count(
  before: ConversationState,
  next: ConversationState,
  message: ScoredMessage,
  { read, isLate, thresholds }: { read: ReadText; isLate: boolean; thresholds: Thresholds },
): void {
  const { messageId, atMs, assessment } = message;
  const { counters } = before;
  const isAnswered = counters.burst === 0;
  const number = counters.customerMessages + 1;
  // A late message that the agent's last answer came after does not ask for another one.
  const isWaiting = !isLate || !isAnswered;
  next.lastMessageAtMs = Math.max(before.lastMessageAtMs ?? atMs, atMs);
  if (!isLate) next.status = 'open';
  next.counters = copyCounters(counters);
  next.counters.customerMessages = number;
  if (isWaiting) {
    next.counters.burst += 1;
    next.waitingSinceMs = Math.min(before.waitingSinceMs ?? atMs, atMs);
  }
  next.triggers = rememberTriggers(before.triggers, {
    messageId,
    atMs,
    triggers: assessment.triggers,
    agentReplies: counters.agentReplies,
  });
  next.boundary = climbLadder(before.boundary, assessment, counters.agentReplies, thresholds.boundary);
  next.issues = rememberIssues(before.issues, issuesOf(message.tells), number, isAnswered);
  next.facts = factsIn(read, before.facts);
  next.recentMessageIds = withNewest(before.recentMessageIds, messageId, EDITABLE_MESSAGES);
}

/** The list with one more at its end; of too many the oldest is left out. */
function withNewest<T>(list: readonly T[], newest: T, kept: number): T[] {
  const next = list.slice();
  if (list.length < kept) {
    next.push(newest);
    return next;
  }
  // Moved by hand: a list that grows takes room for a dozen more, and every state holds three of these.
  for (let at = 1; at < kept; at += 1) next[at - 1] = list[at] as T;
  next[kept - 1] = newest;
  return next;
}

/** What only the newest message may change, written on `next`: tension, level, trend, stage, and what the cards answer. */
function judge(
  before: ConversationState,
  next: ConversationState,
  message: ScoredMessage,
  { read, thresholds }: { read: ReadText; thresholds: Thresholds },
): void {
  const { assessment, messageId, text, atMs } = message;
  const limits = thresholds.circumstances;
  if (assessment.language !== 'und') next.language = assessment.language;
  const own = heatAgainstHabit(heatOf(assessment), assessment, before.baseline);
  const said = { words: read.words, question: read.question, replies: before.counters.agentReplies };
  const circumstances = circumstancesOf(before, next, { atMs, assessment, read, said, heat: own }, thresholds);
  let heat = Math.min(1, own + limits.adds * circumstances.length);
  next.curtMessages = curtMessages(before, read.text.trim(), assessment);
  if (next.curtMessages >= limits.curtMessages && before.tension >= thresholds.leave.strained) {
    heat = Math.max(heat, limits.curtKeeps * before.tension);
    circumstances.push({ words: 'Has become short and cold', span: { start: 0, end: text.length } });
  }
  const quietMs = quietBefore(before, atMs);
  const smoothed = tensionAfter(before.tension, { heat, satisfaction: assessment.satisfaction, quietMs }, thresholds);
  const floor = floorOf(assessment, before, next);
  next.tension = floor === 'calm' ? smoothed : Math.max(smoothed, thresholds.enter[floor]);
  next.tensionHistory = withNewest(before.tensionHistory, next.tension, HISTORY_KEPT);
  next.trend = trendOf(next.tensionHistory);
  if (hasKeptRising(next)) circumstances.push({ words: 'Sharper with each of the last three messages' });
  next.baseline = baselineAfter(before.baseline, { heat: own, assessment, length: read.text.length });
  next.said = withNewest(before.said, said, SAID_KEPT);

  const level = levelAfter(before, next, assessment, floor, thresholds);
  const isHot = heat >= thresholds.enter.strained;
  changeLevel(next, level, reasonsAfter(before, level, message, { circumstances, isHot, quietMs }));

  const isNewRise = isAtLeast(level, 'heated') && levelRank(level) > levelRank(before.level);
  const { validated, asked, offered, usedName } = before.agentHas;
  next.agentHas = { validated: validated && !isNewRise, asked: false, offered, usedName };
  next.isVenting = isVenting(before, atMs);
  next.stage = stageAfterCustomer(before.stage, {
    assessment,
    isNewRise,
    answersQuestion: asked && before.counters.burst === 0,
    isNewIssue: next.issues !== before.issues && next.issues.some(({ issue }) => !isKnown(issue, before.issues)),
  });
  next.shown = makeRoomForCards(before.shown);
  readOfCustomer(before, next, message, { circumstances, limits });
  const number = next.counters.customerMessages;
  next.lastCustomerMessage = { messageId, number, text, atMs, assessment: trimmedAssessment(assessment) };
}

/** Tension that grew with each of so many messages in a row is an escalation of its own kind: no single one explains it. */
const RISES = 3;
const NOTICEABLE_RISE = 0.05;

function hasKeptRising({ tensionHistory }: ConversationState): boolean {
  const last = tensionHistory.length - 1;
  if (last < RISES) return false;
  for (let at = last; at > last - RISES; at -= 1) {
    if ((tensionHistory[at] ?? 0) - (tensionHistory[at - 1] ?? 0) < NOTICEABLE_RISE) return false;
  }
  return true;
}

/** Our judgement: whoever still types sends the next line within this; a longer silence waits for an answer. */
const PAUSE_SECONDS = 30;

/** The next line came before an answer and without a pause; the pause is told by the time of the next event. */
function isVenting({ counters, lastCustomerMessage }: ConversationState, atMs: number): boolean {
  if (counters.burst === 0 || lastCustomerMessage === null) return false;
  return atMs - lastCustomerMessage.atMs <= PAUSE_SECONDS * 1000;
}

function isKnown(issue: Issue, issues: ConversationState['issues']): boolean {
  return issues.some((known) => known.issue === issue);
}

/** The level this message forces by what it says outright, or by the step of the ladder it reached. */
function floorOf(assessment: Assessment, before: ConversationState, next: ConversationState): Level {
  const floor = levelFloor(assessment);
  if (!isAimedAbuse(assessment)) return floor;
  return higherLevel(floor, higherLevel(floorOfStep(next.boundary.step), before.level));
}

function levelAfter(
  before: ConversationState,
  next: ConversationState,
  assessment: Assessment,
  floor: Level,
  thresholds: Thresholds,
): Level {
  // The first message is where people unload: it is remembered in the tension, but it takes more than its tone to raise the level.
  const isUnjudged =
    next.counters.customerMessages === 1 && assessment.triggers.length === 0 && !isAimedAbuse(assessment);
  const level = isUnjudged ? 'calm' : higherLevel(levelOf(next.tension, before.level, thresholds), floor);
  return isDangerOpen(before) ? higherLevel(level, 'heated') : level;
}

/** Until somebody has looked at a danger, a polite next message does not make it go away. */
function isDangerOpen({ alert }: ConversationState): boolean {
  return alert?.severity === 'danger' && alert.status === 'open';
}

/** The time in which the customer had an answer in hand and said nothing. */
function quietBefore({ waitingSinceMs, lastMessageAtMs }: ConversationState, atMs: number): number {
  return waitingSinceMs !== null || lastMessageAtMs === null ? 0 : Math.max(0, atMs - lastMessageAtMs);
}

function reasonsAfter(
  before: ConversationState,
  level: Level,
  message: ScoredMessage,
  around: { circumstances: readonly Circumstance[]; isHot: boolean; quietMs: number },
): Reason[] {
  if (isDangerOpen(before)) {
    return isDanger(message.assessment) ? reasonsInMessage(message, around.circumstances) : before.reasons;
  }
  if (levelRank(level) < levelRank(before.level)) {
    const relief = reasonForRelief(message, around);
    // Down, but not calm: what still stands is said, too.
    return level === 'calm' || around.circumstances.length === 0
      ? [relief]
      : [relief, ...reasonsInMessage(message, around.circumstances)].slice(0, REASONS_KEPT);
  }
  if (level === 'calm') return before.reasons;
  const isTelling =
    around.isHot || level !== before.level || around.circumstances.length > 0 || message.assessment.triggers.length > 0;
  if (!isTelling) return before.reasons;
  const reasons = reasonsInMessage(message, around.circumstances);
  if (reasons.length > 0) return reasons;
  return level === before.level ? before.reasons : [{ text: 'Sharper than before', messageId: message.messageId }];
}

/** An alert says what this message said, then why the chat stands where it stands. */
function reasonsForAlert(message: ScoredMessage, state: ConversationState): Reason[] {
  const reasons = reasonsInMessage(message, []);
  const known = new Set(reasons.map(({ text }) => text));
  return [...reasons, ...state.reasons.filter(({ text }) => !known.has(text))];
}
