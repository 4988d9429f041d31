import type { Issue } from '@evenkeel/library';
import type { Tell } from '@evenkeel/scoring-engine';
import type { ConversationState } from '../state.ts';

/** Shared by all messages that name none. */
const NO_ISSUES: readonly NamedIssue[] = [];

/** What a message is about; a guess was read by no rule, only learned from examples. */
export interface NamedIssue {
  issue: Issue;
  isGuess: boolean;
}

/** What a message is about, in the order it says so. */
export function issuesOf(tells: readonly Tell[] | undefined): readonly NamedIssue[] {
  if (tells === undefined) return NO_ISSUES;
  return tells.flatMap(({ tells: told, ruleId }) =>
    'issue' in told ? [{ issue: told.issue, isGuess: ruleId.startsWith(GUESSED_BY) }] : [],
  );
}

const GUESSED_BY = 'classifier:';

/** What the chat is surely about: a rule has read it, or it was guessed in two turns. Only of this a sentence may speak. */
export function sureIssues({ issues }: Pick<ConversationState, 'issues'>): Issues {
  return issues.some(({ guessed }) => guessed) ? issues.filter(({ guessed }) => !guessed) : issues;
}

type Issues = ConversationState['issues'];

/** A fifth issue in one chat pushes out the oldest: nobody can answer five things at once. */
const ISSUES_KEPT = 4;

/** The issues with one more message; `newTurn` says whether the agent has answered since the last one. */
export function rememberIssues(
  issues: Issues,
  named: readonly NamedIssue[],
  atCustomerMessage: number,
  newTurn: boolean,
): Issues {
  if (named.length === 0) return issues;
  const kept = issues.filter(({ issue }) => !named.some((one) => one.issue === issue));
  const raised = named.map(({ issue, isGuess }) => {
    const known = issues.find((one) => one.issue === issue);
    const before = known?.turns ?? 0;
    const turns = before === 0 || newTurn ? before + 1 : before;
    const isSure = !isGuess || turns > 1 || (known !== undefined && !known.guessed);
    return {
      issue,
      turns,
      atCustomerMessage,
      ...(isSure ? {} : { guessed: true as const }),
    };
  });
  return [...kept, ...raised].slice(-ISSUES_KEPT);
}
