import { canonicalPattern } from './canonical-pattern.ts';
import type { LibraryFinding } from './library-finding.ts';
import type { IssueRow, Library, Play, TellRule } from './schema.ts';

/** What is wrong with the tell rules, the issues and the plays, beside their ids and patterns. */
export function tellFindings({ tells = [], issues = [], plays = [] }: Library): LibraryFinding[] {
  return [...contradictions(tells), ...exampleFindings(issues), ...playFindings(plays)];
}

/** The same words twice for one thing add nothing; for two things of one kind, nobody can say which it is. */
function contradictions(tells: readonly TellRule[]): LibraryFinding[] {
  const firsts = new Map<string, { index: number; id: string; value: string }>();
  return tells.flatMap(({ id, tells: told, pattern }, index): LibraryFinding[] => {
    const [aspect, value] = Object.entries(told)[0] as [string, string];
    const key = `${aspect} ${canonicalPattern(pattern)}`;
    const first = firsts.get(key);
    if (!first) {
      firsts.set(key, { index, id, value });
      return [];
    }
    const isSame = first.value === value;
    return [
      {
        path: `tells.${index}.pattern`,
        problem: isSame
          ? `"${pattern}" is already tells.${first.index} ("${first.id}"), for ${value}.`
          : `"${pattern}" tells the ${aspect} "${value}" here and "${first.value}" at tells.${first.index} ("${first.id}").`,
        consequence: isSame ? 'Only the first one is ever named.' : 'A message with these words is read as both.',
        remedy: isSame
          ? 'Remove one of them.'
          : 'Keep one of them, or tell them apart with more words or an exception.',
      },
    ];
  });
}

/** A sentence that stands under two issues teaches the classifier nothing but doubt. */
function exampleFindings(issues: readonly IssueRow[]): LibraryFinding[] {
  const firsts = new Map<string, { path: string; issue: string }>();
  return issues.flatMap(({ id, examples = [] }, index) =>
    examples.flatMap((example, at): LibraryFinding[] => {
      const path = `issues.${index}.examples.${at}`;
      const key = example.trim().toLowerCase();
      const first = firsts.get(key);
      if (!first) {
        firsts.set(key, { path, issue: id });
        return [];
      }
      const isSame = first.issue === id;
      return [
        {
          path,
          problem: `"${example}" is already ${first.path}${isSame ? '' : `, for ${first.issue}`}.`,
          consequence: isSame ? 'It counts twice.' : 'The classifier learns that its words mean both.',
          remedy: isSame ? 'Remove one of them.' : 'Keep it under the issue it is about.',
        },
      ];
    }),
  );
}

/** The first line found is the one shown. */
function playFindings(plays: readonly Play[]): LibraryFinding[] {
  const firsts = new Map<string, number>();
  return plays.flatMap(({ meets }, index): LibraryFinding[] => {
    const key = Object.entries(meets).flat().join(' ');
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, index);
      return [];
    }
    return [
      {
        path: `plays.${index}.meets`,
        problem: `plays.${first} already meets the ${key}.`,
        consequence: 'This line is never shown.',
        remedy: 'Keep one line for it.',
      },
    ];
  });
}
