import type { Issue } from '@evenkeel/library';
import type { Tell } from '@evenkeel/scoring-engine';
import type { ConversationState } from '../state.ts';

/** Shared by all messages that name none. */
const NO_ISSUES: readonly Issue[] = [];

/** What a message is about, in the order it says so. */
export function issuesOf(tells: readonly Tell[] | undefined): readonly Issue[] {
  if (tells === undefined) return NO_ISSUES;
  return tells.flatMap((tell) => ('issue' in tell.tells ? [tell.tells.issue] : []));
}

type Issues = ConversationState['issues'];

/** A fifth issue in one chat pushes out the oldest: nobody can answer five things at once. */
const ISSUES_KEPT = 4;

/** The issues with one more message; `newTurn` says whether the agent has answered since the last one. */
export function rememberIssues(
  issues: Issues,
  named: readonly Issue[],
  atCustomerMessage: number,
  newTurn: boolean,
): Issues {
  if (named.length === 0) return issues;
  const kept = issues.filter(({ issue }) => !named.includes(issue));
  const raised = named.map((issue) => {
    const turns = issues.find((known) => known.issue === issue)?.turns ?? 0;
    return { issue, turns: turns === 0 || newTurn ? turns + 1 : turns, atCustomerMessage };
  });
  return [...kept, ...raised].slice(-ISSUES_KEPT);
}
