import type { TellRule } from './schema.ts';
import type { Cause, CustomerType, Emotion, Issue } from './vocabulary.ts';

interface Extras {
  unless?: string[];
  mustNotMatch?: string[];
}

/** `id, pattern, because, matches`: the same order in every file, so that a file reads as a table. */
type Row = (id: string, pattern: string, because: string, matches: string[], extras?: Extras) => TellRule;

/** A table of the rules that tell one thing; the ids are prefixed with its name. */
function rowsFor(prefix: string, tells: TellRule['tells']): Row {
  return (id, pattern, because, matches, extras) => ({
    id: `${prefix}-${id}`,
    tells,
    pattern,
    because,
    matches,
    ...extras,
  });
}

export function tellsIssue(issue: Issue): Row {
  return rowsFor(issue, { issue });
}

export function tellsEmotion(emotion: Emotion): Row {
  return rowsFor(emotion, { emotion });
}

export function tellsCause(cause: Cause): Row {
  return rowsFor(cause, { cause });
}

export function tellsType(type: CustomerType): Row {
  return rowsFor(type, { type });
}
