import type { ConversationState } from '@evenkeel/conversation-state';
import type { Issue } from '@evenkeel/library';
import type { CompiledSuggestions } from '../compile-suggestions.ts';

/** A row of the option table for an issue of this chat. */
export interface OfferedOption {
  optionId: string;
  issue: Issue;
  issueName: string;
  /** Each completes "I can …". */
  solution: string;
  /** Null until the customer has turned the solution down: what is offered at once is no concession (T36). */
  alternative: string | null;
  limit: string;
  because: string;
}

/** What may be offered, the newest issue first (T33). */
export function optionsFor(
  { issues, triggers }: Pick<ConversationState, 'issues' | 'triggers'>,
  { options, issueNames }: Pick<CompiledSuggestions, 'options' | 'issueNames'>,
): OfferedOption[] {
  const isRefused = triggers['solution-rejected'] !== undefined;
  return issues.toReversed().flatMap(({ issue }) =>
    options
      .filter((row) => row.issue === issue)
      .map(({ id, solution, alternative, limit, because }) => ({
        optionId: id,
        issue,
        issueName: issueNames.get(issue)?.name ?? issue,
        solution,
        alternative: isRefused ? alternative : null,
        limit,
        because,
      })),
  );
}
