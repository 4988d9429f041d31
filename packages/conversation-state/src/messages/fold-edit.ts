import type { Level, Thresholds } from '@evenkeel/library';
import type { Assessment } from '@evenkeel/scoring-engine';
import { alertAfter } from '../alert/alert-after.ts';
import { climbLadder, floorOfStep } from '../boundary/climb-ladder.ts';
import { isAimedAbuse } from '../boundary/is-aimed-abuse.ts';
import { copyState } from '../copy-state.ts';
import type { ConversationEvent } from '../events.ts';
import { changeLevel } from '../levels/change-level.ts';
import { heatOf } from '../levels/heat-of.ts';
import { isDanger, levelFloor } from '../levels/level-floor.ts';
import { levelEntered } from '../levels/level-of.ts';
import { higherLevel } from '../levels/level-order.ts';
import { heatAgainstHabit } from '../levels/own-baseline.ts';
import { tensionAfter } from '../levels/tension-after.ts';
import { trendOf } from '../levels/trend-of.ts';
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
export function foldEdit(state: ConversationState, edit: Edited, rules: FoldRules): ConversationState {
  const { messageId } = edit;
  if (edit.assessment === null || !state.recentMessageIds.includes(messageId)) return state;
  const assessment = withoutIdleRefusal(edit.assessment, state);
  const scored = { ...edit, assessment };
  const isNewest = state.lastCustomerMessage?.messageId === messageId;
  const raised = isNewest
    ? newestEdited(state, scored, rules.thresholds)
    : olderEdited(state, scored, rules.thresholds);
  const alert = alertAfter(
    raised,
    {
      triggers: assessment.triggers,
      number: isNewest ? (state.lastCustomerMessage?.number ?? 0) : state.counters.customerMessages,
      atMs: state.lastEventAtMs,
      reasons: () => reasonsInMessage(scored, []),
    },
    rules.escalation,
  );
  return alert === raised.alert ? raised : { ...raised, alert };
}

function newestEdited(state: ConversationState, edit: ScoredEdit, thresholds: Thresholds): ConversationState {
  const { assessment, text, messageId } = edit;
  const last = state.lastCustomerMessage;
  if (last === null) return state;
  const isNewAbuse = isAimedAbuse(assessment) && !isAimedAbuse(last.assessment);
  const { agentReplies, customerMessages } = state.counters;
  const boundary = isNewAbuse
    ? climbLadder(state.boundary, assessment, agentReplies, thresholds.boundary)
    : state.boundary;
  const heat = heatAgainstHabit(heatOf(assessment), assessment, state.baseline);
  const before = state.tensionHistory.at(-2) ?? 0;
  const tension = tensionAfter(before, { heat, satisfaction: 0, quietMs: 0 }, thresholds);
  const isUnjudged = customerMessages === 1 && assessment.triggers.length === 0 && !isNewAbuse;
  const floor = higherLevel(levelFloor(assessment), isNewAbuse ? floorOfStep(boundary.step) : 'calm');
  const edited: ConversationState = {
    ...withTriggers(state, edit),
    boundary,
    lastCustomerMessage: { ...last, messageId, text, assessment: trimmedAssessment(assessment) },
  };
  return raised(edited, edit, { tension, floor: isUnjudged ? 'calm' : floor, isUnjudged }, thresholds);
}

/** What an older message was worth is not known any more, so it cannot be held against what it is worth now. */
function olderEdited(state: ConversationState, edit: ScoredEdit, thresholds: Thresholds): ConversationState {
  const floor = isDanger(edit.assessment) ? 'critical' : 'calm';
  return raised(withTriggers(state, edit), edit, { tension: 0, floor, isUnjudged: false }, thresholds);
}

function withTriggers(state: ConversationState, edit: ScoredEdit): ConversationState {
  const triggers = rememberTriggers(state.triggers, {
    messageId: edit.messageId,
    atMs: edit.atMs,
    triggers: edit.assessment.triggers,
    agentReplies: state.counters.agentReplies,
  });
  return { ...state, triggers };
}

function raised(
  state: ConversationState,
  edit: ScoredEdit,
  to: { tension: number; floor: Level; isUnjudged: boolean },
  thresholds: Thresholds,
): ConversationState {
  const floored = to.floor === 'calm' ? to.tension : Math.max(to.tension, thresholds.enter[to.floor]);
  const tension = Math.max(state.tension, floored);
  const entered = to.isUnjudged ? 'calm' : levelEntered(tension, thresholds);
  const level = higherLevel(state.level, higherLevel(entered, to.floor));
  if (level === state.level && tension === state.tension) return state;
  const next = copyState(state);
  next.tension = tension;
  next.tensionHistory = [...state.tensionHistory.slice(0, -1), tension];
  next.trend = trendOf(next.tensionHistory);
  if (level !== state.level) changeLevel(next, level, reasonsInMessage(edit, []));
  return next;
}
