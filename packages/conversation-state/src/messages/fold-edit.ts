import type { Level, Thresholds } from '@evenkeel/library';
import type { Assessment } from '@evenkeel/scoring-engine';
import { alertAfter } from '../alert/alert-after.ts';
import { climbLadder, floorOfStep } from '../boundary/climb-ladder.ts';
import { isAimedAbuse } from '../boundary/is-aimed-abuse.ts';
import type { ConversationEvent } from '../events.ts';
import { issuesOf, rememberIssues } from '../issues/remember-issues.ts';
import { changeLevel } from '../levels/change-level.ts';
import { heatOf } from '../levels/heat-of.ts';
import { isDanger, levelFloor } from '../levels/level-floor.ts';
import { levelEntered } from '../levels/level-of.ts';
import { higherLevel } from '../levels/level-order.ts';
import { heatAgainstHabit } from '../levels/own-baseline.ts';
import { tensionAfter } from '../levels/tension-after.ts';
import { trendOf } from '../levels/trend-of.ts';
import { noteEdit } from '../notes/fold-notes.ts';
import { reasonsInMessage } from '../reasons/reasons-in-message.ts';
import type { FoldRules } from '../reduce-conversation.ts';
import type { ConversationState } from '../state.ts';
import { rememberTriggers } from '../triggers/remember-triggers.ts';
import { withoutIdleRefusal } from '../triggers/without-idle-refusal.ts';
import { trimmedAssessment } from './trimmed-assessment.ts';

type Edited = Extract<ConversationEvent, { kind: 'message-edited' }>;
type ScoredEdit = Edited & { assessment: Assessment };

/**
 * A customer's edit folded in. It can raise, never lower: what was said was read. Of the newest message everything is
 * looked at again; of one of the few before it only its triggers; anything older, unknown or unscored changes nothing.
 */
export function foldEdit(before: ConversationState, next: ConversationState, edit: Edited, rules: FoldRules): void {
  const { messageId } = edit;
  if (edit.assessment === null || !before.recentMessageIds.includes(messageId)) return;
  const assessment = withoutIdleRefusal(edit.assessment, before);
  const scored = { ...edit, assessment };
  const last = before.lastCustomerMessage;
  const isNewest = last?.messageId === messageId;
  next.triggers = rememberTriggers(before.triggers, {
    messageId,
    atMs: edit.atMs,
    triggers: assessment.triggers,
    agentReplies: before.counters.agentReplies,
  });
  if (isNewest) foldNewest(before, next, scored, last, rules.thresholds);
  else foldOlder(next, scored, rules.thresholds);
  noteEdit(next, scored);
  next.alert = alertAfter(
    next,
    {
      triggers: assessment.triggers,
      number: isNewest ? last.number : before.counters.customerMessages,
      atMs: next.lastEventAtMs,
      reasons: () => reasonsInMessage(scored, []),
    },
    rules.escalation,
  );
}

function foldNewest(
  before: ConversationState,
  next: ConversationState,
  edit: ScoredEdit,
  last: NonNullable<ConversationState['lastCustomerMessage']>,
  thresholds: Thresholds,
): void {
  const { assessment, text, messageId } = edit;
  const isNewAbuse = isAimedAbuse(assessment) && !isAimedAbuse(last.assessment);
  const { agentReplies, customerMessages } = before.counters;
  if (isNewAbuse) next.boundary = climbLadder(before.boundary, assessment, agentReplies, thresholds.boundary);
  if (assessment.language !== 'und') next.language = assessment.language;
  next.issues = rememberIssues(before.issues, issuesOf(edit.tells), customerMessages, false);
  next.lastCustomerMessage = { ...last, messageId, text, assessment: trimmedAssessment(assessment) };
  const heat = heatAgainstHabit(heatOf(assessment), assessment, before.baseline);
  const tensionBefore = before.tensionHistory.at(-2) ?? 0;
  const tension = tensionAfter(tensionBefore, { heat, satisfaction: 0, quietMs: 0 }, thresholds);
  const isUnjudged = customerMessages === 1 && assessment.triggers.length === 0 && !isNewAbuse;
  const floor = higherLevel(levelFloor(assessment), isNewAbuse ? floorOfStep(next.boundary.step) : 'calm');
  raise(next, edit, { tension, floor: isUnjudged ? 'calm' : floor, isUnjudged }, thresholds);
}

/** What an older message was worth is not known any more, so it cannot be held against what it is worth now. */
function foldOlder(next: ConversationState, edit: ScoredEdit, thresholds: Thresholds): void {
  const floor = isDanger(edit.assessment) ? 'critical' : 'calm';
  raise(next, edit, { tension: 0, floor, isUnjudged: false }, thresholds);
}

function raise(
  next: ConversationState,
  edit: ScoredEdit,
  to: { tension: number; floor: Level; isUnjudged: boolean },
  thresholds: Thresholds,
): void {
  const floored = to.floor === 'calm' ? to.tension : Math.max(to.tension, thresholds.enter[to.floor]);
  const tension = Math.max(next.tension, floored);
  const entered = to.isUnjudged ? 'calm' : levelEntered(tension, thresholds);
  const level = higherLevel(next.level, higherLevel(entered, to.floor));
  if (level === next.level && tension === next.tension) return;
  next.tension = tension;
  next.tensionHistory = [...next.tensionHistory.slice(0, -1), tension];
  next.trend = trendOf(next.tensionHistory);
  if (level !== next.level) changeLevel(next, level, reasonsInMessage(edit, []));
}
